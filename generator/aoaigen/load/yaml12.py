"""YAML by the core schema of YAML 1.2, read and written.

PyYAML follows YAML 1.1, where `on` is a boolean and 2024-10-21 a date. Keys are always the text
that stands there, so that a response keyed 200 is "200" in JSON and YAML alike.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from ..problems import InputError

# PyYAML may be built without libyaml; it is slower then, with the same result.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

MAX_NODES = 5_000_000  # an alias counts each time it is used, which defuses alias bombs

_PLAIN = {
    "null": re.compile(r"(?:null|Null|NULL|~|)\Z"),
    "bool": re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"),
    "int": re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"),
    "float": re.compile(
        r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
    ),
}

# Many open brackets, a deep indent or many dashes on a line: worth a slower look at the depth.
_DEEP = re.compile(r"^ {150}|(?:[-?:][ \t]+){50}", re.MULTILINE)


class _Core(_Loader):  # type: ignore[misc]  # which of two classes is known at run time
    yaml_implicit_resolvers: dict[str, list[Any]] = {}  # noqa: RUF012 (PyYAML's own attribute)


for _tag, _pattern in _PLAIN.items():
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", _pattern, None)


def load(text: str, path: Path, max_depth: int) -> Any:
    """Parse one YAML document into plain values."""
    try:
        if text.count("[") + text.count("{") > max_depth or _DEEP.search(text):
            _check_depth(text, path, max_depth)
        loader = _Core(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
        if node is None:
            raise InputError("the file is empty", where=path, todo="Give an OpenAPI document.")
        _check_size(node, path)
        return _construct(node, path)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path
        raise InputError(
            f"not valid YAML: {error.problem or error.context}",
            where=place,
            todo="Correct the file.",
        ) from None
    except yaml.YAMLError as error:
        raise InputError(f"not valid YAML: {error}", where=path) from None


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


def _construct(node: yaml.Node, path: Path) -> Any:
    kind = node.tag.rpartition(":")[2]
    if isinstance(node, yaml.MappingNode) and kind == "map":
        return _mapping(node, path)
    if isinstance(node, yaml.SequenceNode) and kind == "seq":
        return [_construct(item, path) for item in node.value]
    return _scalar(node, path)


def _mapping(node: yaml.MappingNode, path: Path) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _error("a key that is no plain text", key, path)
        if key.value in data:
            raise _error(f"the key {key.value!r} is there twice", key, path)
        data[key.value] = _construct(value, path)
    return data


def _scalar(node: yaml.Node, path: Path) -> Any:
    text = str(node.value)
    kind = node.tag.rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() == "true"
    if kind == "str":
        return text
    try:
        return _number(kind, text)
    except (ValueError, KeyError, OverflowError):
        raise _error(f"{text[:40]!r} is no value of JSON ({node.tag})", node, path) from None


def _number(kind: str, text: str) -> int | float:
    if kind == "int":
        return int(text, 0 if text[:2] in ("0o", "0x") else 10)
    number = {"float": float}[kind](text)
    if number - number != 0:
        raise ValueError(text)
    return number


def _error(what: str, node: yaml.Node, path: Path) -> InputError:
    mark = node.start_mark
    place = f"{path}:{mark.line + 1}:{mark.column + 1}"
    return InputError(what, where=place, todo="Correct the file.")


def _check_depth(text: str, path: Path, max_depth: int) -> None:
    """Depth by events alone: composing nests C calls, which a hostile file could exhaust."""
    depth = 0
    for event in yaml.parse(text, Loader=_Core):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > max_depth:
            raise InputError(
                f"nested deeper than {max_depth} levels", where=path, todo="Flatten it."
            )


def _check_size(root: yaml.Node, path: Path) -> None:
    sizes: dict[int, int] = {}

    def size(node: yaml.Node) -> int:
        known = sizes.get(id(node))
        if known == 0:
            raise _error("an alias that contains itself", node, path)
        if known:
            return known
        sizes[id(node)] = 0
        total = 1
        if isinstance(node, yaml.MappingNode):
            total += sum(size(key) + size(value) for key, value in node.value)
        elif isinstance(node, yaml.SequenceNode):
            total += sum(size(item) for item in node.value)
        if total > MAX_NODES:
            raise _error("aliases that expand to millions of values", node, path)
        sizes[id(node)] = total
        return total

    size(root)
