"""What a raw schema says of single values: their types, their limits, whether one is among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..ir import Limits

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

_NUMBERS = {"minimum": "minimum", "maximum": "maximum", "multipleOf": "multiple_of"}
_COUNTS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
_TEXTS = {"pattern": "pattern"}
_FLAGS = {"uniqueItems": "unique_items"}
LIMITS = (*_NUMBERS, *_COUNTS, *_TEXTS, *_FLAGS, "exclusiveMinimum", "exclusiveMaximum")


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
    declared = raw.get("type", ())
    return [t for t in ([declared] if isinstance(declared, str) else declared) if t not in TYPES]


_NAMES = (
    *((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string")),
    *((dict, "object"), (list, "array")),
)


def _value_types(values: Iterable[object]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for value in values:
        name = next((name for kind, name in _NAMES if isinstance(value, kind)), None)
        if name:
            found[name] = None
    return tuple(found)


def limits_of(raw: Raw, odd: Callable[[str], None]) -> Limits:
    """The limits; 3.0's boolean exclusiveMinimum is rewritten as 3.1's number.

    `odd` is told of each keyword whose value is no limit.
    """
    known: dict[str, Any] = {}
    for names, test in _KINDS:
        for key, name in names.items():
            if key in raw:
                if test(raw[key]):
                    known[name] = raw[key]
                else:
                    odd(key)
    for side in ("minimum", "maximum"):
        key = f"exclusive{side.capitalize()}"
        exclusive = raw.get(key)
        if exclusive is True:
            known[f"exclusive_{side}"] = known.pop(side, None)
        elif _is_number(exclusive):
            known[f"exclusive_{side}"] = exclusive
        elif exclusive is not None and exclusive is not False:
            odd(key)
    if raw.get("items") is False and isinstance(raw.get("prefixItems"), list):
        known["max_items"] = len(raw["prefixItems"])
    return Limits(**known) if known else _NO_LIMITS


_NO_LIMITS = Limits()


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_KINDS: tuple[tuple[dict[str, str], Callable[[object], bool]], ...] = (
    (_NUMBERS, _is_number),
    (_COUNTS, _is_count),
    (_TEXTS, lambda value: isinstance(value, str)),
    (_FLAGS, lambda value: isinstance(value, bool)),
)
