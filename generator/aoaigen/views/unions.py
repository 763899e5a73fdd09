"""How the class of a value in a union is told: by a property whose values differ, or by fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..classes import Classes, Definition, is_hierarchy
from ..ir import Api, Schema


@dataclass(frozen=True)
class Tagging:
    """The wire property that tells, and the class of each of its values; empty where none does."""

    property: str | None
    classes: tuple[tuple[str, str], ...]


def leaves(api: Api, classes: Classes, schema: Schema) -> Iterator[Definition]:
    """The object classes of a union, unions in it opened."""
    definition = classes.of(schema)
    resolved = api.resolve(schema)
    if is_hierarchy(resolved) and resolved.discriminator:
        for _, key in resolved.discriminator.mapping:
            yield from leaves(api, classes, Schema(ref=key))
    elif resolved.variants:
        for variant in resolved.variants:
            yield from leaves(api, classes, variant)
    elif definition is not None and definition.kind == "object":
        yield definition


def tagging(api: Api, classes: Classes, union: Schema) -> Tagging:
    """The declared discriminator, or one that the objects' own single values imply."""
    declared = union.discriminator
    if declared and declared.mapping:
        pairs = [(value, classes.of_key(key).name) for value, key in declared.mapping]
        return Tagging(declared.property, tuple(pairs))
    members = {d.name: d for d in leaves(api, classes, union)}
    wanted = [declared.property] if declared else _shared_names(members)
    for name in wanted:
        pairs = [(value, d.name) for d in members.values() for value in _values(d, name)]
        complete = all(_values(d, name) for d in members.values())
        if complete and len({value for value, _ in pairs}) == len(pairs):
            return Tagging(name, tuple(pairs))
    return Tagging(None, ())


def _shared_names(members: dict[str, Definition]) -> list[str]:
    """Properties that every member has and requires, in the first one's order."""
    if len(members) < 2:
        return []
    first, *others = members.values()
    return [
        p.name
        for p in first.schema.properties
        if p.required and all(o.schema.property(p.name) for o in others)
    ]


def _values(definition: Definition, name: str) -> list[str]:
    found = definition.schema.property(name)
    values = (found.schema.enum or ()) if found else ()
    return [value for value in values if isinstance(value, str)]
