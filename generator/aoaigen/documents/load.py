"""One document from outside -> OpenAPI 3 in one piece, in one of two ways of saying what is wrong.

Strictly, the first fault is raised; leniently, what is ill-formed is left out and told.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from ..problems import InputError
from .check import check_form, well_formed
from .dialect import settle
from .habits import adapt
from .order import order
from .read import Source
from .refs import bundle
from .shapes import Node
from .strip import strip
from .swagger2 import convert, old_pointer

Faults = list[tuple[str, str, str]]
"""Of each the pointer, what is wrong, and what comes of it."""


def as_openapi3(source: Source, ref_root: Path | None = None, faults: Faults | None = None) -> Node:
    """With what it refers to in other files, those below its folder and `ref_root` alone.

    faults: takes what is ill-formed and left out, of which else the first is an InputError
    """
    old = dialect(source).startswith("2.0")
    data = _formed(source.data, source.path, faults)
    data = bundle(data, source.path, ref_root, keep_dangling=faults is not None)
    data = _formed(data, source.path, faults, bundled=True)  # now with what other files had
    if not old:
        return data
    # What is ill-formed only then was already wrong where it came from.
    return _understood(convert(data), faults, old_pointer) if faults is not None else convert(data)


def _formed(data: Node, file: Path, faults: Faults | None, *, bundled: bool = False) -> Node:
    """The document, everything in it as its place demands."""
    if faults is not None:
        return _understood(data, faults, bundled=bundled)
    check_form(data, file, bundled)
    return data


def _understood(
    data: Node, faults: Faults, place: Callable[[str], str] = str, *, bundled: bool = True
) -> Node:
    """What is well-formed, by the book; `place` is where its author has what is told of."""

    def fault(pointer: str, what: str, consequence: str) -> None:
        faults.append((place(pointer), what, consequence))

    return {"info": {}, "paths": {}, **well_formed(adapt(data), fault, bundled)}


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
