"""Values that fit a schema of the original document, made without any of our loader."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import rstr

from .original import Node, Original

TEXT = 'T\u00e9xt "quoted" \\ \u2028 100% &=+'
FILE = b"RIFF\x00\r\n--not a boundary\r\n\xff"
_FORMATS = {
    "date-time": "2024-10-21T10:11:12Z",
    "date": "2024-10-21",
    "time": "10:11:12Z",
    "duration": "P1DT2H",
    "email": "a@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/a%20b?c=d&e",
    "url": "https://example.com/a",
    "uri-reference": "/a%20b",
    "uuid": "12345678-1234-4234-8234-123456789012",
    "byte": "AAEC",
    "date-time-rfc1123": "Mon, 21 Oct 2024 10:11:12 GMT",
}
_DEEP = 4
"""Below so many references only what is required: all of everything may be endless."""
_SHORT = {"*": "{0,3}", "+": "{1,3}"}
_COMBINED = ("allOf", "oneOf", "anyOf")


def has_parts(original: Original, schema: Any) -> bool:
    """Whether it tells of fields or of items."""
    found = original.follow(schema)
    return isinstance(found, dict) and any(found.get(k) for k in ("properties", "items", "allOf"))


class NoValueError(Exception):
    """No value was found: the schema allows none, holds itself, or asks too much of us."""


@dataclass(frozen=True)
class Sampler:
    """Makes values for one direction.

    sent: leave out what only the service writes, else what only the caller does
    full: every property, else the required ones
    pick: which alternative of unions and enumerations
    text: what a string without any rules is
    files: binary strings are bytes, as in forms
    least: how many items a list or object has at least; an empty one cannot be told in a query
    """

    original: Original
    sent: bool
    full: bool = True
    pick: int = 0
    text: str = TEXT
    files: bool = False
    least: int = 0

    def value(self, schema: Any, within: tuple[str, ...] = ()) -> Any:
        if schema is True or schema == {}:
            outside = self.files or self.least  # of JSON, where nothing is null
            free = [1, self.text] if outside else [1, None, self.text]
            return {"free": free} if self.full else self.text
        if not isinstance(schema, dict):
            raise NoValueError("nothing fits")
        flat, within = self._flat(schema, within)
        for kind in ("oneOf", "anyOf"):
            if flat.get(kind):
                return self._one_of(flat, kind, within)
        if "const" in flat:
            return flat["const"]
        if flat.get("enum"):
            values = flat["enum"]
            return values[self.pick % len(values)]
        return self._plain(flat, within)

    def _flat(self, schema: Node, within: tuple[str, ...]) -> tuple[Node, tuple[str, ...]]:
        """The schema with references followed and `allOf` merged."""
        while isinstance(schema.get("$ref"), str):
            reference = schema["$ref"]
            if reference in within:
                raise NoValueError("it holds itself")
            within = (*within, reference)
            beside = {} if self.original.family == "3.0" else schema
            found = self.original.follow({"$ref": reference})
            if not isinstance(found, dict):
                return {}, within
            rest = {key: value for key, value in beside.items() if key != "$ref"}
            schema = _merged(found, rest)
        flat = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema.get("allOf", ()):
            if isinstance(part, dict):
                inner, within = self._flat(part, within)
                flat = _merged(flat, inner)
        return flat, within

    def _one_of(self, flat: Node, kind: str, within: tuple[str, ...]) -> Any:
        rest = {key: value for key, value in flat.items() if key != kind}
        choices = flat[kind]
        start = self.pick % len(choices)
        for choice in [*choices[start:], *choices[:start]]:
            if choice == {"type": "null"}:
                continue
            try:
                inner, path = self._flat(choice, within)
                merged = _merged(rest, inner)
                self._tag(merged, flat, choice)
                return self.value(merged, path)
            except NoValueError:
                continue
        raise NoValueError("no alternative fits")

    def _tag(self, merged: Node, flat: Node, choice: Node) -> None:
        """What the discriminator of a union has to say in this alternative."""
        told = flat.get("discriminator")
        if not isinstance(told, dict) or "$ref" not in choice:
            return
        name = str(choice["$ref"]).rpartition("/")[2]
        mapping = told.get("mapping", {})
        tags = [t for t, r in mapping.items() if str(r).rpartition("/")[2] == name]
        prop = told.get("propertyName", "")
        own = self._inner(merged, prop)
        fixed = own.get("const") or own.get("enum")
        if prop in merged.get("properties", {}) and not (fixed and not tags):
            properties = {**merged["properties"], prop: {"const": tags[0] if tags else name}}
            required = [*merged.get("required", ()), prop]
            merged |= {"properties": properties, "required": required}

    def _inner(self, merged: Node, prop: str) -> Node:
        found = self.original.follow(merged.get("properties", {}).get(prop, {}))
        return found if isinstance(found, dict) else {}

    def _plain(self, flat: Node, within: tuple[str, ...]) -> Any:
        kind = self._kind(flat)
        if kind == "object":
            return self._object(flat, within)
        if kind == "array":
            return self._array(flat, within)
        if kind == "string" or (self.files and flat.get("format") == "binary"):
            return self._string(flat)
        if kind in ("integer", "number"):
            return _number(flat, whole=kind == "integer")
        if kind == "boolean":
            return self.pick % 2 == 0
        if kind == "null":
            return None
        return self.text

    def _kind(self, flat: Node) -> str:
        kinds = flat.get("type")
        if isinstance(kinds, list):
            real = [kind for kind in kinds if kind != "null"] or ["null"]
            return str(real[self.pick % len(real)])
        if isinstance(kinds, str):
            return kinds
        if "properties" in flat or "additionalProperties" in flat:
            return "object"
        return "array" if "items" in flat or "prefixItems" in flat else ""

    def _object(self, flat: Node, within: tuple[str, ...]) -> Node:
        properties, required = flat.get("properties", {}), set(flat.get("required", ()))
        found: Node = {}
        for name, schema in properties.items():
            asked = name in required or (self.full and len(within) <= _DEEP)
            if not asked or self._not_ours(schema):
                continue
            try:
                found[name] = self.value(schema, within)
            except NoValueError:
                if name in required:
                    raise
        if self.least and not found and properties:
            name = next(iter(properties))
            found[name] = self.value(properties[name], within)
        return found | self._others(flat, within, len(found))

    def _others(self, flat: Node, within: tuple[str, ...], there: int) -> Node:
        """Properties that are not described: required ones, and as many as there must be."""
        properties = flat.get("properties", {})
        extra = flat.get("additionalProperties", {})
        names = [name for name in flat.get("required", ()) if name not in properties]
        wanted = int(flat.get("minProperties", 0)) - there
        if extra is not False and not properties and (self.full or self.least):
            wanted = max(wanted, 1)
        names += [f"key {number}" for number in range(wanted - len(names))]
        return {name: self.value(extra or {}, within) for name in names}

    def _not_ours(self, schema: Any) -> bool:
        try:
            flat = self._flat(schema, ())[0] if isinstance(schema, dict) else {}
        except NoValueError:
            return False
        return flat.get("readOnly" if self.sent else "writeOnly") is True

    def _array(self, flat: Node, within: tuple[str, ...]) -> list[Any]:
        found = [self.value(item, within) for item in flat.get("prefixItems", ())]
        items = flat.get("items", {})
        wanted = max(int(flat.get("minItems", 0)), self.least) - len(found)
        distinct = [replace(self, pick=self.pick + i) for i in range(max(wanted, 2))]
        if self.full and not found and flat.get("maxItems", 2) > 0:
            wanted = max(wanted, min(2, flat.get("maxItems", 2)))
        try:
            for sampler in distinct[:wanted]:
                value = sampler.value(items, within)
                if value not in found or not flat.get("uniqueItems"):
                    found.append(value)
        except NoValueError:
            if flat.get("minItems", 0) > len(found):
                raise
        return found

    def _string(self, flat: Node) -> str | bytes:
        low, high = int(flat.get("minLength", 0)), flat.get("maxLength")
        if isinstance(flat.get("pattern"), str):
            return _fitting(flat["pattern"], low, high)
        form = flat.get("format")
        if self.files and (form == "binary" or "contentMediaType" in flat):
            return FILE
        text = _FORMATS.get(str(form), self.text)
        text = text if len(text) >= low else text + "x" * (low - len(text))
        return text if high is None else text[: int(high)]


def _number(flat: Node, *, whole: bool) -> float:
    step = 1 if whole else 0.25
    low = _bound(flat.get("minimum"), flat.get("exclusiveMinimum"), step)
    high = _bound(flat.get("maximum"), flat.get("exclusiveMaximum"), -step)
    value = 7 if whole else 7.5
    value = value if low is None else max(value, low)
    value = value if high is None else min(value, high)
    multiple = flat.get("multipleOf")
    if multiple:
        value = value // multiple * multiple
        value = value + multiple if low is not None and value < low else value
    return int(value) if whole else value


def _bound(limit: Any, exclusive: Any, step: float) -> Any:
    """OpenAPI 3.0 tells by a boolean that the limit is excluded, 3.1 has a limit of its own."""
    if exclusive is None or exclusive is False:
        return limit
    if exclusive is True:
        return None if limit is None else limit + step
    return exclusive + step


@cache
def _fitting(pattern: str, low: int, high: int | None) -> str:
    """A text for a pattern, the same every time."""
    python = pattern.replace(r"\/", "/").replace(r"\z", r"\Z")
    short = re.sub(r"(?<!\\)([*+])(?=[^*+?]|$)", lambda found: _SHORT[found[1]], python)
    maker = rstr.Rstr(random.Random(0))
    try:
        for attempt in range(60):
            text = maker.xeger(short if attempt < 30 else python)
            fits = low <= len(text) and (high is None or len(text) <= high)
            if fits and text.isprintable() and re.search(python, text):
                return str(text)
    except Exception as error:  # a dialect that Python's `re` does not speak
        raise NoValueError(f"pattern {pattern!r}: {error}") from None
    raise NoValueError(f"nothing found for pattern {pattern!r}")


def _merged(one: Node, other: Node) -> Node:
    """Both schemas at once."""
    found = {**one, **other}
    properties = {**one.get("properties", {})}
    for name, schema in other.get("properties", {}).items():
        both = name in properties and properties[name] != schema
        properties[name] = {"allOf": [properties[name], schema]} if both else schema
    if properties:
        found["properties"] = properties
    if "required" in one or "required" in other:
        found["required"] = [*one.get("required", ()), *other.get("required", ())]
    for kind in _COMBINED:
        if kind in one and kind in other:
            found[kind] = one[kind]
    if isinstance(one.get("enum"), list) and isinstance(other.get("enum"), list):
        found["enum"] = [value for value in one["enum"] if value in other["enum"]]
    return found
