"""Differences -> changes: each told once, with every operation that it touches."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ..api.places import Way
from .answers import CallPair
from .differences import Difference
from .model import SEVERITIES, Call, Change, Location, Rule, Step, Steps, Use, way_of
from .rules import RULES
from .walk import Pair

PLACES = 32
"""So many places are told of what several places of one body share."""
_NOT_OF_A_SCHEMA = ("operation-", "host-", "webhook-", "callback-")
_SHARED = "/components/schemas/"


@dataclass(eq=False)
class Occurrence:
    """One difference and where it is met."""

    rule: Rule
    difference: Difference
    uses: list[Use] = field(default_factory=list)


def collected(calls: Sequence[CallPair], hosts: Iterable[Difference]) -> tuple[Change, ...]:
    """All changes, the gravest first, then by operation and place."""
    occurrences = [Occurrence(RULES[difference.what], difference) for difference in hosts]
    by_difference: dict[int, Occurrence] = {}
    touched = _touched(root for pair in calls for _, root in pair.inside)
    for pair in calls:
        _from_call(pair, occurrences)
        for steps, root in pair.inside:
            _from_values(pair.call, steps, root, by_difference, touched)
    changes = [_change(group) for group in _grouped([*occurrences, *by_difference.values()])]
    return tuple(sorted(changes, key=_order))


def _order(change: Change) -> tuple[int, str, str, str, str]:
    first = change.calls[0].name if change.calls else ""
    values = _canonical(change.old, change.new)
    rank = SEVERITIES.index(change.rule.severity)
    return rank, first, change.location.full, change.rule.id, values


def _from_call(pair: CallPair, occurrences: list[Occurrence]) -> None:
    for difference in pair.differences:
        location = Location(difference.steps or (Step("operation"),))
        rule = _rule(difference.what, way_of(difference.steps))
        occurrences.append(Occurrence(rule, difference, [Use(pair.call, location)]))


def _rule(what: str, way: Way) -> Rule:
    return RULES[what if what.startswith(_NOT_OF_A_SCHEMA) else f"{way}-{what}"]


def _from_values(
    call: Call, steps: Steps, root: Pair, occurrences: dict[int, Occurrence], touched: set[Pair]
) -> None:
    """Breadth first, so that a shared place is named by its shortest way."""
    seen: Counter[Pair] = Counter()
    queue: deque[tuple[Location, Pair, frozenset[Pair]]] = deque()
    queue.append((Location(steps), root, frozenset()))
    while queue:
        location, pair, around = queue.popleft()
        if seen[pair] == PLACES or pair in around or pair not in touched:
            continue
        seen[pair] += 1
        for difference in pair.differences:
            occurrence = occurrences.setdefault(
                id(difference), Occurrence(_rule(difference.what, pair.way), difference)
            )
            occurrence.uses.append(Use(call, location + difference.steps))
        queue += ((location + inner, child, around | {pair}) for inner, child in pair.inside)


def _touched(roots: Iterable[Pair]) -> set[Pair]:
    """Those that differ anywhere inside: the others need not be walked for every operation.

    From the pairs that differ back to who holds them, so that circles end.
    """
    holders: dict[Pair, list[Pair]] = {root: [] for root in roots}
    queue = [*holders]
    for pair in queue:
        for _, child in pair.inside:
            if child not in holders:
                holders[child] = []
                queue.append(child)
            holders[child].append(pair)
    waiting = [pair for pair in queue if pair.differences]
    touched = set(waiting)
    for pair in waiting:
        fresh = [holder for holder in holders[pair] if holder not in touched]
        touched.update(fresh)
        waiting += fresh
    return touched


# -- grouping ------------------------------------------------------------------------------------


def _grouped(occurrences: list[Occurrence]) -> Iterator[list[Occurrence]]:
    """Tellings of the same rule and values are one change if they share where the fact stands.

    They share it in the old document or in the new one, so that what was written in place and
    became a shared schema is told once, forwards and backwards.  Of what is written in place in
    both, the location must be the same.
    """
    parent = list(range(len(occurrences)))

    def top(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    first: dict[Hashable, int] = {}
    for i, occurrence in enumerate(occurrences):
        for key in _keys(occurrence):
            parent[top(i)] = top(first.setdefault(key, i))
    groups: dict[int, list[Occurrence]] = {}
    for i, occurrence in enumerate(occurrences):
        groups.setdefault(top(i), []).append(occurrence)
    yield from groups.values()


def _keys(occurrence: Occurrence) -> Iterator[Hashable]:
    same = occurrence.rule.id, _canonical(occurrence.difference.old, occurrence.difference.new)
    if occurrence.rule.area == "operation":
        # That two operations appear is two changes.
        yield (*same, occurrence.uses[0].call.name)
        return
    for side, anchor in zip(("old", "new"), occurrence.difference.anchors, strict=True):
        if anchor:
            yield (*same, side, anchor, occurrence.difference.steps)
    if not any(_SHARED in anchor for anchor in occurrence.difference.anchors):
        for use in occurrence.uses:
            yield (*same, "at", use.location.full)


def _canonical(*values: object) -> str:
    return json.dumps(values, sort_keys=True)


def _change(group: list[Occurrence]) -> Change:
    by_call: dict[Call, dict[str, Location]] = {}
    for occurrence in group:
        for use in occurrence.uses:
            by_call.setdefault(use.call, {})[use.location.full] = use.location
    uses: list[Use] = []
    for call, places in by_call.items():
        nearest, *others = sorted(places.values(), key=lambda at: (len(at.steps), at.full))
        uses.append(Use(call, nearest, tuple(others)))
    uses.sort(key=lambda use: use.call.name)
    location = uses[0].location if uses else Location((Step("host"),))
    difference = group[0].difference
    anchor = difference.anchors[1] or difference.anchors[0]
    return Change(group[0].rule, tuple(uses), location, difference.old, difference.new, anchor)
