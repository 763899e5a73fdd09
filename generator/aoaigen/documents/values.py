"""What a raw schema says of single values: their types, and whether one is among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Raw = Mapping[str, Any]

TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def fits(value: Any, types: Iterable[str], raw: Raw) -> bool:
    """Whether a value is among those that a schema of these types allows."""
    types = tuple(types)
    if value is None:
        return not types or "null" in types or raw.get("nullable") is True
    allowed = raw.get("enum")
    if isinstance(allowed, list) and value not in allowed:
        return False
    if not types:
        return True
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, float) and value.is_integer() and "integer" in types:
        return True
    return any(isinstance(value, TYPES.get(name, ())) for name in types)


def types_of(raw: Raw) -> tuple[tuple[str, ...], bool]:
    """The JSON types but null, and whether null is one of them; what is not said is inferred."""
    declared = raw.get("type")
    if isinstance(declared, list):
        known = tuple(dict.fromkeys(t for t in declared if t in TYPES and t != "null"))
        return known, "null" in declared
    if isinstance(declared, str):
        return ((declared,) if declared in TYPES and declared != "null" else ()), declared == "null"
    if "properties" in raw or "additionalProperties" in raw or "patternProperties" in raw:
        return ("object",), False
    if "items" in raw or "prefixItems" in raw:
        return ("array",), False
    return _value_types(raw.get("enum", [raw["const"]] if "const" in raw else ())), False


def unknown_types(raw: Raw) -> list[str]:
    return [name for name in declared_types(raw) if name not in TYPES]


def declared_types(raw: Raw) -> list[str]:
    """What `type` lists, or names alone."""
    declared = raw.get("type", ())
    return [declared] if isinstance(declared, str) else list(declared)


_NAMES: dict[type, str] = {
    **{bool: "boolean", int: "integer", float: "number", str: "string"},
    **{dict: "object", list: "array"},
}


def _value_types(values: Iterable[object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_NAMES[type(value)] for value in values if type(value) in _NAMES))
