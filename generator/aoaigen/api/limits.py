"""What a raw schema says of the limits of a value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..documents.values import Raw
from .ir import Constraints

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


def limits_of(raw: Raw, odd: Callable[[str], None]) -> Constraints:
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
    return Constraints(**known) if known else _NO_LIMITS


_NO_LIMITS = Constraints()


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
