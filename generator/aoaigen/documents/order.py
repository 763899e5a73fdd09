"""Canonical order, so that two api-versions differ only where their facts do."""

from __future__ import annotations

from .shapes import METHODS, Node, transform

_FIRST: dict[str, tuple[str, ...]] = {
    "document": ("openapi", "info", "servers", "security", "tags", "paths", "components"),
    "info": ("title", "version", "license", "x-origin"),
    "path": ("$ref", "servers", "parameters", *METHODS),
    "operation": (
        *("operationId", "tags", "deprecated"),
        *("parameters", "requestBody", "responses", "callbacks", "security"),
    ),
    "parameter": ("name", "in", "required", "deprecated", "schema"),
    "body": ("required", "content"),
    "response": ("description", "headers", "content"),
    "discriminator": ("propertyName", "mapping"),
    "security": ("type", "name", "in", "scheme"),
    "schema": (
        *("$ref", "type", "format", "nullable", "enum", "const", "default"),
        *("discriminator", "allOf", "oneOf", "anyOf"),
        *("required", "properties", "additionalProperties", "items"),
    ),
}


def order(document: Node) -> Node:
    """A copy of the document with every object's keys in canonical order."""
    return dict(transform(document, _visit))


def _visit(kind: str, node: Node, pointer: str) -> Node:
    if kind == "components":
        node = {
            key: dict(sorted(value.items())) if isinstance(value, dict) else value
            for key, value in node.items()
        }
    if kind == "responses":
        return dict(sorted(node.items(), key=lambda item: (item[0] == "default", item[0])))
    if kind in ("paths", "components", "callback", "flows", "reference"):
        return dict(sorted(node.items()))
    first = _FIRST.get(kind, ())
    rank = {key: i for i, key in enumerate(first)}
    return dict(sorted(node.items(), key=lambda item: (rank.get(item[0], len(rank)), item[0])))
