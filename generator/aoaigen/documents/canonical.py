"""Reads back what `yaml12.dump` writes, many times as fast as a reader of all YAML does.

The files under specs/ are in that form: a line is a key, a value or both, in ASCII, and most lines
are there hundreds of times.  Any other text, and any with an error, is left to the full reader;
what both read means the same to both.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

Plain = Callable[[str], Any]
"""What an unquoted text means."""

_MAX_DEPTH = 90
_TEXT = r"[!-9;-~]|:(?=[!-~])"  # a colon that a space follows ends a key
_QUOTED = r"[ -&(-~]|''"
_LINE = re.compile(
    r"( *)((?:- )*)"
    rf"(?:([A-Za-z0-9_$/.](?:{_TEXT}){{0,200}}|'(?:{_QUOTED}){{0,200}}'):(?: (?=.)|$))?"
    rf"(\[\]|\{{\}}|'(?:{_QUOTED})*'|(?:[A-Za-z0-9_$/<(.+]|-(?=[0-9]))(?:{_TEXT}| (?=[!\"$-~]))*)?"
)


class FormError(ValueError):
    """The text has another form, or an error in it."""


def load(text: str, plain: Plain) -> Any:
    """The value of a text in canonical form."""
    building = _Building()
    for line in text.removesuffix("\n").split("\n"):
        building.add(_read(line, plain))
    return building.value()


@dataclass(frozen=True)
class _Line:
    column: int
    dashes: int
    key: str | None
    value: Any
    """Of a container its type; `...` where the lines that follow are the value."""


@lru_cache(maxsize=50_000)
def _read(line: str, plain: Plain) -> _Line:
    found = _LINE.fullmatch(line)
    if found is None:
        raise FormError
    indent, dashes, key, text = found.groups()
    if key is None and not (dashes and text):
        raise FormError
    if key and key[0] == "'":
        key = _unquoted(key)
    return _Line(len(indent), len(dashes) // 2, key, _value(text, plain))


def _value(text: str | None, plain: Plain) -> Any:
    if text is None:
        return ...
    if text[0] == "'":
        return _unquoted(text)
    return {"[]": list, "{}": dict}[text] if text in ("[]", "{}") else plain(text)


def _unquoted(text: str) -> str:
    return text[1:-1].replace("''", "'")


class _Building:
    """The value as far as it was read."""

    def __init__(self) -> None:
        self._root: list[Any] = []
        self._open: list[tuple[int, Any]] = [(-1, self._root)]
        """Containers that may go on, each with the column that it stands at, innermost last."""
        self._key: str | None = None
        self._awaited = True
        """Whether the value is still to come of the innermost container's last key or item."""

    def value(self) -> Any:
        if self._awaited:
            raise FormError
        return self._root[0]

    def add(self, line: _Line) -> None:
        column = line.column
        for _ in range(line.dashes):
            self._container(column, list)
            self._key, self._awaited = None, True
            column += 2
        if line.key is not None:
            if line.key in self._container(column, dict):
                raise FormError
            self._key, self._awaited = line.key, True
        if line.value is not ...:
            self._put(line.value() if line.value in (list, dict) else line.value)

    def _container(self, column: int, kind: type) -> Any:
        """What a key or an item at this column belongs to; begun, if it is the first."""
        above, container = self._open[-1]
        if self._awaited:
            beside = column == above and kind is list and isinstance(container, dict)
            if not (column > above or beside) or len(self._open) > _MAX_DEPTH:
                raise FormError
            container = self._put(kind())
            self._open.append((column, container))
            return container
        while above > column or (above == column and not isinstance(container, kind)):
            self._open.pop()
            above, container = self._open[-1]
        if above != column:
            raise FormError
        return container

    def _put(self, value: Any) -> Any:
        if not self._awaited:
            raise FormError
        container = self._open[-1][1]
        if self._key is None:
            container.append(value)
        else:
            container[self._key] = value
        self._awaited = False
        return value
