"""On which line of its file something of a document stands."""

from __future__ import annotations

from pathlib import Path

import yaml

from .pointers import tokens


class Lines:
    """The lines of one document's parts, found by JSON pointer; JSON is read as YAML is."""

    def __init__(self, path: Path) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            self._root = yaml.compose(path.read_text("utf-8-sig"), loader)
        except (yaml.YAMLError, UnicodeDecodeError, RecursionError):
            self._root = None

    def of(self, pointer: str) -> int | None:
        """The line, counted from 1, of the deepest part on the way of the pointer that is there."""
        node = self._root
        if node is None:
            return None
        line: int | None = None
        for name in tokens(pointer.partition("#")[2]):
            found = _child(node, name) or _child(node, _SWAGGER.get(name, name))
            if found is None and name in _MISSING_IN_SWAGGER:
                continue
            if found is None:
                break
            line, node = found
        return line


_SWAGGER = {"schemas": "definitions"}
_MISSING_IN_SWAGGER = ("components", "content", "application/json")


def _child(node: yaml.Node, name: str) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value == name:
                return key.start_mark.line + 1, value
    elif isinstance(node, yaml.SequenceNode) and name.isdigit() and int(name) < len(node.value):
        value = node.value[int(name)]
        return value.start_mark.line + 1, value
    return None
