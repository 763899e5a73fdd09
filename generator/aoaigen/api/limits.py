"""What a raw schema says of the limits of a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..documents.values import Raw
from .ir import Constraints


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_KINDS: Mapping[str, Callable[[object], bool]] = {
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), _is_number),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), _is_count),
    **dict.fromkeys(("minProperties", "maxProperties"), _is_count),
    "pattern": lambda value: isinstance(value, str),
    "uniqueItems": lambda value: isinstance(value, bool),
}
LIMITS = (*_KINDS, "exclusiveMinimum", "exclusiveMaximum")
_NO_LIMITS = Constraints()


def limits_of(raw: Raw, odd: Callable[[str], None]) -> Constraints:
    """The limits; 3.0's boolean exclusiveMinimum is rewritten as 3.1's number.

    `odd` is told of each keyword whose value is no limit.
    """
    known: dict[str, Any] = {}
    for key, fits in _KINDS.items():
        if key in raw and fits(raw[key]):
            known[re.sub("([A-Z])", r"_\1", key).lower()] = raw[key]
        elif key in raw:
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
    if raw.get("items") is False and "prefixItems" in raw:
        known["max_items"] = len(raw["prefixItems"])
    return Constraints(**known) if known else _NO_LIMITS
