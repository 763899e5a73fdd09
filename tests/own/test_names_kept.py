"""A package that is generated again keeps the names of what it had."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aoaigen.home import own_templates
from aoaigen.pipeline import Order, generate_package
from tests.own.making import document, written

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
    made = generate_package(Order((spec,), "shop", folder), own_templates(), lambda *_: None)
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
