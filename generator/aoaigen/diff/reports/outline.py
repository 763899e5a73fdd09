"""The order in which people read a comparison."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ..model import SEVERITIES, Call, Change, Comparison

Group: TypeAlias = "tuple[tuple[Call, ...], list[Change]]"
"""Operations and all changes that touch just these; without operations, every one is touched."""


@dataclass(frozen=True)
class Outline:
    """Operations that went and came, then what changed in those that stay."""

    removed: Sequence[Change]
    added: Sequence[Change]
    groups: Sequence[Group]


ENDS = ("operation-removed", "operation-added")


def outline(comparison: Comparison) -> Outline:
    groups: dict[tuple[Call, ...], list[Change]] = {}
    for change in comparison.changes:
        if change.rule.id not in ENDS:
            groups.setdefault(change.calls, []).append(change)
    ordered = sorted(groups.items(), key=lambda g: (len(g[0]) > 1, all_named(g[0])))
    removed, added = ([c for c in comparison.changes if c.rule.id == end] for end in ENDS)
    return Outline(removed, added, ordered)


def counted(comparison: Comparison) -> str:
    """`3 breaking, 1 risky, 12 compatible`."""
    return ", ".join(f"{comparison.count(severity)} {severity}" for severity in SEVERITIES)


def placed(change: Change, most: int = 3) -> str:
    """Where the change is in the first of its operations: one place, and what others there are."""
    others = [place.full for place in change.uses[0].also] if change.uses else []
    rest = len(others) - most
    places = ", ".join([*others[:most], *([f"{rest} more"] if rest > 0 else [])])
    return f"{change.location.full} (and {places})" if places else change.location.full


def named(calls: Sequence[Call], most: int = 4) -> str:
    """A few of the names, and how many more there are."""
    rest = len(calls) - most
    return all_named(calls) if rest < 2 else f"{all_named(calls[:most])} and {rest} more"


def all_named(calls: Sequence[Call]) -> str:
    """The operations' names, however many."""
    return ", ".join(call.name for call in calls) or "every operation"
