"""A document of many schemas: its modules are in parts, and what is not needed is not imported."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from aoaigen.python import parts
from tests.server import Reply, Server
from tests.typing import hints

from .making import document, imported, made, mypy

PACKAGE = "parted_shop"


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _schemas() -> dict[str, Any]:
    kinds = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
    text = {"type": "string"}
    return {
        "Animal": {
            "oneOf": [_ref("Cat"), _ref("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": kinds},
        },
        "Cat": _object(kind={"enum": ["cat"]}, friend=_ref("Animal"), odd=_ref("Tree")),
        "Dog": _object(kind={"enum": ["dog"]}, tags={"type": "array", "items": _ref("Tag")}),
        "Keeper": _object(**{"full name": text, "animals": _ref("Zoo"), "any": {}}),
        "Tag": {"oneOf": [text, _ref("Keeper"), _ref("Place")]},
        "Tree": {"oneOf": [text, {"type": "array", "items": _ref("Tree")}]},
        "Place": _object(city=text, since={"type": "string", "enum": ["long", "short"]}),
        "Zoo": _object(animals={"type": "array", "items": _ref("Animal")}, place=_ref("Place")),
    }


def _document() -> dict[str, Any]:
    body = {"required": True, "content": {"application/json": {"schema": _ref("Keeper")}}}
    paths = {
        "/zoo": {
            "put": {
                "requestBody": body,
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": _ref("Zoo")}},
                    }
                },
            }
        },
        "/animal": {
            "get": {
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": _ref("Animal")}},
                    }
                }
            }
        },
    }
    return document(paths=paths, components={"schemas": _schemas()})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    there = tmp_path_factory.mktemp("parts")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "_LARGEST", 3)
        patch.setattr(parts, "_SIZE", 2)
        made(there, PACKAGE, _document())
    return there


def _run(folder: Path, program: str) -> list[str]:
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_a_name_imports_its_own_part_alone(folder: Path) -> None:
    count = "print(*sorted(m for m in sys.modules if '.models._' in m or '.types' in m))\n"
    program = (
        f"import sys\nfrom {PACKAGE} import Client, models\nClient().zoo\n{count}"
        f"print('.')\nmodels.Cat\nfrom {PACKAGE}.models import Dog\n{count}"
    )
    assert _run(folder, program) == [".", f"{PACKAGE}.models._1"]


def test_answers_are_what_they_are_in_one_module(folder: Path) -> None:
    shop = imported(folder, PACKAGE)
    cat = {"kind": "cat", "friend": {"kind": "dog", "tags": ["a", {"city": "B"}]}, "odd": [["x"]]}
    with Server(Reply.json({"animals": [cat]}), Reply.json(cat)) as server:
        client = shop.Client(server.url)
        zoo = client.zoo.replace(full_name="x", animals={"animals": []})
        animal = client.animal.list()
    assert isinstance(animal, shop.models.Cat)
    assert zoo.animals == [animal]
    assert isinstance(animal.friend, shop.models.Dog)
    assert isinstance(animal.friend.tags[1], shop.models.Place)
    assert animal.odd == [["x"]]
    assert pickle.loads(pickle.dumps(animal)) == animal


def test_all_annotations_are_evaluated_and_all_names_listed(folder: Path) -> None:
    shop = imported(folder, PACKAGE)
    assert hints.of_package(PACKAGE) == set()
    assert {"Cat", "Dog", "Place", "Zoo", "Animal"} <= set(dir(shop.models)) & set(
        vars(shop.models)
    )
    assert shop.models.Cat in get_args(get_args(shop.models.Animal)[0])
    assert get_type_hints(shop.types.Zoo)["place"]
    assert shop.models.Cat.__module__ == f"{PACKAGE}.models"
    with pytest.raises(AttributeError, match="no attribute 'Horse'"):
        shop.models.Horse  # noqa: B018


PROGRAM = f"""
from {PACKAGE} import Client, models, types
from {PACKAGE}.models import Animal, Cat, Place


def call(client: Client) -> str | None:
    place: types.Place = {{"city": "A"}}
    zoo = client.zoo.replace(full_name="x", animals={{"place": place}})
    first: Animal = (zoo.animals or [])[0]
    zoo.nothing  # type: ignore[attr-defined]
    models.Horse  # type: ignore[attr-defined]
    if isinstance(first, Cat):
        return first.kind
    found: models.Place | None = zoo.place
    return found.city if found else None
"""


def test_type_checkers_find_all_of_it(folder: Path) -> None:
    (folder / "program.py").write_text(PROGRAM, "utf-8")
    mypy(folder, "-p", PACKAGE, "-m", "program")
