"""How two schemas become one: annotations of a place, allOf's parts, a union's variants."""

from __future__ import annotations

from dataclasses import fields, replace

from ..ir import Limits, Schema, missing


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
        required = later.required or (earlier is not None and earlier.required)
        properties[later.name] = replace(later, required=required)
    limits = {f.name: getattr(second.limits, f.name) for f in fields(Limits)}
    known = {key: value for key, value in limits.items() if value not in (None, False)}
    return replace(
        first,
        types=second.types or first.types,
        format=second.format or first.format,
        default=first.default if second.default is missing else second.default,
        enum=second.enum if second.enum is not None else first.enum,
        open_enum=second.open_enum if second.enum is not None else first.open_enum,
        limits=replace(first.limits, **known),
        items=second.items or first.items,
        prefix_items=second.prefix_items or first.prefix_items,
        properties=tuple(properties.values()),
        additional=second.additional if second.additional is not None else first.additional,
        variants=second.variants or first.variants,
        discriminator=second.discriminator or first.discriminator,
        nullable=first.nullable and second.nullable,
        pointer=pointer,
    )


def require(schema: Schema, names: frozenset[str]) -> Schema:
    if not names or not any(p.name in names and not p.required for p in schema.properties):
        return schema
    properties = [replace(p, required=p.required or p.name in names) for p in schema.properties]
    return replace(schema, properties=tuple(properties))


def join(variants: list[Schema], base: Schema) -> Schema:
    """A union of what is left when null is taken out; one variant alone is no union."""
    nullable = base.nullable or any(v.nullable for v in variants)
    kept: list[Schema] = []
    for variant in variants:
        plain = replace(variant, nullable=False)
        is_null = not plain.types and variant.nullable and plain == Schema()
        if not is_null and plain not in kept:
            kept.append(plain)
    if len(kept) == 1:
        return annotate(kept[0], replace(base, nullable=nullable))
    opened = open_enum(kept)
    if opened is not None:
        return annotate(opened, replace(base, nullable=nullable))
    return replace(base, variants=tuple(kept), nullable=nullable)


def open_enum(variants: list[Schema]) -> Schema | None:
    """`anyOf: [string, string enum]` is the common spelling of an open enum."""
    bare = [
        v for v in variants if replace(v, description="", pointer="") == Schema(types=("string",))
    ]
    enums = [v for v in variants if v.types == ("string",) and v.enum is not None]
    if len(bare) == 1 and len(enums) == 1 and len(variants) == 2:
        return replace(enums[0], open_enum=True)
    return None
