"""YAML by the core schema of YAML 1.2, read and written.

PyYAML follows YAML 1.1, where `on` is a boolean and 2024-10-21 a date. Keys are always the text
that stands there, so that a response keyed 200 is "200" in JSON and YAML alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ..problems import InputError

# PyYAML may be built without libyaml; it is slower then, with the same result.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

MAX_NODES = 5_000_000  # an alias counts each time it is used, which defuses alias bombs
MAX_DEPTH = 100
MAX_DIGITS = 4000  # beyond that Python itself will not print a number
_TAG = "tag:yaml.org,2002:"

_PLAIN = {
    "null": re.compile(r"(?:null|Null|NULL|~|)\Z"),
    "bool": re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"),
    "int": re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"),
    "float": re.compile(
        r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
    ),
}

# What one of these plain scalars can start with; any other is a text.
_TELLING = frozenset("~nNtTfF+-.0123456789")


def load(text: str, path: Path) -> Any:
    """Parse one YAML document into plain values."""
    composer = _Composer(path)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            composer.take(event)
    except yaml.MarkedYAMLError as error:
        if "nesting" in f"{error.problem} {error.context}":  # libyaml may have a limit of its own
            raise too_deep(path) from None
        mark = error.problem_mark or error.context_mark
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path
        raise InputError(
            f"not valid YAML: {error.problem or error.context}",
            where=place,
            todo="Correct the file.",
        ) from None
    except yaml.YAMLError as error:
        raise InputError(f"not valid YAML: {error}", where=path) from None
    if not composer.root:
        raise InputError("the file is empty", where=path, todo="Give an OpenAPI document.")
    return composer.root[0]


def dump(data: Any) -> str:
    """Canonical YAML: block style, LF, no aliases, strings quoted where any reader may misread."""
    return yaml.dump(
        data,
        Dumper=_Canonical,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=4096,
    )


class _Canonical(_Dumper):  # type: ignore[misc]  # likewise
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent_str(dumper: Any, text: str) -> yaml.ScalarNode:
    # YAML 1.1's readings are quoted by PyYAML itself; these are YAML 1.2's.
    style = "'" if any(pattern.match(text) for pattern in _PLAIN.values()) else None
    node: yaml.ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)
    return node


_Canonical.add_representer(str, _represent_str)


@dataclass
class _Open:
    """A collection whose end is still to come; `key` is the one that waits for its value."""

    value: Any
    anchor: str | None = None
    before: int = 0
    key: str | None = None
    merges: bool = False


class _Composer:
    """Values straight from the parser's events: a tree of nodes takes ten times the time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self.root: list[Any] = []
        self.open = [_Open(self.root)]
        # Value, size, and the text of a scalar; None while a collection is open.
        self.anchors: dict[str, tuple[Any, int, str | None] | None] = {}

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self.scalar(event)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self.start(event)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self.end()
        elif kind is yaml.AliasEvent:
            self.alias(event)
        elif kind is yaml.DocumentStartEvent and self.root:
            raise self.error("not valid YAML: a second document", event)

    def scalar(self, event: Any) -> None:
        value = self.value(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = (value, 1, event.value)
        self.put(value, event, event.value, 1)

    def start(self, event: Any) -> None:
        kind = "map" if type(event) is yaml.MappingStartEvent else "seq"
        if event.tag not in (None, "!", f"{_TAG}{kind}"):
            raise self.error(f"this is no value of JSON ({event.tag})", event)
        value: Any = {} if kind == "map" else []
        before = self.size
        self.put(value, event, None, 1)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.open.append(_Open(value, event.anchor, before))
        if len(self.open) - 1 > MAX_DEPTH:
            raise too_deep(self.path)

    def end(self) -> None:
        closed = self.open.pop()
        if closed.merges:
            _merge(closed.value)
        if closed.anchor is not None:
            self.anchors[closed.anchor] = (closed.value, self.size - closed.before, None)

    def alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            raise self.error(f"not valid YAML: no anchor {event.anchor!r} before", event)
        known = self.anchors[event.anchor]
        if known is None:
            raise self.error("an alias that contains itself", event)
        value, size, text = known
        self.put(value, event, text, size)

    def put(self, value: Any, event: Any, text: str | None, size: int) -> None:
        self.size += size
        if self.size > MAX_NODES:
            raise self.error("values, aliases included, that expand to millions", event)
        if type(event) is yaml.AliasEvent:
            value = _copy(value)
        holder = self.open[-1]
        if type(holder.value) is list:
            holder.value.append(value)
        elif holder.key is not None:
            holder.value[holder.key] = value
            holder.key = None
        else:
            self.key(holder, event, text)

    def key(self, holder: _Open, event: Any, text: str | None) -> None:
        if text is None:
            raise self.error("a key that is no plain text", event)
        if text in holder.value:
            raise self.error(f"the key {text!r} is there twice", event)
        if text == "<<" and type(event) is yaml.ScalarEvent and event.implicit[0]:
            holder.merges = True
        holder.key = text
        holder.value[text] = None  # its place, should it come a second time

    def value(self, event: Any) -> Any:
        text = event.value
        if event.tag is None or event.tag == "!":
            if not event.implicit[0]:
                return text
            kind = _kind(text)
        else:
            kind = event.tag.removeprefix(_TAG)
        try:
            return _scalar(kind, text)
        except (ValueError, KeyError, OverflowError):
            what = f"{text[:40]!r} is no value of JSON ({event.tag or kind})"
            raise self.error(what, event) from None

    def error(self, what: str, event: Any) -> InputError:
        mark = event.start_mark
        place = f"{self.path}:{mark.line + 1}:{mark.column + 1}"
        return InputError(what, where=place, todo="Correct the file.")


def too_deep(path: Path) -> InputError:
    return InputError(f"nested deeper than {MAX_DEPTH} levels", where=path, todo="Flatten it.")


def _merge(value: dict[str, Any]) -> None:
    """`<<` is YAML 1.1's, and authors have it still: keys of others, where there is no own one."""
    parts = value["<<"] if isinstance(value["<<"], list) else [value["<<"]]
    if all(isinstance(part, dict) for part in parts):
        del value["<<"]
        for part in parts:
            value.update({key: item for key, item in part.items() if key not in value})


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value


def _kind(text: str) -> str:
    """Of a text that stands there without quotes."""
    if text and text[0] not in _TELLING:
        return "str"
    return next((kind for kind, pattern in _PLAIN.items() if pattern.match(text)), "str")


def _scalar(kind: str, text: str) -> Any:
    if kind == "str":
        return text
    if kind == "null":
        return None
    if kind == "bool":
        return {"true": True, "false": False}[text.lower()]
    if kind == "int":
        if len(text) > MAX_DIGITS:
            raise ValueError(text)
        return int(text, 0 if text[:2] in ("0o", "0x") else 10)
    number = {"float": float}[kind](text)
    if number - number != 0:
        raise ValueError(text)
    return number
