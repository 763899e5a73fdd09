"""IR -> facts: what a place accepts or gives on the wire, however the document writes it.

References are followed one level at a time, so recursive schemas end with whoever walks them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias, TypeVar

from ..api.ir import Api, Constraints, Json, Missing, Property, Schema, missing
from .model import Phrase

Made = TypeVar("Made")
Tag = tuple[str, str]
"""A wire property and the one value of it that marks a variant."""
Readers: TypeAlias = "tuple[Reader, Reader]"
"""Of the old and of the new api-version."""


@dataclass(frozen=True)
class Facts:
    """One place with references resolved; with `variants`, it is one of those and nothing else.

    `place` and `origin` are JSON pointers: where the place stands, and where its facts do.
    """

    schema: Schema
    place: str
    origin: str
    names: tuple[str, ...] = ()
    nullable: bool = False
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    undocumented: bool = False
    default: Json | Missing = missing
    variants: tuple[Facts, ...] = ()
    tags: frozenset[Tag] = field(default=frozenset())

    @property
    def name(self) -> str | None:
        return self.names[-1] if self.names else None

    @property
    def any_value(self) -> bool:
        return not self.schema.types and not self.variants and self.schema.enum is None


class Reader:
    """Facts of one api-version, each place read once."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._known: dict[int, tuple[Schema, Facts]] = {}
        self._open: set[str] = set()
        self._cut = False
        self._partial: list[int] = []
        self._of_others: dict[tuple[object, ...], tuple[tuple[object, ...], Any]] = {}

    def facts(self, schema: Schema) -> Facts:
        # The schema is kept beside its facts, so that no other object gets its id.
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = (schema, self._read(schema))
            if self._cut:
                self._partial.append(id(schema))
            if not self._open:
                # What was read inside of a circle lacks a part of it, and is read again when asked.
                for key in self._partial:
                    if key != id(schema):
                        self._known.pop(key, None)
                self._partial, self._cut = [], False
        return known[1]

    def _read(self, schema: Schema) -> Facts:
        chain = list(self._chain(schema))
        last = chain[-1]
        names = tuple(s.ref for s in chain if s.ref is not None)
        opened = set(names) - self._open
        self._open |= opened
        variants = _within(self._variants(last), last.enum)
        self._open -= opened
        stated = (d for s in chain for d in (s.default, s.unusable_default))
        default = next((d for d in stated if not isinstance(d, Missing)), missing)
        only = variants[0].schema if len(variants) == 1 else last
        return Facts(
            schema=only,
            place=schema.pointer,
            origin=last.pointer,
            names=names,
            # A form that may be null makes the whole nullable; it is told there, once.
            nullable=any(s.nullable for s in chain) or any(v.nullable for v in variants),
            deprecated=any(s.deprecated for s in chain),
            read_only=any(s.read_only for s in chain),
            write_only=any(s.write_only for s in chain),
            undocumented=any(s.undocumented for s in chain),
            default=_hoisted(default, variants),
            variants=tuple(map(_form, variants)) if len(variants) > 1 else (),
            tags=self._tags(only),
        )

    def alone(self, facts: Facts) -> Facts:
        """A place that is no union, as the one form of a union: what it says as a place is told
        there, not here."""
        schema = replace(facts.schema, conditions=())
        form = replace(_form(facts), schema=schema, deprecated=False)
        return self._made("alone", (facts,), lambda: form)

    def hull(self, forms: tuple[Facts, ...]) -> Facts:
        """The one object that holds what any of several objects does."""
        return self._made("hull", forms, lambda: self.facts(_hull(forms)))

    def _made(self, how: str, of: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """What is made of others, the same each time; those are kept, as their ids are its key."""
        key = how, *map(id, of)
        if key not in self._of_others:
            self._of_others[key] = of, make()
        made: Made = self._of_others[key][1]
        return made

    def _chain(self, schema: Schema) -> Iterator[Schema]:
        """The place, and what it refers to; a reference that leads back to itself is any value."""
        seen: set[str] = set()
        while (key := schema.ref) is not None:
            yield schema
            schema = Schema() if key in seen else self._api.schemas[key]
            seen.add(key)
        yield schema

    def split(self, facts: Facts, name: str) -> tuple[Facts, ...]:
        """An object whose field `name` has listed values, as one variant for each of them."""
        return self._made(f"split {name}", (facts,), lambda: tuple(self._kinds(facts, name)))

    def _kinds(self, facts: Facts, name: str) -> Iterator[Facts]:
        prop = facts.schema.property(name)
        values = self._api.resolve(prop.schema).enum if prop else None
        if facts.variants or values is None or len(values) < 2:
            yield facts
            return
        for value in values:
            schema = self._of_kind(facts.schema, name, value)
            tag = frozenset({(name, str(value))})
            yield replace(
                facts, schema=schema, origin=schema.pointer, tags=facts.tags | tag, names=()
            )

    def _of_kind(self, schema: Schema, name: str, value: Json) -> Schema:
        """The object with one value of the field; its pointers tell it from the other kinds.

        The field's own pointer stays, so that what holds for every kind is told once.
        """
        mark = f"?{name}={value}"

        def narrowed(prop: Property) -> Property:
            if prop.name != name:
                marked = prop.schema.pointer + mark
                return replace(prop, schema=replace(prop.schema, pointer=marked))
            facts, pointer = self.facts(prop.schema), prop.schema.pointer
            types, nullable = facts.schema.types, facts.nullable
            default = facts.default if facts.default == value else missing
            tag = Schema(types, None, nullable, enum=(value,), default=default, pointer=pointer)
            return replace(prop, schema=tag)

        return replace(
            schema,
            properties=tuple(map(narrowed, schema.properties)),
            pointer=schema.pointer + mark,
        )

    # -- unions ----------------------------------------------------------------------------------

    def _variants(self, schema: Schema) -> tuple[Facts, ...]:
        if schema.variants:
            variants = [v for part in schema.variants for v in self._marked(part, schema)]
            return tuple(_one_of_each(variants))
        kind = schema.discriminator
        if kind is not None and kind.mapping:
            return tuple(self._children(schema))
        return tuple(self._by_type(schema)) if len(schema.types) > 1 else ()

    def _flat(self, part: Schema) -> tuple[Facts, ...]:
        """A variant, or its own variants where it is a union itself."""
        if part.ref is not None and part.ref in self._open:
            self._cut = True
            return ()
        facts = self.facts(part)
        return facts.variants or (facts,)

    def _marked(self, part: Schema, union: Schema) -> Iterator[Facts]:
        """A variant's forms, with the values that the discriminator maps to it as their tags."""
        kind = union.discriminator
        mapped = [value for value, key in kind.mapping if key == part.ref] if kind else []
        tags = frozenset((kind.property, value) for value in mapped) if kind else frozenset()
        for facts in self._flat(part):
            known = any(name == tag[0] for tag in tags for name, _ in facts.tags)
            yield facts if known or not tags else replace(facts, tags=facts.tags | tags)

    def _children(self, base: Schema) -> Iterator[Facts]:
        assert base.discriminator is not None
        prop = base.discriminator.property
        for value, key in base.discriminator.mapping:
            for facts in self._flat(Schema(ref=key, pointer=base.pointer)):
                known = any(name == prop for name, _ in facts.tags)
                yield facts if known else replace(facts, tags=frozenset({(prop, value)}))

    def _by_type(self, schema: Schema) -> Iterator[Facts]:
        types = [t for t in schema.types if not (t == "integer" and "number" in schema.types)]
        for name in types:
            yield self.facts(_only(schema, name))

    def _tags(self, schema: Schema) -> frozenset[Tag]:
        """Once for the fields of an object, however many places refer to it."""
        fields = schema.properties
        constants = ((prop.name, self._constant(prop)) for prop in fields)
        tags = ((name, str(value)) for name, value in constants if value is not None)
        return self._made("tags", (fields,), lambda: frozenset(tags))

    def _constant(self, prop: Property) -> Json:
        schema = self._api.resolve(prop.schema)
        return schema.enum[0] if schema.enum is not None and len(schema.enum) == 1 else None

    # -- words -----------------------------------------------------------------------------------

    def described(self, schema: Schema) -> Phrase:
        return self.words(self.facts(schema))

    def words(self, facts: Facts) -> Phrase:
        """What a place holds in a few words: `array of string`, `userMessage or systemMessage`."""
        if facts.variants:
            return Phrase(" or ".join(dict.fromkeys(map(self.words, facts.variants))))
        schema = facts.schema
        if schema.enum is not None and len(schema.enum) == 1:
            return Phrase(f"the value {schema.enum[0]}")
        if "array" in schema.types:
            inner = self.described(schema.items) if schema.items else "any value"
            return Phrase(f"array of {inner}")
        if schema.format == "binary":
            return Phrase("file")
        return Phrase(" or ".join(schema.types) or "any value")


_SCALARS: dict[str, Any] = {"string": str, "boolean": bool, "integer": int, "number": (int, float)}


def _only(schema: Schema, name: str) -> Schema:
    """What a schema of several types says of one of them."""
    values = (v for v in schema.enum or () if isinstance(v, _SCALARS.get(name, (list, dict))))
    plain = Schema(
        types=(name,),
        enum=tuple(values) or None,
        open_enum=schema.open_enum,
        limits=Constraints() if name == "object" else schema.limits,
        format=schema.format,
        pointer=schema.pointer,
    )
    if name == "object":
        return replace(plain, properties=schema.properties, additional=schema.additional)
    if name == "array":
        return replace(plain, items=schema.items, prefix_items=schema.prefix_items)
    return plain


def _one_of_each(forms: Iterable[Facts]) -> list[Facts]:
    """Several strings of one union are one, whose values are all of theirs; so are numbers."""
    kept: list[Facts] = []
    alike: dict[str, list[Facts]] = {}
    for facts in forms:
        types, free = facts.schema.types, facts.schema.limits == Constraints()
        plain = len(types) == 1 and types[0] in _SCALARS and free and not facts.schema.format
        (alike.setdefault(types[0], []) if plain else kept).append(facts)
    return [*kept, *map(_one, alike.values())]


def _one(forms: list[Facts]) -> Facts:
    enums = [f.schema.enum for f in forms if f.schema.enum is not None]
    opened = len(enums) < len(forms) or any(f.schema.open_enum for f in forms)
    values = tuple({canonical(value): value for enum in enums for value in enum}.values())
    merged = replace(forms[0].schema, enum=values or None, open_enum=bool(values) and opened)
    nullable = any(f.nullable for f in forms)
    return replace(forms[0], schema=merged, nullable=nullable)


def _within(forms: tuple[Facts, ...], enum: tuple[Json, ...] | None) -> tuple[Facts, ...]:
    """The forms of a union beside which values are listed, as far as those values go."""
    if enum is None:
        return forms
    listed = {canonical(value) for value in enum}
    kept = []
    for facts in forms:
        given_values = facts.schema.enum
        if given_values is not None and set(facts.schema.types) <= _SCALARS.keys():
            values = tuple(value for value in given_values if canonical(value) in listed)
            facts = replace(facts, schema=replace(facts.schema, enum=values))
        if facts.schema.enum != ():
            kept.append(facts)
    return tuple(kept) or forms


def _form(facts: Facts) -> Facts:
    return replace(facts, nullable=False, default=missing)


def _hoisted(default: Json | Missing, forms: tuple[Facts, ...]) -> Json | Missing:
    """The default of a union is the one of its forms, if they have but one."""
    defaults = [f.default for f in forms if not isinstance(f.default, Missing)]
    return defaults[0] if isinstance(default, Missing) and len(defaults) == 1 else default


def _hull(forms: tuple[Facts, ...]) -> Schema:
    names = dict.fromkeys(p.name for f in forms for p in f.schema.properties)
    closed = all(f.schema.additional is False for f in forms)
    return Schema(
        types=("object",),
        properties=tuple(_of_any(name, forms) for name in names),
        additional=False if closed else None,
        pointer=f"{forms[0].origin}?any",
    )


def _of_any(name: str, forms: tuple[Facts, ...]) -> Property:
    """A field of some of several objects: it always comes if it is required in all of them."""
    properties = [p for p in (f.schema.property(name) for f in forms) if p is not None]
    schemas = list({id(p.schema): p.schema for p in properties}.values())
    several = any(schema != schemas[0] for schema in schemas)
    schema = Schema(variants=tuple(schemas), pointer=schemas[0].pointer) if several else schemas[0]
    return Property(
        name, schema, len(properties) == len(forms) and all(p.required for p in properties)
    )


def canonical(value: Json | Missing) -> str:
    """The same for equal values: 1 and 1.0 are one number, `true` is none."""
    if isinstance(value, Missing):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)
