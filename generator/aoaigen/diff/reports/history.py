"""A history as text, as JSON, and as a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...plain import as_json as _json
from ...plain import one_line
from ..chronicle import Entry, Moment
from .json import plain_change
from .text import bold, coloured

Versions = Sequence[str]


def text(entries: Sequence[Entry], versions: Versions, *, matrix: bool) -> str:
    lines = _matrix(entries, versions) if matrix else _entries(entries, versions)
    return "\n".join(lines) + "\n"


def _matrix(entries: Sequence[Entry], versions: Versions) -> Iterator[str]:
    """A column for each api-version; its number is read downwards."""
    for number, version in enumerate(versions, 1):
        yield f"{number:2} {version}"
    yield ""
    names = [one_line(entry.name) for entry in entries]
    width = max(map(len, names))
    numbers = [f"{number:2}" for number in range(1, len(versions) + 1)]
    for digit in (0, 1):
        yield f"{'':{width}}  {''.join(number[digit] for number in numbers)}"
    for name, entry in zip(names, entries, strict=True):
        cells = "".join(_mark(entry, version) for version in versions)
        yield f"{name:{width}}  {cells}"


def _mark(entry: Entry, version: str) -> str:
    if version in entry.unknown:
        return "?"
    return "x" if version in entry.versions else "."


def _entries(entries: Sequence[Entry], versions: Versions) -> Iterator[str]:
    for number, entry in enumerate(entries):
        if number:
            yield ""
        yield bold(one_line(entry.name))
        yield f"  {_span(entry, versions)}"
        missing = [
            v
            for v in versions[versions.index(entry.versions[0]) :]
            if v not in entry.versions and v not in entry.unknown
        ]
        if until(entry, versions) is None and missing:
            yield f"  not in {', '.join(missing)}"
        if entry.unknown:
            yield f"  not known of {', '.join(entry.unknown)}, whose document of it is not here"
        for moment in entry.moments:
            yield from _moment(moment)


def _span(entry: Entry, versions: Versions) -> str:
    last = until(entry, versions)
    ends = f", last in {last}" if last else ""
    return (
        f"since {entry.versions[0]}{ends}; in {len(entry.versions)} of {len(versions)} api-versions"
    )


def _moment(moment: Moment) -> Iterator[str]:
    if not moment.changes:
        return
    yield f"  {moment.old} -> {moment.new}"
    for change in moment.changes:
        severity = change.rule.severity
        padding = " " * (11 - len(severity))
        text = one_line(f"{change.location.full}: {change.message}")
        yield f"    {coloured(severity)}{padding}{text}"


def until(entry: Entry, versions: Versions) -> str | None:
    """The last api-version that has it; None while the newest one does."""
    known = [version for version in versions if version not in entry.unknown]
    return None if entry.versions[-1] == known[-1] else entry.versions[-1]


# -- for programs --------------------------------------------------------------------------------


def as_json(entries: Sequence[Entry], versions: Versions, query: str | None) -> str:
    found = [_plain(entry, versions) for entry in entries]
    whole = {"query": query, "versions": list(versions), "found": found}
    return _json(whole)


def _plain(entry: Entry, versions: Versions) -> dict[str, Any]:
    return {
        "name": entry.name,
        "operation": entry.operation,
        "field": ".".join(entry.field) or None,
        "versions": list(entry.versions),
        "since": entry.versions[0],
        "until": until(entry, versions),
        "unknown": list(entry.unknown),
        "changes": [
            {"old": m.old, "new": m.new, "changes": [plain_change(c) for c in m.changes]}
            for m in entry.moments
            if m.changes
        ],
    }


# -- as a picture --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Cell:
    """One api-version of one operation: whether it is there, and what changed to get there."""

    kind: str
    title: str


@dataclass(frozen=True)
class Row:
    name: str
    cells: tuple[Cell, ...]


def html(entries: Sequence[Entry], versions: Versions, templates: Path) -> str:
    from .page import page

    rows = tuple(Row(entry.name, tuple(_cells(entry, versions))) for entry in entries)
    return page(
        templates,
        "history",
        versions=versions,
        rows=rows,
        kinds=("new", "same", "compatible", "risky", "breaking"),
    )


def _cells(entry: Entry, versions: Versions) -> Iterator[Cell]:
    moments = {moment.new: moment for moment in entry.moments}
    for version in versions:
        if version in entry.unknown:
            yield Cell("absent", f"nothing is known of {entry.name} in {version}")
        elif version not in entry.versions:
            yield Cell("absent", f"{entry.name} is not in {version}")
        elif version in moments:
            yield _changed(entry, moments[version])
        else:
            yield Cell("new", f"{entry.name} is new in {version}")


def _changed(entry: Entry, moment: Moment) -> Cell:
    count = len(moment.changes)
    what = f"{count} change{'s' if count > 1 else ''} since {moment.old}" if count else "as before"
    return Cell(moment.severity, f"{entry.name} in {moment.new}: {what}")
