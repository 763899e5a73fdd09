"""A document written another way that means the same, as other tools would write it."""

from __future__ import annotations

import copy
import random
from collections.abc import Collection, Iterator
from typing import Any

PREFIX = "#/components/schemas/"


def shuffled(node: Any, seed: int) -> Any:
    """Every object's keys, and every list whose order means nothing, in another order."""
    dice = random.Random(seed)
    return _shuffled(node, dice, "")


_UNORDERED = ("required", "enum", "oneOf", "anyOf", "parameters", "tags")


def _shuffled(node: Any, dice: random.Random, key: str) -> Any:
    if isinstance(node, list):
        items = [_shuffled(item, dice, "") for item in node]
        if key in _UNORDERED:
            dice.shuffle(items)
        return items
    if isinstance(node, dict):
        keys = list(node)
        dice.shuffle(keys)
        return {key: _shuffled(node[key], dice, key) for key in keys}
    return node


def inlined(document: dict[str, Any], keep: Collection[str] = ()) -> dict[str, Any]:
    """References to schemas that refer to no other are replaced by what they mean.

    Schemas that belong to a hierarchy stay: there the name says which child is meant.
    """
    document = copy.deepcopy(document)
    schemas = document.get("components", {}).get("schemas", {})
    family = {*_family(schemas), *keep}
    leaves = {n: s for n, s in schemas.items() if n not in family and not list(_refs(s))}
    rest = _replaced(document, leaves)
    return {**rest, "components": {**rest["components"], "schemas": _used(rest, leaves)}}


def _used(document: dict[str, Any], leaves: dict[str, Any]) -> dict[str, Any]:
    schemas = document["components"]["schemas"]
    return {name: schema for name, schema in schemas.items() if name not in leaves}


def _family(schemas: dict[str, Any]) -> Iterator[str]:
    for name, schema in schemas.items():
        if "discriminator" in schema:
            yield name
            yield from (
                t.removeprefix(PREFIX) for t in schema["discriminator"].get("mapping", {}).values()
            )
        for part in schema.get("allOf", ()):
            if "$ref" in part:
                yield name
                yield part["$ref"].removeprefix(PREFIX)


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from _refs(value)


def _replaced(node: Any, leaves: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_replaced(item, leaves) for item in node]
    if not isinstance(node, dict):
        return node
    name = str(node.get("$ref", "")).removeprefix(PREFIX)
    if name in leaves and all(key == "$ref" or key.startswith("x-") for key in node):
        return copy.deepcopy(leaves[name])
    return {key: _replaced(value, leaves) for key, value in node.items()}


def as_3_1(document: dict[str, Any]) -> dict[str, Any]:
    """OpenAPI 3.0 rewritten as 3.1: null is a type, excluded bounds are numbers."""
    return {**_newer(document, in_names=False), "openapi": "3.1.0"}


_NAMED = ("properties", "schemas", "paths", "responses", "content", "headers", "mapping", "example")


def _newer(node: Any, in_names: bool) -> Any:
    if isinstance(node, list):
        return [_newer(item, in_names=False) for item in node]
    if not isinstance(node, dict):
        return node
    new = {key: _newer(value, key in _NAMED and not in_names) for key, value in node.items()}
    return new if in_names else _with_null(_bounds(new))


def _bounds(schema: dict[str, Any]) -> dict[str, Any]:
    for side in ("minimum", "maximum"):
        excluded = f"exclusive{side.capitalize()}"
        if schema.get(excluded) is True:
            schema[excluded] = schema.pop(side)
        elif schema.get(excluded) is False:
            del schema[excluded]
    return schema


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    nullable = schema.pop("nullable", False)
    if not nullable:
        return schema
    if isinstance(schema.get("type"), str) and "oneOf" not in schema and "allOf" not in schema:
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
        return schema
    beside = {k: schema.pop(k) for k in ("default", "deprecated", "description") if k in schema}
    return {**beside, "anyOf": [schema, {"type": "null"}]}
