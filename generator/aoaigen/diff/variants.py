"""Which variant of the old union is which variant of the new one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeAlias

from ..api.places import Way
from .facts import Facts, Reader, Readers

Forms: TypeAlias = "tuple[Sequence[Facts], Sequence[Facts]]"
"""The variants of the old and of the new union."""
Match: TypeAlias = "tuple[int, int]"
"""Their indexes."""

ALIKE = 0.34
"""Objects that share at least this part of their fields are the same variant."""


def match(forms: Forms, readers: Readers) -> list[Match]:
    """Pairs of indexes: by tag, then by schema name, by JSON type, and by likeness."""
    matches: list[Match] = []
    for kind in (_tag_keys, _name_keys, _scalar_keys):
        matches += _by_key(forms, kind, matches)
    matches += _by_likeness(forms, readers, matches)
    # A list is a list: what differs is told of its items.
    return matches + _by_key(forms, _list_keys, matches)


def unmatched(forms: Forms, matches: Iterable[Match]) -> tuple[list[int], list[int]]:
    """The indexes of those that have no counterpart."""
    taken_old, taken_new = {i for i, _ in matches}, {j for _, j in matches}
    left = [i for i in range(len(forms[0])) if i not in taken_old]
    return left, [j for j in range(len(forms[1])) if j not in taken_new]


def split_alike(forms: Forms, readers: Readers) -> Forms:
    """Where one side has an object per value of a field and the other one object for all values,
    the one object becomes as many."""
    old, new = forms
    return _split(old, new, readers[0]), _split(new, old, readers[1])


def _split(side: Sequence[Facts], other: Sequence[Facts], reader: Reader) -> Sequence[Facts]:
    named = [{name for facts in forms for name in _name_keys(facts)} for forms in (side, other)]
    nameless = [facts for facts in other if not named[0] & {*_name_keys(facts)}]
    for name in _marks(nameless):
        split = (
            [f] if named[1] & {*_name_keys(f)} else _kinds(f, name, nameless, reader) for f in side
        )
        side = [kind for kinds in split for kind in kinds]
    return side


def _marks(side: Sequence[Facts]) -> list[str]:
    """The fields whose one value tells most forms apart; one that all share tells nothing."""
    values: dict[str, list[str]] = {}
    for name, value in (tag for facts in side for tag in facts.tags):
        values.setdefault(name, []).append(value)
    return sorted(n for n, v in values.items() if len({*v}) > 1 and 2 * len({*v}) >= len(v))


def one_for_many(forms: Forms, readers: Readers, way: Way) -> Forms:
    """Where one side has a single object and the other several, none of which is it by its mark or
    name or takes all that it holds, they are compared with it as one."""
    old, new = forms
    return _as_one(old, new, readers[0], way), _as_one(new, old, readers[1], way)


def _as_one(
    side: Sequence[Facts], other: Sequence[Facts], reader: Reader, way: Way
) -> Sequence[Facts]:
    objects, single = _objects(side), _objects(other)
    if len(single) != 1 or len(objects) < 2:
        return side
    if any(_known_by(form, single[0]) or _takes(form, single[0], way) for form in objects):
        return side
    whole = reader.hull(tuple(objects))
    return [whole, *(form for form in side if form not in objects)]


def _objects(side: Sequence[Facts]) -> list[Facts]:
    return [facts for facts in side if facts.schema.types == ("object",)]


def _known_by(form: Facts, single: Facts) -> bool:
    return bool(form.tags & single.tags or {*_name_keys(form)} & {*_name_keys(single)})


def _takes(form: Facts, single: Facts, way: Way) -> bool:
    """Whether a form holds what an object holds: asks for no more, or answers it as it was."""
    fields = [{p.name: p.required for p in f.schema.properties} for f in (form, single)]
    needed = [{name for name, required in properties.items() if required} for properties in fields]
    if fields[1].keys() - fields[0].keys():
        return False
    return needed[0] == needed[1] if way == "response" else needed[0] <= needed[1]


def _kinds(facts: Facts, name: str, other: Sequence[Facts], reader: Reader) -> tuple[Facts, ...]:
    kinds = reader.split(facts, name)
    tags = {tag for facts in other for tag in facts.tags}
    return kinds if any(kind.tags & tags for kind in kinds) else (facts,)


def _by_key(
    forms: Forms, keys: Callable[[Facts], Iterable[Hashable]], taken: Iterable[Match]
) -> list[Match]:
    """Pairs that share a key which no other variant on either side has."""
    left, right = (
        _unique(side, indexes, keys)
        for side, indexes in zip(forms, unmatched(forms, taken), strict=True)
    )
    matches: dict[int, int] = {}
    used: set[int] = set()
    for key in sorted(left.keys() & right.keys(), key=repr):
        i, j = left[key], right[key]
        if i not in matches and j not in used:
            matches[i] = j
            used.add(j)
    return [*matches.items()]


def _unique(
    side: Sequence[Facts], indexes: Iterable[int], keys: Callable[[Facts], Iterable[Hashable]]
) -> dict[Hashable, int]:
    owners: dict[Hashable, list[int]] = {}
    for i in indexes:
        for key in keys(side[i]):
            owners.setdefault(key, []).append(i)
    return {key: members[0] for key, members in owners.items() if len(members) == 1}


def _tag_keys(facts: Facts) -> Iterable[Hashable]:
    return facts.tags


def _name_keys(facts: Facts) -> Iterable[Hashable]:
    return {name.casefold() for name in facts.names}


def _scalar_keys(facts: Facts) -> Iterable[Hashable]:
    types = facts.schema.types
    return () if {"object", "array"} & set(types) else (frozenset(types),)


def _list_keys(facts: Facts) -> Iterable[Hashable]:
    return ("array",) if facts.schema.types == ("array",) else ()


def _by_likeness(forms: Forms, readers: Readers, taken: Iterable[Match]) -> list[Match]:
    old, new = forms
    rest_old, rest_new = unmatched(forms, taken)
    scores = [(likeness(old[i], new[j], readers), i, j) for i in rest_old for j in rest_new]
    # Ties are broken the same way forwards and backwards.
    scores.sort(key=lambda s: (-s[0], s[1] + s[2], abs(s[1] - s[2])))
    matches: list[Match] = []
    for score, i, j in scores:
        if score >= ALIKE and i in rest_old and j in rest_new:
            matches.append((i, j))
            rest_old.remove(i)
            rest_new.remove(j)
    return matches


def likeness(old: Facts, new: Facts, readers: Readers, depth: int = 3) -> float:
    """From 0 (nothing in common) to 1; objects by their field names, arrays by their items."""
    if _kind(old) != _kind(new) or _marked_apart(old, new):
        return 0.0
    if _kind(old) == "array" and depth:
        inner = [
            r.facts(f.schema.items)
            for r, f in zip(readers, (old, new), strict=True)
            if f.schema.items
        ]
        return likeness(inner[0], inner[1], readers, depth - 1) if len(inner) == 2 else 0.5
    names = [_fields(facts) for facts in (old, new)]
    both = names[0] | names[1]
    return len(names[0] & names[1]) / len(both) if both else 1.0


def _fields(facts: Facts) -> set[str]:
    """Names of the fields of an object, or of any of a union's objects."""
    return {p.name for f in (facts, *facts.variants) for p in f.schema.properties}


def _marked_apart(old: Facts, new: Facts) -> bool:
    """Whether one field has one value here and another there, as with `role`."""
    there = dict(new.tags)
    shared = [(name, value) for name, value in old.tags if name in there]
    return bool(shared) and all(there[name] != value for name, value in shared)


def _kind(facts: Facts) -> str:
    return "union" if facts.variants else " ".join(sorted(facts.schema.types))
