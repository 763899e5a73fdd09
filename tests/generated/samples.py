"""Plausible values made from the facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from aoaigen.api.ir import Api, Schema

FILE = b"RIFF\x00\r\n--not a boundary\r\n\xff"
TEXT = 'T\u00e9xt "quoted" \\ \u2028 100% &=+'
_FORMATS = {
    "binary": FILE,
    "date-time": "2024-10-21T10:11:12Z",
    "uri": "https://example.com/a%20b?c=d&e",
    "url": "https://example.com/a",
    "unixtime": 1729505472,
}


class EndlessError(Exception):
    """A value of this schema would hold itself."""


@dataclass(frozen=True)
class Sampler:
    """Makes JSON values; `sent` leaves out what only the service writes, and the other way round.

    full: every documented property, else the required ones
    pick: which alternative of each union; a list has one item of each
    """

    api: Api
    sent: bool
    full: bool = True
    pick: int = 0

    def value(self, schema: Schema, within: tuple[str, ...] = ()) -> Any:
        if schema.ref is not None:
            if schema.ref in within:
                raise EndlessError
            return self.value(self.api.schemas[schema.ref], (*within, schema.ref))
        choices = alternatives(self.api, schema)
        if choices:
            return self._one_of(schema, choices, within)
        if schema.enum:
            return schema.enum[0]
        return self._plain(schema, within)

    def values(self, schema: Schema) -> list[Any]:
        """One value for every alternative, nested unions opened."""
        found = []
        for choice in leaves(self.api, schema):
            try:
                found.append(self.value(choice))
            except EndlessError:
                continue
        return found

    def _one_of(self, schema: Schema, choices: list[Schema], within: tuple[str, ...]) -> Any:
        turned = [*choices[self.pick % len(choices) :], *choices[: self.pick % len(choices)]]
        for choice in turned:
            try:
                return self.value(choice, within)
            except EndlessError:
                continue
        raise EndlessError

    def _plain(self, schema: Schema, within: tuple[str, ...]) -> Any:
        kind = schema.types[self.pick % len(schema.types)] if schema.types else ""
        if kind == "array":
            return self._array(schema, within)
        if kind == "object" or schema.properties:
            return self._object(schema, within)
        if kind == "string":
            return _FORMATS.get(schema.format or "", TEXT)
        if kind in ("integer", "number"):
            low = schema.limits.minimum
            number = 1 if low is None or low < 1 else low
            return int(number) if kind == "integer" else number + 0.5
        return kind == "boolean" or {"free": [1, None, TEXT]}

    def _array(self, schema: Schema, within: tuple[str, ...]) -> list[Any]:
        found = []
        for choice in leaves(self.api, schema.items) if schema.items else ():
            try:
                found.append(self.value(choice, within))
            except EndlessError:
                continue
        return found

    def _object(self, schema: Schema, within: tuple[str, ...]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for prop in schema.properties:
            other = prop.schema.read_only if self.sent else prop.schema.write_only
            if other or not (self.full or prop.required):
                continue
            try:
                found[prop.name] = self.value(prop.schema, within)
            except EndlessError:
                if prop.required:
                    raise
        if not schema.properties and self.full:
            inner = schema.additional
            found["a key"] = self.value(inner, within) if isinstance(inner, Schema) else 1
        return found


def alternatives(api: Api, schema: Schema) -> list[Schema]:
    """The variants of a union, or the children of a discriminated hierarchy."""
    if schema.variants:
        return list(schema.variants)
    if schema.discriminator:
        return [Schema(ref=key) for _, key in schema.discriminator.mapping]
    return []


def leaves(api: Api, schema: Schema) -> list[Schema]:
    """The schema itself, or the alternatives of a union, nested ones opened."""
    effective = api.resolve(schema)
    choices = alternatives(api, effective)
    if not choices:
        return [replace(schema, nullable=False)]
    return [leaf for choice in choices for leaf in leaves(api, choice)]
