"""What datamodel-code-generator is given: the shapes of types.

What a type names is a placeholder there, numbered as it occurs in the type: `list[A | B]` and
`list[C | D]` are one shape, and of 30,000 types of a large API there are a hundred.  The document
has every shape once, as a field of one component, and an empty component for each placeholder: so
there is nothing to name, to order, to merge or to guess, and no text of the user's documents.
"""

from __future__ import annotations

from dataclasses import replace
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


def shape(kind: Type, known: dict[Type, Type]) -> Type:
    """The type with placeholders; `known` gets the one for each type that it names, in order."""
    if kind in _SCALARS:
        return kind
    if kind.name and (not kind.args or kind.name == "Literal"):
        return known.setdefault(kind, Type(f"T{len(known)}"))
    return replace(kind, args=tuple(shape(arg, known) for arg in kind.args))


def document(shapes: dict[Type, str]) -> Node:
    """One in which each shape is the type of the field that is called so."""
    names: set[str] = set()
    fields = _object({label: _node(kind, names) for kind, label in shapes.items()})
    schemas = {_FIELDS: fields} | {name: _object({}) for name in sorted(names)}
    info = {"title": "x", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def _node(kind: Type, names: set[str]) -> Node:
    if not kind.name:
        return {"anyOf": [_node(member, names) for member in kind.args]}
    if kind in _SCALARS:
        return dict(_SCALARS[kind])
    if not kind.args:
        names.add(kind.name)
        return {"$ref": f"#/components/schemas/{kind.name}"}
    items = _node(kind.args[-1], names)
    if len(kind.args) == 1:
        return {"type": "array", "items": items}
    return {"type": "object", "additionalProperties": items or True}


def _object(fields: Node) -> Node:
    return {"type": "object", "properties": fields, "required": list(fields)}
