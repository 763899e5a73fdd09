"""The documents of an api-version, our descriptions, documents from outside, replacing files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aoaigen.documents import yaml12
from aoaigen.documents.official import load_file
from aoaigen.documents.specs import load_documents, versions
from aoaigen.documents.store import replace_files
from aoaigen.home import Home, find_home
from aoaigen.problems import InputError


@pytest.fixture
def home(tmp_path: Path) -> Home:
    specs = tmp_path / "specs" / "azure-openai"
    (specs / "overlays" / "corrections").mkdir(parents=True)
    origin = {"title": "Shop API", "path": "shop/{version}.json"}
    (specs / "api.yaml").write_text(yaml12.dump({"origins": {"inference": origin}}))
    return find_home(tmp_path)


def document(version: str = "2024-10-21", title: str = "Shop API") -> dict[str, Any]:
    pet = {"type": "string", "description": "What\r\nit is."}
    return {
        "openapi": "3.0.3",
        "info": {"title": title, "version": version, "x-origin": {"path": "a.json"}},
        "paths": {"/pets": {"get": {"operationId": "list", "responses": {}}}},
        "components": {"schemas": {"Pet": pet}},
    }


def put(home: Home, name: str, data: Any, version: str = "2024-10-21") -> Path:
    path = home.specs / version / f"{name}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(yaml12.dump(data))
    return path


def overlay(**parts: Any) -> str:
    return yaml12.dump({"overlay": "1.0.0", "info": {"title": "O", "version": "1"}, **parts})


def test_the_documents_of_a_version_come_by_name(home: Home) -> None:
    put(home, "inference", document())
    path = put(home, "authoring", document())
    first, second = load_documents(home, "2024-10-21")
    assert (first.name, second.name) == ("authoring", "inference")
    assert (first.version, first.path) == ("2024-10-21", path)
    assert first.data["info"]["x-origin"] == {"path": "a.json"}
    assert first.data["paths"]["/pets"]["get"]["operationId"] == "list"


def test_only_folders_named_like_an_api_version_with_documents_count(home: Home) -> None:
    known = ["2022-12-01", "2024-10-21", "2024-10-21-preview", "v1", "v2", "v10", "preview"]
    for version in (*reversed(known), "nightly", "2024"):
        put(home, "inference", document(version), version)
    (home.specs / "2025-01-01").mkdir()
    assert versions(home) == known


def test_an_unknown_version_is_told_with_those_there_are(home: Home) -> None:
    with pytest.raises(InputError, match="Write some with aoai add"):
        load_documents(home, "2024-10-21")
    put(home, "inference", document())
    with pytest.raises(InputError, match=r"no api-version '2024'\. Known are 2024-10-21"):
        load_documents(home, "2024")


def test_a_file_in_the_folder_of_another_version_is_refused(home: Home) -> None:
    put(home, "inference", document("2023-05-15"))
    with pytest.raises(InputError, match=r"info\.version is not 2024-10-21"):
        load_documents(home, "2024-10-21")


def test_a_document_from_outside_keeps_its_texts(tmp_path: Path) -> None:
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(document(version="7")))
    loaded = load_file(path)
    assert (loaded.name, loaded.version) == ("shop", "7")
    assert loaded.data["components"]["schemas"]["Pet"]["description"] == "What\nit is."


@pytest.mark.parametrize(("title", "corrected"), [("Shop API", True), ("Another API", False)])
def test_corrections_are_for_documents_known_by_title(
    title: str, corrected: bool, home: Home, tmp_path: Path
) -> None:
    action = {"target": "$.components.schemas.Pet", "description": "-", "update": {"minLength": 1}}
    correction = overlay(actions=[action])
    (home.corrections / "pet.yaml").write_text(correction)
    path = tmp_path / "inference.json"
    path.write_text(json.dumps(document(title=title)))
    loaded = load_file(path, home)
    assert ("minLength" in loaded.data["components"]["schemas"]["Pet"]) is corrected
    assert loaded.origin["corrections"] == (["pet"] if corrected else [])


def test_files_are_replaced_together(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "new" / "two"
    one.write_bytes(b"old")
    replace_files({one: b"1", two: b"2"})
    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["new", "one", "two"]


def test_when_one_file_cannot_be_replaced_the_others_stay_as_they_were(tmp_path: Path) -> None:
    old, new, blocked = tmp_path / "old", tmp_path / "new", tmp_path / "blocked"
    old.write_bytes(b"old")
    (blocked / "inside").mkdir(parents=True)
    with pytest.raises(InputError, match="blocked: this is no regular file"):
        replace_files({old: b"1", new: b"2", blocked: b"3"})
    assert old.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["blocked", "old"]
