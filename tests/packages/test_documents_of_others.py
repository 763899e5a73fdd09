"""Habits of authors that nobody here had in mind: what they become, and what goes over the wire."""

from __future__ import annotations

import io
from typing import Any, get_type_hints

import pytest

from tests.packages.making import generate, imported, written
from tests.server import Reply, Server
from tests.typing import hints

ANYTHING: dict[str, Any] = {
    "Described": {"type": "object", "additionalProperties": {"description": "the value"}},
    "Nullable": {"type": "object", "additionalProperties": {"nullable": True}},
    "Composed": {"type": "object", "additionalProperties": {"allOf": [{}, {"description": "x"}]}},
    "Listed": {"type": "array", "items": {"description": "the item"}},
}
UPLOAD = {"type": "string", "contentMediaType": "application/octet-stream"}
FORM = {
    "type": "object",
    "properties": {
        "file": UPLOAD,
        "more": {"type": "array", "items": UPLOAD},
        "maybe": {"anyOf": [UPLOAD, {"type": "null"}]},
        "note": {"type": "string", "contentMediaType": "application/json"},
        "when": {"type": "string", "format": "date-time"},
    },
}
VERSION = {"name": "api-version", "in": "query", "required": True, "schema": {"type": "string"}}


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _answering(content: dict[str, Any]) -> dict[str, Any]:
    return {"responses": {"200": {"description": "", **content}}}


def _document() -> dict[str, Any]:
    refs = {name: {"$ref": f"#/components/schemas/{name}"} for name in ANYTHING}
    fields = {**refs, **{f"{n}s": {"type": "array", "items": r} for n, r in refs.items()}}
    odd = {"type": "object", "properties": fields}
    made = {"type": "object", "properties": {"id": {"type": "string", "readOnly": True}}}
    upload = {"required": True, "content": {"multipart/form-data": {"schema": FORM}}}
    file = {"type": "object", "format": "file"}
    order = {"type": "object", "properties": {"name": {"type": "string"}}}
    said = {kind: {"schema": order} for kind in ("text/plain", "application/json", "text/json")}
    asked = {kind: {"schema": order} for kind in ("application/json-patch+json", *said)}
    texts = {kind: {"schema": {"type": "string"}} for kind in ("text/plain", "application/json")}
    refused = {"$ref": "#/components/responses/not-signed-in"}
    missed = {"type": "object", "properties": {"why": {"type": "string"}}}
    comp = {"name": "comp", "in": "query", "required": True, "schema": {"enum": ["list"]}}
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Odd", "version": "2024-01-01"},
        "paths": {
            "/odd": {"get": {**_answering(_json(odd)), "parameters": [VERSION]}},
            "/uploads": {"post": {**_answering({}), "requestBody": upload}},
            "/blob": {"get": _answering({"content": {"application/xml": {"schema": file}}})},
            "/made": {"put": {**_answering({}), "requestBody": {"required": True, **_json(made)}}},
            "/orders": {
                "get": _answering({"content": said}),
                "put": {**_answering({"content": texts}), "requestBody": {"content": asked}},
            },
            "/doors": {"get": {"responses": {"401": refused, "403": refused}}},
            "/gates": {"get": {"responses": {"401": refused}}},
            "/tags?comp=list": {"get": {**_answering({}), "parameters": [comp, limit]}},
        },
        "components": {
            "schemas": ANYTHING,
            "responses": {"not-signed-in": {"description": "", **_json(missed)}},
        },
    }


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("odd")
    done = generate(folder, "odd_calls", written(folder / "odd.json", _document()))
    assert done.returncode == 0, done.stderr
    return imported(folder, "odd_calls")


def test_every_name_in_an_annotation_is_defined(odd: Any) -> None:
    from odd_calls import models  # type: ignore[import-not-found]

    assert hints.of_package("odd_calls") == set()

    views = [each for each in vars(models).values() if isinstance(each, type)]
    for view in (each for each in views if each.__module__ == models.__name__):
        alone = type("Alone", (), {"__annotations__": view.__annotations__})  # without its bases
        assert get_type_hints(alone, vars(models))
    came = {"Described": {"a": 1}, "Nullables": [{"b": None}], "Listed": [2]}
    with Server(Reply.json(came)) as server:
        answer = odd.Client(server.url).odd.list()
    assert (answer.described["a"], answer.nullables[0]["b"], answer.listed) == (1, None, [2])


def test_strings_of_another_media_type_are_uploaded_as_files(odd: Any) -> None:
    content = bytes(range(256))
    with Server(Reply(200)) as server:
        odd.Client(server.url).uploads.create(
            file=("a.bin", content), more=[io.BytesIO(content)], maybe=content, note="{}"
        )
        body = server.requests[0].body
    assert body.count(content) == 3
    assert b'name="file"; filename="a.bin"' in body
    assert b'name="note"\r\n\r\n{}' in body


@pytest.mark.parametrize("value", [io.BytesIO(b"x"), object(), {b"x"}])
def test_what_has_no_text_of_its_own_is_in_no_part(odd: Any, value: Any) -> None:
    with Server(Reply(200)) as server:
        with pytest.raises(odd.ArgumentError):
            odd.Client(server.url).uploads.create(note=[value])
        assert server.requests == []


def test_bytes_that_azure_calls_an_object_come_as_they_are(odd: Any) -> None:
    content = bytes(range(256))
    with Server(Reply(200, content, headers={"content-type": "application/xml"})) as server:
        assert odd.Client(server.url).blob.list().read() == content


def test_a_required_body_without_writable_fields_is_an_empty_object(odd: Any) -> None:
    with Server(Reply(200)) as server:
        odd.Client(server.url).made.replace()
        request = server.requests[0]
    assert (request.headers["content-type"], request.json) == ("application/json", {})


def test_what_the_path_asks_and_the_api_version_go_only_where_they_belong(odd: Any) -> None:
    with Server(Reply(200), Reply.json({})) as server:
        client = odd.Client(server.url)
        client.tags.list(limit=2)
        client.odd.list()
        targets = [request.target for request in server.requests]
    assert targets == ["/tags?comp=list&limit=2", "/odd?api-version=2024-01-01"]


def test_json_counts_wherever_it_is_offered(odd: Any) -> None:
    with Server(Reply.json({"name": "a"}), Reply.json("done")) as server:
        orders = odd.Client(server.url).orders
        assert orders.list().name == "a"
        assert orders.replace(name="b") == "done"
        asked, sent = server.requests
    assert asked.headers["accept"] == "application/json"
    assert sent.headers["accept"] == "application/json, text/plain;q=0.9"
    assert (sent.headers["content-type"], sent.json) == ("application/json", {"name": "b"})


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_text_is_read_in_its_charset(odd: Any, charset: str) -> None:
    said = {"content-type": f"text/plain; charset={charset}"}
    with Server(Reply(200, "grün".encode(charset), headers=said)) as server:
        assert odd.Client(server.url).orders.replace(name="b") == "grün"


def test_a_response_that_operations_share_is_one_class(odd: Any) -> None:
    from odd_calls import models

    views = [n for n, v in vars(models).items() if "why" in getattr(v, "__annotations__", {})]
    assert views == ["NotSignedIn"]
    server = Server(Reply.json({"why": "no key"}, 401))
    with server, pytest.raises(odd.AuthenticationError) as caught:
        odd.Client(server.url).gates.list()
    assert isinstance(caught.value.model, models.NotSignedIn)
