"""What datamodel-code-generator is given: the types of one module's fields and aliases.

It gets one OpenAPI document with the classes and aliases as components, so that it has nothing to
name, to merge or to guess.  A type that many fields have is there once: all fields are those of one
component, and the classes, to which these refer, are empty.  It sees no text of the user's
documents either: names and literals are placeholders (`T7`, `f3`, `L5`) that `models.py` replaces
in what it prints.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .types import ANY, BOOL, DEFINED, FILE, FLOAT, INT, NONE, REJOINED, STR, VIEW, Type

FIELDS = "Fields"
"""Name of the component that has every field."""

Node = dict[str, Any]

_SCALARS: Mapping[Type, Node] = {
    ANY: {},
    BOOL: {"type": "boolean"},
    FLOAT: {"type": "number"},
    INT: {"type": "integer"},
    NONE: {"type": "null"},
    STR: {"type": "string"},
}
_RUNTIME = (VIEW, FILE, REJOINED)
"""Types of the runtime's, which are components by their own names."""


@dataclass(frozen=True)
class Feed:
    """Gathers the types of one module."""

    labels: dict[str, str]
    """The placeholder of every class and alias; their order is that of the printed classes."""
    request: bool
    literals: dict[str, str] = field(default_factory=dict)
    """The placeholder of what stands inside of each `Literal`."""
    views: dict[Type, str] = field(default_factory=dict)
    """The placeholder of every class of answers that a request takes."""
    fields: dict[Type, str] = field(default_factory=dict)
    """The placeholder of every type that a field has."""

    def field(self, kind: Type) -> str:
        """The placeholder of a field's type."""
        return self.fields.setdefault(kind, f"f{len(self.fields)}")

    def document(self, aliases: Mapping[str, Type]) -> Node:
        """All that the fields so far and the aliases need; empty if there is nothing to print."""
        schemas = {label: _object({}) for label in self.labels.values()}
        schemas |= {self.labels[name]: self._node(kind) for name, kind in aliases.items()}
        if not schemas:
            return {}
        schemas[FIELDS] = _object({label: self._node(kind) for kind, label in self.fields.items()})
        if self.request:
            others = [*(kind.name for kind in _RUNTIME), *self.views.values()]
            schemas |= {name: _object({}) for name in others}
        info = {"title": "x", "version": "1"}
        return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}

    def _node(self, kind: Type) -> Node:
        if not kind.name:
            return {"anyOf": [self._node(member) for member in kind.args]}
        if self.request and kind.module == "models":
            return _component(self.views.setdefault(kind, f"V{len(self.views)}"))
        if kind.module in DEFINED:
            return _component(self.labels[kind.name])
        if kind in _RUNTIME:
            return _component(kind.name)
        if kind in _SCALARS:
            return dict(_SCALARS[kind])
        if kind.name == "Literal":
            inside = ", ".join(arg.source() for arg in kind.args)
            return {"enum": [self.literals.setdefault(inside, f"L{len(self.literals)}")]}
        items = self._node(kind.args[-1])
        if len(kind.args) == 1:
            return {"type": "array", "items": items}
        return {"type": "object", "additionalProperties": items or True}


def _object(fields: Mapping[str, Node]) -> Node:
    return {"type": "object", "properties": dict(fields), "required": list(fields)}


def _component(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}
