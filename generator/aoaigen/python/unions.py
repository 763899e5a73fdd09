"""How the class of a value in a union is told: by a property whose values differ, or by fit."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ..api.ir import Schema
from ..api.queries import alternatives
from ..names.classes import Classes, Definition


@dataclass(frozen=True)
class Tagging:
    """The wire property that tells, and the class of each of its values; empty where none does."""

    property: str | None
    classes: tuple[tuple[str, str], ...]


def leaves(classes: Classes, schema: Schema) -> Iterator[Definition]:
    """The object classes of a union, unions in it opened."""
    queue, seen = [schema], set[str]()
    while queue:
        each = queue.pop(0)
        definition = classes.of(each)
        if definition is None:
            queue[:0] = alternatives(each)
        elif definition.name not in seen:
            seen.add(definition.name)
            if definition.kind == "object":
                yield definition
            else:
                queue[:0] = alternatives(definition.schema)


def members(classes: Classes, union: Definition) -> list[Schema]:
    """The variants of a union; those that lead back to it are opened, as no alias names itself."""
    opened, queue, seen = [], list(union.schema.variants), {union.name}
    circle = _circle(classes, union)
    while queue:
        each = queue.pop(0)
        definition = classes.of(each)
        if not any(head.name in circle for head in nearest(classes, each, alternatives)):
            opened.append(each)
        elif definition is None:
            queue[:0] = alternatives(each)
        elif definition.name not in seen:
            seen.add(definition.name)
            queue[:0] = alternatives(definition.schema)
    return opened


def children(classes: Classes, hierarchy: Definition) -> list[tuple[str, str]]:
    """The discriminator's values and the class of each; where that is the whole, its base."""
    declared = hierarchy.schema.discriminator
    circle = _circle(classes, hierarchy)
    pairs = []
    for value, key in declared.mapping if declared else ():
        child = classes.by_key[key]
        name = child.name
        if child.name in circle:
            name = child.base or ""
        pairs += [(value, name)] if name else []
    return pairs


def _circle(classes: Classes, union: Definition) -> set[str]:
    """The definitions whose values are, as they stand, values of the union again, and itself.

    All at once, from the union to what it holds and back: asked of each member, it would take the
    square of that.
    """
    holders: dict[str, list[str]] = {union.name: []}
    queue = [union]
    for each in queue:
        inside = alternatives(each.schema)
        for head in (head for s in inside for head in nearest(classes, s, alternatives)):
            if head.name not in holders:
                holders[head.name] = []
                queue.append(head)
            holders[head.name].append(each.name)
    circle, back = {union.name}, [union.name]
    while back:
        fresh = set(holders[back.pop()]) - circle
        circle |= fresh
        back += fresh
    return circle


def nearest(
    classes: Classes, schema: Schema, inner: Callable[[Schema], Iterable[Schema]]
) -> Iterator[Definition]:
    """The schema's definition; without one, those of what is in it, not what these hold in turn."""
    definition = classes.of(schema)
    if definition is not None:
        yield definition
        return
    for each in inner(schema):
        yield from nearest(classes, each, inner)


def tagging(classes: Classes, union: Definition) -> Tagging:
    """The declared discriminator, or one that the objects' own single values imply."""
    declared = union.schema.discriminator
    if declared and declared.mapping:
        return Tagging(declared.property, tuple(children(classes, union)))
    objects = {d.name: d for d in leaves(classes, union.schema)}
    wanted = [declared.property] if declared else _shared_names(objects)
    for name in wanted:
        pairs = [(value, d.name) for d in objects.values() for value in _values(d, name)]
        complete = all(_values(d, name) for d in objects.values())
        if complete and len({value for value, _ in pairs}) == len(pairs):
            return Tagging(name, tuple(pairs))
    return Tagging(None, ())


def _shared_names(objects: dict[str, Definition]) -> list[str]:
    """Properties that every object has and requires, in the first one's order."""
    if len(objects) < 2:
        return []
    first, *others = objects.values()
    return [
        p.name
        for p in first.schema.properties
        if p.required and all(o.schema.property(p.name) for o in others)
    ]


def _values(definition: Definition, name: str) -> list[str]:
    """What a property can be, as a mapping spells it: a number or a boolean as JSON."""
    prop = definition.schema.property(name)
    values = (prop.schema.enum or ()) if prop else ()
    if all(isinstance(value, str | bool | int) for value in values):
        return [value if isinstance(value, str) else json.dumps(value) for value in values]
    return []
