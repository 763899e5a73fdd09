"""What datamodel-code-generator is given: the types of fields and aliases.

It gets one OpenAPI document in which every type is there once, as a field of one component, and
whatever a type names is an empty component: so it has nothing to name, to order, to merge or to
guess.  It sees no text of the user's documents either: names and literals are placeholders (`T7`,
`f3`, `L5`) that `models.py` replaces in what it prints.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .types import ANY, BOOL, FLOAT, INT, NONE, STR, Type

_FIELDS = "Fields"
"""Name of the component that has every field."""

Node = dict[str, Any]

_SCALARS: dict[Type, Node] = {
    ANY: {},
    BOOL: {"type": "boolean"},
    FLOAT: {"type": "number"},
    INT: {"type": "integer"},
    NONE: {"type": "null"},
    STR: {"type": "string"},
}


@dataclass(frozen=True)
class Feed:
    """Gathers types, and knows what each placeholder stands for."""

    fields: dict[Type, str] = field(default_factory=dict)
    """The placeholder of every type that is to be printed."""
    names: dict[Type, str] = field(default_factory=dict)
    """The placeholder of every class and alias that these name."""
    literals: dict[str, str] = field(default_factory=dict)
    """The placeholder of what stands inside of each `Literal`."""

    def add(self, kind: Type) -> None:
        self.fields.setdefault(kind, f"f{len(self.fields)}")

    def document(self) -> Node:
        fields = _object({label: self._node(kind) for kind, label in self.fields.items()})
        schemas = {_FIELDS: fields} | {label: _object({}) for label in self.names.values()}
        info = {"title": "x", "version": "1"}
        return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}

    def _node(self, kind: Type) -> Node:
        if not kind.name:
            return {"anyOf": [self._node(member) for member in kind.args]}
        if kind in _SCALARS:
            return dict(_SCALARS[kind])
        if kind.name == "Literal":
            inside = ", ".join(arg.source() for arg in kind.args)
            return {"enum": [self.literals.setdefault(inside, f"L{len(self.literals)}")]}
        if not kind.args:
            name = self.names.setdefault(kind, f"T{len(self.names)}")
            return {"$ref": f"#/components/schemas/{name}"}
        items = self._node(kind.args[-1])
        if len(kind.args) == 1:
            return {"type": "array", "items": items}
        return {"type": "object", "additionalProperties": items or True}


def _object(fields: Node) -> Node:
    return {"type": "object", "properties": fields, "required": list(fields)}
