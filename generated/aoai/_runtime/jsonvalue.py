"""JSON text to values and back, and copies of values."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def copy_json(value: Any) -> Any:
    """A deep copy of decoded JSON."""
    kind = value.__class__
    if kind is dict:
        return {key: copy_json(item) for key, item in value.items()}
    if kind is list:
        return [copy_json(item) for item in value]
    return value


def _find_loads() -> Callable[[bytes], Any]:
    try:
        import orjson  # type: ignore[import-not-found,unused-ignore]  # optional
    except ImportError:
        return json.loads
    fast: Callable[[bytes], Any] = orjson.loads

    def loads(text: bytes) -> Any:
        try:
            return fast(text)
        except ValueError:
            # json takes what orjson refuses (a BOM, NaN, lone surrogates): one result for both.
            return json.loads(text)

    return loads


_loads: Callable[[bytes], Any] | None = None


def loads(text: bytes) -> Any:
    """The value of a JSON text; ValueError when it is none.  Uses orjson where it is installed."""
    global _loads
    if _loads is None:
        _loads = _find_loads()
    return _loads(text)


def dumps(value: object) -> bytes:
    """Compact JSON in UTF-8; ValueError for NaN, infinities and lone surrogates."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
