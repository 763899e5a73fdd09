"""A history as a page: a letter for each api-version of each row, and the changes behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...api.history import stable
from ..chronicle import Entry, Moment, lines
from .history import sentences

_LETTERS = {
    "new": "N",
    "same": "=",
    "compatible": "C",
    "risky": "R",
    "breaking": "B",
    "unknown": "?",
    "absent": "-",
}


@dataclass(frozen=True)
class Cell:
    """One api-version of one row; `anchor` is that of the changes behind it, if there are any."""

    kind: str
    title: str
    anchor: str = ""

    @property
    def letter(self) -> str:
        return _LETTERS[self.kind]


@dataclass(frozen=True)
class MatrixRow:
    name: str
    anchor: str
    texts: tuple[str, ...]
    cells: tuple[Cell, ...]
    moments: tuple[tuple[str, Moment], ...]


def render(entries: Sequence[Entry], versions: Sequence[str], templates: Path) -> str:
    from .page import page

    rows = tuple(_row(entry, f"row-{n}", versions) for n, entry in enumerate(entries, 1))
    return page(
        templates,
        "history",
        lines=lines(versions),
        count=len(versions),
        rows=rows,
        legend=[(letter, kind) for kind, letter in _LETTERS.items()],
    )


def _row(entry: Entry, anchor: str, versions: Sequence[str]) -> MatrixRow:
    cells = tuple(_cell(entry, v, anchor) for _, line in lines(versions) for v in line)
    moments = tuple((f"{anchor}-{m.new}", m) for m in entry.moments if m.changes)
    return MatrixRow(entry.name, anchor, tuple(sentences(entry, versions)), cells, moments)


def _cell(entry: Entry, version: str, anchor: str) -> Cell:
    if version in entry.unknown:
        return Cell("unknown", f"whether {entry.name} is in {version} is not known here")
    if version not in entry.versions:
        return Cell("absent", f"{entry.name} is not in {version}")
    moment = next((moment for moment in entry.moments if moment.new == version), None)
    if moment is None:
        return Cell("new", f"{entry.name} is new in {version}")
    begins = stable(moment.old) != stable(version)
    new = "new in its line, " if begins else ""
    title = f"{entry.name} in {version}: {new}{_counted(moment)}"
    behind = f"{anchor}-{version}" if moment.changes else ""
    return Cell("new" if begins else moment.severity, title, behind)


def _counted(moment: Moment) -> str:
    count = len(moment.changes)
    changes = f"{count} change{'s' if count > 1 else ''}" if count else "no change"
    return f"{changes} since {moment.old}"
