"""Reads an answer through its view and compares it with what the facts say of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from aoai._runtime import View
from aoaigen.api.ir import Api, Property, Schema
from tests.generated.facts import keyed, squash


class Kind(NamedTuple):
    """A described object: its shared name, and its schema."""

    key: str | None
    schema: Schema

    @property
    def fields(self) -> dict[str, Property]:
        return {p.name: p for p in self.schema.properties if not p.schema.write_only}


def misread(api: Api, schema: Schema, value: Any, got: Any, where: str = "") -> Iterator[str]:
    """What is wrong with `got`, the view of `value`, at any depth; nothing if all is well."""
    _, effective = keyed(api, schema)
    if isinstance(value, dict):
        yield from _object(api, effective, schema, value, got, where)
    elif isinstance(value, list):
        yield from _list(api, effective, value, got, where)
    elif got != value or type(got) is not type(value):
        yield f"{where}: {value!r} is read as {got!r}"


def plain(got: Any) -> Any:
    """A view, or a list of views, dumped back."""
    if isinstance(got, View):
        return got.to_dict()
    if isinstance(got, list):
        return [plain(item) for item in got]
    return {k: plain(v) for k, v in got.items()} if isinstance(got, dict) else got


def _list(api: Api, schema: Schema, value: list[Any], got: Any, where: str) -> Iterator[str]:
    if not isinstance(got, list) or len(got) != len(value):
        yield f"{where}: a list of {len(value)} is read as {got!r:.200}"
        return
    items = [s.items for s in members(api, schema) if s.items is not None]
    union = items[0] if len(items) == 1 else Schema(variants=tuple(items))
    for number, (one, read) in enumerate(zip(value, got, strict=True)):
        if items:
            yield from misread(api, union, one, read, f"{where}/{number}")
        elif plain(read) != one:
            yield f"{where}/{number}: {one!r:.200} is read as {read!r:.200}"


def members(api: Api, schema: Schema) -> Iterator[Schema]:
    """The members of a union."""
    effective = api.resolve(schema)
    for variant in effective.variants:
        yield from members(api, variant)
    if not effective.variants:
        yield effective


def _object(
    api: Api, effective: Schema, schema: Schema, value: dict[str, Any], got: Any, where: str
) -> Iterator[str]:
    kinds = list(kinds_of(api, schema, value))
    if not kinds:
        yield from _mapping(api, effective, value, got, where)
        return
    right = fitting(kinds, value)
    if not isinstance(got, View):
        yield f"{where}: an object is read as {got!r:.200}"
        return
    found = next((kind for kind in (*right, *kinds) if describes(type(got), kind)), None)
    if len(right) == 1 and not describes(type(got), right[0]):
        yield f"{where}: {_named(right[0])} is read as {type(got).__name__}"
    elif found is None and type(got) is not View:
        yield f"{where}: the class {type(got).__name__} is none of {list(map(_named, kinds))}"
    elif found is not None:
        yield from _fields(api, found, value, got, where)
    if got.to_dict() != value:
        yield f"{where}: to_dict() gives {got.to_dict()!r:.200}"


def _mapping(
    api: Api, schema: Schema, value: dict[str, Any], got: Any, where: str
) -> Iterator[str]:
    inner = schema.additional
    if plain(got) != value:
        yield f"{where}: {value!r:.200} is read as {got!r:.200}"
    elif isinstance(inner, Schema) and isinstance(got, dict):
        for key, item in value.items():
            yield from misread(api, inner, item, got[key], f"{where}/{key}")


def _fields(api: Api, kind: Kind, value: dict[str, Any], got: View, where: str) -> Iterator[str]:
    names = announced_by(type(got))
    for wire, prop in kind.fields.items():
        name, place = names[wire].name, f"{where}/{wire}"
        if squash(name) != squash(wire) or not name.isidentifier():
            yield f"{place}: is called {name}"
        if wire in value:
            yield from misread(api, prop.schema, value[wire], getattr(got, name), place)
            continue
        may_lack = not prop.required or prop.schema.nullable or api.resolve(prop.schema).nullable
        absent = getattr(got, name, "AttributeError")
        anything = prop.schema.ref is None and not prop.schema.types and not prop.schema.variants
        if absent != (None if may_lack or anything else "AttributeError"):
            yield f"{place}: did not come, and is read as {absent!r:.200}"


def kinds_of(api: Api, schema: Schema, value: dict[str, Any]) -> Iterator[Kind]:
    """Which objects this place may hold, as far as a declared discriminator does not decide."""
    key, effective = keyed(api, schema)
    told = effective.discriminator
    mapping = dict(told.mapping) if told else {}
    if told and mapping and value.get(told.property) in mapping:
        yield from kinds_of(api, Schema(ref=mapping[value[told.property]]), value)
    elif effective.variants:
        for variant in effective.variants:
            yield from kinds_of(api, variant, value)
    elif effective.properties:
        yield Kind(f"{key}Base" if mapping else key, effective)


def fitting(kinds: list[Kind], value: dict[str, Any]) -> list[Kind]:
    """Those that the value can be: their own tags, what they require, and then the closest."""
    if len(kinds) == 1:
        return kinds
    tagged = [kind for kind in kinds if all(_tags(kind, value))]
    whole = [k for k in tagged if all(n in value for n, p in k.fields.items() if p.required)]
    if not whole:
        marked = [kind for kind in tagged if any(_tags(kind, value))]
        return marked if len(marked) == 1 else []
    best = max(_closeness(kind, value) for kind in whole)
    return [kind for kind in whole if _closeness(kind, value) == best]


def _closeness(kind: Kind, value: dict[str, Any]) -> tuple[int, int, int]:
    """How much of what came it knows, how many values it lists, how little of it did not come.

    The last decides only for one that knows all that came.
    """
    known = kind.fields.keys() & value.keys()
    listed = [name for name in known if _lists(kind.fields[name], value[name])]
    return len(known), len(listed), -len(kind.fields) if len(known) == len(value) else 0


def _lists(prop: Property, value: Any) -> bool:
    return prop.schema.enum is None or value in prop.schema.enum


def _tags(kind: Kind, value: dict[str, Any]) -> list[bool]:
    """For each property that can only have one value whether the value has that one."""
    return [value[name] == only for name, only in _single(kind).items() if name in value]


def _single(kind: Kind) -> dict[str, Any]:
    enums = {name: prop.schema.enum or () for name, prop in kind.fields.items()}
    return {name: values[0] for name, values in enums.items() if len(values) == 1}


def describes(cls: type, kind: Kind) -> bool:
    """Whether a class has the documented fields, no others, the documented name and tags."""
    key = kind.key
    if key is not None and _bare(cls.__name__) not in (_bare(key), _bare(key.rpartition(".")[2])):
        return False
    announced = announced_by(cls)
    tags = {name: only for name, only in _single(kind).items() if isinstance(only, str)}
    return announced.keys() == kind.fields.keys() and all(
        only in announced[name].annotation for name, only in tags.items()
    )


class Field(NamedTuple):
    """An attribute of a class, and its annotation."""

    name: str
    annotation: str


def announced_by(cls: type) -> dict[str, Field]:
    """The attributes of a class and its bases, by wire name."""
    found: dict[str, Field] = {}
    for home in reversed(cls.__mro__):
        if issubclass(home, View):
            wire = vars(home).get("_wire", {})
            for name, annotation in vars(home).get("__annotations__", {}).items():
                if not name.startswith("_"):
                    found[wire.get(name, name)] = Field(name, annotation)
    return found


def _bare(name: str) -> str:
    """A name without its style, and without what tells it from an equal one."""
    return squash(name).rstrip("0123456789")


def _named(kind: Kind) -> str:
    return kind.key or f"the object with {sorted(kind.fields)}"
