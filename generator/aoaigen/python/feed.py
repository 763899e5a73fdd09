"""What datamodel-code-generator is given: resolved, flat, named, open schemas of one direction.

It gets one OpenAPI document with the classes and aliases of `classes.py` as components, so that it
has nothing to name, to merge or to guess.  A type that many fields have is there once: all fields
are those of one component, and the classes, to which these refer, are empty.  It sees no text of
the user's documents either: names and literals are placeholders (`T7`, `f3`, `L5`) that
`models.py` replaces in what it prints.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..api.ir import Api, Property, Schema
from ..names.classes import Classes, Definition
from .annotations import Typing, literals
from .unions import children, members

VIEW = "View"
"""Name of the component that stands for "any view", the runtime's base class."""

FIELDS = "Fields"
"""Name of the component that has every field."""

Node = dict[str, Any]


@dataclass(frozen=True)
class Feed:
    """Prints schemas for the model emitter, for requests or for answers."""

    typing: Typing
    labels: dict[str, str]
    """The placeholder of every class and alias; their order is that of the printed classes."""
    closed: frozenset[tuple[str, str]] = frozenset()
    """(class, wire property) pairs that tell the members of a union apart: only their known values
    are theirs, also where the document calls the enum open."""
    literals: dict[str, str] = field(default_factory=dict)
    """The placeholder of what stands inside of each `Literal`."""
    fields: dict[str, Node] = field(default_factory=dict)
    """Every type that a field has, by its placeholder."""
    _known: dict[str, str] = field(default_factory=dict)

    @property
    def _api(self) -> Api:
        return self.typing.api

    @property
    def _classes(self) -> Classes:
        return self.typing.classes

    def document(self, aliases: Iterable[Definition]) -> Node:
        """All that the fields so far need; empty if there is nothing to print."""
        schemas = {label: _object({}) for label in self.labels.values()}
        schemas |= {self.labels[each.name]: self._alias(each) for each in aliases}
        if not schemas:
            return {}
        schemas[FIELDS] = _object(self.fields)
        if self.typing.request:
            schemas[VIEW] = _object({})
        info = {"title": "x", "version": "1"}
        return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}

    def _alias(self, definition: Definition) -> Node:
        if definition.kind == "union":
            return self._union(definition)
        return self._plain(definition.schema)

    def field(self, owner: str, prop: Property) -> str:
        """The placeholder of a field's type.

        Views have every field; None stands for one that the document makes optional.
        """
        if (owner, prop.name) in self.closed:
            return self._field(self._tag(prop.schema))
        optional = not self.typing.request and not prop.required
        return self._field(self.of(prop.schema, nullable=optional))

    def rest(self, values: Schema) -> str:
        """The same of the field that holds what the document types and does not name."""
        return self._field(self._map([values]))

    def _field(self, node: Node) -> str:
        label = self._known.setdefault(repr(node), f"f{len(self._known)}")
        self.fields.setdefault(label, node)
        return label

    def of(self, schema: Schema, *, nullable: bool = False) -> Node:
        node = self._bare(schema)
        if nullable or schema.nullable or self._api.resolve(schema).nullable:
            return _or(node, {"type": "null"})
        return node

    def _tag(self, schema: Schema) -> Node:
        inside = literals(self._api.resolve(schema).enum or ())
        return self._literal(inside) if inside is not None else self.of(schema)

    def _literal(self, inside: str) -> Node:
        return {"enum": [self.literals.setdefault(inside, f"L{len(self.literals)}")]}

    def _bare(self, schema: Schema) -> Node:
        definition = self._classes.of(schema)
        if definition is None or self.typing.inline(schema):
            return self._plain(self._api.resolve(schema))
        node = self._ref(definition.name)
        if self.typing.request and self.typing.takes_view(schema):
            return _or(node, *map(self._map, self.typing.open_values(schema)), _component(VIEW))
        return node

    def _ref(self, name: str) -> Node:
        return _component(self.labels[name])

    def _map(self, values: Iterable[Schema]) -> Node:
        return {"type": "object", "additionalProperties": _or(*map(self.of, values)) or True}

    def _union(self, definition: Definition) -> Node:
        schema = definition.schema
        if schema.variants:
            found = members(self._api, self._classes, definition)
            return _or(*(self._member(variant) for variant in found))
        named = children(self._api, self._classes, definition)
        return _or(*(self._ref(name) for _, name in named))

    def _member(self, schema: Schema) -> Node:
        """A variant of a named union: where the union stands, a view is accepted already."""
        definition = self._classes.of(schema)
        if definition is None or self.typing.inline(schema):
            return self._plain(self._api.resolve(schema))
        return self._ref(definition.name)

    def _plain(self, schema: Schema) -> Node:
        if schema.ref is not None:
            return self._bare(schema)
        if schema.variants:
            return _or(*(self._bare(variant) for variant in schema.variants))
        if schema.enum == () and schema.nullable:
            return {"type": "null"}
        inside = literals(schema.enum) if schema.enum is not None else None
        if inside is not None:
            others = [{"type": kind} for kind in schema.types] if schema.open_enum else []
            return _or(self._literal(inside), *others)
        return _or(*(self._one(kind, schema) for kind in schema.types)) if schema.types else {}

    def _one(self, kind: str, schema: Schema) -> Node:
        if kind == "array":
            return {"type": "array", "items": _or(*map(self.of, self.typing.elements(schema)))}
        if kind == "object":
            value = schema.additional
            inner: Any = self.of(value) if isinstance(value, Schema) else True
            return {"type": "object", "additionalProperties": inner or True}
        if kind == "string" and schema.format == "binary" and self.typing.request:
            return {"type": "string", "format": "binary"}
        return {"type": kind}


def _object(fields: Mapping[str, Node]) -> Node:
    return {"type": "object", "properties": dict(fields), "required": list(fields)}


def _component(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def _or(*nodes: Node) -> Node:
    """Any of the nodes, each once; none at all is any value, and so is a union with any value."""
    members: list[Node] = []
    for node in nodes:
        for member in node["anyOf"] if list(node) == ["anyOf"] else [node]:
            if member not in members:
                members.append(member)
    if {} in members:
        return {}
    return members[0] if len(members) == 1 else {"anyOf": members} if members else {}
