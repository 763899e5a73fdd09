"""Parameters as they stand on the wire, in OpenAPI's styles.

A style is written as its name, and after it `:explode=true` or `:explode=false` where that is not
the style's own default, and `:reserved` where reserved characters stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote

from .errors import ArgumentError
from .jsonvalue import dumps
from .sentinel import Omit
from .serialize import plain, text_of
from .view import View

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
#: Reserved characters that neither end a path or a query nor mean something in either.
_RESERVED = ":/@!$'()*,;="
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
#: What is the same percent-encoded.
_PLAIN = re.compile(r"[0-9A-Za-z._~-]*")
#: Headers that say where a request ends and goes to.
_FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})


def _encoded(text: str, safe: str = "") -> str:
    # Most are plain, and looking takes a tenth of what encoding does.
    return text if _PLAIN.fullmatch(text) else quote(text, safe=safe)


class Style(NamedTuple):
    name: str
    explode: bool
    safe: str

    @property
    def delimiter(self) -> str:
        """As it stands in an address: a comma as it is, any other percent-encoded."""
        known = _DELIMITERS.get(self.name)
        return "," if known is None else quote(known)

    def quoted(self, value: Any) -> str:
        return _encoded(text_of(value), self.safe)


@lru_cache(maxsize=256)
def style_of(text: str) -> Style:
    name, *options = text.split(":")
    explode = name in ("form", "deepObject")
    if not explode:
        explode = "explode=true" in options
    elif "explode=false" in options:
        explode = False
    return Style(name, explode, _RESERVED if "reserved" in options else "")


def query_pairs(
    query: Mapping[str, Any], styles: Mapping[str, str], where: str = "query"
) -> Iterator[tuple[str, str]]:
    """Name and value of each parameter, percent-encoded; None and what is omitted is left out."""
    for name, value in query.items():
        if value is None or isinstance(value, Omit):
            continue
        if value.__class__ is str and not styles:
            yield _encoded(name), _encoded(value)
            continue
        style = style_of(styles.get(f"{where}:{name}", "form"))
        key = _encoded(name)
        value = _data(value)
        if style.name == "json":
            yield key, style.quoted(_json(value))
        elif style.name == "deepObject":
            yield from _deep(key, value, style)
        elif isinstance(value, Mapping):
            yield from _object_pairs(key, value, style)
        elif not _is_list(value):
            yield key, style.quoted(value)
        elif style.explode:
            yield from _members(key, value, style)
        else:
            yield key, style.delimiter.join(style.quoted(item) for item in value)


def query_string(pairs: Iterable[tuple[str, str]]) -> str:
    """Of pairs that are percent-encoded already."""
    return "&".join(f"{name}={value}" for name, value in pairs)


def path_text(name: str, value: Any, operation: str, style: str = "simple") -> str:
    """A path parameter, percent-encoded so that it stays one segment."""
    if value is None or isinstance(value, Omit):
        raise ArgumentError(f"{operation}: the path parameter {name!r} is missing")
    if value.__class__ is str and style == "simple":
        text = _encoded(value)
    else:
        text = _styled(name, _data(value), style_of(style))
    # `.` and `..` stay what they are under percent-encoding and would lead to another resource.
    if not text or not {".", ".."}.isdisjoint(text.split("/")):
        raise ArgumentError(f"{operation}: {text!r} cannot be the path parameter {name!r}")
    return text


def _styled(name: str, value: Any, style: Style) -> str:
    if style.name == "label":
        return "." + ("." if style.explode else ",").join(_parts(value, style))
    if style.name == "matrix":
        return _matrix(_encoded(name), value, style)
    return style.delimiter.join(_parts(value, style))


def header_text(name: str, value: Any, style: str = "simple") -> str:
    """A header's value; ArgumentError, without showing it, if it cannot be one."""
    flaw = header_name_flaw(name)
    if flaw:
        raise ArgumentError(flaw)
    how = style_of(style)
    value = _data(value)
    text = _DELIMITERS.get(how.name, ",").join(_parts(value, how, text_of))
    if any(not (" " <= char <= "~" or char == "\t") for char in text):
        del value, text  # which no frame of an error is to show
        raise ArgumentError(f"header {name!r} has a line break or a character outside ASCII in it")
    return text


def header_name_flaw(name: object) -> str | None:
    """What is wrong with a header's name; None for one that can be sent."""
    if not isinstance(name, str) or not _TOKEN.fullmatch(name):
        return f"{str(name)[:100]!r} cannot be the name of a header"
    if name.lower() in _FRAMING:
        return f"the header {name!r} is the connection's own and cannot be set"
    return None


def cookie_text(cookies: Mapping[str, Any], styles: Mapping[str, str]) -> str:
    """The value of the cookie header."""
    return "; ".join(f"{name}={value}" for name, value in query_pairs(cookies, styles, "cookie"))


def _parts(value: Any, style: Style, text: Any = None) -> list[str]:
    """A value's parts, to be joined: of an object, names and values."""
    text = text or style.quoted
    if style.name == "json":
        return [text(_json(value))]
    if isinstance(value, Mapping):
        pairs = [(text(key), text(item)) for key, item in _items(value)]
        return [f"{k}={v}" for k, v in pairs] if style.explode else [p for kv in pairs for p in kv]
    return [text(item) for item in value] if _is_list(value) else [text(value)]


def _matrix(name: str, value: Any, style: Style) -> str:
    if not style.explode or not (isinstance(value, Mapping) or _is_list(value)):
        return f";{name}={','.join(_parts(value, style))}"
    parts = _parts(value, style)
    return "".join(
        f";{part}" if isinstance(value, Mapping) else f";{name}={part}" for part in parts
    )


def _object_pairs(name: str, value: Mapping[str, Any], style: Style) -> Iterator[tuple[str, str]]:
    if style.explode:
        for key, item in _items(value):
            yield from _members(_encoded(key), _data(item), style)
    else:
        yield name, style.delimiter.join(_parts(value, style))


def _members(name: str, value: Any, style: Style) -> Iterator[tuple[str, str]]:
    """A list as one pair an item; what is nested deeper has no form but that of deepObject."""
    items = [_data(item) for item in value] if _is_list(value) else [value]
    nested = any(isinstance(item, Mapping) or _is_list(item) for item in items)
    if isinstance(value, Mapping) or nested:
        yield from _deep(name, value if isinstance(value, Mapping) else items, style)
    else:
        yield from ((name, style.quoted(item)) for item in items)


def _deep(name: str, value: Any, style: Style) -> Iterator[tuple[str, str]]:
    """`filter[since]=1`; what is nested, which OpenAPI leaves open, in the same manner."""
    if isinstance(value, Mapping):
        for key, item in _items(value):
            yield from _deep(f"{name}%5B{_encoded(key)}%5D", _data(item), style)
    elif _is_list(value):
        for index, item in enumerate(value):
            yield from _deep(f"{name}%5B{index}%5D", _data(item), style)
    else:
        yield name, style.quoted(value)


def _items(value: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(key, v) for key, v in value.items() if v is not None and not isinstance(v, Omit)]


def _is_list(value: Any) -> bool:
    alone = isinstance(value, (str, bytes, Mapping))
    return not alone and isinstance(value, Iterable)


def _data(value: Any) -> Any:
    return value._data if isinstance(value, View) else value


def _json(value: Any) -> str:
    return dumps(plain(value)).decode("utf-8")
