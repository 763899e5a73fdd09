"""Files to parsed values: JSON and YAML alike give plain dicts, lists, strings and numbers."""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problems import InputError
from . import yaml12
from .shapes import Node, escape

MAX_BYTES = 100_000_000
_HALF = re.compile(r"\\u[dD]")
_BINARY: int = getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Source:
    """A file as it was read."""

    path: Path
    data: Node
    sha256: str
    repeated: tuple[str, ...] = ()
    """Pointers of keys that are there twice, of which the last one counts."""


@dataclass(frozen=True)
class _Bad:
    """Stands in the parsed value for what JSON does not allow, until its place is known."""

    what: str


def read(path: Path, *, lenient: bool = False) -> Source:
    """Read one JSON or YAML document whose top level is an object.

    lenient: keys of JSON that are there twice are told by the source, and not an InputError
    """
    raw = _read_bytes(path)
    twice: list[tuple[Node, str]] | None = [] if lenient else None
    data = _parse(raw, path, twice)
    if not isinstance(data, dict):
        raise InputError(
            f"the top level is {_kind(data)}, not an object",
            where=path,
            todo="Give an OpenAPI document.",
        )
    keys = {id(node): escape(key) for node, key in twice or ()}
    placed = _placed(data) if keys else ()
    repeated = tuple(f"{at}/{keys[id(node)]}" for node, at in placed if id(node) in keys)
    return Source(path, data, hashlib.sha256(raw).hexdigest(), repeated)


def _parse(raw: bytes, path: Path, twice: list[tuple[Node, str]] | None) -> Any:
    """Parse the bytes of a file; what starts like JSON is JSON, anything else YAML.

    twice: takes objects of JSON with a key that they have twice, which is an InputError else
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"byte {error.start} is not UTF-8", where=f"{path}:{line}", todo="Save it as UTF-8."
        ) from None
    if not text.strip():
        raise InputError("the file is empty", where=path, todo="Give an OpenAPI document.")
    is_json = text.lstrip()[0] in "{[" and path.suffix not in (".yaml", ".yml")
    data = _parse_json(text, path, twice) if is_json else yaml12.load(text, path)
    _check_depth(data, path)
    if _HALF.search(text):
        _check_surrogates(data, path)
    return data


def _read_bytes(path: Path) -> bytes:
    try:
        # Opening a pipe waits for whoever writes to it, unless told not to.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise _no_file(path)
        with os.fdopen(handle, "rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError("no such file", where=path, todo="Check the path.") from None
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=path) from None
    except ValueError:  # a name with a null character in it
        raise InputError("no such file", where=repr(str(path)), todo="Check the path.") from None
    if len(raw) > MAX_BYTES:
        raise InputError(f"larger than {MAX_BYTES // 10**6} MB", where=path, todo="Split it.")
    return raw


def _no_file(path: Path) -> InputError:
    if path.is_dir():
        return InputError("this is a folder", where=path, todo="Name the files in it.")
    return InputError("this is no regular file", where=path, todo="Save it as one.")


def _parse_json(text: str, path: Path, twice: list[tuple[Node, str]] | None) -> Any:
    marks: list[_Bad] = []
    if sum(map(text.count, ",[{")) > yaml12.MAX_NODES:
        raise InputError("millions of values", where=path, todo="Split it.")
    try:
        data = json.loads(
            text,
            object_pairs_hook=lambda pairs: _object(pairs, marks, twice),
            parse_constant=lambda name: _mark(f"{name} is not JSON", marks),
            parse_float=lambda digits: _float(digits, marks),
            parse_int=lambda digits: _int(digits, marks),
        )
    except json.JSONDecodeError as error:
        raise InputError(
            f"not valid JSON: {error.msg}",
            where=f"{path}:{error.lineno}:{error.colno}",
            todo="Correct the file.",
        ) from None
    except RecursionError:
        raise yaml12.too_deep(path) from None
    if marks:
        # A second fault may hide it.
        pointer = next((at for node, at in _placed(data) if node is marks[0]), "")
        raise InputError(marks[0].what, where=f"{path}#{pointer}", todo="Correct the file.")
    return data


def _check_surrogates(data: Any, path: Path) -> None:
    """An escape that is half of a character, which no UTF-8 file can hold."""
    try:
        json.dumps(data, ensure_ascii=False, default=repr).encode()
    except UnicodeEncodeError as error:
        half = error.object[error.start]
        raise InputError(
            f"{half!r} is half of a character", where=path, todo="Correct the file."
        ) from None


def _object(
    pairs: list[tuple[str, Any]], marks: list[_Bad], twice: list[tuple[Node, str]] | None
) -> Node:
    data = dict(pairs)
    if len(data) != len(pairs):
        seen: set[str] = set()
        key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        if twice is None:
            data[key] = _mark(f"the key {key!r} is there twice", marks)
        else:
            twice.append((data, key))
    return data


def _int(digits: str, marks: list[_Bad]) -> int | _Bad:
    if len(digits) > yaml12.MAX_DIGITS:
        return _mark(f"{len(digits)} digits are too large a number", marks)
    return int(digits)


def _float(digits: str, marks: list[_Bad]) -> float | _Bad:
    number = float(digits)
    return number if math.isfinite(number) else _mark(f"{digits} is too large a number", marks)


def _mark(what: str, marks: list[_Bad]) -> _Bad:
    marks.append(_Bad(what))
    return marks[-1]


def _placed(node: Any, pointer: str = "") -> Iterator[tuple[Any, str]]:
    """Everything that is within it, with its JSON pointer."""
    yield node, pointer
    inside = enumerate(node) if isinstance(node, list) else ()
    for key, value in node.items() if isinstance(node, dict) else inside:
        yield from _placed(value, f"{pointer}/{escape(str(key))}")


def _check_depth(data: Any, path: Path) -> None:
    level = [data]
    for _ in range(yaml12.MAX_DEPTH):
        level = [child for node in level for child in _values(node)]
        if not level:
            return
    raise yaml12.too_deep(path)


def _values(node: Any) -> list[Any]:
    values = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return [value for value in values if isinstance(value, (dict, list))]


def _kind(data: Any) -> str:
    return {list: "a list", str: "a text", type(None): "null"}.get(type(data), "a plain value")
