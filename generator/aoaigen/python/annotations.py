"""The Python type of a schema in a method's signature, as source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..api.ir import Api, Json, Schema
from ..names.classes import Classes, opened
from .literals import literal

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@dataclass(frozen=True)
class Typing:
    """Prints types of one api-version; requests take TypedDicts and views, answers are views."""

    api: Api
    classes: Classes
    request: bool
    local: bool = False
    """Whether the names are those of the module that the annotation stands in."""

    def of(self, schema: Schema) -> str:
        """Source of the annotation, null included."""
        nullable = schema.nullable or self.api.resolve(schema).nullable
        return or_(self._bare(schema), "None") if nullable else self._bare(schema)

    def _bare(self, schema: Schema) -> str:
        definition = self.classes.of(schema)
        if definition is not None and not self.inline(schema):
            module = "" if self.local else "types." if self.request else "models."
            name = f"{module}{definition.name}"
            if not self.request or not self.takes_view(schema):
                return name
            maps = (f"Mapping[str, {self._any(v)}]" for v in self.open_values(schema))
            return or_(name, *maps, "View")
        resolved = self.api.resolve(schema)
        if resolved.variants:
            return or_(*(self._bare(variant) for variant in resolved.variants))
        if resolved.enum is not None:
            return _enum(resolved)
        return or_(*(self._one(kind, resolved) for kind in resolved.types)) or "Any"

    def _any(self, schemas: Iterable[Schema]) -> str:
        return or_(*map(self.of, schemas)) or "Any"

    def _one(self, kind: str, schema: Schema) -> str:
        if kind == "array":
            return self.array(self._any(self.elements(schema)))
        if kind == "object":
            value = self.of(schema.additional) if isinstance(schema.additional, Schema) else "Any"
            return f"Mapping[str, {value}]" if self.request else f"dict[str, {value}]"
        if kind == "string" and schema.format == "binary":
            return "FileInput" if self.request else "bytes"
        return _SCALARS.get(kind, "Any")

    def array(self, inner: str) -> str:
        return f"Sequence[{inner}]" if self.request else f"list[{inner}]"

    def quoted_array(self, schema: Schema) -> str:
        """An array whose items are in quotes, since it may be one of them."""
        return self.array(literal(self._any(self.elements(schema))))

    def elements(self, schema: Schema) -> tuple[Schema, ...]:
        """What an array may hold: a tuple is a list too, since nothing says that all of it came."""
        return (*schema.prefix_items, *([schema.items] if schema.items is not None else []))

    def open_values(self, schema: Schema) -> list[tuple[Schema, ...]]:
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

    def takes_view(self, schema: Schema) -> bool:
        """Whether a view, which is what came, can be sent in this place."""
        members = opened(self.api, schema)
        return any("object" in member.types or member.properties for member in members)


def or_(*parts: str) -> str:
    """A union; each member once."""
    members = dict.fromkeys(m for part in parts for m in _members(part))
    return "Any" if "Any" in members else " | ".join(members)


_TOKENS = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[][()|]""")
"""Strings, which hold what they like, brackets, and what stands between the members of a union."""


def _members(source: str) -> list[str]:
    """The members of a printed union, split outside of brackets and strings."""
    found, depth, start = [], 0, 0
    for token in _TOKENS.finditer(source):
        depth += token[0] in ("[", "(")
        depth -= token[0] in ("]", ")")
        if token[0] == "|" and depth == 0:
            found.append(source[start : token.start()].strip())
            start = token.end()
    return [*found, source[start:].strip()]


def _enum(schema: Schema) -> str:
    if schema.enum == () and schema.nullable:
        return "None"
    known = literals(schema.enum or ())
    plain = or_(*(_SCALARS.get(kind, "Any") for kind in schema.types)) or "Any"
    if known is None:
        return plain
    return or_(f"Literal[{known}]", plain) if schema.open_enum else f"Literal[{known}]"


def _is_huge(value: Json) -> bool:
    """Whether it is a number that type checkers take for an expression."""
    return isinstance(value, int) and value.bit_length() > 63


def literals(values: tuple[Json, ...]) -> str | None:
    """The inside of a `Literal[...]`, or None where a value cannot stand in one."""
    if not values or any(isinstance(v, float | list | dict) or _is_huge(v) for v in values):
        return None
    return ", ".join(dict.fromkeys(literal(value) for value in values))
