"""What api.yaml names and no document has is an error, of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from .making import document, generate, written

OF_PETS = "operations:\n  pets.see:\n    route: GET /pets/{}\n    "
OF_TOYS = "operations:\n  toys.make:\n    route: POST /toys\n    "
IDLE = {
    "secrets: [nobody]": "secrets: no field is called 'nobody'",
    "packed: [nobody]": "packed: no field that is a list of numbers is called 'nobody'",
    "packed: [id]": "packed: no field that is a list of numbers is called 'id'",
    "version_parameter: when": "version_parameter: no parameter of a query is called 'when'",
    "synonyms: {pet: animal}": "synonyms/pet: 'pet' is none of client_parameters",
    "client_parameters: {who: whoId}": "client_parameters/who: no parameter is called 'whoId'",
    "class_names: {Dog: Hound}": "class_names/Dog: no class is called 'Dog'",
    "class_names: {Dog: Pet}": "class_names/Dog: no class is called 'Dog'",
    "common_types: {Dog: [TextMessage]}": "common_types/Dog: no class is called 'Dog'",
    "origins: {shop: Shop}": "origins/shop: a mapping is expected here",
    "origins: {shop: {title: Shop}}": "origins/shop: 'path' is missing",
    f"{OF_PETS}request: Asked": "pets.see/request: no body that stands in place",
    f"{OF_TOYS}response: Made": "toys.make/response: no body that stands in place",
    f"{OF_TOYS}takes: {{size: [s]}}": "toys.make/takes/size: no field of the body",
    f"{OF_TOYS}fills: {{size: s}}": "toys.make/fills/size: no field of the body",
    f"{OF_TOYS}answers: {{size: {{a: Pet}}}}": "toys.make/answers/size: no field of the body",
    f"{OF_TOYS}answers: {{name: {{a: Dog}}}}": "toys.make/answers/name: no schema is called 'Dog'",
    f"{OF_TOYS}begin: {{name: b, poll: pets.lost, result: id}}": "begin/poll: no operation",
    f"{OF_TOYS}begin: {{name: b, poll: toys.make, result: x}}": "begin/result: no answer has 'x'",
    f"{OF_TOYS}begin: {{name: b, poll: toys.make, delete: x.y, result: id}}": "begin/delete: no op",
}


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pet = {"schema": {"$ref": "#/components/schemas/Pet"}}
    named = {"schema": {"type": "object", "properties": {"name": {"type": "string"}}}}
    made = document()
    made["paths"]["/toys"] = {
        "post": {
            "requestBody": {"content": {"application/json": named}},
            "responses": {"200": {"description": "", "content": {"application/json": pet}}},
        }
    }
    return written(tmp_path_factory.mktemp("idle") / "shop.json", made)


@pytest.mark.parametrize("options", IDLE)
def test_what_nothing_has_is_told_where_it_stands(spec: Path, options: str) -> None:
    (spec.parent / "api.yaml").write_text(f"{options}\n", "utf-8")
    done = generate(spec.parent, "idle_shop", spec)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"api.yaml#/{'operations/' if 'operations' in options else ''}" in done.stderr
    assert IDLE[options] in done.stderr
    assert not (spec.parent / "idle_shop").exists()


def test_what_the_document_has_is_taken(spec: Path) -> None:
    whole = f"secrets: [id]\nclass_names: {{Pet: Animal}}\n{OF_TOYS}takes: {{name: [a, b]}}\n"
    (spec.parent / "api.yaml").write_text(whole, "utf-8")
    assert generate(spec.parent, "taken_shop", spec).returncode == 0
