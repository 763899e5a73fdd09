"""One form for each dialect: OpenAPI 3.0.x is written as 3.0.3, 3.1.x as 3.1.0, both valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .shapes import Node, transform, walk, without
from .values import declared_types

_NULL: Node = {"type": "null"}
# What belongs to the place where a schema is used rather than to the values it allows.
_ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly", "x-ms-client-default")


def settle(document: Node) -> Node:
    """A copy in which every schema says what it means in the way of its own dialect."""
    is_30 = str(document["openapi"]).startswith("3.0")
    repair = _schema_30 if is_30 else _schema_31

    def visit(kind: str, node: Node, pointer: str) -> Node:
        return repair(_typed(node)) if kind == "schema" else node

    return {**transform(document, visit), "openapi": "3.0.3" if is_30 else "3.1.0"}


def _typed(schema: Node) -> Node:
    """`properties` speak of objects alone, `items` of lists; official documents leave it unsaid."""
    if "type" in schema or "$ref" in schema:
        return schema
    implied = {"properties": "object", "items": "array"}
    types = [name for key, name in implied.items() if key in schema]
    return {"type": types[0], **schema} if len(types) == 1 else schema


def _schema_30(schema: Node) -> Node:
    """3.0 ignores what stands beside a `$ref`, so the reference moves into an allOf."""
    if "$ref" in schema and len(schema) > 1:
        siblings = without(schema, "$ref")
        return {**siblings, "allOf": [{"$ref": schema["$ref"]}, *siblings.get("allOf", [])]}
    return schema


def _schema_31(schema: Node) -> Node:
    """3.1 has no `nullable`, and its exclusive limits are numbers."""
    schema = _exclusive_limits(schema)
    if "nullable" not in schema:
        return schema
    rest = without(schema, "nullable")
    return _or_null(rest) if schema["nullable"] is True else rest


def _exclusive_limits(schema: Node) -> Node:
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            schema = without(schema, exclusive)
            if flag and limit in schema:
                schema[exclusive] = schema.pop(limit)
    return schema


def _or_null(schema: Node) -> Node:
    """The schema that allows null besides; an enum has to list it, a union to have a branch."""
    for union in ("oneOf", "anyOf"):
        if union in schema:
            schema = {**schema, union: _with_null_branch(schema[union])}
    if "$ref" in schema or "allOf" in schema:
        outside = {key: schema[key] for key in _ANNOTATIONS if key in schema}
        return {"anyOf": [without(schema, *outside), _NULL], **outside}
    if "type" in schema:
        types = declared_types(schema)
        schema = {**schema, "type": types if "null" in types else [*types, "null"]}
    if "enum" in schema and None not in schema["enum"]:
        schema = {**schema, "enum": [*schema["enum"], None]}
    return schema


def _with_null_branch(branches: Any) -> Any:
    """A second null branch would make a oneOf refuse null."""
    if not isinstance(branches, list) or any(_allows_null(branch) for branch in branches):
        return branches
    return [*branches, _NULL]


def _allows_null(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return schema is True
    return "null" in declared_types(schema) or None in schema.get("enum", ())


def newer(document: Node) -> Iterator[tuple[str, str, str]]:
    """What OpenAPI 3.2 has and 3.1 had not, and no method offers: where, what, and what becomes."""
    for kind, node, pointer in walk(document):
        for key in _NEWER.get(kind, ()):
            if key in node:
                what = f"`{key}` of OpenAPI 3.2 is not modelled"
                yield f"{pointer}/{key}", what, "it is left out"


_NEWER = {
    "document": ("$self",),
    "path": ("query", "additionalOperations"),
    "media": ("itemEncoding", "prefixEncoding"),
    "discriminator": ("defaultMapping",),
}
