"""One page that needs nothing else: a summary, filters, and the facts side by side."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..model import SEVERITIES, Change, Comparison, Phrase
from .outline import named, outline, placed


@dataclass(frozen=True)
class ChangeRow:
    """One change, as the page prints it; the filter looks at its operations.

    anchor: the same for the same change on every page that tells it
    """

    anchor: str
    change: Change
    operations: str
    location: str
    old: str
    new: str


@dataclass(frozen=True)
class Section:
    """A heading, the routes that it stands for, and its rows."""

    title: str
    routes: tuple[str, ...]
    rows: tuple[ChangeRow, ...]


def render(comparison: Comparison, templates: Path) -> str:
    from .page import page

    sections = tuple(_sections(comparison))
    names = sorted({call.name for change in comparison.changes for call in change.calls})
    return page(
        templates,
        "diff",
        old=comparison.old,
        new=comparison.new,
        counts=[(severity, comparison.count(severity)) for severity in SEVERITIES],
        unknown=[one.message for one in comparison.unknown],
        sections=sections,
        names=names,
    )


def _sections(comparison: Comparison) -> Iterator[Section]:
    parts = outline(comparison)
    ends = (parts.removed, "operations are gone"), (parts.added, "new operations")
    for changes, words in ends:
        if changes:
            rows = tuple(_row(change, change.calls[0].name) for change in changes)
            yield Section(f"{len(changes)} {words}", (), rows)
    for calls, touching in parts.groups:
        routes = tuple(f"{call.method} {call.path}" for call in calls)
        yield Section(named(calls), routes, tuple(_row(c, placed(c)) for c in touching))


def _row(change: Change, location: str) -> ChangeRow:
    operations = " ".join(call.name for call in change.calls)
    old, new = _fact(change.old), _fact(change.new)
    return ChangeRow(_anchor(change), change, operations, location, old, new)


def _anchor(change: Change) -> str:
    first = change.calls[0].name if change.calls else ""
    facts = [change.rule.id, first, change.location.full, change.old, change.new]
    return f"c{sha256(json.dumps(facts).encode()).hexdigest()[:12]}"


def _fact(value: Any) -> str:
    """A fact in a cell; nothing where there was none."""
    if value is None:
        return ""
    return str(value) if isinstance(value, Phrase) else json.dumps(value, ensure_ascii=False)
