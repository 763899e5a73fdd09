"""Documents with a text of one's choice wherever a document may have one, and a check for that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]

FIXED = {
    *("$ref", "in", "openapi", "style", "swagger", "type", "collectionFormat", "scheme", "flow"),
    *("itemName", "nextLinkName", "hostTemplate"),
}
"""Fields whose values the standards list, or that name what has the text in its name."""


def openapi3(text: str) -> Node:
    """OpenAPI 3.1 with every kind of object that there is."""
    t = text
    name = f"n {t}"
    plain = {"type": "string", "description": t, "example": t, "examples": [t], "title": t}
    thing = {
        "type": "object",
        "title": t,
        "description": t,
        "required": [name],
        "properties": {
            name: {**plain, "default": t, "pattern": t, "format": t, "enum": [t, f"{t}2"]},
            f"const {t}": {"const": t, "x-ms-client-name": t},
            f"old {t}": {**plain, "deprecated": True, "readOnly": False},
            f"list {t}": {"type": "array", "items": {"$ref": ref(f"Kind {t}")}},
            f"pair {t}": {"type": "array", "prefixItems": [{"enum": [t, 1]}, plain]},
            f"map {t}": {"type": "object", "additionalProperties": {"properties": {t: plain}}},
            f"open {t}": {
                "type": "string",
                "enum": [t],
                "x-ms-enum": {"name": t, "modelAsString": True},
            },
        },
        "additionalProperties": plain,
        "discriminator": {"propertyName": name, "mapping": {t: ref(f"Child {t}")}},
    }
    schemas = {
        f"Thing {t}": thing,
        f"Child {t}": {"allOf": [{"$ref": ref(f"Thing {t}")}, {"properties": {f"own {t}": plain}}]},
        f"Kind {t}": {"type": "string", "enum": [t], "description": t},
        f"Union {t}": {
            "description": t,
            "oneOf": [
                {"properties": {f"kind {t}": {"const": t}}, "required": [f"kind {t}"]},
                {"properties": {f"kind {t}": {"const": f"{t}2"}}, "required": [f"kind {t}"]},
            ],
        },
        f"Free {t}": {
            "type": "object",
            "patternProperties": {t: plain},
            "propertyNames": {"pattern": t},
        },
        f"Json {t}": {
            "oneOf": [
                {"type": "string", "description": t},
                {"type": "array", "items": {"$ref": ref(f"Json {t}")}},
            ]
        },
    }
    content = {
        "application/json": {"schema": {"$ref": ref(f"Union {t}")}, "example": t},
        f"text/x-{t}": {"schema": plain},
    }
    header = {"description": t, "schema": plain}
    operation = {
        "operationId": f"op {t}",
        "summary": t,
        "description": t,
        "tags": [t],
        "externalDocs": {"url": f"https://x.example/{t}", "description": t},
        "parameters": [
            {"name": word(t), "in": "path", "required": True, "description": t, "schema": plain},
            {"name": f"q {t}", "in": "query", "description": t, "schema": {**plain, "default": t}},
            {"name": f"h {t}", "in": "header", "description": t, "schema": {"enum": [t]}},
            {"name": f"c {t}", "in": "cookie", "description": t, "schema": plain},
            {"name": f"j {t}", "in": "query", "content": {"application/json": {"schema": plain}}},
            {"$ref": f"#/components/parameters/{token(t)}"},
        ],
        "requestBody": {
            "description": t,
            "content": {
                "multipart/form-data": {
                    "schema": {"$ref": ref(f"Thing {t}")},
                    "encoding": {name: {"contentType": t, "headers": {f"X {t}": header}}},
                },
            },
        },
        "responses": {
            "200": {
                "description": t,
                "headers": {f"X-{t}": header},
                "content": content,
                "links": {t: {"operationId": f"op {t}", "description": t}},
            },
            "default": {"$ref": f"#/components/responses/{token(t)}"},
        },
        "callbacks": {t: {f"{{{t}}}": {"post": {"responses": {"200": {"description": t}}}}}},
        "security": [{f"key {t}": []}, {f"oauth {t}": [t]}],
        "servers": [{"url": f"https://y.example/{t}", "description": t}],
        "x-ms-pageable": {"itemName": "value", "nextLinkName": "next"},
    }
    flow = {"authorizationUrl": f"https://x/{t}", "tokenUrl": f"https://x/{t}", "scopes": {t: t}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": t,
            "version": f"1.0 {t}",
            "description": t,
            "contact": {"name": t},
            "license": {"name": t},
            "termsOfService": t,
        },
        "servers": [
            {
                "url": f"https://{{v}}.example/{t}",
                "description": t,
                "variables": {"v": {"default": t, "enum": [t, f"{t}2"], "description": t}},
            }
        ],
        "tags": [{"name": t, "description": t}],
        "paths": {
            f"/{path(t)}/{{{word(t)}}}": {"summary": t, "description": t, "post": operation},
            f"/more/{path(t)}": {
                "get": {"summary": t, "responses": {"200": {"description": t, "content": content}}},
                "parameters": [{"name": f"p {t}", "in": "query", "schema": plain}],
            },
            "/plain": {
                "put": {
                    "operationId": t,
                    "summary": t,
                    "requestBody": {"content": content},
                    "responses": {
                        "200": {
                            "description": t,
                            "content": {"application/json": {"schema": {"enum": [t, f"{t}2", 1]}}},
                        }
                    },
                }
            },
        },
        "webhooks": {t: {"post": {"responses": {"200": {"description": t}}}}},
        "components": {
            "schemas": schemas,
            "parameters": {t: {"name": f"shared {t}", "in": "query", "schema": plain}},
            "responses": {
                t: {
                    "description": t,
                    "content": {"application/json": {"schema": {"$ref": ref(f"Thing {t}")}}},
                }
            },
            "requestBodies": {t: {"description": t, "content": content}},
            "headers": {t: header},
            "links": {t: {"operationId": f"op {t}", "description": t}},
            "callbacks": {t: {f"{{{t}}}": {"post": {"responses": {"200": {"description": t}}}}}},
            "pathItems": {t: {"get": {"summary": t, "responses": {"200": {"description": t}}}}},
            "securitySchemes": {
                f"key {t}": {"type": "apiKey", "in": "header", "name": f"X-{t}", "description": t},
                f"oauth {t}": {"type": "oauth2", "description": t, "flows": {"implicit": flow}},
            },
        },
    }


def swagger2(text: str) -> Node:
    """Swagger 2.0, with Azure's extensions."""
    t = text
    plain = {"type": "string", "description": t, "default": t, "enum": [t, f"{t}2"], "title": t}
    item = {"type": "string", "pattern": t, "enum": [t]}
    host = [
        {
            "name": "host",
            "in": "path",
            "required": True,
            "type": "string",
            "description": t,
            "default": t,
        }
    ]
    return {
        "swagger": "2.0",
        "info": {"title": t, "version": f"1.0 {t}", "description": t},
        "x-ms-parameterized-host": {"hostTemplate": "{host}", "parameters": host},
        "tags": [{"name": t, "description": t}],
        "securityDefinitions": {
            f"key {t}": {"type": "apiKey", "in": "query", "name": f"k {t}", "description": t}
        },
        "security": [{f"key {t}": []}],
        "paths": {
            f"/{path(t)}/{{{word(t)}}}": {
                "parameters": [
                    {
                        "name": word(t),
                        "in": "path",
                        "required": True,
                        "type": "string",
                        "description": t,
                    }
                ],
                "post": {
                    "operationId": f"Things_{t}",
                    "summary": t,
                    "description": t,
                    "tags": [t],
                    "consumes": ["application/json", f"text/{t}"],
                    "produces": ["application/json", f"text/{t}"],
                    "parameters": [
                        {
                            "name": f"body {t}",
                            "in": "body",
                            "description": t,
                            "schema": {"$ref": f"#/definitions/{token(f'Thing {t}')}"},
                        },
                        {
                            "name": f"list {t}",
                            "in": "query",
                            "type": "array",
                            "items": item,
                            "description": t,
                        },
                        {"$ref": f"#/parameters/{token(t)}"},
                    ],
                    "responses": {
                        "200": {
                            "description": t,
                            "schema": {"$ref": f"#/definitions/{token(f'Thing {t}')}"},
                            "headers": {f"X-{t}": {"type": "string", "description": t}},
                        },
                        "202": {
                            "description": t,
                            "schema": {"type": "string", "enum": [t, f"{t}2"]},
                        },
                        "default": {"$ref": f"#/responses/{token(t)}"},
                    },
                },
            }
        },
        "parameters": {
            t: {"name": f"shared {t}", "in": "header", "type": "string", "description": t}
        },
        "responses": {t: {"description": t, "schema": {"type": "object", "description": t}}},
        "definitions": {
            f"Thing {t}": {
                "type": "object",
                "description": t,
                "discriminator": f"kind {t}",
                "required": [f"kind {t}"],
                "properties": {
                    f"kind {t}": plain,
                    f"map {t}": {"type": "object", "additionalProperties": plain},
                },
                "x-ms-discriminator-value": t,
            },
            f"Child {t}": {
                "allOf": [{"$ref": f"#/definitions/{token(f'Thing {t}')}"}],
                "x-ms-discriminator-value": f"child {t}",
            },
        },
    }


def without_text(node: Any, text: str) -> Iterator[str]:
    """Every string of a document that has not got the text, but for the fixed ones."""
    if isinstance(node, str):
        if text not in node:
            yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            if key not in FIXED:
                yield from without_text(value, text)
    elif isinstance(node, list):
        for value in node:
            yield from without_text(value, text)


def ref(name: str) -> str:
    return f"#/components/schemas/{token(name)}"


def token(text: str) -> str:
    """A name as a token of a JSON pointer in a URL's fragment."""
    return text.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def path(text: str) -> str:
    """A text as far as it can be a segment of a path template."""
    visible = "".join(c if c.isprintable() else " " for c in text)
    return visible.replace("{", "(").replace("}", ")").replace("/", "|")


def word(text: str) -> str:
    """The name of a path's parameter."""
    return f"id {path(text)}"
