"""Which schemas become Python classes and aliases, and what each is called, decided in one pass.

A shared schema keeps its own name; one that stands in place has that of its title, else one made
from its owner and the property it stands in; api.yaml has a better name for some.  The same name
serves requests (`types`) and answers (`models`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..api.ir import Api, ApiOperation, Schema
from ..api.queries import is_hierarchy, is_object, tags
from .reserved import CLASS_RESERVED
from .titles import title_name, titled
from .words import LONGEST, Scope, pascal, singular, snake

Kind: TypeAlias = Literal["object", "union", "alias"]


_SHARED = re.compile(r"#/components/(?:responses|requestBodies)/([^/]+)/content/[^/]+/schema\Z")
"""Where the whole of a body stands that operations share, and what it is called there."""


@dataclass(frozen=True)
class Definition:
    """One class or alias; `base` names a hierarchy's class for unknown discriminator values."""

    name: str
    kind: Kind
    schema: Schema
    base: str | None = None


class Classes:
    """The definitions of one api-version, by name, by schema key and by place."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._by_pointer: dict[str, Definition] = {}
        self.by_wish: dict[str, Definition] = {}
        self.all: dict[str, Definition] = {}
        wanted = _short(api.schemas)
        inside = [(place, s) for place, s in _in_place(api) if _needs_name(api, s)]
        self._titles = titled(inside, map(pascal, wanted.values()))
        self._kept = _still_there(api, (schema for _, schema in inside))
        self._scope = Scope((*CLASS_RESERVED, *self._kept.values()))
        self.by_key = {
            key: self._define(pascal(wanted[key]), schema) for key, schema in api.schemas.items()
        }
        self.shared = {each.name for each in self.by_key.values()}
        for definition in self.by_key.values():
            self._inside(definition.name, definition.schema)
        for operation in api.operations:
            self._bodies(operation)

    def of(self, schema: Schema) -> Definition | None:
        """The class or alias that stands for `schema`, if it has one."""
        if schema.ref is not None:
            return self.by_key[schema.ref]
        return self._by_pointer.get(schema.pointer)

    def places(self) -> dict[str, str]:
        """The name of every class and alias by the place of its schema."""
        names = {each.schema.pointer: each.name for each in self.all.values()}
        bases = ((_base_of(each.schema), each.base) for each in self.all.values())
        return names | {place: base for place, base in bases if base}

    def _define(self, wanted: str, schema: Schema) -> Definition:
        kind = kind_of(schema)
        configured = self.api.service.class_names.get(wanted)
        kept = None if configured else self._kept.get(schema.pointer)
        name = kept or self._scope.add((configured or wanted)[:LONGEST])
        base = None
        if is_hierarchy(schema):
            base = self._kept.get(_base_of(schema)) or self._scope.add(f"{name}Base")
        self.by_wish[wanted] = self.all[name] = Definition(name, kind, schema, base)
        return self.all[name]

    def _inside(self, owner: str, schema: Schema) -> None:
        for wanted, child in _children(owner, schema):
            if child.ref is not None or child.pointer in self._by_pointer:
                continue
            if child.pointer in self._titles:
                self._place(wanted, child)
            elif wanted == owner and owner in self.all and _needs_name(self.api, child):
                # The one object of a union that has a name, beside what is shared or no object.
                self._name(f"{owner}Object", child)
            else:
                self._name(wanted, child)

    def _name(self, wanted: str, schema: Schema) -> None:
        """With all in it, which is named after it, or as what it is no class of would be."""
        if _needs_name(self.api, schema):
            self._by_pointer[schema.pointer] = definition = self._define(wanted, schema)
            wanted = definition.name
        self._inside(wanted, schema)

    def _bodies(self, operation: ApiOperation) -> None:
        base = pascal(operation.name)
        for place, schema in _places(operation):
            if schema.ref is None:
                shared = _SHARED.search(schema.pointer)
                self._place(pascal(shared[1]) if shared else f"{base}{place}", schema)

    def _place(self, wanted: str, schema: Schema) -> None:
        if schema.pointer in self._by_pointer:
            return
        wanted = self._titles.get(schema.pointer, wanted)
        known = self.by_wish.get(wanted)
        if known is not None and known.schema == schema:
            # The same body as another media type, or the same title.
            self._by_pointer[schema.pointer] = known
        else:
            self._name(wanted, schema)


def _short(keys: Collection[str]) -> dict[str, str]:
    """Keys without the namespace that all namespaced ones share, where what is left is free."""
    spaces = {key.rpartition(".")[0] for key in keys if "." in key}
    short = {key: key.rpartition(".")[2] if len(spaces) == 1 else key for key in keys}
    plain = Counter(pascal(name).lower() for name in short.values())
    return {key: name if plain[pascal(name).lower()] == 1 else key for key, name in short.items()}


def kind_of(schema: Schema) -> Kind:
    if schema.variants or is_hierarchy(schema):
        return "union"
    if schema.ref is None and schema.properties:
        return "object"
    return "alias"


def _needs_name(api: Api, schema: Schema) -> bool:
    if schema.properties:
        return True
    return sum(is_object(api, v) for v in schema.variants) > 1


def _children(owner: str, schema: Schema) -> Iterator[tuple[str, Schema]]:
    """Every schema that stands in `schema`, with the name it would like."""
    for prop in schema.properties:
        yield f"{owner}{pascal(prop.client_name or prop.name)}", prop.schema
    if schema.items is not None:
        yield _item(owner), schema.items
    for number, item in enumerate(schema.prefix_items, 1):
        yield f"{owner}Item{number}", item
    if isinstance(schema.additional, Schema):
        yield f"{owner}Value", schema.additional
    objects = [variant for variant in schema.variants if variant.ref is None]
    for number, variant in enumerate(schema.variants, 1):
        tag = next(iter(tags(variant).values()), None)
        alone = sum(kind_of(v) == "object" for v in objects) < 2
        variant_name = pascal(tag) if tag else title_name(variant) or f"Variant{number}"
        suffix = "" if alone else variant_name
        yield f"{owner}{suffix}", variant


def _in_place(api: Api) -> Iterator[tuple[str, Schema]]:
    """Every schema that stands in another or in an operation, with the name of its field there."""
    for schema in api.schemas.values():
        yield from _below(schema)
    for operation in api.operations:
        for _, schema in _places(operation):
            if schema.ref is None:
                yield "", schema
                yield from _below(schema)


def _below(schema: Schema) -> Iterator[tuple[str, Schema]]:
    fields = {id(prop.schema) for prop in schema.properties}
    for place, child in _children("", schema):
        if child.ref is None:
            yield place if id(child) in fields else "", child
            yield from _below(child)


def _base_of(schema: Schema) -> str:
    """The place that stands for a hierarchy's class for unknown discriminator values."""
    return f"{schema.pointer}/discriminator"


def _still_there(api: Api, inside: Iterable[Schema]) -> dict[str, str]:
    """Names that an earlier package had and nothing else is to have, by places that there are."""
    kept = api.service.kept_classes
    if not kept:
        return {}
    configured = {name.lower() for name in api.service.class_names.values()}
    there = {place for s in (*api.schemas.values(), *inside) for place in (s.pointer, _base_of(s))}
    free = {p: n for p, n in kept.items() if p in there and n not in CLASS_RESERVED}
    once = {name: place for place, name in free.items() if name.lower() not in configured}
    return {place: name for name, place in once.items()}


def _item(owner: str) -> str:
    words = snake(owner).split("_")
    last = singular(words[-1])
    if last.endswith("_item"):
        return f"{owner}Item"
    return owner[: -len(words[-1])] + pascal(last)


def _places(operation: ApiOperation) -> Iterable[tuple[str, Schema]]:
    for parameter in operation.parameters:
        yield pascal(parameter.name), parameter.schema
    for content in operation.body.contents if operation.body else ():
        yield "Request", content.schema
    for response in operation.responses:
        suffix = "Response" if response.is_success else f"Response{pascal(response.status)}"
        for content in response.contents:
            yield suffix, content.schema
