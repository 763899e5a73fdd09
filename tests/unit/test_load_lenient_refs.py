"""References of the user's own documents: any place of any file that may be read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from aoaigen.documents import refs
from aoaigen.documents.lenient import load_lenient
from aoaigen.problems import InputError
from tests.unit.lenient_documents import Shop, loaded, openapi, save, swagger

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def answer(schema: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"get": {"responses": {"200": {"description": "", "content": content}}}}


# -- within one document ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pointer",
    [
        "#/components/schemas/Pet/properties/name",
        "#/components/schemas/Pet/$defs/Name",
        "#/components/schemas/Pet/allOf/0",
        "#/paths/~1pets/get/responses/200/content/application~1json/schema",
        "#/paths/%7E1pets/get/responses/200/content/application~1json/schema",
        "#/x-parts/Name",
    ],
)
def test_any_place_of_the_document_may_be_referred_to(pointer: str, tmp_path: Path) -> None:
    pet = {"allOf": [TEXT], "properties": {"name": TEXT}, "$defs": {"Name": TEXT}}
    document = openapi(paths={"/pets": answer(TEXT)}, schemas={"Pet": pet, "A": {"$ref": pointer}})
    shop = Shop(document | {"x-parts": {"Name": TEXT}}, tmp_path)
    assert shop.api.resolve(shop["A"]).types == ("string",)
    assert [level for level, _, _ in shop.told()] == ["note"]


def test_a_place_that_holds_itself_is_recursive(tmp_path: Path) -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#/paths/~1a/get/x-node"}}}
    document = openapi(
        paths={"/a": answer(TEXT)}, schemas={"A": {"$ref": "#/paths/~1a/get/x-node"}}
    )
    document["paths"]["/a"]["get"]["x-node"] = node
    shop = Shop(document, tmp_path)
    inner = shop.field("A", "next").schema
    assert inner.ref is not None
    assert shop.api.resolve(inner) == shop.api.resolve(shop["A"])


def test_swagger_may_refer_to_places_that_move_when_it_is_converted(tmp_path: Path) -> None:
    body = {"name": "pet", "in": "body", "schema": TEXT}
    limit = {"name": "limit", "in": "query", "type": "integer"}
    response = {"200": {"description": "", "schema": TEXT}}
    again = [{"$ref": "#/paths/~1a/post/parameters/1"}]
    schema = {"$ref": "#/paths/~1a/post/responses/200/schema"}
    paths = {
        "/a": {"post": {"parameters": [body, limit], "responses": response}},
        "/b": {"get": {"parameters": again, "responses": {"200": {"schema": schema}}}},
    }
    api, problems = loaded(save(tmp_path, "a.json", swagger(paths)))
    found = next(op for op in api.operations if op.path == "/b")
    assert [p.name for p in found.parameters] == ["limit"]
    assert api.resolve(found.responses[0].contents[0].schema).types == ("string",)
    assert problems == []


@pytest.mark.parametrize(
    ("reference", "types"),
    [
        ("#name", ("string",)),
        ("https://a.example/pet", ("object",)),
        ("https://a.example/pet#/$defs/Size", ("integer",)),
        ("https://a.example/pet#size", ("integer",)),
    ],
)
def test_anchors_and_ids_are_names_of_places(
    reference: str, types: tuple[str, ...], tmp_path: Path
) -> None:
    sized = {"Size": {**NUMBER, "$anchor": "size"}}
    within = {"a": {"$ref": "#/$defs/Size"}, "b": {"$ref": "#size"}, "c": {"$ref": "/name"}}
    pet = {"$id": "https://a.example/pet", "$defs": sized, "properties": within}
    name = {**TEXT, "$id": "https://a.example/name"}
    schemas = {"Pet": pet, "Name": {**TEXT, "$anchor": "name"}, "N": name, "A": {"$ref": reference}}
    shop = Shop(openapi(schemas=schemas), tmp_path)
    assert shop.api.resolve(shop["A"]).types == types
    kinds = [shop.api.resolve(p.schema).types for p in shop["Pet"].properties]
    assert kinds == [("integer",), ("integer",), ("string",)]
    assert shop.problems == []


@pytest.mark.parametrize("reference", ["#/nowhere", "#nowhere", "#/components/schemas/A/items/7"])
def test_a_schema_that_is_nowhere_is_told_and_is_anything(reference: str, tmp_path: Path) -> None:
    shop = Shop(openapi(schemas={"A": {"items": {"$ref": reference}}}), tmp_path)
    assert shop["A"].items
    assert shop["A"].items.types == ()
    assert shop.told() == [
        ("error", "/components/schemas/A/items/$ref", f"{reference!r} leads nowhere")
    ]


def test_path_items_may_stand_elsewhere(tmp_path: Path) -> None:
    document = openapi(paths={"/a": {"$ref": "#/components/pathItems/A", "parameters": []}})
    document["components"]["pathItems"] = {"A": answer(TEXT)}
    assert Shop(document, tmp_path).operation.path == "/a"


def test_a_path_that_leads_back_to_itself_is_refused(tmp_path: Path) -> None:
    save(tmp_path, "other.json", {"A": {"$ref": "shop.json#/paths/~1a"}})
    file = save(tmp_path, "shop.json", openapi(paths={"/a": {"$ref": "other.json#/A"}}))
    with pytest.raises(InputError, match="leads back to itself"):
        load_lenient([file])


def test_paths_that_lead_on_and_on_are_refused(tmp_path: Path) -> None:
    items = {f"P{i}": {"$ref": f"#/components/pathItems/P{i + 1}"} for i in range(2000)}
    document = openapi(paths={"/a": {"$ref": "#/components/pathItems/P0"}})
    document["components"]["pathItems"] = items
    with pytest.raises(InputError, match="lead on to references too often"):
        load_lenient([save(tmp_path, "shop.json", document)])


# -- other files -----------------------------------------------------------------------------------


def test_everything_may_stand_in_other_files(tmp_path: Path) -> None:
    item = {"get": {"parameters": [{"$ref": "parts.json#/limit"}], "responses": {}}}
    item["get"]["responses"] = {"200": {"$ref": "parts.json#/answer"}}
    save(tmp_path, "paths/pets.json", item)
    parts = {
        "limit": {"name": "limit", "in": "query", "schema": {"$ref": "../schemas/limit.json"}},
        "answer": {"description": "", "content": {"text/plain": {"schema": {"$ref": "#/text"}}}},
        "text": TEXT,
    }
    save(tmp_path, "paths/parts.json", parts)
    save(tmp_path, "schemas/limit.json", NUMBER)
    shop = Shop(openapi(paths={"/pets": {"$ref": "paths/pets.json"}}), tmp_path)
    limit = shop.parameter("limit").schema
    (content,) = shop.operation.responses[0].contents
    assert shop.api.resolve(limit).types == ("integer",)
    assert shop.api.resolve(content.schema).types == ("string",)
    assert shop.problems == []


def test_all_paths_may_stand_in_another_file(tmp_path: Path) -> None:
    save(tmp_path, "paths.json", {"/a": answer(TEXT)})
    shop = Shop(openapi() | {"paths": {"$ref": "paths.json"}}, tmp_path)
    assert shop.operation.path == "/a"


@pytest.mark.parametrize("target", ["cat.json", "pets.json#/Cat", "./cat.json#"])
def test_a_mapping_may_name_a_file(target: str, tmp_path: Path) -> None:
    cat = {"type": "object", "properties": {"kind": TEXT}}
    save(tmp_path, "cat.json", cat)
    save(tmp_path, "pets.json", {"Cat": cat})
    union = {"oneOf": [{"$ref": target}, {"type": "object", "properties": {"kind": TEXT}}]}
    union["discriminator"] = {"propertyName": "kind", "mapping": {"cat": target}}  # type: ignore[assignment]
    shop = Shop(openapi(schemas={"Pet": union}), tmp_path)
    assert shop["Pet"].discriminator
    ((value, key),) = shop["Pet"].discriminator.mapping
    assert (value, key) == ("cat", shop["Pet"].variants[0].ref)
    assert shop.problems == []


def test_references_beside_a_reference_are_followed(tmp_path: Path) -> None:
    save(tmp_path, "a.json", {"properties": {"a": TEXT}})
    save(tmp_path, "b.json", NUMBER)
    both = {"$ref": "a.json", "properties": {"b": {"$ref": "b.json"}}}
    shop = Shop(openapi(schemas={"A": both}), tmp_path)
    assert [shop.api.resolve(p.schema).types for p in shop["A"].properties] == [
        ("string",),
        ("integer",),
    ]


def test_what_comes_from_another_file_is_mended_like_the_rest(tmp_path: Path) -> None:
    save(tmp_path, "a.json", {"type": "array", "items": [TEXT, NUMBER]})
    save(tmp_path, "b.json", {"properties": {"c": 5}})
    schemas = {"A": {"$ref": "a.json"}, "B": {"$ref": "b.json"}}
    shop = Shop(openapi(schemas=schemas), tmp_path)
    assert len(shop.api.resolve(shop["A"]).prefix_items) == 2
    assert [pointer for _, pointer, _ in shop.told()] == ["/components/schemas/b/properties/c"]


@pytest.mark.parametrize("reference", ["none.json", "a.json#/none", ".", "a" * 5000])
def test_what_is_not_in_another_file_is_told_and_the_rest_is_there(
    reference: str, tmp_path: Path
) -> None:
    save(tmp_path, "a.json", {"A": TEXT})
    schemas = {"A": {"$ref": reference}, "B": TEXT}
    shop = Shop(openapi(schemas=schemas), tmp_path)
    assert shop["B"].types == ("string",)
    assert [(level, pointer) for level, pointer, _ in shop.told()] == [
        ("error", "/components/schemas/A/$ref")
    ]


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    file = save(tmp_path, "shop.json", openapi(schemas={"A": {"$ref": "a.json"}}))
    with pytest.raises(InputError, match="not valid JSON"):
        load_lenient([file])


# -- which files may be read -----------------------------------------------------------------------

OUTSIDE = [
    "../secret.json",
    "%2E%2E/secret.json",
    "..%2Fsecret.json",
    "a/../../secret.json",
    "/etc/hostname",
    "%2Fetc/hostname",
    "file:///etc/hostname",
    "FILE:secret.json",
    "http://127.0.0.1:9/a.json",
    "https://example.com/a.json#/A",
    "//host/share/a.json",
    "\\\\host\\share\\a.json",
    "%5C%5Chost%5Cshare%5Ca.json",
    "..\\secret.json",
    "C:/secret.json",
    "c:secret.json",
    "a.json\0",
    "link.json",
    "folder/secret.json",
    "urn:example:a.json",
]


@pytest.mark.parametrize("reference", OUTSIDE)
@pytest.mark.parametrize("kind", ["schema", "path", "mapping"])
def test_nothing_outside_of_the_folder_is_read(reference: str, kind: str, tmp_path: Path) -> None:
    save(tmp_path, "secret.json", TEXT)
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "link.json").symlink_to(tmp_path / "secret.json")
    (folder / "folder").symlink_to(tmp_path)
    union = {"oneOf": [TEXT], "discriminator": {"propertyName": "a", "mapping": {"a": reference}}}
    document = {
        "schema": openapi(schemas={"A": {"$ref": reference}}),
        "path": openapi(paths={"/a": {"$ref": reference}}),
        "mapping": openapi(schemas={"A": union}),
    }[kind]
    with pytest.raises(InputError, match="leads out of 'documents'"):
        load_lenient([save(folder, "main.json", document)])


def test_a_file_beside_another_file_may_not_lead_out_either(tmp_path: Path) -> None:
    save(tmp_path, "secret.json", TEXT)
    save(tmp_path, "documents/inner/a.json", {"$ref": "../../secret.json"})
    document = openapi(schemas={"A": {"$ref": "inner/a.json"}})
    with pytest.raises(InputError, match=r"inner/a\.json#.*leads out of 'documents'"):
        load_lenient([save(tmp_path, "documents/main.json", document)])


def test_the_folder_of_the_user_may_be_read_too(tmp_path: Path) -> None:
    save(tmp_path, "common/a.json", TEXT)
    save(tmp_path, "secret.json", TEXT)
    file = save(tmp_path, "api/main.json", openapi(schemas={"A": {"$ref": "../common/a.json"}}))
    api, problems = loaded(file, ref_root=tmp_path / "common")
    assert api.resolve(api.schemas["A"]).types == ("string",)
    assert problems == []
    out = save(tmp_path, "api/out.json", openapi(schemas={"A": {"$ref": "../secret.json"}}))
    with pytest.raises(InputError, match="leads out"):
        load_lenient([out], tmp_path / "common")


def test_links_within_the_folder_are_followed_and_circles_of_them_are_no_files(
    tmp_path: Path,
) -> None:
    save(tmp_path, "a.json", TEXT)
    (tmp_path / "b.json").symlink_to(tmp_path / "a.json")
    (tmp_path / "c.json").symlink_to(tmp_path / "c.json")
    shop = Shop(openapi(schemas={"A": {"$ref": "b.json"}, "B": {"$ref": "c.json"}}), tmp_path)
    assert shop.api.resolve(shop["A"]).types == ("string",)
    assert [pointer for _, pointer, _ in shop.told()] == ["/components/schemas/B/$ref"]


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    shop = Shop(openapi(schemas={"A": {"$ref": "pipe.json"}}), tmp_path)
    assert [level for level, _, _ in shop.told()] == ["error"]


def test_parts_that_multiply_beyond_bounds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path has no section of its own, so that each reference to it is a copy."""
    monkeypatch.setattr(refs, "MAX_NODES", 20_000)
    document = openapi(paths={f"/{i}": {"$ref": "#/components/pathItems/P"} for i in range(300)})
    large = {"type": "object", "properties": {f"p{i}": TEXT for i in range(100)}}
    document["components"]["pathItems"] = {"P": answer(large)}
    with pytest.raises(InputError, match="expand to millions"):
        load_lenient([save(tmp_path, "shop.json", document)])
