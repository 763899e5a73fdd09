"""A history as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from ...plain import as_json as _json
from ...plain import one_line
from ..chronicle import Entry, lines
from .json import plain_change
from .text import bold, graded

Versions = Sequence[str]


def text(entries: Sequence[Entry], versions: Versions, *, matrix: bool) -> str:
    lines = _matrix(entries, versions) if matrix else _entries(entries, versions)
    return "\n".join(lines) + "\n"


def _matrix(entries: Sequence[Entry], versions: Versions) -> Iterator[str]:
    """A column for each api-version, line by line; its number is read downwards."""
    parts = [having for _, having in lines(versions)]
    numbers = {version: f"{n:2}" for n, version in enumerate(chain.from_iterable(parts), 1)}
    for version, number in numbers.items():
        yield f"{number} {version}"
    yield ""
    names = [one_line(entry.name) for entry in entries]
    width = max(map(len, names))
    for digit in (0, 1):
        yield _row("", width, parts, {v: number[digit] for v, number in numbers.items()})
    for name, entry in zip(names, entries, strict=True):
        yield _row(name, width, parts, {v: _mark(entry, v) for v in versions})


def _row(name: str, width: int, parts: Sequence[Versions], cells: Mapping[str, str]) -> str:
    columns = ("".join(cells[version] for version in part) for part in parts)
    return "  ".join([f"{name:{width}}", *columns]).rstrip()


def _mark(entry: Entry, version: str) -> str:
    if version in entry.unknown:
        return "?"
    return "x" if version in entry.versions else "."


def _entries(entries: Sequence[Entry], versions: Versions) -> Iterator[str]:
    for number, entry in enumerate(entries):
        if number:
            yield ""
        yield bold(one_line(entry.name))
        yield from (f"  {text}" for text in sentences(entry, versions))
        for moment in (each for each in entry.moments if each.changes):
            yield f"  {moment.old} -> {moment.new}"
            yield from (f"    {graded(c, c.location.full)}" for c in moment.changes)


def sentences(entry: Entry, versions: Versions) -> Iterator[str]:
    """Since when it is, and which api-versions lack it."""
    yield f"{entry.span.words}; in {len(entry.versions)} of {len(versions)} api-versions"
    if missing := _missing(entry, versions):
        yield f"not in {missing}"
    if entry.unknown:
        yield f"not known of {', '.join(entry.unknown)}, whose document of it is not here"


def _missing(entry: Entry, versions: Versions) -> str:
    """The api-versions that lack it although one before them, of their line, has it."""
    gaps = []
    for name, line in lines([v for v in versions if v not in entry.unknown]):
        having = [v for v in line if v in entry.versions]
        if having:
            end = line.index(having[-1]) if entry.span.last else len(line)
            gaps += [v for v in line[line.index(having[0]) : end] if v not in having]
        else:
            gaps.append(f"any {name} one")
    return ", ".join(gaps)


def as_json(entries: Sequence[Entry], versions: Versions, query: str | None) -> str:
    plain = [_plain(entry) for entry in entries]
    whole = {"query": query, "versions": list(versions), "found": plain}
    return _json(whole)


def _plain(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "operation": entry.operation,
        "field": ".".join(entry.field) or None,
        "versions": list(entry.versions),
        "since": entry.span.since,
        "preview_since": entry.span.preview or None,
        "until": entry.span.last,
        "unknown": list(entry.unknown),
        "changes": [
            {"old": m.old, "new": m.new, "changes": [plain_change(c) for c in m.changes]}
            for m in entry.moments
            if m.changes
        ],
    }
