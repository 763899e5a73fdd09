"""Operations of the user's own documents: parameters, bodies, answers, servers, extensions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from aoaigen.api.following import Pages
from aoaigen.api.ir import LongRunningOptions, Schema
from tests.official import ROOT
from tests.unit.lenient_documents import Shop, openapi, save, swagger

OK = {"200": {"description": ""}}


def get(*parameters: Any, **more: Any) -> dict[str, Any]:
    return {"get": {"parameters": list(parameters), "responses": OK, **more}}


# -- parameters ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "style", "explode"),
    [
        ({"in": "query"}, "form", True),
        ({"in": "query", "style": "spaceDelimited"}, "spaceDelimited", False),
        ({"in": "query", "style": "pipeDelimited", "explode": True}, "pipeDelimited", True),
        ({"in": "query", "style": "deepObject", "explode": True}, "deepObject", True),
        ({"in": "query", "explode": False}, "form", False),
        ({"in": "cookie"}, "form", True),
        ({"in": "header"}, "simple", False),
        ({"in": "path"}, "simple", False),
        ({"in": "path", "style": "label"}, "label", False),
        ({"in": "path", "style": "matrix", "explode": True}, "matrix", True),
    ],
)
def test_parameters_have_the_style_of_the_document(
    raw: Any, style: str, explode: bool, tmp_path: Path
) -> None:
    parameter = {"name": "a", "schema": {"type": "array", "items": {"type": "string"}}, **raw}
    shop = Shop(openapi(paths={"/{a}" if raw["in"] == "path" else "/": get(parameter)}), tmp_path)
    found = shop.parameter("a")
    assert (found.place, found.style, found.explode) == (raw["in"], style, explode)
    assert found.required is (raw["in"] == "path")
    assert shop.problems == []


@pytest.mark.parametrize(
    ("place", "collection", "style", "explode"),
    [
        ("query", None, "form", False),
        ("query", "csv", "form", False),
        ("query", "multi", "form", True),
        ("query", "ssv", "spaceDelimited", False),
        ("query", "tsv", "tabDelimited", False),
        ("query", "pipes", "pipeDelimited", False),
        ("path", "csv", "simple", False),
        ("path", "pipes", "pipeDelimited", False),
        ("header", "ssv", "spaceDelimited", False),
        ("header", "tsv", "tabDelimited", False),
    ],
)
def test_swagger_collections_are_styles(
    place: str, collection: str | None, style: str, explode: bool, tmp_path: Path
) -> None:
    parameter = {"name": "a", "in": place, "type": "array", "items": {"type": "string"}}
    parameter |= {"required": True}
    if collection:
        parameter["collectionFormat"] = collection
    shop = Shop(swagger(paths={"/{a}" if place == "path" else "/": get(parameter)}), tmp_path)
    found = shop.parameter("a")
    assert (found.style, found.explode, found.schema.types) == (style, explode, ("array",))
    assert shop.problems == []


def test_swagger_form_fields_keep_their_collections(tmp_path: Path) -> None:
    items = {"type": "string"}
    fields = [
        {"name": name, "in": "formData", "type": "array", "items": items, "collectionFormat": how}
        for name, how in (("a", "multi"), ("b", "csv"), ("c", "tsv"), ("d", "pipes"))
    ]
    post = {"post": {"parameters": fields, "responses": OK}}
    shop = Shop(swagger(paths={"/": post}), tmp_path)
    assert shop.operation.body
    (content,) = shop.operation.body.contents
    assert content.media_type == "application/x-www-form-urlencoded"
    assert content.part_styles == (
        ("a", "form", True),
        ("b", "form", False),
        ("c", "tabDelimited", False),
        ("d", "pipeDelimited", False),
    )


@pytest.mark.parametrize(
    ("place", "style"),
    [("query", "simple"), ("header", "form"), ("cookie", "matrix"), ("query", 5)],
)
def test_a_style_of_another_place_is_told(place: str, style: Any, tmp_path: Path) -> None:
    parameter = {"name": "a", "in": place, "schema": {"type": "string"}, "style": style}
    shop = Shop(openapi(paths={"/": get(parameter)}), tmp_path)
    ((level, pointer, what),) = shop.told()
    assert (level, pointer) == ("warning", "/paths/~1/get/parameters/0/style")
    assert what == f"{style!r} is no style of a {place} parameter"
    assert shop.parameter("a").style in ("form", "simple")


def test_a_parameter_may_be_json_and_reserved_characters_allowed(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"b": {"type": "integer"}}}
    content = {"application/json": {"schema": schema}}
    paths = {
        "/": get(
            {"name": "a", "in": "query", "content": content},
            {"name": "b", "in": "query", "schema": {"type": "string"}, "allowReserved": True},
            {"name": "c", "in": "query", "schema": {"type": "string"}, "x-ms-client-name": "see"},
        )
    }
    shop = Shop(openapi(paths=paths), tmp_path)
    assert shop.parameter("a").media_type == "application/json"
    assert shop.parameter("a").schema.property("b")
    assert shop.parameter("b").allow_reserved
    assert not shop.parameter("a").allow_reserved
    assert shop.parameter("c").client_name == "see"
    assert shop.problems == []


def test_an_operation_overrides_the_parameters_of_its_path(tmp_path: Path) -> None:
    def limit(kind: str) -> Any:
        return {"name": "limit", "in": "query", "schema": {"type": kind}}

    other = {"name": "limit", "in": "header", "schema": {"type": "string"}}
    paths = {"/": {"parameters": [limit("string"), other], **get(limit("integer"))}}
    found = Shop(openapi(paths=paths), tmp_path).operation.parameters
    assert [(p.place, p.schema.types) for p in found] == [
        ("query", ("integer",)),
        ("header", ("string",)),
    ]


def test_a_path_and_its_parameters_are_made_to_agree(tmp_path: Path) -> None:
    lost = {"name": "lost", "in": "path", "schema": {"type": "string"}, "required": True}
    shop = Shop(openapi(paths={"/{a}/{b}": get(lost)}), tmp_path)
    assert [(p.name, p.place, p.schema.types, p.required) for p in shop.operation.parameters] == [
        ("a", "path", ("string",), True),
        ("b", "path", ("string",), True),
    ]
    assert [what for _, _, what in shop.told()] == [
        "'/{a}/{b}' has no {lost}",
        "no parameter describes {a}",
        "no parameter describes {b}",
    ]


def test_headers_that_bodies_decide_are_no_parameters(tmp_path: Path) -> None:
    names = ("Accept", "content-type", "Authorization", "X-Id")
    headers = [{"name": name, "in": "header", "schema": {"type": "string"}} for name in names]
    shop = Shop(openapi(paths={"/": get(*headers)}), tmp_path)
    assert [p.name for p in shop.operation.parameters] == ["Authorization", "X-Id"]


# -- bodies and answers ----------------------------------------------------------------------------


def test_bodies_keep_every_media_type_and_what_is_said_of_their_parts(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"a": {}, "b": {"type": "array", "items": {}}}}
    form = {
        "schema": schema,
        "encoding": {
            "a": {"contentType": "application/json"},
            "b": {"style": "pipeDelimited", "explode": False},
        },
    }
    content = {
        "application/json": {"schema": schema},
        "application/merge-patch+json": {"schema": schema},
        "multipart/form-data": form,
        "application/x-www-form-urlencoded": form,
        "application/octet-stream": {},
        "text/plain": {"schema": {"type": "string"}},
    }
    post = {"post": {"requestBody": {"content": content, "required": True}, "responses": OK}}
    body = Shop(openapi(paths={"/": post}), tmp_path).operation.body
    assert body
    assert body.required
    assert [c.media_type for c in body.contents] == list(content)
    assert body.contents[2].part_types == (("a", "application/json"),)
    assert body.contents[3].part_styles == (("b", "pipeDelimited", False),)


def test_answers_are_by_status_range_and_default(tmp_path: Path) -> None:
    events = {"content": {"text/event-stream": {"schema": {"type": "string"}}}}
    etag = {"description": "", "headers": {"etag": {"schema": {"type": "string"}}}}
    json_id = {"id": {"content": {"application/json": {"schema": {"type": "integer"}}}}}
    responses = {
        "200": etag,
        "2xx": events | {"description": ""},
        "5XX": {"description": "", "headers": json_id},
        "default": {"description": ""},
    }
    found = Shop(openapi(paths={"/": get(responses=responses)}), tmp_path).operation.responses
    by_status = {response.status: response for response in found}
    assert list(by_status) == ["200", "2XX", "5XX", "default"]
    assert by_status["200"].headers[0][1].types == ("string",)
    assert by_status["5XX"].headers[0][1].types == ("integer",)
    assert by_status["2XX"].contents[0].media_type == "text/event-stream"


# -- servers, security, extensions -----------------------------------------------------------------


def test_servers_have_variables_with_defaults_and_choices(tmp_path: Path) -> None:
    variables = {"region": {"default": "eu", "enum": ["eu", "us"]}, "port": {"default": 8443}}
    server = {"url": "https://{region}.example.com:{port}/{base}", "variables": variables}
    shop = Shop(openapi() | {"servers": [server]}, tmp_path)
    (found,) = shop.api.servers
    assert dict(found.variables) == {"region": "eu", "port": "8443", "base": ""}
    assert found.choices == (("region", ("eu", "us")),)


def test_a_path_or_an_operation_may_have_servers_of_its_own(tmp_path: Path) -> None:
    path, own = [{"url": "https://path.example"}], [{"url": "https://own.example"}]
    paths = {"/a": {"servers": path, **get()}, "/b": {"servers": path, **get(servers=own)}}
    api = Shop(openapi(paths=paths), tmp_path).api
    assert {op.path: op.servers[0].url for op in api.operations} == {
        "/a": "https://path.example",
        "/b": "https://own.example",
    }


def test_a_security_scheme_without_type_is_told(tmp_path: Path) -> None:
    shop = Shop(openapi(securitySchemes={"key": {"in": "header"}}), tmp_path)
    assert shop.api.security == ()
    assert shop.told() == [
        ("error", "/components/securitySchemes/key", "a security scheme without type")
    ]


def test_every_kind_of_security_is_known(tmp_path: Path) -> None:
    schemes = {
        "query": {"type": "apiKey", "in": "query", "name": "key"},
        "bearer": {"type": "http", "scheme": "Bearer"},
        "login": {"type": "openIdConnect", "openIdConnectUrl": "https://a.example"},
        "tls": {"type": "mutualTLS"},
    }
    document = openapi(paths={"/a": get(), "/b": get(security=[{}, {"tls": [], "query": []}])})
    document |= {"security": [{"bearer": []}]}
    document["components"]["securitySchemes"] = schemes
    api = Shop(document, tmp_path).api
    assert {s.key: (s.type, s.scheme or s.place) for s in api.security} == {
        "query": ("apiKey", "query"),
        "bearer": ("http", "bearer"),
        "login": ("openIdConnect", ""),
        "tls": ("mutualTLS", ""),
    }
    assert {op.path: op.security for op in api.operations} == {
        "/a": (("bearer",),),
        "/b": ((), ("query", "tls")),
    }


def test_extensions_of_azure_are_understood_or_told(tmp_path: Path) -> None:
    grouped = {"name": "a", "in": "query", "type": "string", "x-ms-parameter-grouping": {}}
    listing = get(grouped, **{"x-ms-pageable": {"nextLinkName": "next"}})
    options = {"final-state-via": "location", "final-state-schema": "#/definitions/Named"}
    running = {
        "responses": OK,
        "x-ms-long-running-operation": True,
        "x-ms-long-running-operation-options": options,
    }
    paths = {"/a": {**listing, "put": running}}
    host = {"hostTemplate": "{account}.example.com", "parameters": [{"$ref": "#/parameters/acc"}]}
    account = {"name": "account", "in": "path", "type": "string", "required": True}
    flat = {"properties": {"inner": {"type": "object", "x-ms-client-flatten": True}}}
    named = {"properties": {"n": {"type": "string", "x-ms-client-name": "name"}}}
    document = swagger(
        paths,
        definitions={"Flat": flat, "Named": named},
        parameters={"acc": account},
        **{"x-ms-parameterized-host": host, "x-ms-paths": {"/a?comp=b": get()}},
    )
    shop = Shop(document, tmp_path)
    by_route = {(op.method, op.path): op for op in shop.api.operations}
    assert by_route["GET", "/a"].pages == Pages("link", ("value",), ("next",))
    assert by_route["PUT", "/a"].long_running == LongRunningOptions("location", Schema(ref="Named"))
    assert ("GET", "/a?comp=b") in by_route
    assert shop.field("Named", "n").client_name == "name"
    (server,) = shop.api.servers
    assert server.url == "https://{account}.example.com"
    assert {pointer for _, pointer, _ in shop.told()} == {
        "/definitions/Flat/properties/inner/x-ms-client-flatten",
    }


def test_problems_of_swagger_have_pointers_into_the_document_as_it_is(tmp_path: Path) -> None:
    lost = {"$ref": "#/definitions/None"}
    body = {"name": "b", "in": "body", "schema": {"properties": {"a": lost}}}
    limit = {"name": "limit", "in": "query", "type": "integer", "default": "odd"}
    post = {
        "parameters": [limit, body],
        "responses": {"200": {"description": "", "schema": {"items": lost}}},
    }
    document = swagger(
        {"/a": {"post": post}},
        definitions={"A": {"properties": {"b": lost}, "x-odd": {}}},
        responses={"R": {"description": "", "schema": lost}},
        securityDefinitions={"key": {"in": "header"}},
    )
    assert {pointer for _, pointer, _ in Shop(document, tmp_path).told()} == {
        "/definitions/A/properties/b/$ref",
        "/definitions/A/x-odd",
        "/paths/~1a/post/parameters",
        "/paths/~1a/post/parameters/0/default",
        "/paths/~1a/post/responses/200/schema/items/$ref",
        "/securityDefinitions/key",
    }


def test_a_path_may_lack_its_slash(tmp_path: Path) -> None:
    assert Shop(openapi(paths={"pets/{id}": get()}), tmp_path).operation.path == "/pets/{id}"


def test_problems_have_real_pointers(tmp_path: Path) -> None:
    """Each can be looked up in the document, but for what is missing there."""
    paths = {"/a": {"parameters": [{"name": "no", "in": "path"}], **get({"name": "odd"})}}
    document = openapi(paths=paths, schemas={"A": {"items": {"$ref": "#/no"}, "default": 5}})
    problems = Shop(document, tmp_path).problems
    assert len(problems) == 4
    for problem in problems:
        node: Any = json.loads(json.dumps(document))
        for key in problem.pointer.split("/")[1:]:
            token = key.replace("~1", "/")
            node = node[int(token)] if isinstance(node, list) else node[token]


def test_what_is_told_comes_in_one_order(tmp_path: Path) -> None:
    """Whatever seed the interpreter hashes texts with."""
    unknown: Any = {key: {} for key in ("not", "if", "contains", "dependencies")}
    schema = {**unknown, "minimum": "a", "maxItems": ""}
    operation = get(callbacks={"a": {}}, security=[{"b": [], "a": []}])
    operation["get"]["responses"] = {"200": {"description": "", "links": {"a": {}}}}
    file = save(tmp_path, "a.json", openapi(paths={"/{b}/{a}": operation}, schemas={"A": schema}))
    code = (
        "import sys; from pathlib import Path; from tests.unit.lenient_documents import loaded;"
        "print(*loaded(Path(sys.argv[1]))[1], sep='\\n')"
    )
    paths = os.pathsep.join(map(str, (ROOT, ROOT / "generator")))
    told = {
        subprocess.run(
            [sys.executable, "-c", code, str(file)],
            env={**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "123"
    }
    (text,) = told
    assert text.count("\n") > 8
