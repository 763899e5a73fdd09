"""Faults that stay in a document are told with their JSON pointer, and nothing else is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aoaigen.documents.faults import faults
from aoaigen.documents.specs import Document


def found(schema: Any = None, **parts: Any) -> list[tuple[str, str, str]]:
    base = {"type": "object", "required": ["a"], "properties": {"a": {}}}
    schemas = {"A": schema if schema is not None else {}, "Base": base}
    data = {"paths": {}, "components": {"schemas": schemas}, **parts}
    problems = faults(Document("inference", "2024-10-21", data, Path("a.yaml")))
    return [(p.level, p.pointer.removeprefix("/components/schemas/A"), p.what) for p in problems]


BASE = {"$ref": "#/components/schemas/Base"}


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"type": "object", "required": ["a"], "properties": {"a": True}},
        {"required": ["a"], "allOf": [BASE]},
        {"allOf": [BASE, {"type": "object", "required": ["a", "b"]}], "properties": {"b": {}}},
        {"properties": {"b": {}}, "oneOf": [{"required": ["b"]}, {"not": {"required": ["b"]}}]},
        {"type": "string", "enum": ["a"], "default": "a"},
        {"type": "string", "nullable": True, "default": None},
        {"type": ["string", "null"], "default": None, "enum": ["a", None]},
        {"type": "number", "default": 1},
        {"type": "object", "x-anything": 1, "additionalProperties": {"type": "string"}},
    ],
)
def test_a_sound_schema_has_no_fault(schema: Any) -> None:
    assert found(schema) == []


@pytest.mark.parametrize(
    ("schema", "level", "pointer", "what"),
    [
        ({"$ref": "#/components/schemas/B"}, "error", "", "names nothing"),
        ({"$ref": "other.json"}, "error", "", "names nothing"),
        ({"required": ["b"], "allOf": [BASE]}, "warning", "", "'b' is required and not described"),
        ({"allOf": [BASE, {"required": ["b"]}]}, "warning", "", "'b' is required"),
        ({"type": "text"}, "error", "/type", "'text' is no type"),
        ({"type": "integer", "default": "inf"}, "warning", "/default", "'inf' is not among"),
        ({"type": "integer", "default": True}, "warning", "/default", "True is not among"),
        ({"type": "string", "default": None}, "warning", "/default", "None is not among"),
        ({"enum": ["a"], "default": "b"}, "warning", "/default", "'b' is not among"),
        ({"type": "integer", "enum": ["a"]}, "warning", "/enum", "'a' is no integer"),
        ({"$recursiveRef": "#"}, "warning", "/$recursiveRef", "no keyword"),
        ({"type": "string", "minItems": 1}, "warning", "/minItems", "on a value of type string"),
        ({"type": "array"}, "warning", "", "without items"),
        (
            {"discriminator": {"propertyName": "a", "mapping": {"b": "B"}}},
            "error",
            "/discriminator",
            "'b' maps to nothing",
        ),
    ],
)
def test_each_fault_is_told_once(schema: Any, level: str, pointer: str, what: str) -> None:
    ((its_level, its_pointer, its_what),) = found(schema)
    assert (its_level, its_pointer) == (level, pointer)
    assert what in its_what


def test_operations_need_a_name_and_the_parameters_of_their_path() -> None:
    paths = {"/a/{id}/{b}": {"parameters": [{"in": "path", "name": "id"}], "get": {}}}
    assert sorted(found(paths=paths)) == [
        ("warning", "/paths/~1a~1{id}~1{b}/get", "no operationId"),
        (
            "warning",
            "/paths/~1a~1{id}~1{b}/get",
            "path parameters are ['b', 'id'], described are ['id']",
        ),
    ]


def test_a_callback_s_path_is_an_expression_and_asks_for_no_parameters() -> None:
    asked = {"post": {"operationId": "done"}}
    calls = {"done": {"{$request.body#/url}": asked}}
    assert found(paths={"/a": {"post": {"operationId": "a", "callbacks": calls}}}) == []


def test_a_schema_that_contains_itself_is_walked_once() -> None:
    schema = {"allOf": [{"$ref": "#/components/schemas/A"}], "required": ["a"]}
    assert found(schema) == [("warning", "", "'a' is required and not described")]
