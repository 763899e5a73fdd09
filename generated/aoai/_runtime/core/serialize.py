"""Values as JSON has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from math import isfinite
from typing import Any

from .errors import ArgumentError
from .sentinel import omit
from .view import View


def plain(value: Any) -> Any:
    """The value as lists, dicts and scalars that JSON knows; ArgumentError says where it is not."""
    try:
        return _plain(value)
    except _NotJsonError as problem:
        kind = _ClassError if problem.is_class else ArgumentError
        raise kind(f"the body's {problem.pointer or 'value'}: {problem.what}") from None


def text_of(value: Any) -> str:
    """A scalar as text: JSON's spelling of booleans and numbers, dates as RFC 3339 has them.

    ArgumentError for what has no text of its own, and for a date and time without a zone.
    """
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)  # an enumeration's member as its value
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise ArgumentError(f"{type(value).__name__} is no text; decode it first")
    if isinstance(value, Enum):
        return text_of(value.value)
    if hasattr(value, "isoformat"):
        from .dates import date_text

        return date_text(value)
    kind: Any = type(value)
    spelt = isinstance(value, (int, float)) or kind.__str__ is not object.__str__
    if value is None or not spelt or isinstance(value, Iterable):
        raise ArgumentError(f"{type(value).__name__} has no form as text")
    return str(value)


class _ClassError(ArgumentError, TypeError):
    """A class where a value is wanted."""


class _NotJsonError(Exception):
    def __init__(self, what: str, *, is_class: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.is_class = is_class
        self.pointer = ""


def _plain(value: Any) -> Any:
    kind = value.__class__
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is float:
        if not isfinite(value):
            raise _NotJsonError(f"{value!r} is not a JSON number")
        return value
    if kind is dict:
        return _plain_object(value)
    if isinstance(value, View):
        return value._data
    if isinstance(value, Mapping):
        return _plain_object(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float)):
        return _plain(int(value) if isinstance(value, int) else float(value))
    if hasattr(value, "isoformat"):
        return _plain_date(value)
    if isinstance(value, (bytes, bytearray, memoryview)) or not isinstance(value, Iterable):
        if isinstance(value, type):
            what = f"the class {value.__name__} is not JSON; where there is parse(), it takes types"
            raise _NotJsonError(what, is_class=True)
        raise _NotJsonError(f"{kind.__name__} is not JSON")
    return _plain_list(value)


def _plain_date(value: Any) -> str:
    try:
        return text_of(value)
    except ArgumentError as problem:
        raise _NotJsonError(str(problem)) from None


def _plain_object(value: Mapping[Any, Any]) -> dict[str, Any]:
    result = {}
    for key, item in value.items():
        if item is omit:
            continue
        try:
            if not isinstance(key, str):
                raise _NotJsonError("the name is no string")
            result[key if key.__class__ is str else text_of(key)] = _plain(item)
        except _NotJsonError as problem:
            problem.pointer = f"/{key}{problem.pointer}"
            raise
    return result


def _plain_list(value: Iterable[Any]) -> list[Any]:
    result = []
    for index, item in enumerate(value):
        try:
            result.append(_plain(item))
        except _NotJsonError as problem:
            problem.pointer = f"/{index}{problem.pointer}"
            raise
    return result
