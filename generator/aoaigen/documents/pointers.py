"""JSON pointers (RFC 6901), also in the percent-encoded form that a `$ref` may use."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from .shapes import escape

MISSING = object()


def tokens(pointer: str) -> list[str]:
    """The keys that a pointer names, unescaped; "" is the whole document."""
    if not pointer:
        return []
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def lookup(document: Any, pointer: str) -> Any:
    """What a pointer names, or MISSING. `pointer` may be percent-encoded, as a fragment is."""
    keys = _keys(document, pointer)
    return MISSING if keys is None else _follow(document, keys)


def _follow(node: Any, keys: list[str]) -> Any:
    for key in keys:
        if isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, list) and key.isdecimal() and int(key) < len(node):
            node = node[int(key)]
        else:
            return MISSING
    return node


def canonical(document: Any, pointer: str) -> str | None:
    """The one way of writing a pointer that may be percent-encoded; None where it names nothing."""
    keys = _keys(document, pointer)
    return None if keys is None else "".join(f"/{escape(key)}" for key in keys)


def _keys(document: Any, pointer: str) -> list[str] | None:
    if pointer and not pointer.startswith("/"):
        return None
    # A key may itself hold a percent sign, so the text as it stands comes first.
    readings = (tokens(text) for text in (pointer, unquote(pointer)))
    return next((keys for keys in readings if _follow(document, keys) is not MISSING), None)
