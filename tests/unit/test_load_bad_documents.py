"""Whatever a document holds, loading it ends in a document or in one clear message."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aoaigen.documents.faults import faults
from aoaigen.documents.official import Knowledge, normalise
from aoaigen.documents.read import read
from aoaigen.documents.yaml12 import MAX_DEPTH
from aoaigen.problems import InputError

SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Shop", "version": "2024-01-01"},
    "host": "example.com",
    "basePath": "/v1",
    "schemes": ["https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "x-ms-parameterized-host": {
        "hostTemplate": "{endpoint}",
        "parameters": [{"$ref": "#/parameters/endpoint"}],
    },
    "security": [{"key": []}],
    "securityDefinitions": {
        "key": {"type": "apiKey", "name": "key", "in": "header"},
        "sign-in": {"type": "oauth2", "flow": "implicit", "scopes": {"read": "Read."}},
    },
    "parameters": {
        "endpoint": {"name": "endpoint", "in": "path", "type": "string", "required": True}
    },
    "responses": {"gone": {"description": "Gone."}},
    "definitions": {
        "Pet": {
            "type": "object",
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {"kind": {"type": "string", "enum": ["cat"]}},
        },
        "Cat": {
            "allOf": [{"$ref": "#/definitions/Pet"}],
            "x-ms-discriminator-value": "cat",
            "x-ms-enum": {"name": "A", "values": [{"value": "cat"}]},
        },
        # A name that is a field elsewhere.
        "additionalProperties": {"type": "string"},
    },
    "paths": {
        "/pets/{id}": {
            "parameters": [{"name": "id", "in": "path", "type": "string", "required": True}],
            "post": {
                "operationId": "add",
                "consumes": ["multipart/form-data"],
                "parameters": [
                    {"name": "file", "in": "formData", "type": "file", "required": True},
                    {
                        **{"name": "tags", "in": "query", "type": "array"},
                        **{"items": {"type": "string"}, "collectionFormat": "pipes"},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "schema": {"$ref": "#/definitions/Cat"},
                        "headers": {"etag": {"type": "string"}},
                    },
                    "410": {"$ref": "#/responses/gone"},
                },
            },
            "put": {
                "parameters": [{"name": "pet", "in": "body", "schema": {"type": "object"}}],
                "responses": {},
            },
        }
    },
}

OPENAPI: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "2024-01-01"},
    "servers": [{"url": "https://{host}", "variables": {"host": {"default": "example.com"}}}],
    "paths": {
        "/pets/{id}": {
            "parameters": [{"$ref": "#/components/parameters/id"}],
            "get": {
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"etag": {"schema": {"type": "string"}}},
                        "content": {"text/plain": {"schema": {"type": ["string", "null"]}}},
                    }
                },
            },
        }
    },
    "components": {
        "parameters": {"id": {"name": "id", "in": "path", "required": True, "schema": {}}},
        "securitySchemes": {"key": {"type": "oauth2", "flows": {"implicit": {"scopes": {}}}}},
        "schemas": {
            "Pet": {
                "oneOf": [{"$ref": "#/components/schemas/Cat"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"cat": "#/components/schemas/Cat"},
                },
                "nullable": True,
            },
            "Cat": {
                "allOf": [{"type": "object", "required": ["kind"]}],
                "properties": {"kind": {"enum": ["cat"], "default": "cat", "nullable": True}},
                "exclusiveMinimum": True,
                "minimum": 1,
                "items": {"type": "array"},
            },
        },
    },
}

ODD: tuple[Any, ...] = (None, True, 7, "odd", [], {}, [None], [{}], {"odd": None}, {"$ref": "#/no"})


def places(node: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield at
    items = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in items:
        if isinstance(value, (dict, list)):
            yield from places(value, (*at, key))
        else:
            yield (*at, key)


def replaced(document: Any, at: tuple[Any, ...], value: Any) -> Any:
    if not at:
        return value
    new = copy.deepcopy(document)
    node = new
    for key in at[:-1]:
        node = node[key]
    node[at[-1]] = value
    return new


def outcome_of(file: Path) -> str:
    """Any other exception than InputError fails the test, with the file for a look at it."""
    try:
        faults(normalise(read(file), Knowledge()))
    except InputError as error:
        return "message" if str(file) in str(error) else f"a message without the file: {error}"
    return "document"


@pytest.mark.parametrize("document", [SWAGGER, OPENAPI], ids=["swagger", "openapi"])
def test_an_odd_value_anywhere_gives_a_document_or_one_message(
    document: dict[str, Any], tmp_path: Path
) -> None:
    file = tmp_path / "shop.json"
    outcomes = {"document": 0, "message": 0}
    for at in places(document):
        for value in ODD:
            file.write_text(json.dumps(replaced(document, at, value)))
            outcomes[outcome_of(file)] += 1
    assert sum(outcomes.values()) == len(list(places(document))) * len(ODD)
    assert min(outcomes.values()) > 50


@pytest.mark.parametrize("document", [SWAGGER, OPENAPI], ids=["swagger", "openapi"])
def test_a_document_may_be_as_deep_as_a_file_may_be(
    document: dict[str, Any], tmp_path: Path
) -> None:
    at: tuple[Any, ...] = ("definitions",) if "swagger" in document else ("components", "schemas")
    levels = MAX_DEPTH - len(at) - 2
    schema: dict[str, Any] = {"type": "string", "nullable": True}
    for _ in range(levels):
        schema = {"items": schema}
    file = tmp_path / "shop.json"
    file.write_text(json.dumps(replaced(document, (*at, "Deep"), schema)))
    assert outcome_of(file) == "document"
