"""How two schemas become one: annotations of a place, allOf's parts, a union's variants."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from operator import itemgetter
from typing import Any

from .ir import Constraints, Json, Property, Schema, missing

_BARE = Schema()
_NULLS = (Schema(nullable=True), Schema(nullable=True, enum=()))


def annotate(schema: Schema, beside: Schema) -> Schema:
    """`schema` with the annotations that the place `beside` adds."""
    return replace(
        schema,
        nullable=schema.nullable or beside.nullable,
        default=beside.default if beside.default is not missing else schema.default,
        deprecated=schema.deprecated or beside.deprecated,
        read_only=schema.read_only or beside.read_only,
        write_only=schema.write_only or beside.write_only,
        undocumented=schema.undocumented or beside.undocumented,
        xml=beside.xml or schema.xml,
        title=beside.title or schema.title,
        description=beside.description or schema.description,
        pointer=beside.pointer if schema.ref is not None else schema.pointer,
    )


def merge_two(first: Schema, second: Schema, pointer: str) -> Schema:
    properties = {p.name: p for p in first.properties}
    for later in second.properties:
        earlier = properties.get(later.name)
        properties[later.name] = later if earlier is None else _override(earlier, later)
    enum, opened = _common_values(first, second)
    return replace(
        first,
        types=_common_types(first.types, second.types) or second.types,
        format=second.format or first.format,
        default=first.default if second.default is missing else second.default,
        enum=enum,
        open_enum=opened,
        limits=narrowed(first.limits, second.limits),
        items=_common_items(first.items, second.items, pointer),
        prefix_items=second.prefix_items or first.prefix_items,
        properties=tuple(properties.values()),
        computed=tuple(dict.fromkeys((*first.computed, *second.computed))),
        additional=second.additional if second.additional is not None else first.additional,
        variants=second.variants or first.variants,
        discriminator=second.discriminator or first.discriminator,
        conditions=tuple(sorted({*first.conditions, *second.conditions})),
        name_patterns=second.name_patterns or first.name_patterns,
        xml=second.xml or first.xml,
        nullable=first.nullable and second.nullable,
        pointer=pointer,
    )


def _common_types(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """Types that both allow."""
    if not first or not second:
        return first or second
    both = [t for t in second if t in first or (t == "integer" and "number" in first)]
    whole = [t for t in first if t == "integer" and "number" in second and t not in second]
    return tuple(both + whole)


def _common_values(first: Schema, second: Schema) -> tuple[tuple[Json, ...] | None, bool]:
    """The listed values that both allow, and whether others are; of an open list any value is."""
    if first.enum is None or second.enum is None or first.open_enum != second.open_enum:
        stated = [s for s in (second, first) if s.enum is not None]
        closed = next((s for s in stated if not s.open_enum), stated[0] if stated else first)
        return closed.enum, closed.open_enum
    both = tuple(v for v in first.enum if any(v == o and type(v) is type(o) for o in second.enum))
    return both or second.enum, second.open_enum


def _common_items(first: Schema | None, second: Schema | None, pointer: str) -> Schema | None:
    if first is None or second is None or not (is_plain(first) and is_plain(second)):
        return second or first
    return merge_two(first, second, second.pointer or pointer)


_LEAST = (
    *("minimum", "exclusive_minimum", "min_length", "min_items", "min_properties"),
    "unique_items",
)
"""Limits of which the greater is the narrower; True is greater than False."""
_MOST = ("maximum", "exclusive_maximum", "max_length", "max_items", "max_properties")


def narrowed(first: Constraints, second: Constraints) -> Constraints:
    """Bounds that hold for both; of two patterns or multiples, the later one."""
    known: dict[str, Any] = {}
    for name in (f.name for f in fields(Constraints)):
        stated = [v for v in (getattr(first, name), getattr(second, name)) if v is not None]
        if stated:
            choose = max if name in _LEAST else min if name in _MOST else itemgetter(-1)
            known[name] = choose(stated)
    return replace(first, **known)


def _override(earlier: Property, later: Property) -> Property:
    """Two words on a property: what both allow, if they are plain values; else the later one.

    One that only describes it leaves its shape as it was.
    """
    schema = later.schema
    # Authors who contradict themselves mean the later word.
    agree = not schema.types or _common_types(earlier.schema.types, schema.types)
    if replace(annotate(_BARE, schema), limits=schema.limits) == schema:
        limits = narrowed(earlier.schema.limits, schema.limits)
        schema = replace(annotate(earlier.schema, schema), limits=limits)
    elif is_plain(earlier.schema) and is_plain(schema) and agree:
        both = annotate(merge_two(earlier.schema, schema, schema.pointer), schema)
        nullable = schema.nullable and (earlier.schema.nullable or not earlier.schema.types)
        schema = replace(both, nullable=nullable)
    return replace(later, schema=schema, required=later.required or earlier.required)


def is_plain(schema: Schema) -> bool:
    """Whether a schema holds no other that would have to be merged with its counterpart."""
    inner = schema.ref, schema.properties, schema.variants, schema.prefix_items
    typed = isinstance(schema.additional, Schema)
    return not any((*inner, schema.discriminator, typed))


def together(parts: list[Schema]) -> bool:
    """Whether all of allOf's parts that speak of types allow null."""
    speaking = [p for p in parts if p.types or p.variants or p.enum is not None or p.nullable]
    return bool(speaking) and all(part.nullable for part in speaking)


def require(schema: Schema, names: frozenset[str]) -> Schema:
    properties = [replace(p, required=p.required or p.name in names) for p in schema.properties]
    return replace(schema, properties=tuple(properties))


def join(variants: list[Schema], base: Schema) -> Schema:
    """A union of what is left when null is taken out; one variant alone is no union."""
    nullable = base.nullable or any(v.nullable for v in variants)
    kept = _distinct(replace(v, nullable=False) for v in variants if v not in _NULLS)
    if len(kept) == 1:
        return annotate(kept[0], replace(base, nullable=nullable))
    opened = open_enum(kept)
    if opened is not None:
        return annotate(opened, replace(base, nullable=nullable))
    return replace(base, variants=tuple(kept), nullable=nullable)


def _distinct(schemas: Iterable[Schema]) -> list[Schema]:
    """Each schema once; only those of one hash are compared, since there may be thousands."""
    kept: list[Schema] = []
    alike: dict[object, list[Schema]] = {}
    for schema in schemas:
        try:
            key: object = hash(schema)
        except TypeError:  # a list or an object among its values
            key = (schema.ref, schema.types, len(schema.properties), len(schema.variants))
        if schema not in alike.setdefault(key, []):
            alike[key].append(schema)
            kept.append(schema)
    return kept


def open_enum(variants: list[Schema]) -> Schema | None:
    """`anyOf: [string, string enum]` is the common spelling of an open enum."""
    bare = [v for v in variants if v == Schema(types=("string",))]
    enums = [v for v in variants if v.types == ("string",) and v.enum is not None]
    if len(bare) == 1 and len(enums) == 1 and len(variants) == 2:
        return replace(enums[0], open_enum=True)
    return None
