"""Arguments as they stand on the wire: OpenAPI's parameter styles, and plain JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Any
from urllib.parse import quote

from .errors import ArgumentError
from .sentinel import Omit
from .view import View

_DELIMITERS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def plain(value: Any) -> Any:
    """The value as lists, dicts and scalars that JSON knows; ArgumentError says where it is not."""
    try:
        return _plain(value)
    except _NotJsonError as problem:
        raise ArgumentError(f"the body's {problem.pointer or 'value'}: {problem.what}") from None


def text_of(value: Any) -> str:
    """A scalar as text: JSON's spelling of booleans and numbers."""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)  # an enumeration's member as its value
    return str(value)


def query_pairs(
    query: Mapping[str, Any], styles: Mapping[str, str], where: str = "query"
) -> Iterator[tuple[str, str]]:
    """Name and value of each query parameter; what is None or omitted is left out."""
    for name, value in query.items():
        if value is None or isinstance(value, Omit):
            continue
        style, explode = _style(styles.get(f"{where}:{name}", "form"))
        if isinstance(value, Mapping):
            yield from _object_pairs(name, value, style, explode)
        elif isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
            yield name, text_of(value)
        elif explode:
            yield from ((name, text_of(item)) for item in value)
        else:
            yield name, _DELIMITERS.get(style, ",").join(text_of(item) for item in value)


def query_string(pairs: Iterable[tuple[str, str]]) -> str:
    """Percent-encoded, nothing left to a server's guess."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)


def path_text(name: str, value: Any, operation: str) -> str:
    """A path parameter, percent-encoded so that it stays one segment."""
    if value is None or isinstance(value, Omit):
        raise ArgumentError(f"{operation}: the path parameter {name!r} is missing")
    if isinstance(value, (list, tuple)):
        value = ",".join(text_of(item) for item in value)
    text = text_of(value)
    # `.` and `..` stay what they are under percent-encoding and would lead to another resource.
    if text in ("", ".", ".."):
        raise ArgumentError(f"{operation}: {text!r} cannot be the path parameter {name!r}")
    return quote(text, safe="")


def header_text(name: str, value: Any) -> str:
    """A header's value; ArgumentError, without showing it, if it cannot be one."""
    if isinstance(value, (list, tuple)):
        value = ",".join(text_of(item) for item in value)
    text = text_of(value)
    if any(not (" " <= char <= "~" or char == "\t") for char in text):
        raise ArgumentError(f"header {name!r} has a line break or a character outside ASCII in it")
    return text


def _style(text: str) -> tuple[str, bool]:
    style, *options = text.split(":")
    default = style in ("form", "deepObject")
    return style, default if "explode=false" not in options else False


def _object_pairs(
    name: str, value: Mapping[str, Any], style: str, explode: bool
) -> Iterator[tuple[str, str]]:
    items = [(key, text_of(item)) for key, item in value.items() if not isinstance(item, Omit)]
    if style == "deepObject":
        yield from ((f"{name}[{key}]", item) for key, item in items)
    elif explode:
        yield from items
    else:
        yield name, ",".join(part for pair in items for part in pair)


class _NotJsonError(Exception):
    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
        self.pointer = ""


def _plain(value: Any) -> Any:
    kind = value.__class__
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is float:
        if not isfinite(value):
            raise _NotJsonError(f"{value!r} is not a JSON number")
        return value
    if isinstance(value, View):
        return value._data
    if isinstance(value, Mapping):
        return _plain_object(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float)):
        return _plain(int(value) if isinstance(value, int) else float(value))
    if isinstance(value, (bytes, bytearray, memoryview)) or not isinstance(value, Iterable):
        raise _NotJsonError(f"{kind.__name__} is not JSON")
    return _plain_list(value)


def _plain_object(value: Mapping[Any, Any]) -> dict[str, Any]:
    result = {}
    for key, item in value.items():
        if isinstance(item, Omit):
            continue
        try:
            if not isinstance(key, str):
                raise _NotJsonError("the name is no string")
            result[text_of(key)] = _plain(item)
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
