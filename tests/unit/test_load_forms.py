"""From any dialect to facts: what is stripped, how a dialect is settled, what is put in order."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aoaigen.documents.dialect import settle
from aoaigen.documents.order import order
from aoaigen.documents.strip import strip


def document(schema: Any = None, openapi: str = "3.0.0", **parts: Any) -> dict[str, Any]:
    return {
        "openapi": openapi,
        "info": {"title": "Shop", "version": "2024-01-01"},
        "paths": {},
        "components": {"schemas": {"A": schema if schema is not None else {"type": "string"}}},
        **parts,
    }


def stripped(schema: dict[str, Any], keep_texts: bool = False) -> Any:
    return strip(document(schema), keep_texts)["components"]["schemas"]["A"]


def settled(schema: dict[str, Any], openapi: str) -> Any:
    return settle(document(schema, openapi))["components"]["schemas"]["A"]


def test_texts_and_examples_of_schemas_go() -> None:
    old = {
        "type": "string",
        "title": "T",
        "description": "D",
        "example": "E",
        "examples": ["E"],
        "externalDocs": {"url": "https://example.com"},
        "default": "d",
    }
    assert stripped(old) == {"type": "string", "default": "d"}


def test_a_description_that_is_no_text_goes_too() -> None:
    odd = {"type": "string", "description": {"$ref": "#/components/schemas/B/description"}}
    assert stripped(odd) == {"type": "string"}
    assert stripped(odd, keep_texts=True) == {"type": "string"}


def test_properties_with_the_names_of_texts_stay() -> None:
    names = ("description", "title", "summary", "example", "examples", "default", "externalDocs")
    old = {"properties": {name: {"type": "string", "description": "D"} for name in names}}
    assert stripped(old) == {"properties": {name: {"type": "string"} for name in names}}


def test_texts_can_be_kept_with_plain_line_ends() -> None:
    old = {"type": "string", "title": "T", "description": "a\r\nb", "example": "E"}
    assert stripped(old, keep_texts=True) == {
        "type": "string",
        "title": "T",
        "description": "a\nb",
    }


def test_data_is_not_searched_for_texts() -> None:
    old = {"type": "object", "default": {"description": "D", "example": 1}}
    assert stripped(old) == old


@pytest.mark.parametrize(
    ("key", "value", "stays"),
    [
        ("x-ms-long-running-operation", True, True),
        ("x-ms-client-default", "a", True),
        ("x-ms-examples", {"a": {"$ref": "./a.json"}}, False),
        ("x-oaiExpandable", True, True),
        ("x-oaiMeta", {"name": "A"}, False),
        ("x-unknown-flag", False, True),
        ("x-unknown-text", "Anything.", False),
    ],
)
def test_extensions_stay_when_they_are_facts(key: str, value: Any, stays: bool) -> None:
    assert stripped({"type": "string", key: value}).get(key) == (value if stays else None)


def test_enum_extensions_keep_names_and_lose_descriptions() -> None:
    named = {
        "enum": ["a"],
        "x-ms-enum": {
            "name": "A",
            "modelAsString": True,
            "values": [{"value": "a", "name": "First", "description": "D"}],
        },
    }
    bare = {"enum": ["a"], "x-ms-enum": {"name": "A", "values": [{"value": "a"}]}}
    assert stripped(named)["x-ms-enum"]["values"] == [{"value": "a", "name": "First"}]
    assert stripped(bare)["x-ms-enum"] == {"name": "A"}


def test_what_openapi_demands_stays_as_an_empty_text() -> None:
    flow = {"authorizationUrl": "https://example.com", "scopes": {"read": "Read."}}
    old = document(
        paths={"/a": {"get": {"summary": "S", "responses": {"200": {"description": "D"}}}}},
    )
    old["components"]["securitySchemes"] = {"o": {"type": "oauth2", "flows": {"implicit": flow}}}
    new = strip(old)
    assert new["paths"] == {"/a": {"get": {"responses": {"200": {"description": ""}}}}}
    flows = new["components"]["securitySchemes"]["o"]["flows"]
    assert flows["implicit"]["scopes"] == {"read": ""}


REF = {"$ref": "#/components/schemas/B"}
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (REF, REF),
        ({**REF, "nullable": True}, {"allOf": [REF], "nullable": True}),
        ({**REF, "default": 1, "allOf": [{}]}, {"default": 1, "allOf": [REF, {}]}),
        ({"properties": {}}, {"type": "object", "properties": {}}),
        ({"items": {}}, {"type": "array", "items": {}}),
        ({"items": {}, "properties": {}}, {"items": {}, "properties": {}}),
        ({"type": "string", "nullable": True}, {"type": "string", "nullable": True}),
    ],
)
def test_openapi_3_0_has_no_sibling_of_a_reference(old: Any, new: Any) -> None:
    assert settled(old, "3.0.1") == new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({**REF, "nullable": True, "default": 1}, {"anyOf": [REF, NULL], "default": 1}),
        ({"oneOf": [REF], "nullable": True}, {"oneOf": [REF, NULL]}),
        ({"oneOf": [REF, NULL], "nullable": True}, {"oneOf": [REF, NULL]}),
        (
            {"oneOf": [{"type": "string", "nullable": True}], "nullable": True},
            {"oneOf": [{"type": ["string", "null"]}]},
        ),
        ({"allOf": [REF], "nullable": True}, {"anyOf": [{"allOf": [REF]}, NULL]}),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"nullable": True}, {}),
        ({"properties": {}}, {"type": "object", "properties": {}}),
    ],
)
def test_openapi_3_1_says_null_in_its_own_way(old: Any, new: Any) -> None:
    assert settled(old, "3.1.1") == new


@pytest.mark.parametrize(("old", "new"), [("3.0.0", "3.0.3"), ("3.1.1", "3.1.0")])
def test_each_dialect_is_written_as_one_version(old: str, new: str) -> None:
    assert settle(document(openapi=old))["openapi"] == new


def test_order_depends_on_facts_and_not_on_how_they_were_written() -> None:
    one = document({"type": "object", "properties": {"b": {}, "a": {}}, "required": ["b"]})
    one["paths"] = {
        "/b": {"get": {"responses": {"default": {}, "200": {}}}},
        "/a": {"post": {"responses": {}}, "get": {"operationId": "x", "responses": {}}},
    }
    two = json.loads(json.dumps(one, sort_keys=True))
    two["components"]["schemas"]["A"]["properties"] = {"b": {}, "a": {}}
    assert json.dumps(order(one)) == json.dumps(order(two))
    assert list(order(one)["paths"]) == ["/a", "/b"]
    assert list(order(one)["paths"]["/a"]) == ["get", "post"]
    assert list(order(one)["paths"]["/b"]["get"]["responses"]) == ["200", "default"]


def test_properties_keep_the_order_that_was_chosen_for_readers() -> None:
    schema = {"type": "object", "properties": {"b": {}, "a": {}}}
    assert list(order(document(schema))["components"]["schemas"]["A"]["properties"]) == ["b", "a"]


def test_no_step_changes_its_input() -> None:
    old = document({"description": "D", **REF, "nullable": True})
    before = json.dumps(old)
    order(settle(strip(old)))
    assert json.dumps(old) == before
