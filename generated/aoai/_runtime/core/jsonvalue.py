"""JSON text to values and back, and copies of values."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def is_json(media_type: str) -> bool:
    """Whether it is a media type of JSON, parameters aside."""
    if media_type == "application/json":
        return True
    plain = media_type.partition(";")[0].strip().lower()
    return plain in ("application/json", "text/json") or plain.endswith("+json")


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects in a list, none where there is no list: what comes may be anything."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def copy_json(value: Any) -> Any:
    """A deep copy of decoded JSON."""
    try:
        return _copy(value)
    except RecursionError:
        return copy_deep(value)


def _copy(value: Any) -> Any:
    kind = value.__class__
    if kind is dict:
        return {key: _copy(item) for key, item in value.items()}
    if kind is list:
        return [_copy(item) for item in value]
    return value


def copy_deep(value: Any, leaf: Callable[[Any], Any] | None = None) -> Any:
    """The same without recursion, at three times the cost.

    leaf: what becomes of all that is neither an object nor a list
    """
    copied: list[Any] = [value]
    waiting: list[tuple[Any, Any]] = [(copied, 0)]
    while waiting:
        home, place = waiting.pop()
        item = home[place]
        if item.__class__ is dict:
            home[place] = made = dict(item)
            waiting.extend((made, key) for key in made)
        elif item.__class__ is list:
            home[place] = grown = list(item)
            waiting.extend((grown, index) for index in range(len(grown)))
        elif leaf is not None:
            home[place] = leaf(item)
    return copied[0]


def equal_deep(one: Any, other: Any) -> bool:
    """Whether two are equal, without recursion."""
    waiting = [(one, other)]
    while waiting:
        left, right = waiting.pop()
        if left.__class__ is dict and right.__class__ is dict:
            if left.keys() != right.keys():
                return False
            waiting.extend((left[key], right[key]) for key in left)
        elif left.__class__ is list and right.__class__ is list:
            if len(left) != len(right):
                return False
            waiting.extend(zip(left, right, strict=True))
        elif left != right:
            return False
    return True


def json_text(value: object, **form: Any) -> str:
    """JSON text in the form of json.dumps; ArgumentError where that cannot go so deep."""
    try:
        return json.dumps(value, ensure_ascii=False, **form)
    except RecursionError:
        from .errors import ArgumentError

        raise ArgumentError("it is nested too deep to be written as JSON") from None


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


_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def dumps(value: object) -> bytes:
    """Compact JSON in UTF-8; ValueError for NaN, infinities and lone surrogates."""
    return _encoder.encode(value).encode()
