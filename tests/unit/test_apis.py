"""Several APIs in one checkout: a folder under specs/ each, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.test_cli import at, save

STORE = """\
title: Store
package: aoai.store
client: Store
origins:
  goods:
    title: Store API
    path: store/{stability}/{version}/goods.json
operations:
  goods.list: GET /goods
"""
SHOP = STORE.replace("Store", "Shop").replace("aoai.store", "aoai").replace("store/", "shop/")


def official(title: str, version: str) -> dict[str, Any]:
    """Swagger 2.0 with a reference into a folder that all of Azure's documents share."""
    good = {"$ref": "../../../common/v1/types.json#/definitions/Good"}
    answer = {"description": "", "schema": {"type": "array", "items": good}}
    return {
        "swagger": "2.0",
        "info": {"title": title, "version": version},
        "host": "example.com",
        "paths": {"/goods": {"get": {"operationId": "Goods_List", "responses": {"200": answer}}}},
    }


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    for name, api in (("azure-openai", SHOP), ("store", STORE)):
        (root / "specs" / name / "overlays" / "corrections").mkdir(parents=True)
        save(root / "specs" / name / "api.yaml", api)
    (root / "templates").symlink_to(Path(__file__).parents[2] / "templates")
    return root


@pytest.fixture
def specification(tmp_path: Path) -> Path:
    """Documents as Azure lays them out: by stability and date, shared parts apart."""
    root = tmp_path / "specification"
    good = {"type": "object", "properties": {"name": {"type": "string"}}}
    (root / "common" / "v1").mkdir(parents=True)
    save(root / "common" / "v1" / "types.json", {"definitions": {"Good": good}})  # type: ignore[arg-type]
    for version in ("2024-10-01", "2024-04-01-preview"):
        folder = root / "Store" / ("preview" if "preview" in version else "stable") / version
        folder.mkdir(parents=True)
        save(folder / "goods.json", official("Store API", version))
    return root


def test_azures_folders_are_taken_in_by_the_api_that_the_titles_tell(
    checkout: Path, specification: Path
) -> None:
    refused = at(checkout, "add", specification / "Store")
    assert refused.returncode == 2
    assert "name a folder with --ref-root" in refused.stderr
    done = at(checkout, "add", specification / "Store", "--ref-root", specification)
    assert (done.returncode, done.stdout.splitlines()) == (
        0,
        ["store/2024-04-01-preview/goods: written", "store/2024-10-01/goods: written"],
    )
    assert (checkout / "specs" / "store" / "2024-10-01" / "goods.yaml").is_file()


def test_a_title_that_nobody_knows_is_told_by_api(checkout: Path, tmp_path: Path) -> None:
    document = official("Unknown", "2024-10-01")
    document["paths"] = {}
    file = save(tmp_path / "goods.json", document)
    assert at(checkout, "add", file, "--api", "store").stdout.startswith("store/2024-10-01/goods")
    assert at(checkout, "add", file).stdout.startswith("2024-10-01/goods")
    wrong = at(checkout, "add", file, "--api", "shop")
    assert (wrong.returncode, "There are azure-openai, store." in wrong.stderr) == (2, True)


@pytest.fixture
def both(checkout: Path, specification: Path, tmp_path: Path) -> Path:
    """A checkout whose two APIs have a date in common."""
    shared = specification / "Shop" / "stable" / "2024-10-01"
    shared.mkdir(parents=True)
    save(shared / "goods.json", official("Shop API", "2024-10-01"))
    at(
        checkout,
        "add",
        specification / "Store",
        specification / "Shop",
        "--ref-root",
        specification,
    )
    return checkout


def test_versions_tell_their_api(both: Path) -> None:
    rows = json.loads(at(both, "versions", "--format", "json").stdout)
    assert [(row["api"], row["version"]) for row in rows] == [
        ("azure-openai", "2024-10-01"),
        ("store", "2024-04-01-preview"),
        ("store", "2024-10-01"),
    ]
    assert "store         2024-10-01" in at(both, "versions").stdout


def test_a_bare_date_is_azure_openais_and_two_apis_are_not_compared(
    both: Path, specification: Path
) -> None:
    within = at(both, "diff", "store/2024-04-01-preview", "store/2024-10-01")
    assert (within.returncode, within.stderr) == (0, "")
    document = specification / "Store" / "stable" / "2024-10-01" / "goods.json"
    same = at(both, "diff", "store/2024-10-01", document, "--ref-root", specification)
    assert (same.returncode, same.stderr) == (0, "")
    for old, new in (("2024-10-01", "store/2024-10-01"), (document, "2024-10-01")):
        across = at(both, "diff", old, new, "--ref-root", specification)
        assert across.returncode == 2
        assert "Compare two of one API." in across.stderr


def test_history_is_of_one_api(both: Path) -> None:
    told = at(both, "history", "--api", "store", "--format", "json").stdout
    assert "2024-04-01-preview" in told
    assert "2024-04-01-preview" not in at(both, "history", "--format", "json").stdout


def test_each_api_has_its_packages_and_leaves_the_others_alone(both: Path) -> None:
    done = at(both, "generate")
    assert (done.returncode, "3 packages written, 0 unchanged" in done.stdout) == (0, True)
    aoai = both / "generated" / "aoai"
    assert (aoai / "v2024_10_01" / "api.md").is_file()
    assert (aoai / "store" / "v2024_10_01" / "api.md").is_file()
    assert not (aoai / "store" / "_runtime").exists()
    assert "from aoai.store.v2024_10_01 import Store" in (
        aoai / "store" / "v2024_10_01" / "api.md"
    ).read_text("utf-8")
    assert at(both, "generate", "--check").returncode == 0
    assert "0 packages written, 3 unchanged" in at(both, "generate").stdout

    (aoai / "store" / "v2024_10_01" / "api.md").write_text("edited")
    check = at(both, "generate", "--check")
    assert (check.returncode, check.stdout) == (1, "changed: store/v2024_10_01/api.md\n")
    one = at(both, "generate", "store/2024-10-01")
    assert "1 packages written, 0 unchanged" in one.stdout
    assert at(both, "generate", "--check").returncode == 0
    assert "store/2024-10-01" in at(both, "generate", "2024-10-02").stderr
