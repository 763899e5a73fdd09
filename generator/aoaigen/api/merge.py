"""How two schemas become one: annotations of a place, allOf's parts, a union's variants."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace

from .ir import Limits, Property, Schema, missing

_BARE = Schema()
_NULLS = (Schema(nullable=True), Schema(nullable=True, enum=()))


def annotate(schema: Schema, own: Schema) -> Schema:
    """`schema` with the annotations that the place `own` adds."""
    return replace(
        schema,
        nullable=schema.nullable or own.nullable,
        default=own.default if own.default is not missing else schema.default,
        deprecated=schema.deprecated or own.deprecated,
        read_only=schema.read_only or own.read_only,
        write_only=schema.write_only or own.write_only,
        description=own.description or schema.description,
        pointer=own.pointer if schema.ref is not None else schema.pointer,
    )


def merge_two(first: Schema, second: Schema, pointer: str) -> Schema:
    properties = {p.name: p for p in first.properties}
    for later in second.properties:
        earlier = properties.get(later.name)
        properties[later.name] = later if earlier is None else _override(earlier, later)
    return replace(
        first,
        types=second.types or first.types,
        format=second.format or first.format,
        default=first.default if second.default is missing else second.default,
        enum=second.enum if second.enum is not None else first.enum,
        open_enum=second.open_enum if second.enum is not None else first.open_enum,
        limits=_narrowed(first.limits, second.limits),
        items=second.items or first.items,
        prefix_items=second.prefix_items or first.prefix_items,
        properties=tuple(properties.values()),
        additional=second.additional if second.additional is not None else first.additional,
        variants=second.variants or first.variants,
        discriminator=second.discriminator or first.discriminator,
        nullable=first.nullable and second.nullable,
        pointer=pointer,
    )


def _narrowed(first: Limits, second: Limits) -> Limits:
    limits = {f.name: getattr(second, f.name) for f in fields(Limits)}
    return replace(first, **{k: v for k, v in limits.items() if v is not None and v is not False})


def _override(earlier: Property, later: Property) -> Property:
    """The later word on a property; one that only describes it leaves its shape as it was."""
    schema = later.schema
    if replace(annotate(_BARE, schema), limits=schema.limits) == schema:
        limits = _narrowed(earlier.schema.limits, schema.limits)
        schema = replace(annotate(earlier.schema, schema), limits=limits)
    required = later.required or earlier.required
    return replace(later, schema=schema, required=required)


def together(parts: list[Schema]) -> bool:
    """Whether all of allOf's parts that speak of types allow null."""
    speaking = [p for p in parts if p.types or p.variants or p.enum is not None or p.nullable]
    return bool(speaking) and all(part.nullable for part in speaking)


def require(schema: Schema, names: frozenset[str]) -> Schema:
    if not names or not any(p.name in names and not p.required for p in schema.properties):
        return schema
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
    bare = [
        v for v in variants if replace(v, description="", pointer="") == Schema(types=("string",))
    ]
    enums = [v for v in variants if v.types == ("string",) and v.enum is not None]
    if len(bare) == 1 and len(enums) == 1 and len(variants) == 2:
        return replace(enums[0], open_enum=True)
    return None
