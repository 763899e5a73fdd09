"""References: pointers within a document, and what other files hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aoaigen.documents.faults import faults
from aoaigen.documents.official import load_file
from aoaigen.documents.refs import resolve
from aoaigen.problems import InputError


def save(folder: Path, name: str, data: Any) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data))
    return path


def with_schemas(**schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "2024-01-01"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def schemas_of(path: Path) -> Any:
    return load_file(path).data["components"]["schemas"]


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("#", {"a/b": 1, "m~n": 2, "c d": 3, "50%": 4, "list": [5], "a~1b": 6}),
        ("#/a~1b", 1),
        ("#/a%7E1b", 1),
        ("#/m~0n", 2),
        ("#/c%20d", 3),
        ("#/50%", 4),
        ("#/list/0", 5),
        ("#/a~01b", 6),
        ("#/list/1", None),
        ("#/list/-1", None),
        ("#/none", None),
        ("other.json", None),
        ("#list", None),
    ],
)
def test_a_pointer_is_unescaped_by_the_rules(reference: str, found: Any) -> None:
    document = {"a/b": 1, "m~n": 2, "c d": 3, "50%": 4, "list": [5], "a~1b": 6}
    assert resolve(document, reference) == found


def test_parts_of_other_files_become_components_once(tmp_path: Path) -> None:
    save(tmp_path, "parts/pets.json", {"Pet": {"type": "string"}, "Old": {"$ref": "#/Pet"}})
    main = with_schemas(
        A={"$ref": "parts/pets.json#/Pet"},
        B={"$ref": "./parts/pets.json#/Pet"},
        C={"$ref": "parts/pets.json#/Old"},
    )
    assert schemas_of(save(tmp_path, "main.json", main)) == {
        "A": {"$ref": "#/components/schemas/Pet"},
        "B": {"$ref": "#/components/schemas/Pet"},
        "C": {"$ref": "#/components/schemas/Old"},
        "Old": {"$ref": "#/components/schemas/Pet"},
        "Pet": {"type": "string"},
    }


def test_a_part_whose_name_is_taken_gets_another(tmp_path: Path) -> None:
    save(tmp_path, "other.json", {"A": {"type": "integer"}})
    main = with_schemas(A={"type": "string"}, B={"$ref": "other.json#/A"})
    schemas = schemas_of(save(tmp_path, "main.json", main))
    assert schemas["B"] == {"$ref": "#/components/schemas/A_2"}
    assert schemas["A_2"] == {"type": "integer"}
    assert schemas["A"] == {"type": "string"}


def test_a_path_of_another_file_takes_the_place_of_its_reference(tmp_path: Path) -> None:
    pet = {"$ref": "#/Pet"}
    answer = {"200": {"description": "", "content": {"text/plain": {"schema": pet}}}}
    save(
        tmp_path, "paths.json", {"pets": {"get": {"responses": answer}}, "Pet": {"type": "string"}}
    )
    main = with_schemas() | {"paths": {"/pets": {"$ref": "paths.json#/pets"}}}
    data = load_file(save(tmp_path, "main.json", main)).data
    content = data["paths"]["/pets"]["get"]["responses"]["200"]["content"]
    assert content["text/plain"]["schema"] == {"$ref": "#/components/schemas/Pet"}
    assert data["components"]["schemas"] == {"Pet": {"type": "string"}}


def test_what_a_part_is_used_as_decides_where_it_goes(tmp_path: Path) -> None:
    save(tmp_path, "parts.json", {"headers": {"Pet": {"type": "string"}}})
    schema = {"type": "array", "items": {"$ref": "parts.json#/headers/Pet"}}
    main = with_schemas(A={"type": "object", "properties": {"headers": schema}})
    assert schemas_of(save(tmp_path, "main.json", main))["Pet"] == {"type": "string"}


def test_a_long_chain_of_files_is_followed(tmp_path: Path) -> None:
    for i in range(500):
        save(tmp_path, f"f{i}.json", {"items": {"$ref": f"f{i + 1}.json"}})
    save(tmp_path, "f500.json", {"type": "string"})
    schemas = schemas_of(save(tmp_path, "main.json", with_schemas(A={"$ref": "f0.json"})))
    assert schemas["f500"] == {"type": "string"}


def test_a_part_of_the_wrong_form_is_told(tmp_path: Path) -> None:
    save(tmp_path, "parts.json", {"A": [1]})
    path = save(tmp_path, "main.json", with_schemas(B={"$ref": "parts.json#/A"}))
    with pytest.raises(InputError, match="#/components/schemas/A: this should be an object"):
        load_file(path)


def test_files_may_refer_to_each_other_in_a_circle(tmp_path: Path) -> None:
    tree = {"type": "object", "properties": {"up": {"$ref": "main.json#/components/schemas/A"}}}
    save(tmp_path, "tree.json", {**tree, "items": {"$ref": "#"}})
    schemas = schemas_of(save(tmp_path, "main.json", with_schemas(A={"$ref": "tree.json"})))
    assert schemas["A"] == {"$ref": "#/components/schemas/tree"}
    assert schemas["tree"]["properties"]["up"] == {"$ref": "#/components/schemas/A"}
    assert schemas["tree"]["items"] == {"$ref": "#/components/schemas/tree"}


def test_a_swagger_document_takes_parts_and_parameters_too(tmp_path: Path) -> None:
    limit = {"name": "limit", "in": "query", "type": "integer"}
    save(tmp_path, "common.json", {"parameters": {"limit": limit}, "definitions": {"A": {}}})
    get = {
        "parameters": [{"$ref": "common.json#/parameters/limit"}],
        "responses": {"200": {"description": "", "schema": {"$ref": "common.json#/definitions/A"}}},
    }
    main = {"swagger": "2.0", "info": {"title": "S", "version": "1"}, "paths": {"/": {"get": get}}}
    data = load_file(save(tmp_path, "main.json", main)).data
    assert data["paths"]["/"]["get"]["parameters"] == [{"$ref": "#/components/parameters/limit"}]
    assert data["components"]["parameters"]["limit"]["schema"] == {"type": "integer"}
    assert data["components"]["schemas"] == {"A": {}}


def test_examples_and_properties_called_ref_are_no_references(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "default": {"$ref": "nowhere.json"},
        "properties": {"$ref": {"type": "string"}, "example": {"type": "string"}},
    }
    assert schemas_of(save(tmp_path, "main.json", with_schemas(A=schema)))["A"] == schema


@pytest.mark.parametrize(
    "reference",
    [
        "../secret.json",
        "%2E%2E/secret.json",
        "parts/../../secret.json",
        "/etc/hostname",
        "file:///etc/hostname",
        "http://example.com/a.json",
        "//host/share/a.json",
        "\\\\host\\share\\a.json",
        "..\\secret.json",
        "C:/secret.json",
        "link.json",
    ],
)
def test_a_reference_may_not_leave_the_folder_of_the_document(
    reference: str, tmp_path: Path
) -> None:
    save(tmp_path, "secret.json", {"type": "string"})
    folder = tmp_path / "documents"
    path = save(folder, "main.json", with_schemas(A={"$ref": reference}))
    (folder / "link.json").symlink_to(tmp_path / "secret.json")
    with pytest.raises(InputError, match="leads out of 'documents'") as caught:
        load_file(path)
    assert f"{path}#/components/schemas/A" in str(caught.value)


@pytest.mark.parametrize("reference", ["none.json", "parts.json#/none", ".", "%00.json"])
def test_a_reference_to_nothing_in_another_file_is_told_with_its_place(
    reference: str, tmp_path: Path
) -> None:
    save(tmp_path, "parts.json", {"A": {}})
    path = save(tmp_path, "main.json", with_schemas(A={"items": {"$ref": reference}}))
    with pytest.raises(InputError) as caught:
        load_file(path)
    assert f"{path}#/components/schemas/A/items" in str(caught.value)


def test_a_dangling_reference_within_the_document_is_a_problem(tmp_path: Path) -> None:
    schema = {"type": "array", "items": {"$ref": "#/components/schemas/None"}}
    document = load_file(save(tmp_path, "main.json", with_schemas(A=schema)))
    (problem,) = faults(document)
    assert problem.level == "error"
    assert problem.pointer == "/components/schemas/A/items"
