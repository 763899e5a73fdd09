"""The user's own documents: read whole, what cannot be understood is told, the rest is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aoaigen.api.ir import Server
from aoaigen.documents.lenient import load_lenient
from aoaigen.problems import InputError
from tests.unit.lenient_documents import Shop, loaded, openapi, save

OK = {"200": {"description": ""}}


def get(*parameters: Any, **more: Any) -> dict[str, Any]:
    return {"get": {"parameters": list(parameters), "responses": OK, **more}}


# -- documents -------------------------------------------------------------------------------------


def test_documents_of_one_stem_have_names_that_differ(tmp_path: Path) -> None:
    files = [save(tmp_path, f"{folder}/api.json", openapi()) for folder in ("a", "b", "c")]
    assert [d.name for d in load_lenient(files)] == ["api", "api_2", "api_3"]


def test_a_document_named_twice_is_told(tmp_path: Path) -> None:
    file = save(tmp_path, "api.json", openapi())
    with pytest.raises(InputError, match="named twice"):
        load_lenient([file, tmp_path / "." / "api.json"])


@pytest.mark.parametrize("key", ["openapi", "swagger"])
@pytest.mark.parametrize("version", ["2.1", "3.3.0", "4.0", "3.10", "", None])
def test_other_versions_of_the_standard_are_refused(key: str, version: Any, tmp_path: Path) -> None:
    file = save(tmp_path, "api.json", openapi() | {key: version})
    with pytest.raises(InputError, match=r"neither Swagger 2\.0 nor OpenAPI 3\.0, 3\.1 or 3\.2"):
        load_lenient([file])


def test_texts_of_the_document_are_kept(tmp_path: Path) -> None:
    paths = {"/pets": {"get": {"description": "All.\r\nThem.", "responses": OK}}}
    shop = Shop(openapi(paths=paths, schemas={"Pet": {"description": "A pet."}}), tmp_path)
    assert shop.operation.description == "All.\nThem."
    assert shop["Pet"].description == "A pet."


def test_info_and_paths_may_be_missing_and_are_told(tmp_path: Path) -> None:
    shop = Shop({"openapi": "3.1.0"}, tmp_path)
    assert [what for _, _, what in shop.told()] == ["info is missing", "paths is missing"]
    assert shop.api.operations == ()


@pytest.mark.parametrize(("stated", "version"), [("1.0", "1.0"), (1.5, "1.5"), (None, "")])
def test_a_version_is_what_is_stated_or_nothing(stated: Any, version: str, tmp_path: Path) -> None:
    file = save(tmp_path, "api.json", openapi() | {"info": {"version": stated}})
    assert load_lenient([file])[0].version == version


def test_several_documents_are_merged_and_keep_their_servers_and_keys(tmp_path: Path) -> None:
    key = {"type": "apiKey", "in": "header"}

    def one(path: str, header: str, host: str) -> dict[str, Any]:
        secured = {path: get(security=[{"key": []}])}
        document = openapi(paths=secured, securitySchemes={"key": {**key, "name": header}})
        return document | {"servers": [{"url": f"https://{host}"}]}

    api, problems = loaded(
        save(tmp_path, "a.json", one("/a", "x-a", "a.example")),
        save(tmp_path, "b.json", one("/b", "x-b", "b.example")),
    )
    by_path = {op.path: op for op in api.operations}
    assert by_path["/a"].servers == ()
    assert by_path["/b"].servers == (Server("https://b.example"),)
    assert by_path["/a"].security == (("key",),)
    assert by_path["/b"].security == (("b_key",),)
    assert {s.key: s.name for s in api.security} == {"key": "x-a", "b_key": "x-b"}
    assert problems == []


def test_an_extension_of_a_vendor_is_told_once(tmp_path: Path) -> None:
    schemas = {name: {"x-color": {"a": 1}} for name in "ABC"}
    ((level, pointer, what),) = Shop(openapi(schemas=schemas), tmp_path).told()
    assert (level, pointer) == ("note", "/components/schemas/A/x-color")
    assert what == "'x-color' is unknown, here and in 2 other places"


@pytest.mark.parametrize(("key", "version"), [("swagger", "3.1.0"), ("openapi", "2.0")])
def test_a_version_belongs_to_its_key(key: str, version: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=rf"neither Swagger 2\.0 .*{version}"):
        load_lenient([save(tmp_path, "api.json", {key: version, "info": {}, "paths": {}})])


# -- what is not as its place demands --------------------------------------------------------------


def test_one_wrong_node_costs_no_more_than_itself(tmp_path: Path) -> None:
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    paths = {
        "/pets": get(limit, {"name": "odd"}, {"in": "query", "name": "of", "schema": []}, 7),
        "/broken": [],
    }
    schemas = {"Pet": {"properties": {"name": {"type": "string"}, "odd": 5}}, "Odd": "text"}
    shop = Shop(openapi(paths=paths, schemas=schemas), tmp_path)
    assert [p.name for p in shop.operation.parameters] == ["limit", "of"]
    assert shop.field("Pet", "name").schema.types == ("string",)
    assert shop.field("Pet", "odd").schema.types == ()
    assert {(level, pointer) for level, pointer, _ in shop.told()} == {
        ("error", "/paths/~1broken"),
        ("error", "/paths/~1pets/get/parameters/1"),
        ("error", "/paths/~1pets/get/parameters/2/schema"),
        ("error", "/paths/~1pets/get/parameters/3"),
        ("error", "/components/schemas/Pet/properties/odd"),
        ("error", "/components/schemas/Odd"),
    }


@pytest.mark.parametrize(
    ("paths", "what"),
    [
        ({"/a": {"$ref": "#/nowhere"}}, "'#/nowhere' leads nowhere"),
        ({"/a": get({"$ref": "#/nowhere"})}, "'#/nowhere' leads nowhere"),
        ({"/a": get(requestBody={"$ref": "#/nowhere"})}, "'#/nowhere' leads nowhere"),
        ({"/a": get(responses={"200": {"$ref": "#/no"}})}, "'#/no' leads nowhere"),
        ({"/a": get(responses={"2OO": {}})}, "'2OO' is no status"),
        ({"/a": get(security=[{"none": []}])}, "no security scheme is called 'none'"),
        ({"/a": get(security=["none"])}, "'none' is no way to sign in"),
        ({"/a": get({"name": "a"})}, "no parameter (name, in)"),
        ({"/a": get({"name": "a", "in": "body"})}, "no parameter (name, in)"),
        ({"/a": get(servers=[{}])}, "a server without url"),
    ],
)
def test_what_leads_nowhere_is_told_and_left_out(paths: Any, what: str, tmp_path: Path) -> None:
    shop = Shop(openapi(paths=paths), tmp_path)
    ((_, pointer, said),) = shop.told()
    assert said == what
    assert pointer.startswith("/paths/~1a")


def test_a_circle_of_references_is_told(tmp_path: Path) -> None:
    responses = {
        "A": {"$ref": "#/components/responses/B"},
        "B": {"$ref": "#/components/responses/A"},
    }
    paths = {"/a": get(responses={"200": {"$ref": "#/components/responses/A"}})}
    shop = Shop(openapi(paths=paths, responses=responses), tmp_path)
    assert shop.operation.responses == ()
    assert [what for _, _, what in shop.told()] == ["'#/components/responses/A' leads nowhere"]


def test_what_only_a_server_does_is_left_out_with_a_note(tmp_path: Path) -> None:
    hook = {"post": {"responses": OK}}
    linked = {"200": {"description": "", "links": {"next": {"operationId": "a"}}}}
    called = get(callbacks={"done": {"{$url}": hook}}, responses=linked)
    document = openapi(paths={"/a": called}) | {"webhooks": {"new": hook}}
    shop = Shop(document, tmp_path)
    assert [op.path for op in shop.api.operations] == ["/a"]
    assert {(level, pointer) for level, pointer, _ in shop.told()} == {
        ("note", "/webhooks"),
        ("note", "/paths/~1a/get/callbacks"),
        ("note", "/paths/~1a/get/responses/200/links"),
    }
