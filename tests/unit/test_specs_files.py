"""The files under specs/ as they are: valid for any tool, without prose, canonical, explained."""

from __future__ import annotations

import pickle
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from aoaigen.documents import yaml12
from aoaigen.documents.dialect import settle
from aoaigen.documents.order import order
from aoaigen.documents.overlay import apply, read_folder
from aoaigen.documents.strip import strip
from tests.sampling import some

SPECS = Path(__file__).parents[2] / "specs" / "azure-openai"
FILES = sorted(SPECS.glob("*/*.yaml"))
CORRECTIONS = read_folder(SPECS / "overlays" / "corrections")

every_file = pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.stem}")


def read(path: Path) -> Any:
    return pickle.loads(_pickled(path))


@cache
def _pickled(path: Path) -> bytes:
    """Each test gets its own, which it may change; parsing takes ten times as long."""
    return pickle.dumps(yaml12.load(path.read_text(encoding="utf-8"), path))


def test_all_api_versions_are_there() -> None:
    assert len({path.parent.name for path in FILES}) == 28
    assert len(FILES) == 55


@pytest.mark.parametrize("path", some(FILES, 3), ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_it_is_valid_openapi(path: Path) -> None:
    data = read(path)
    is_30 = data["openapi"].startswith("3.0")
    validator = OpenAPIV30SpecValidator if is_30 else OpenAPIV31SpecValidator
    assert [str(error) for error in validator(data).iter_errors()] == []


@every_file
def test_it_is_in_canonical_form_and_without_prose(path: Path) -> None:
    data = read(path)
    again = yaml12.dump(order(settle(strip(data))))
    assert again == path.read_bytes().decode()
    assert "\r" not in again
    texts = re.findall(r"^ *(?:summary|example|description|title): .*", again, re.MULTILINE)
    assert {text.strip() for text in texts} <= {
        "description: ''",
        f"title: {data['info']['title']}",
    }


@every_file
def test_it_reads_the_same_by_yaml_1_1(path: Path) -> None:
    assert yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) == read(path)


@every_file
def test_it_says_where_it_comes_from_and_what_was_corrected(path: Path) -> None:
    info = read(path)["info"]
    origin = info["x-origin"]
    version = path.parent.name
    stability = "preview" if version.endswith("-preview") else "stable"
    assert info["version"] == origin["version"] == version
    assert origin.get("facts") or re.fullmatch(r"[0-9a-f]{64}", origin["sha256"])
    assert f"/{stability}/{version}/" in origin["path"] or ": " in origin["path"]
    assert set(origin["corrections"]) <= {c.name for c in CORRECTIONS}


def test_every_correction_mends_a_fault_that_is_here() -> None:
    mended = {name for path in FILES for name in read(path)["info"]["x-origin"]["corrections"]}
    assert {c.name for c in CORRECTIONS} - mended == set()


@every_file
def test_a_correction_finds_nothing_where_the_fault_is_mended(path: Path) -> None:
    data = read(path)
    again = [c.name for c in CORRECTIONS if apply(c, data)]
    # In the words of OpenAPI 3.1, null is a type.
    assert set(again) <= ({"run-nulls", "null-defaults"} if "3.1" in data["openapi"] else set())
