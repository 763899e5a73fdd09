"""JSON text to values and back, and copies of values."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def is_json(media_type: str) -> bool:
    """Whether it is a media type of JSON, parameters aside."""
    plain = media_type.partition(";")[0].strip().lower()
    return plain == "application/json" or plain.endswith("+json")


def copy_json(value: Any) -> Any:
    """A deep copy of decoded JSON."""
    kind = value.__class__
    if kind is dict:
        return {key: copy_json(item) for key, item in value.items()}
    if kind is list:
        return [copy_json(item) for item in value]
    return value


_decoder: Any = json.JSONDecoder()
_scan: Callable[[str, int], tuple[Any, int]] = _decoder.scan_once


def _strict(text: bytes | str) -> Any:
    """What json.loads does, without a look for a BOM and for spaces: that is half of its time."""
    decoded = text if isinstance(text, str) else text.decode()
    try:
        value, end = _scan(decoded, 0)
    except StopIteration:
        raise ValueError("no JSON") from None
    if end != len(decoded):
        raise ValueError("more than one value")
    return value


def _find_strict() -> Callable[[bytes | str], Any]:
    try:
        import orjson  # type: ignore[import-not-found,unused-ignore]  # optional
    except ImportError:
        return _strict
    fast: Callable[[bytes | str], Any] = orjson.loads
    return fast


#: For JSON in its usual form; ValueError for some that `loads` takes.  orjson's if installed, to
#: which an integer beyond 64 bits is a float.
strict_loads = _find_strict()


def loads(text: bytes | str) -> Any:
    """The value of a JSON text; ValueError when it is none."""
    try:
        return strict_loads(text)
    except ValueError:
        # A BOM, spaces, NaN, lone surrogates: one result with and without orjson.
        return json.loads(text.encode() if isinstance(text, str) else text)


def dumps(value: object) -> bytes:
    """Compact JSON in UTF-8; ValueError for NaN, infinities and lone surrogates."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
