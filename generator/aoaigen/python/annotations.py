"""The Python type of a schema: one for signatures and for the fields of classes and aliases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..api.ir import Api, Json, Schema
from ..api.queries import opened
from ..names.classes import Classes, Definition
from .common import answers, common
from .fits import fits
from .types import (
    ANY,
    BOOL,
    DATE,
    DATETIME,
    FILE,
    FLOAT,
    FLOATS,
    INT,
    NONE,
    REJOINED,
    STR,
    VIEW,
    Type,
    builtin,
    literals,
    mapping,
    optional,
    sequence,
    union,
)
from .unions import children, leaves, members

_SCALARS = {"string": STR, "integer": INT, "number": FLOAT, "boolean": BOOL}
_DATES = {"date": DATE, "date-time": DATETIME}


@dataclass(frozen=True)
class Typing:
    """Types of one api-version; requests take TypedDicts and views, answers are views."""

    classes: Classes
    request: bool

    @property
    def api(self) -> Api:
        return self.classes.api

    @property
    def module(self) -> str:
        """Where the classes are defined."""
        return "types" if self.request else "models"

    def of(self, schema: Schema) -> Type:
        """Null included."""
        nullable = schema.nullable or self.api.resolve(schema).nullable
        return optional(self._bare(schema)) if nullable else self._bare(schema)

    def field(self, name: str, schema: Schema) -> Type:
        """Of an object's field: the runtime reads numbers that come packed into a text."""
        kind = self.of(schema)
        if self.request or name not in self.api.service.packed or FLOATS not in kind.members:
            return kind
        return union(*(member for member in kind.members if member != STR))

    def named(self, name: str) -> Type:
        """A class or an alias of the package."""
        return Type(name, self.module)

    def tag(self, schema: Schema) -> Type:
        """Of a field that tells the members of a union apart: only the known values are theirs."""
        return _known(self.api.resolve(schema).enum or ()) or self.of(schema)

    def alias(self, definition: Definition) -> Type:
        """What an alias stands for."""
        schema = definition.schema
        if definition.kind != "union":
            return self._plain(schema)
        others = [REJOINED] if self._views(schema) and self.api.service.helpers else []
        others += self._common(definition)
        if schema.variants:
            variants = members(self.classes, definition)
            return union(*map(self._member, variants), *others)
        named = [name for _, name in children(self.classes, definition)]
        return union(*map(self.named, named), *self._views(schema, definition), *others)

    def _common(self, definition: Definition) -> list[Type]:
        return common(self.classes, definition) if self.request else []

    def _member(self, schema: Schema) -> Type:
        """A variant of a named union, with the views that stand for it."""
        definition = self.classes.of(schema)
        if definition is None or self.inline(schema):
            return self._plain(self.api.resolve(schema))
        named = self.named(definition.name)
        return union(named, *self._views(schema)) if definition.kind == "object" else named

    def _views(self, schema: Schema, *more: Definition) -> list[Type]:
        """The answers' classes that a request takes in the place of these, each once."""
        if not self.request:
            return []
        definitions = (*leaves(self.classes, schema), *more)
        names = (name for each in definitions for name in fits(self.classes).views(each))
        return [Type(name, "models") for name in dict.fromkeys(names)]

    def _bare(self, schema: Schema) -> Type:
        definition = self.classes.of(schema)
        if definition is None or self.inline(schema):
            return self._plain(self.api.resolve(schema))
        named = self.named(definition.name)
        if not self.request or not self.takes_view(schema):
            return named
        views, shared = self._views(schema), self._common(definition)
        fitting = [*views, *shared] if definition.kind == "object" else []
        opens = (self.map_of(each) for each in self._open_values(schema))
        return union(named, *opens, *fitting, *([] if views or answers(shared) else [VIEW]))

    def _plain(self, schema: Schema) -> Type:
        if schema.ref is not None:
            return self._bare(schema)
        if schema.variants:
            return union(*map(self._bare, schema.variants))
        if schema.enum == () and schema.nullable:
            return NONE
        known = _known(schema.enum or ())
        others = [self._one(kind, schema) for kind in schema.types]
        if known is None:
            return union(*others)
        closed = not schema.open_enum or (self.request and schema.closed)
        return known if closed else union(known, *others)

    def _one(self, kind: str, schema: Schema) -> Type:
        if kind == "array":
            return self._array(schema)
        if kind == "object":
            return self.map_of([schema.additional] if isinstance(schema.additional, Schema) else ())
        if kind == "string" and schema.format == "binary" and self.request:
            return FILE
        if kind == "string" and self.api.service.datetimes:
            return _DATES.get(schema.format or "", STR)
        return _SCALARS.get(kind, ANY)

    def map_of(self, values: Iterable[Schema]) -> Type:
        """An object whose values are any of these; without any, whatever they like."""
        inner = union(*map(self.of, values))
        return mapping(inner) if self.request else builtin("dict", STR, inner)

    def _array(self, schema: Schema) -> Type:
        """A tuple is a list too, since nothing says that all of it came."""
        last = [schema.items] if schema.items is not None else []
        items = union(*map(self.of, (*schema.prefix_items, *last)))
        return sequence(items) if self.request else builtin("list", items)

    def _open_values(self, schema: Schema) -> list[tuple[Schema, ...]]:
        """Of objects with fields and typed further ones, what the values of the whole can be.

        No TypedDict can say that, so such a mapping is accepted beside it.
        """
        return [
            (*(p.schema for p in member.properties), member.additional)
            for member in opened(self.api, schema)
            if member.properties and isinstance(member.additional, Schema)
        ]

    def inline(self, schema: Schema) -> bool:
        """Whether a named schema is a bare scalar or any object: those read better unnamed."""
        resolved = self.api.resolve(schema)
        if resolved.variants or resolved.properties or resolved.enum is not None:
            return False
        if resolved.types == ("object",):
            return not isinstance(resolved.additional, Schema)
        return bool(resolved.types) and all(kind in _SCALARS for kind in resolved.types)

    def takes_objects(self, schema: Schema) -> bool:
        """Whether it is, or can be, an array of objects."""
        members = opened(self.api, schema)
        return any(each.items is not None and self.takes_view(each.items) for each in members)

    def takes_view(self, schema: Schema) -> bool:
        """Whether a view, which is what came, can be sent in this place."""
        schemas = opened(self.api, schema)
        return any("object" in member.types or member.properties for member in schemas)


def _known(values: tuple[Json, ...]) -> Type | None:
    """One of the values, or None where one of them cannot stand in a `Literal`."""
    if not values or any(isinstance(v, float | list | dict) or _is_huge(v) for v in values):
        return None
    return literals(*values)


def _is_huge(value: Json) -> bool:
    """Whether it is a number that type checkers take for an expression."""
    return isinstance(value, int) and value.bit_length() > 63
