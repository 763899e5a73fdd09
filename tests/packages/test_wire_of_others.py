"""Values within values, headers and redirects of documents of others, as they go over the wire."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from aoaigen.interfaces import users_interfaces
from tests.packages.making import document, generate, made, written
from tests.server import Reply, Server

ANY = {"type": "object", "additionalProperties": {}}
FORM = "application/x-www-form-urlencoded"
META = {
    "name": "x-ms-meta",
    "x-ms-client-name": "metadata",
    "x-ms-header-collection-prefix": "x-ms-meta-",
    "in": "header",
    "schema": {"type": "string"},
}


def _of(name: str, place: str = "query", **said: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": ANY, "required": place == "path", **said}


def _paths() -> dict[str, Any]:
    ok = {"responses": {"200": {"description": ""}}}
    fields = {"type": "object", "properties": {"tags": {}, "owner": {}, "items": {}}}
    form = {"content": {FORM: {"schema": fields}}}
    deep = {"style": "deepObject", "explode": True}
    moved = {"302": {"description": "", "headers": {"Location": {"schema": {"type": "string"}}}}}
    failed = {"default": {"description": "", "content": {"application/json": {"schema": ANY}}}}
    return {
        "/form": {"get": {**ok, "parameters": [_of("f")]}, "post": {**ok, "requestBody": form}},
        "/joined": {"get": {**ok, "parameters": [_of("f", explode=False)]}},
        "/deep": {"get": {**ok, "parameters": [_of("f", **deep)]}},
        "/simple/{f}": {"get": {**ok, "parameters": [_of("f", "path")]}},
        "/meta": {"put": {**ok, "parameters": [META]}, "head": ok},
        "/moved": {"get": {"responses": {**moved, **failed}}},
        "/kept": {"get": {"responses": {"307": {"description": ""}}}},
    }


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return made(tmp_path_factory.mktemp("wire"), "wire_calls", document(paths=_paths()))


NESTED = {"tags": ["a", "b"], "owner": {"name": "x"}, "items": [{"id": 1}, {"id": 2}]}
FLAT = "tags=a&tags=b&owner%5Bname%5D=x&items%5B0%5D%5Bid%5D=1&items%5B1%5D%5Bid%5D=2"


def test_values_within_values_are_fields_of_their_own(api: Any) -> None:
    with Server(Reply(200)) as server:
        client = api.Client(server.url)
        client.form.list(f=NESTED)
        client.form.create(tags=["a", "b"], owner={"name": "x"}, items=[{"id": 1}, {"id": 2}])
        client.deep.list(f=NESTED)
        client.joined.list(f={"a": 1, "b": True})
        query, form, deep, joined = server.requests
    assert query.target == f"/form?{FLAT}"
    assert form.body.decode() == FLAT.replace("owner%5Bname%5D=x", "name=x")
    assert deep.target.startswith("/deep?f%5Btags%5D%5B0%5D=a&f%5Btags%5D%5B1%5D=b&f%5Bowner%5D%5B")
    assert joined.target == "/joined?f=a,1,b,true"


def test_what_a_style_has_no_form_for_is_never_sent_as_json(api: Any) -> None:
    client = api.Client("http://127.0.0.1:9")
    for call in (client.joined.list, lambda f: client.simple.retrieve(f)):
        with pytest.raises(api.ArgumentError, match="has no form as text"):
            call(f=NESTED)


def test_headers_that_are_a_collection_are_sent_one_by_one(api: Any) -> None:
    with Server(Reply(200)) as server:
        api.Client(server.url).meta.replace(metadata={"one": "1", "Two": "2"})
        headers = server.requests[0].headers
        assert {n: v for n, v in headers.items() if "meta" in n} == {
            "x-ms-meta-one": "1",
            "x-ms-meta-two": "2",
        }
        with pytest.raises(api.ArgumentError):
            api.Client(server.url).meta.replace(metadata={"one": "1\r\nx: y"})


def test_a_head_gives_its_headers(api: Any) -> None:
    async def awaited(url: str) -> Any:
        async with api.AsyncClient(url) as client:
            return await client.meta.head()

    with Server(Reply(200, headers={"etag": "e"})) as server:
        for found in (api.Client(server.url).meta.head(), asyncio.run(awaited(server.url))):
            assert (found.status_code, found.headers["ETag"]) == (200, "e")
    with Server(Reply(404)) as server, pytest.raises(api.NotFoundError):
        api.Client(server.url).meta.head()


def test_a_redirect_that_is_the_documented_answer_is_given(api: Any) -> None:
    with Server(Reply(302, headers={"location": "https://other.example/x"})) as server:
        found = api.Client(server.url).moved.list()
        assert (found.status_code, found.headers["location"]) == (302, "https://other.example/x")
    with Server(Reply(307, headers={"location": "/elsewhere"})) as server:
        assert api.Client(server.url).kept.list().headers["location"] == "/elsewhere"
        assert len(server.requests) == 1
    undocumented = Reply(302, headers={"location": "/x"})
    with Server(undocumented) as server, pytest.raises(api.APIStatusError):
        api.Client(server.url).form.list()


def test_a_key_that_is_there_twice_is_told_and_the_last_one_counts(tmp_path: Path) -> None:
    spec = tmp_path / "twice.json"
    spec.write_text(
        '{"openapi": "3.0.3", "info": {"title": "T", "title": "U", "version": "1"}, "paths":'
        ' {"/a~b": {"get": {"responses": {}}, "get": {"summary": "s", "responses": {}}}}}'
    )
    found = users_interfaces((spec,))
    assert [str(problem) for problem in found.problems] == [
        "warning: 1/twice#/info/title: this key is there twice; the last one counts",
        "warning: 1/twice#/paths/~1a~0b/get: this key is there twice; the last one counts",
    ]
    assert [op.summary for op in found.apis["1"].operations] == ["s"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"application/xml": ANY}, 1),
        ({"application/xml": ANY, "application/json": ANY}, 0),
        ({"application/xml": {"type": "string"}}, 0),
        ({"application/xml": {"type": "object", "properties": {"a": {}}}}, 0),
        ({"application/xml": {"type": "string", "format": "binary"}}, 0),
    ],
)
def test_an_object_in_xml_is_never_a_text_without_a_word(
    tmp_path: Path, said: dict[str, Any], told: int
) -> None:
    content = {kind: {"schema": schema} for kind, schema in said.items()}
    answer = {"responses": {"200": {"description": "", "content": content}}}
    spec = document(paths={"/a": {"get": answer, "post": {**answer, "requestBody": {}}}})
    found = users_interfaces((written(tmp_path / "xml.json", spec),)).problems
    assert sum(problem.what.startswith("XML of which") for problem in found) == told


@pytest.mark.parametrize(("many", "lines"), [(3, 3), (4, 1)])
def test_a_note_on_many_places_is_told_once(tmp_path: Path, many: int, lines: int) -> None:
    kind = {"name": "Accept", "in": "header", "schema": {"type": "string"}}
    paths = {
        f"/p{number}": {"get": {"parameters": [kind], "responses": {}}} for number in range(many)
    }
    spec = written(tmp_path / "noted.json", document(paths=paths))
    done = generate(tmp_path, "noted_shop", spec)
    notes = [line for line in done.stderr.splitlines() if "'Accept' is decided" in line]
    assert len(notes) == lines
    assert "/paths/~1p0/get/parameters/0: " in notes[0]
    assert (f"here and in {many - 1} other places" in notes[0]) == (lines == 1)


def test_null_in_a_merge_patch_takes_a_field_away_whatever_the_document_says(
    tmp_path: Path,
) -> None:
    pet = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}
    for kind, sent in (("merge-patch+json", {"name": None, "age": 3}), ("json", {"age": 3})):
        body = {"content": {f"application/{kind}": {"schema": pet}}}
        change = {"requestBody": body, "responses": {"200": {"description": ""}}}
        name = f"patched_{kind[:4]}"
        shop = made(tmp_path, name, document(paths={"/pets": {"patch": change}}))
        with Server(Reply(200)) as server:
            shop.Client(server.url).pets.update(name=None, age=3)
            assert server.requests[0].json == sent
