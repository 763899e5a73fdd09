"""A package that is generated again keeps the names of what it had."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aoaigen import write
from aoaigen.home import shipped_templates
from aoaigen.interfaces import users_interfaces
from aoaigen.names.classes import Classes
from aoaigen.pipeline import Order, generate_package
from tests.packages.making import document, written

OK = {"responses": {"200": {"description": ""}}}
FIRST = ["get /v1/pets", "get /v1/pets/{id}", "post /v1/pets/{id}/toys"]
LATER = {
    "a shorter path that every path no longer shares": "get /health",
    "another method of the same name": "get /v1/pets/{id}/{toy}",
    "a resource where a method was": "get /v1/pets/list/all",
    "a path that differs in a parameter's name": "get /v1/pets/{name}",
    "the same path as another version's": "get /v2/pets",
}


def paths(*routes: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for route in routes:
        method, path = route.split()
        found.setdefault(path, {})[method] = OK
    return found


def names(folder: Path, *routes: str, options: str = "") -> dict[str, str]:
    """Of the operations of the package that is made of these routes."""
    spec = written(folder / "specs" / "shop.json", document(paths=paths(*routes)))
    (folder / "specs" / "api.yaml").write_text(options or "title: Shop\n", "utf-8")
    made = generate_package(Order((spec,), "shop", folder), shipped_templates(), lambda *_: None)
    assert made.folder, made.problems
    found: dict[str, str] = json.loads((folder / "shop" / "MANIFEST.json").read_text())["names"]
    return found


@pytest.mark.parametrize("why", LATER)
def test_an_operation_that_comes_later_renames_nothing(tmp_path: Path, why: str) -> None:
    before = names(tmp_path, *FIRST)
    after = names(tmp_path, *FIRST, LATER[why])
    assert {route: after[route] for route in before} == before
    assert len(after) == len(set(after.values())) == len(FIRST) + 1
    assert names(tmp_path, LATER[why], *FIRST) == after
    assert "retrieve" in after["GET /v1/pets/{}"]


def test_names_are_those_of_routes_and_go_with_them(tmp_path: Path) -> None:
    before = names(tmp_path, *FIRST)
    renamed = names(tmp_path, *(route.replace("{id}", "{petId}") for route in FIRST))
    assert renamed == before
    fewer = names(tmp_path, FIRST[0])
    assert fewer == {"GET /v1/pets": before["GET /v1/pets"]}


def test_what_api_yaml_says_goes_before_what_was(tmp_path: Path) -> None:
    before = names(tmp_path, *FIRST)
    taken = before["GET /v1/pets"]
    row = f"operations: {{{taken}: 'GET /v1/pets/{{}}'}}\n"
    after = names(tmp_path, *FIRST, options=row)
    assert after["GET /v1/pets/{}"] == taken
    assert after["GET /v1/pets"] != taken


@pytest.mark.parametrize("said", ["pets", "pets.class", "pets.a; import os", "../x.y", 7, None])
def test_a_manifest_that_names_what_is_no_name_names_nothing(tmp_path: Path, said: Any) -> None:
    before = names(tmp_path, *FIRST)
    manifest = tmp_path / "shop" / "MANIFEST.json"
    content = json.loads(manifest.read_text("utf-8"))
    content["names"] = {"GET /v1/pets": said} if said != 7 else said
    manifest.write_text(json.dumps(content), "utf-8")
    assert names(tmp_path, *FIRST) == before


# -- classes ---------------------------------------------------------------------------------------

Node = dict[str, Any]


def thing(*names: str, title: str = "", **more: Node) -> Node:
    """An object that stands in place."""
    fields: Node = {**{name: {"type": "string"} for name in names}, **more}
    return {"type": "object", "properties": fields, **({"title": title} if title else {})}


def shown(schemas: Node, *bodies: Node) -> Node:
    """A document in which each body is that of an operation; the last one comes first."""
    told: Node = {}
    for number, body in enumerate(bodies):
        content = {"application/json": {"schema": body}}
        operation = {"operationId": f"op{number}", "requestBody": {"content": content}, **OK}
        told = {f"/things/op{number}": {"post": operation}, **told}
    return document(paths=told, components={"schemas": schemas})


def places(folder: Path, kept: dict[str, str], schemas: Node, *bodies: Node) -> dict[str, str]:
    """The names of its classes by place, if they had those that are kept before."""
    spec = written(folder / "shop.json", shown(schemas, *bodies))
    found = users_interfaces((spec,), kept_classes={"": kept})
    return Classes(next(iter(found.apis.values()))).places()


def classes(folder: Path, schemas: Node, *bodies: Node) -> list[str]:
    return sorted(places(folder, {}, schemas, *bodies).values())


TITLES: dict[str, tuple[list[Node], list[str]]] = {
    "a body": ([thing("a", title="New order")], ["NewOrder"]),
    "a form of a union": (
        [
            {
                "title": "Job",
                "oneOf": [thing("a", title="Us address"), thing("b", title="Uk")],
            }
        ],
        ["Job", "Uk", "UsAddress"],
    ),
    "the same in two places": (
        [thing("a", title="Order"), thing(sub=thing("a", title="Order"))],
        ["Op1CreateRequest", "Order"],
    ),
    "one title of two things says nothing": (
        [thing("a", title="Order"), thing("b", title="Order")],
        ["Op0CreateRequest", "Op1CreateRequest"],
    ),
    "what pydantic makes of a field's name": (
        [thing(home_address=thing("a", title="Home Address"))],
        ["ThingsOp0Request", "ThingsOp0RequestHomeAddress"],
    ),
    "a sentence is no name": (
        [thing("a", title="What one asks for to get a thing")],
        ["ThingsOp0Request"],
    ),
    "code is no name": ([thing("a", title='x"); import os #')], ["XImportOs"]),
    "a name that generated code has": ([thing("a", title="View")], ["View_"]),
}


@pytest.mark.parametrize("why", TITLES)
def test_what_stands_in_place_is_called_by_its_title(tmp_path: Path, why: str) -> None:
    bodies, expected = TITLES[why]
    assert classes(tmp_path, {}, *bodies) == expected


def test_a_shared_schema_goes_before_a_title(tmp_path: Path) -> None:
    found = classes(tmp_path, {"Order": thing("b")}, thing("a", title="order"))
    assert found == ["Order", "ThingsOp0Request"]


CLASSES_LATER: dict[str, tuple[Node, list[Node]]] = {
    "a shared schema of the name": ({"PetOwner": thing("x")}, []),
    "a name that comes first now": ({}, [thing("y", title="Order")]),
    "a hierarchy's base": ({"AnimalBase": thing("x")}, []),
}


@pytest.mark.parametrize("why", CLASSES_LATER)
def test_what_comes_later_renames_no_class(tmp_path: Path, why: str) -> None:
    kinds = {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}
    animal = {**thing("kind"), "discriminator": kinds, "required": ["kind"]}
    cat = {"allOf": [{"$ref": "#/components/schemas/Animal"}, thing("claws")]}
    schemas = {"Pet": thing(owner=thing("a")), "Animal": animal, "Cat": cat}
    bodies = [
        thing("b", title="Order"),
        thing(
            pet={"$ref": "#/components/schemas/Pet"}, own={"$ref": "#/components/schemas/Animal"}
        ),
    ]
    before = places(tmp_path, {}, schemas, *bodies)
    assert {"AnimalBase", "Order", "PetOwner"} <= {*before.values()}
    more, later = CLASSES_LATER[why]
    after = places(tmp_path, before, {**more, **schemas}, *bodies, *later)
    assert {place: after[place] for place in before} == before
    assert len({*after.values()}) == len(after) == len(before) + 1


def test_a_name_whose_schema_is_gone_is_free(tmp_path: Path) -> None:
    before = places(tmp_path, {}, {"Pet": thing(owner=thing("a"))})
    assert "PetOwner" in before.values()
    moved = {"PetOwner": thing("a"), "Pet": thing(owner={"$ref": "#/components/schemas/PetOwner"})}
    assert sorted(places(tmp_path, before, moved).values()) == ["Pet", "PetOwner"]


def test_the_manifest_keeps_the_names_of_classes(tmp_path: Path) -> None:
    def generated(*bodies: Node) -> write.KeptNames:
        spec = written(tmp_path / "specs" / "shop.json", shown({}, *bodies))
        made = generate_package(
            Order((spec,), "shop", tmp_path), shipped_templates(), lambda *_: None
        )
        assert made.folder, made.problems
        return write.read_names(made.folder)

    first = thing(a=thing("b", title="Order"))
    before = generated(first).classes[""]
    assert before.keys() <= generated(first, thing(a=thing("c", title="Order"))).classes[""].keys()
    text = (tmp_path / "shop" / "types.py").read_text("utf-8")
    _, _, order = text.partition("class Order(TypedDict):")
    assert order.split("\n\n")[1].strip() == "b: NotRequired[str]"


@pytest.mark.parametrize("said", ["x; import os", "None", "lower", "../X", 7, None, ["A"], "View"])
def test_a_manifest_that_names_what_is_no_class_names_none(tmp_path: Path, said: Any) -> None:
    before = places(tmp_path, {}, {}, thing("a"))
    content = {"names": {}, "classes": {"": dict.fromkeys(before, said)}}
    written(tmp_path / "MANIFEST.json", content)
    kept = write.read_names(tmp_path).classes.get("", {})
    assert places(tmp_path, dict(kept), {}, thing("a")) == before
