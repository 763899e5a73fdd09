"""The Python type of a schema in a method's signature, as source."""

from __future__ import annotations

from dataclasses import dataclass

from ..classes import Classes
from ..ir import Api, Json, Schema
from ..literals import literal

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@dataclass(frozen=True)
class Typing:
    """Prints types of one api-version; requests take TypedDicts and views, answers are views."""

    api: Api
    classes: Classes
    request: bool

    def of(self, schema: Schema) -> str:
        """Source of the annotation, null included."""
        nullable = schema.nullable or self.api.resolve(schema).nullable
        return or_(self._bare(schema), "None") if nullable else self._bare(schema)

    def _bare(self, schema: Schema) -> str:
        definition = self.classes.of(schema)
        if definition is not None and not self.inline(schema):
            name = f"{'types' if self.request else 'models'}.{definition.name}"
            return f"{name} | View" if self.request and self.takes_view(schema) else name
        resolved = self.api.resolve(schema)
        if resolved.variants:
            return or_(*(self._bare(variant) for variant in resolved.variants))
        if resolved.enum is not None:
            return _enum(resolved)
        return or_(*(self._one(kind, resolved) for kind in resolved.types)) or "Any"

    def _one(self, kind: str, schema: Schema) -> str:
        if kind == "array":
            inner = self.of(schema.items) if schema.items else "Any"
            return f"Sequence[{inner}]" if self.request else f"list[{inner}]"
        if kind == "object":
            value = self.of(schema.additional) if isinstance(schema.additional, Schema) else "Any"
            return f"Mapping[str, {value}]" if self.request else f"dict[str, {value}]"
        if kind == "string" and schema.format == "binary":
            return "FileInput" if self.request else "bytes"
        return _SCALARS.get(kind, "Any")

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
        resolved = self.api.resolve(schema)
        if resolved.variants:
            return any(self.takes_view(variant) for variant in resolved.variants)
        return "object" in resolved.types or bool(resolved.properties)


def or_(*parts: str) -> str:
    """A union; each member once."""
    return " | ".join(dict.fromkeys(m for part in parts for m in _members(part)))


def _members(source: str) -> list[str]:
    """The members of a printed union, split outside of brackets and quotes."""
    found, depth, start, quote = [], 0, 0, ""
    for i, char in enumerate(source):
        if quote:
            quote = "" if char == quote and source[i - 1] != "\\" else quote
        elif char in "'\"":
            quote = char
        elif char in "[(":
            depth += 1
        elif char in "])":
            depth -= 1
        elif char == "|" and depth == 0:
            found.append(source[start:i].strip())
            start = i + 1
    return [*found, source[start:].strip()]


def _enum(schema: Schema) -> str:
    known = literals(schema.enum or ())
    plain = or_(*(_SCALARS.get(kind, "Any") for kind in schema.types)) or "Any"
    if known is None:
        return plain
    return or_(f"Literal[{known}]", plain) if schema.open_enum else f"Literal[{known}]"


def literals(values: tuple[Json, ...]) -> str | None:
    """The inside of a `Literal[...]`, or None where a value cannot stand in one."""
    if not values or any(isinstance(v, float | list | dict) for v in values):
        return None
    return ", ".join(literal(value) for value in values)
