"""Swagger 2.0 -> OpenAPI 3.0.3: what each old form means in the new one."""

from __future__ import annotations

from typing import Any

import pytest

from aoaigen.documents.swagger2 import convert


def document(**parts: Any) -> dict[str, Any]:
    return {
        "swagger": "2.0",
        "info": {"title": "Shop", "version": "2024-01-01"},
        "paths": {},
        **parts,
    }


def operation(old: dict[str, Any], **parts: Any) -> Any:
    new = convert(document(paths={"/pets": {"post": {"responses": {}, **old}}}, **parts))
    return new["paths"]["/pets"]["post"]


def parameter(**old: Any) -> Any:
    return operation({"parameters": [{"name": "a", "in": "query", **old}]})["parameters"][0]


def test_a_body_keeps_its_name_and_takes_every_media_type() -> None:
    body = {"name": "pet", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Pet"}}
    new = operation({"consumes": ["application/json", "text/json"], "parameters": [body]})
    schema = {"schema": {"$ref": "#/components/schemas/Pet"}}
    assert "parameters" not in new
    assert new["requestBody"] == {
        "required": True,
        "x-ms-requestBody-name": "pet",
        "content": {"application/json": schema, "text/json": schema},
    }


def test_form_fields_become_the_properties_of_one_body() -> None:
    fields = [
        {"name": "file", "in": "formData", "type": "file", "required": True},
        {
            "name": "purpose",
            "in": "formData",
            "type": "string",
            "enum": ["a"],
            "x-ms-enum": {"name": "Purpose", "modelAsString": True},
        },
    ]
    new = operation({"consumes": ["multipart/form-data"], "parameters": fields})
    assert new["requestBody"] == {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "file": {"type": "string", "format": "binary"},
                        "purpose": {
                            "type": "string",
                            "enum": ["a"],
                            "x-ms-enum": {"name": "Purpose", "modelAsString": True},
                        },
                    },
                    "required": ["file"],
                }
            }
        },
    }


@pytest.mark.parametrize(
    ("kind", "media"),
    [("string", "application/x-www-form-urlencoded"), ("file", "multipart/form-data")],
)
def test_a_form_without_a_media_type_gets_the_one_it_needs(kind: str, media: str) -> None:
    new = operation({"parameters": [{"name": "a", "in": "formData", "type": kind}]})
    assert list(new["requestBody"]["content"]) == [media]


def test_the_body_of_a_path_goes_to_its_operations_unless_they_have_their_own() -> None:
    def body(name: str) -> dict[str, Any]:
        return {"name": name, "in": "body", "schema": {"type": "string"}}

    item = {
        "parameters": [body("shared"), {"name": "id", "in": "path", "type": "string"}],
        "put": {"responses": {}},
        "post": {"parameters": [body("own")], "responses": {}},
    }
    new = convert(document(paths={"/pets/{id}": item}))["paths"]["/pets/{id}"]
    assert new["put"]["requestBody"]["x-ms-requestBody-name"] == "shared"
    assert new["post"]["requestBody"]["x-ms-requestBody-name"] == "own"
    assert [p["name"] for p in new["parameters"]] == ["id"]


def test_a_reference_to_a_shared_body_is_followed() -> None:
    shared = {"pet": {"name": "pet", "in": "body", "schema": {"type": "object"}}}
    new = operation({"parameters": [{"$ref": "#/parameters/pet"}]}, parameters=shared)
    assert new["requestBody"]["content"]["application/json"]["schema"] == {"type": "object"}


