"""What datamodel-code-generator is given: resolved, flat, named, open schemas of one direction.

It gets one OpenAPI document whose components are the classes and aliases of `classes.py` under
their final Python names, so that it has nothing to name, to merge or to guess.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..classes import Classes, Definition
from ..ir import Api, Property, Schema
from .annotations import Typing, literals

VIEW = "View"
"""Name of the component that stands for "any view", the runtime's base class."""

Node = dict[str, Any]


@dataclass(frozen=True)
class Feed:
    """Prints schemas for the model emitter, for requests or for answers."""

    typing: Typing
    closed: frozenset[tuple[str, str]] = frozenset()
    """(class, wire property) pairs that tell the members of a union apart: only their known values
    are theirs, also where the document calls the enum open."""

    @property
    def _api(self) -> Api:
        return self.typing.api

    @property
    def _classes(self) -> Classes:
        return self.typing.classes

    def document(self, fields: Iterable[tuple[Definition, list[tuple[str, Property]]]]) -> Node:
        """`fields` are the definitions of one direction with each field's printed name."""
        schemas: Node = {}
        for definition, named in fields:
            if definition.kind == "union":
                schemas[definition.name] = self._union(definition.schema)
                if definition.base and not self.typing.request:
                    schemas[definition.base] = self._object(definition.base, named)
            elif definition.kind == "object":
                schemas[definition.name] = self._object(definition.name, named)
            elif not self.typing.inline(definition.schema):
                schemas[definition.name] = self._plain(definition.schema)
        if self.typing.request:
            schemas[VIEW] = {"type": "object", "properties": {}}
        info = {"title": "x", "version": "1"}
        return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}

    def _object(self, owner: str, named: list[tuple[str, Property]]) -> Node:
        """Views have every field; None stands for one that the document makes optional."""
        request = self.typing.request
        properties = {
            name: self._tag(p.schema)
            if (owner, p.name) in self.closed
            else self.of(p.schema, nullable=not request and not p.required)
            for name, p in named
        }
        required = [name for name, p in named if p.required or not request]
        return {"type": "object", "properties": properties, "required": required}

    def of(self, schema: Schema, *, nullable: bool = False) -> Node:
        node = self._bare(schema)
        if nullable or schema.nullable or self._api.resolve(schema).nullable:
            return _or(node, {"type": "null"})
        return node

    def _tag(self, schema: Schema) -> Node:
        return {"enum": list(self._api.resolve(schema).enum or ())}

    def _bare(self, schema: Schema) -> Node:
        definition = self._classes.of(schema)
        if definition is None or self.typing.inline(schema):
            return self._plain(self._api.resolve(schema))
        node: Node = {"$ref": f"#/components/schemas/{definition.name}"}
        if self.typing.request and self.typing.takes_view(schema):
            return _or(node, {"$ref": f"#/components/schemas/{VIEW}"})
        return node

    def _union(self, schema: Schema) -> Node:
        if schema.variants:
            return {"anyOf": [self._member(v) for v in schema.variants]}
        mapping = schema.discriminator.mapping if schema.discriminator else ()
        names = dict.fromkeys(self._classes.of_key(key).name for _, key in mapping)
        return {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}

    def _member(self, schema: Schema) -> Node:
        """A variant of a named union: where the union stands, a view is accepted already."""
        definition = self._classes.of(schema)
        if definition is None or self.typing.inline(schema):
            return self._plain(self._api.resolve(schema))
        return {"$ref": f"#/components/schemas/{definition.name}"}

    def _plain(self, schema: Schema) -> Node:
        if schema.ref is not None:
            return self._bare(schema)
        if schema.variants:
            return _or(*(self._bare(variant) for variant in schema.variants))
        if schema.enum is not None and literals(schema.enum) is not None:
            node: Node = {"enum": list(schema.enum)}
            return (
                _or(node, *({"type": kind} for kind in schema.types)) if schema.open_enum else node
            )
        return _or(*(self._one(kind, schema) for kind in schema.types)) if schema.types else {}

    def _one(self, kind: str, schema: Schema) -> Node:
        if kind == "array":
            return {"type": "array", "items": self.of(schema.items) if schema.items else {}}
        if kind == "object":
            value = schema.additional
            inner: Any = self.of(value) if isinstance(value, Schema) else True
            return {"type": "object", "additionalProperties": inner or True}
        if kind == "string" and schema.format == "binary":
            return {"type": "string", "format": "binary"}
        return {"type": kind}


def _or(*nodes: Node) -> Node:
    members: list[Node] = []
    for node in nodes:
        for member in node["anyOf"] if list(node) == ["anyOf"] else [node]:
            if member not in members:
                members.append(member)
    return members[0] if len(members) == 1 else {"anyOf": members}
