"""The user's own documents: whatever can be understood is taken, the rest is reported."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from ..problems import InputError, Level, Problem
from .dialect import newer
from .habits import is_bare
from .load import Faults, as_openapi3, dialect, finished
from .read import Source, read
from .shapes import Node, escape
from .specs import Document
from .strip import unknown_extensions
from .swagger2 import old_pointer

_SECTIONS = {"info": "title and version are unknown", "paths": "there are no operations"}
"""What comes of it where one is missing."""


def load_lenient(files: Sequence[Path], ref_root: Path | None = None) -> list[Document]:
    """The documents with their texts, under names that differ.

    Other files are read from below a document's own folder and `ref_root` alone.
    """
    _differ(files)
    names: list[str] = []
    for file in files:
        names.append(_free(file.stem, names))
    return [_load(file, name, ref_root) for file, name in zip(files, names, strict=True)]


def _differ(files: Sequence[Path]) -> None:
    seen: set[str] = set()
    for file in files:
        real = os.path.realpath(file)  # resolve() would stumble over a link to itself
        if real in seen:
            raise InputError("this file is named twice", where=file, todo="Name it once.")
        seen.add(real)


def _free(stem: str, taken: Sequence[str]) -> str:
    numbers = (f"{stem}_{i}" for i in range(2, len(taken) + 3))
    return next(name for name in (stem, *numbers) if name not in taken)


def _load(path: Path, name: str, ref_root: Path | None) -> Document:
    source = read(path, lenient=True)
    spoken = dialect(source)
    faults: Faults = []
    data = as_openapi3(source, ref_root, faults)
    version = _version(data)
    converted = spoken.startswith("2.0")
    absent = _SECTIONS.keys() - source.data.keys()
    missing = [("", f"{key} is missing", _SECTIONS[key]) for key in sorted(absent)]
    newest = newer(source.data) if spoken.startswith("3.2") else ()
    notes = [
        (old_pointer(pointer) if converted else pointer, what, consequence)
        for pointer, what, consequence in (*missing, *_bare(source), *_unknown(data), *newest)
    ]
    twice = [(at, "this key is there twice", "the last one counts") for at in source.repeated]
    by_level: dict[Level, Faults] = {"error": faults, "warning": twice, "note": notes}
    problems = tuple(
        Problem(level, version, name, *each)
        for level, those in by_level.items()
        for each in dict.fromkeys(those)
    )
    data = finished(data, keep_texts=True)
    return Document(name, version, data, path, problems, converted=converted)


def _version(data: Node) -> str:
    version = data["info"].get("version")
    return "" if version is None or isinstance(version, (dict, list)) else str(version)


def _bare(source: Source) -> Faults:
    paths = source.data.get("paths")
    bare = filter(is_bare, map(str, paths)) if isinstance(paths, dict) else ()
    what = "the path has no slash at its beginning"
    return [(f"/paths/{escape(path)}", what, "it is read with one") for path in bare]


def _unknown(data: Node) -> Faults:
    """Each vendor extension that is not understood, once, at its first place."""
    places: dict[str, list[str]] = {}
    for pointer in unknown_extensions(data):
        places.setdefault(pointer.rpartition("/")[2], []).append(pointer)
    return [
        (pointers[-1], f"{key!r} is unknown{_elsewhere(len(pointers) - 1)}", "it is ignored")
        for key, pointers in places.items()
    ]


def _elsewhere(count: int) -> str:
    return f", here and in {count} other places" if count else ""
