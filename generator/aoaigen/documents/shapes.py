"""The shapes of OpenAPI 3 and Swagger 2.0: which field of which object holds what kind of object.

Everything that walks a document walks it by these tables, so that a property called `description`
is never taken for a description, nor an example for a schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

Node = dict[str, Any]
Container = Literal["one", "map", "list"]
Fields = dict[str, tuple[Container, str]]
Shapes = dict[str, Fields]
Visit = Callable[[str, Node, str], Any]
Change = Callable[[Any, str, str], Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# "*" stands for every field that is not an extension.
SHAPES: Shapes = {
    "document": {
        "info": ("one", "info"),
        "servers": ("list", "server"),
        "tags": ("list", "tag"),
        "paths": ("one", "paths"),
        "webhooks": ("map", "path"),
        "components": ("one", "components"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "requestBodies": ("map", "body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path"),
        "mediaTypes": ("map", "media"),
    },
    **{kind: {} for kind in ("info", "variable", "tag", "link", "reference", "flow")},
    "server": {"variables": ("map", "variable")},
    "paths": {"*": ("one", "path")},
    "callback": {"*": ("one", "path")},
    "path": {
        "parameters": ("list", "parameter"),
        "servers": ("list", "server"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "body"),
        "responses": ("one", "responses"),
        "callbacks": ("map", "callback"),
        "servers": ("list", "server"),
    },
    "responses": {"*": ("one", "response")},
    "parameter": {"schema": ("one", "schema"), "content": ("map", "media")},
    "header": {"schema": ("one", "schema"), "content": ("map", "media")},
    "body": {"content": ("map", "media")},
    "response": {
        "headers": ("map", "header"),
        "content": ("map", "media"),
        "links": ("map", "link"),
    },
    "media": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "encoding": ("map", "encoding"),
    },
    "encoding": {"headers": ("map", "header")},
    "security": {"flows": ("one", "flows")},
    "flows": {"*": ("one", "flow")},
    "discriminator": {},
    "schema": {
        "discriminator": ("one", "discriminator"),
        **dict.fromkeys(
            ("properties", "patternProperties", "$defs", "dependentSchemas"), ("map", "schema")
        ),
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), ("list", "schema")),
        **dict.fromkeys(("items", "contains", "unevaluatedItems"), ("one", "schema")),
        **dict.fromkeys(("additionalProperties", "unevaluatedProperties"), ("one", "schema")),
        **dict.fromkeys(("propertyNames", "contentSchema"), ("one", "schema")),
        **dict.fromkeys(("not", "if", "then", "else"), ("one", "schema")),
    },
}

# Swagger 2.0, as far as anything looks at it before it is converted.
SHAPES_2: Shapes = {
    "document": {
        "info": ("one", "info"),
        "paths": ("one", "paths"),
        "definitions": ("map", "schema"),
        "parameters": ("map", "parameter"),
        "responses": ("map", "response"),
        "securityDefinitions": ("map", "security"),
        "x-ms-parameterized-host": ("one", "host"),
    },
    "info": {},
    "host": {"parameters": ("list", "parameter")},
    "paths": {"*": ("one", "path")},
    "path": {
        "parameters": ("list", "parameter"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {"parameters": ("list", "parameter"), "responses": ("one", "responses")},
    "parameter": {"schema": ("one", "schema"), "items": ("one", "parameter")},
    "responses": {"*": ("one", "response")},
    "response": {"schema": ("one", "schema"), "headers": ("map", "parameter")},
    "security": {},
    "schema": {
        "properties": ("map", "schema"),
        **dict.fromkeys(("allOf", "oneOf", "anyOf"), ("list", "schema")),
        **dict.fromkeys(("items", "additionalProperties", "not"), ("one", "schema")),
    },
}

# Where parts stand that others refer to, in Swagger 2.0 and in OpenAPI 3; not every 3.x has a place
# for paths.
SECTIONS_2 = {"schema": "definitions", "parameter": "parameters", "response": "responses"}
SECTIONS = {
    kind: f"components/{name}" for name, (_, kind) in SHAPES["components"].items() if kind != "path"
}

# These two may carry fields beside `$ref`; everywhere else a `$ref` stands alone.
REF_IS_A_FIELD = ("schema", "path")


def tables_of(document: Node) -> tuple[Shapes, dict[str, str]]:
    """The shapes and the sections of the standard that a document follows."""
    return (SHAPES_2, SECTIONS_2) if "swagger" in document else (SHAPES, SECTIONS)


def escape(key: str) -> str:
    """A key as one JSON pointer token."""
    return key.replace("~", "~0").replace("/", "~1")


def without(node: Node, *fields: str) -> Node:
    """A copy of an object that lacks these fields."""
    return {key: value for key, value in node.items() if key not in fields}


def rebuild(node: Node, kind: str, pointer: str, change: Change, shapes: Shapes = SHAPES) -> Node:
    """A copy of a node with `change(child, kind, pointer)` for every object that it holds."""
    new = dict(node)
    fields = shapes[kind]
    for key, value in node.items():
        field = fields.get(key) or (None if key.startswith("x-") else fields.get("*"))
        if field is None:
            continue
        container, child = field
        place = f"{pointer}/{escape(key)}"
        if container == "map" and isinstance(value, dict):
            new[key] = {k: change(v, child, f"{place}/{escape(k)}") for k, v in value.items()}
        elif container == "list" and isinstance(value, list):
            new[key] = [change(v, child, f"{place}/{i}") for i, v in enumerate(value)]
        else:
            new[key] = change(value, child, place)
    return new


def transform(node: Any, visit: Visit, kind: str = "document", pointer: str = "") -> Any:
    """Rebuild a document bottom up: `visit(kind, node, pointer)` returns what takes its place.

    Nodes are copied, never changed. What is no object where one belongs stays as it is.
    """
    if not isinstance(node, dict):
        return node
    if "$ref" in node and kind not in REF_IS_A_FIELD:
        return visit("reference", dict(node), pointer)
    new = rebuild(node, kind, pointer, lambda child, k, p: transform(child, visit, k, p))
    return visit(kind, new, pointer)


def walk(node: Any, kind: str = "document", pointer: str = "") -> Iterator[tuple[str, Node, str]]:
    """Every object of a document, parents first: (kind, node, pointer)."""
    nodes: list[tuple[str, Node, str]] = []

    def visit(kind: str, node: Node, pointer: str) -> Node:
        nodes.append((kind, node, pointer))
        return node

    transform(node, visit, kind, pointer)
    return reversed(nodes)
