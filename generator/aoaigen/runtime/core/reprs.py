"""Readable text for a view, of bounded length."""

from __future__ import annotations

from typing import Any

from .fields import shown_name
from .record import Record, names_by_wire

_LONGEST_TEXT = 100
_MOST_ITEMS = 8
_DEEPEST = 4


def view_repr(view: Record, depth: int = 0) -> str:
    """The class with its fields, long texts and lists cut."""
    cls = type(view)
    if depth >= _DEEPEST:
        return f"{cls.__name__}(...)"
    names = names_by_wire(cls)
    parts = [
        f"{names.get(wire) or shown_name(wire)}={_field_repr(view, wire, depth + 1)}"
        for wire in list(view._data)[: 4 * _MOST_ITEMS]
    ]
    if len(view._data) > len(parts):
        parts.append("...")
    return f"{cls.__name__}({', '.join(parts)})"


def _field_repr(view: Record, wire: str, depth: int) -> str:
    return "[secret]" if wire in type(view)._secrets else _value_repr(view[wire], depth)


def _value_repr(value: Any, depth: int) -> str:
    if isinstance(value, Record):
        return view_repr(value, depth)
    if isinstance(value, (list, dict)) and depth >= _DEEPEST:
        return "[...]" if isinstance(value, list) else "{...}"
    if isinstance(value, list):
        shown = [_value_repr(item, depth + 1) for item in value[:_MOST_ITEMS]]
        rest = len(value) - len(shown)
        return f"[{', '.join(shown)}{f', ... {rest} more' if rest else ''}]"
    if isinstance(value, dict):
        items = list(value.items())[:_MOST_ITEMS]
        shown = [f"{key!r}: {_value_repr(item, depth + 1)}" for key, item in items]
        rest = len(value) - len(shown)
        return f"{{{', '.join(shown)}{f', ... {rest} more' if rest else ''}}}"
    text = repr(value)
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}...({len(text)})"
