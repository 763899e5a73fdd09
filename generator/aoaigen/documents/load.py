"""One document from outside -> OpenAPI 3 in one piece, in one of two ways of saying what is wrong.

Strict: the first fault is raised.  Lenient: what is ill-formed is left out and told.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from ..problems import InputError
from .check import check_form, well_formed
from .dialect import settle
from .habits import adapt
from .order import order
from .read import Source
from .refs import bundle
from .shapes import SHAPES, SHAPES_2, Fields, Node
from .strip import strip
from .swagger2 import convert, old_pointer


class Mode(Protocol):
    """What is done about faults."""

    lenient: bool

    def formed(self, data: Node, shapes: dict[str, Fields], *, bundled: bool) -> Node:
        """The document, everything in it as its place demands."""
        ...

    def converted(self, data: Node) -> Node:
        """The same of what was Swagger 2.0."""
        ...


class Strict:
    """Refuses a document for its first fault."""

    lenient = False

    def __init__(self, file: Path) -> None:
        self._file = file

    def formed(self, data: Node, shapes: dict[str, Fields], *, bundled: bool) -> Node:
        check_form(data, self._file, bundled)
        return data

    def converted(self, data: Node) -> Node:
        return data


class Lenient:
    """Understands what is well-formed; `problems` has where, what, and what comes of it."""

    lenient = True

    def __init__(self) -> None:
        self.problems: list[tuple[str, str, str]] = []

    def formed(self, data: Node, shapes: dict[str, Fields], *, bundled: bool) -> Node:
        return self._formed(data, shapes, bundled, lambda pointer: pointer)

    def converted(self, data: Node) -> Node:
        """Whatever is wrong only now was already wrong where it came from."""
        return self._formed(data, SHAPES, True, old_pointer)

    def _formed(
        self, data: Node, shapes: dict[str, Fields], bundled: bool, place: Callable[[str], str]
    ) -> Node:
        def fault(pointer: str, what: str, consequence: str) -> None:
            self.problems.append((place(pointer), what, consequence))

        formed = well_formed(adapt(data, shapes), shapes, fault, bundled)
        return {"info": {}, "paths": {}, **formed}


def as_openapi3(source: Source, mode: Mode, ref_root: Path | None = None) -> Node:
    """With what it refers to in other files, those below its folder and `ref_root` alone."""
    old = dialect(source).startswith("2.0")
    shapes = SHAPES_2 if old else SHAPES
    source = replace(source, data=mode.formed(source.data, shapes, bundled=False))
    data = bundle(source, ref_root, keep_dangling=mode.lenient)
    data = mode.formed(data, shapes, bundled=True)  # now with what came from other files
    return mode.converted(convert(data)) if old else data


def finished(data: Node, *, keep_texts: bool) -> Node:
    """In the form that the facts are written in."""
    return order(settle(strip(data, keep_texts=keep_texts)))


def dialect(source: Source) -> str:
    """The version of the standard that a document states, if it is one that is understood."""
    key, known = ("swagger", r"2\.0") if "swagger" in source.data else ("openapi", r"3\.[012]")
    stated = str(source.data.get(key) or "")
    if not re.match(rf"{known}(\.|\Z)", stated):
        raise InputError(
            f"neither Swagger 2.0 nor OpenAPI 3.0, 3.1 or 3.2 ({stated or 'no version is stated'})",
            where=source.path,
            todo="Give an OpenAPI document.",
        )
    return stated