def test_references_to_parameters_and_responses_move_with_their_sections() -> None:
    old = {
        "parameters": [{"$ref": "#/parameters/limit"}],
        "responses": {"404": {"$ref": "#/responses/gone"}},
    }
    limit = {"limit": {"name": "limit", "in": "query", "type": "integer", "format": "int32"}}
    paths = {"/pets": {"get": old}}
    new = convert(
        document(paths=paths, parameters=limit, responses={"gone": {"description": "Gone."}})
    )
    get = new["paths"]["/pets"]["get"]
    assert get["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert get["responses"]["404"] == {"$ref": "#/components/responses/gone"}
    assert new["components"]["parameters"]["limit"]["schema"] == {
        "type": "integer",
        "format": "int32",
    }
    assert new["components"]["responses"]["gone"]["description"] == "Gone."


@pytest.mark.parametrize(
    ("place", "collection", "expected"),
    [
        ("query", None, {"style": "form", "explode": False}),
        ("query", "csv", {"style": "form", "explode": False}),
        ("query", "multi", {"style": "form", "explode": True}),
        ("query", "ssv", {"style": "spaceDelimited", "explode": False}),
        ("query", "pipes", {"style": "pipeDelimited", "explode": False}),
        ("query", "tsv", {"x-collectionFormat": "tsv"}),
        ("header", "csv", {"style": "simple"}),
        ("path", "pipes", {"x-collectionFormat": "pipes"}),
    ],
)
def test_a_list_is_written_in_the_style_that_its_collection_format_means(
    place: str, collection: str | None, expected: dict[str, Any]
) -> None:
    old: dict[str, Any] = {"in": place, "type": "array", "items": {"type": "string"}}
    if collection:
        old["collectionFormat"] = collection
    assert parameter(**old) == {
        "name": "a",
        "in": place,
        "schema": {"type": "array", "items": {"type": "string"}},
        **expected,
    }


def test_vendor_facts_stay_where_they_belong() -> None:
    new = parameter(
        type="string",
        enum=["a"],
        **{
            "x-ms-enum": {"name": "A", "modelAsString": True},
            "x-ms-parameter-location": "client",
            "x-ms-client-default": "a",
            "x-ms-skip-url-encoding": True,
            "x-nullable": True,
        },
    )
    assert new["schema"]["x-ms-enum"] == {"name": "A", "modelAsString": True}
    assert new["schema"]["nullable"] is True
    assert new["x-ms-parameter-location"] == "client"
    assert new["x-ms-client-default"] == "a"
    assert new["x-ms-skip-url-encoding"] is True


BOTH = ["application/json", "application/octet-stream"]
STREAM = ["application/json", "text/event-stream"]


@pytest.mark.parametrize(
    ("status", "schema", "produces", "expected"),
    [
        ("200", {"type": "file"}, BOTH, ["application/octet-stream"]),
        ("200", {"type": "file"}, [], ["application/octet-stream"]),
        ("200", {"type": "object"}, BOTH, ["application/json"]),
        ("200", {"type": "object"}, STREAM, STREAM),
        ("default", {"type": "object"}, STREAM, ["application/json"]),
        ("404", {"type": "object"}, STREAM, ["application/json"]),
        ("200", {"type": "object"}, [], ["application/json"]),
        ("200", {"type": "string"}, ["text/plain"], ["text/plain"]),
    ],
)
def test_a_response_has_the_media_types_that_it_can_have(
    status: str, schema: dict[str, Any], produces: list[str], expected: list[str]
) -> None:
    responses = {status: {"description": "", "schema": schema}}
    new = operation({"produces": produces, "responses": responses})
    assert list(new["responses"][status]["content"]) == expected


def test_an_answer_without_a_schema_has_no_content() -> None:
    new = operation({"responses": {"204": {"description": "Gone."}}})
    assert new["responses"]["204"] == {"description": "Gone."}


def test_response_headers_have_schemas() -> None:
    header = {"type": "string", "format": "url", "description": "Where."}
    new = operation({"responses": {"200": {"description": "", "headers": {"Location": header}}}})
    assert new["responses"]["200"]["headers"]["Location"] == {
        "description": "Where.",
        "schema": {"type": "string", "format": "url"},
    }


def test_discriminator_values_of_the_children_become_the_mapping_of_the_base() -> None:
    definitions = {
        "Pet": {"type": "object", "discriminator": "kind", "properties": {}},
        "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}], "x-ms-discriminator-value": "cat"},
        "Lion": {"allOf": [{"$ref": "#/definitions/Cat"}], "x-ms-discriminator-value": "lion"},
    }
    schemas = convert(document(definitions=definitions))["components"]["schemas"]
    assert schemas["Pet"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"cat": "#/components/schemas/Cat", "lion": "#/components/schemas/Lion"},
    }
    assert schemas["Cat"]["x-ms-discriminator-value"] == "cat"


def test_a_property_may_have_the_name_of_a_keyword() -> None:
    properties = {
        "type": {"type": "file"},
        "discriminator": {"type": "string"},
        "$ref": {"type": "string"},
        "x-nullable": {"type": "string"},
    }
    definitions = {"Odd": {"type": "object", "properties": properties}}
    new = convert(document(definitions=definitions))["components"]["schemas"]["Odd"]["properties"]
    assert new == {**properties, "type": {"type": "string", "format": "binary"}}


def test_a_host_and_its_schemes_become_servers() -> None:
    new = convert(document(host="example.com", basePath="/v1/", schemes=["https", "http"]))
    assert new["servers"] == [{"url": "https://example.com/v1"}, {"url": "http://example.com/v1"}]
    assert convert(document(basePath="/v1"))["servers"] == [{"url": "/v1"}]
    assert convert(document())["servers"] == [{"url": "/"}]


def test_an_operation_with_schemes_of_its_own_has_servers_of_its_own() -> None:
    new = operation({"schemes": ["http"]}, host="example.com", basePath="/v1")
    assert new["servers"] == [{"url": "http://example.com/v1"}]


def test_a_parameterized_host_becomes_a_server_with_variables() -> None:
    host = {
        "hostTemplate": "{endpoint}/openai",
        "useSchemePrefix": False,
        "parameters": [{"$ref": "#/parameters/endpoint"}],
    }
    endpoint = {
        "name": "endpoint",
        "in": "path",
        "required": True,
        "type": "string",
        "format": "url",
        "x-ms-skip-url-encoding": True,
    }
    parameters = {"endpoint": endpoint}
    new = convert(document(**{"x-ms-parameterized-host": host, "parameters": parameters}))
    assert new["servers"] == [
        {
            "url": "{endpoint}/openai",
            "variables": {
                "endpoint": {
                    "default": "https://endpoint.example.com",
                    "x-format": "url",
                    "x-ms-skip-url-encoding": True,
                }
            },
        }
    ]
    assert new["components"] == {}


def test_security_definitions_become_schemes() -> None:
    old = {
        "key": {"type": "apiKey", "name": "api-key", "in": "header"},
        "password": {"type": "basic"},
        "sign-in": {
            "type": "oauth2",
            "flow": "accessCode",
            "authorizationUrl": "https://example.com/a",
            "tokenUrl": "https://example.com/t",
            "scopes": {"read": "Read."},
        },
    }
    assert convert(document(securityDefinitions=old))["components"]["securitySchemes"] == {
        "key": old["key"],
        "password": {"type": "http", "scheme": "basic"},
        "sign-in": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://example.com/a",
                    "tokenUrl": "https://example.com/t",
                    "scopes": {"read": "Read."},
                }
            },
        },
    }


def test_the_input_is_left_as_it_was() -> None:
    definitions = {"Pet": {"discriminator": "kind", "x-nullable": True}}
    convert(old := document(definitions=definitions))
    assert old == document(definitions={"Pet": {"discriminator": "kind", "x-nullable": True}})
