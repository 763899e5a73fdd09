"""Documents that use every construct the loader knows, for tests that break them in every way."""

from __future__ import annotations

from typing import Any

from tests.unit.test_load_bad_documents import OPENAPI, SWAGGER


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


_TEXT = {"type": "string"}

RICH: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1", "x-origin": [{"url": "https://other.example"}]},
    "servers": [
        {"url": "https://{a}.example", "variables": {"a": {"default": "b", "enum": ["b"]}}}
    ],
    "security": [{"key": []}, {}],
    "x-ms-paths": {"/pets?comp=b": {"get": {"responses": {"2XX": {"description": ""}}}}},
    "webhooks": {"new": {"post": {"responses": {}}}},
    "paths": {
        "/pets/{id}": {
            "servers": [{"url": "https://own.example"}],
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"$ref": "#id"}},
                {"name": "q", "in": "query", "content": {"application/json": {"schema": {}}}},
            ],
            "get": {
                "operationId": "pets_get",
                "x-ms-pageable": {"itemName": "pets", "nextLinkName": "next"},
                "parameters": [
                    {"name": "f", "in": "query", "style": "deepObject", "schema": _ref("Map")},
                    {"name": "h", "in": "header", "schema": {"type": "array", "items": _TEXT}},
                ],
                "responses": {
                    "default": {"$ref": "#/components/responses/Error"},
                    "200": {
                        "description": "",
                        "headers": {"etag": {"schema": _TEXT}},
                        "content": {"text/event-stream": {"schema": _ref("Pet")}},
                        "links": {"next": {"operationId": "pets_get"}},
                    },
                },
                "callbacks": {"done": {"{$url}": {"post": {"responses": {}}}}},
            },
            "put": {
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": _ref("Map"),
                            "encoding": {
                                "a": {"contentType": "text/plain"},
                                "b": {"style": "form", "explode": False},
                            },
                        }
                    }
                },
                "responses": {"204": {"description": ""}},
            },
        },
        "/more": {"$ref": "#/components/pathItems/More"},
    },
    "components": {
        "pathItems": {"More": {"delete": {"responses": {"200": {"description": ""}}}}},
        "responses": {"Error": {"description": "", "content": {"*/*": {"schema": {}}}}},
        "securitySchemes": {"key": {"type": "apiKey", "name": "k", "in": "cookie"}},
        "schemas": {
            "Id": {"$anchor": "id", "type": ["string", "null"], "pattern": "a", "maxLength": 3},
            "Pet": {
                "oneOf": [_ref("Cat"), _ref("Dog")],
                "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}},
            },
            "Cat": {
                "allOf": [_ref("Base"), {"$ref": "#/components/schemas/Dog/properties/bark"}],
                "required": ["kind"],
            },
            "Dog": {"properties": {"bark": {"$id": "https://a.example/b", "enum": [1, None]}}},
            "Base": {
                "discriminator": {"propertyName": "kind"},
                "properties": {"kind": {"const": "a"}, "self": _ref("Base")},
                "additionalProperties": False,
            },
            "Map": {
                "patternProperties": {"^x": {"anyOf": [{"type": "null"}, _TEXT]}},
                "additionalProperties": _ref("Pet"),
                "minProperties": 1,
            },
            "Tuple": {"prefixItems": [_TEXT, True], "items": False, "default": ["a"]},
            "Alias": _ref("Tuple"),
        },
    },
}

DOCUMENTS: tuple[dict[str, Any], ...] = (SWAGGER, OPENAPI, RICH)
