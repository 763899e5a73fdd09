"""On which line of its file something of a document stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import yaml

from .pointers import tokens

_Placed: TypeAlias = "tuple[int, yaml.Node]"
"""The line of a part, counted from 1, and the part."""


class Lines:
    """The lines of one document's parts, found by JSON pointer; JSON is read as YAML is."""

    def __init__(self, path: Path) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            self._root = yaml.compose(path.read_text("utf-8-sig"), loader)
        except (yaml.YAMLError, UnicodeDecodeError, RecursionError):
            self._root = None
        self._read: dict[yaml.Node, dict[str, _Placed]] = {}
        """What each node that was asked about holds."""

    def of(self, pointer: str) -> int | None:
        """The line, counted from 1, of the deepest part on the way of the pointer that is there."""
        node = self._root
        if node is None:
            return None
        line: int | None = None
        for name in tokens(pointer.partition("#")[2]):
            inside = self._inside(node)
            placed = inside.get(name) or inside.get(_SWAGGER.get(name, name))
            if placed is None and name in _MISSING_IN_SWAGGER:
                continue
            if placed is None:
                break
            line, node = placed
        return line

    def _inside(self, node: yaml.Node) -> dict[str, _Placed]:
        if node not in self._read:
            self._read[node] = dict(_children(node))
        return self._read[node]


_SWAGGER = {"schemas": "definitions"}
_MISSING_IN_SWAGGER = ("components", "content", "application/json")


def _children(node: yaml.Node) -> Iterator[tuple[str, _Placed]]:
    """Of keys that are twice, the first counts, so it comes last."""
    if isinstance(node, yaml.MappingNode):
        for key, value in reversed(node.value):
            if isinstance(key, yaml.ScalarNode):
                yield key.value, (key.start_mark.line + 1, value)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield str(number), (value.start_mark.line + 1, value)
