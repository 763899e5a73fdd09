"""The order in which people read a comparison."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import SEVERITIES, Call, Change, Comparison


@dataclass(frozen=True)
class Group:
    """Changes that touch the same operations; without operations, they touch every one."""

    calls: tuple[Call, ...]
    changes: tuple[Change, ...]

    @property
    def title(self) -> str:
        """The operations' names, however many."""
        return ", ".join(call.name for call in self.calls) or "every operation"


@dataclass(frozen=True)
class Outline:
    """Operations that went and came, then what changed in those that stay."""

    removed: tuple[Call, ...]
    added: tuple[Call, ...]
    groups: tuple[Group, ...]


def outline(comparison: Comparison) -> Outline:
    groups: dict[tuple[Call, ...], list[Change]] = {}
    ends: dict[str, list[Call]] = {"operation-removed": [], "operation-added": []}
    for change in comparison.changes:
        calls = tuple(use.call for use in change.uses)
        if change.rule.id in ends:
            ends[change.rule.id] += calls
        else:
            groups.setdefault(calls, []).append(change)
    outlined = [Group(calls, tuple(changes)) for calls, changes in groups.items()]
    outlined.sort(key=lambda g: (len(g.calls) > 1, g.title))
    return Outline(
        tuple(ends["operation-removed"]), tuple(ends["operation-added"]), tuple(outlined)
    )


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
    names = [call.name for call in calls]
    rest = len(names) - most
    if rest < 2:
        return ", ".join(names) or "every operation"
    return f"{', '.join(names[:most])} and {rest} more"
