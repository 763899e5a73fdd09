"""An api-version of which a document is not here: nothing is known of it, and nothing is gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated.checkout import aoai, reduced

OLD, NEW = "2022-12-01", "2023-05-15"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two api-versions, the newer one without its authoring document."""
    found = reduced(tmp_path_factory.mktemp("checkout"))
    (found / "specs" / "azure-openai" / NEW / "authoring.yaml").unlink()
    done = aoai(found, "generate")
    assert (done.returncode, done.stderr) == (0, "")
    return found


def test_the_list_of_api_versions_says_what_is_missing(checkout: Path) -> None:
    lines = aoai(checkout, "versions").stdout.splitlines()
    assert [line for line in lines if "not here" in line and NEW in line]
    assert not [line for line in lines if "not here" in line and OLD in line]
    rows = json.loads(aoai(checkout, "versions", "--format", "json").stdout)
    assert [row["missing"] for row in rows if row["api"] == "azure-openai"] == [[], ["authoring"]]


@pytest.mark.parametrize("form", ["text", "markdown", "html", "github"])
def test_diff_says_that_nothing_is_known_and_calls_nothing_gone(checkout: Path, form: str) -> None:
    done = aoai(checkout, "diff", OLD, NEW, "--format", form, "--fail-on", "breaking")
    assert done.returncode == 0, done.stdout
    said = f"o authoring document of {NEW} is here: "
    assert said.replace("-", "&#45;") in done.stdout or said in done.stdout.replace("\\", "")
    assert "is gone" not in done.stdout
    assert "are gone" not in done.stdout


def test_diff_names_the_operations_in_json(checkout: Path) -> None:
    told = json.loads(aoai(checkout, "diff", OLD, NEW, "--format", "json").stdout)
    (unknown,) = told["unknown"]
    assert (unknown["version"], unknown["document"]) == (NEW, "authoring")
    assert "files.list" in unknown["operations"]
    back = json.loads(aoai(checkout, "diff", NEW, OLD, "--format", "json").stdout)
    assert back["unknown"] == told["unknown"]
    assert {c["id"] for c in back["changes"]} & {"operation-added", "operation-removed"} == {
        "operation-removed"
    }


def test_history_takes_silence_for_no_end(checkout: Path) -> None:
    (row,) = json.loads(aoai(checkout, "history", "files.list", "--format", "json").stdout)["found"]
    assert (row["since"], row["until"], row["unknown"]) == (OLD, None, [NEW])
    text = aoai(checkout, "history", "files.list").stdout
    assert "last in" not in text
    assert f"not known of {NEW}" in text
    line = next(x for x in aoai(checkout, "history").stdout.splitlines() if "files.list" in x)
    assert line.split()[-1] == "x?"


def test_docstrings_and_errors_say_so_too(checkout: Path) -> None:
    generated = checkout / "generated"
    text = (generated / "aoai" / "v2022_12_01" / "resources" / "files.py").read_text("utf-8")
    assert f"Since {OLD}." in text
    assert "last in" not in text
    program = (
        "from aoai.v2023_05_15 import AzureOpenAI\n"
        "AzureOpenAI('https://a.openai.azure.com', api_key='k').files\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(generated)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"nothing is known of 'files' in api-version {NEW}" in done.stderr
    assert f"it is in {OLD}" in done.stderr


def test_migrate_and_compat_say_that_it_cannot_be_told(checkout: Path, tmp_path: Path) -> None:
    code = tmp_path / "app.py"
    code.write_text(
        "from aoai.v2022_12_01 import AzureOpenAI\n"
        "client = AzureOpenAI()\n"
        "client.completions.create('d', prompt='Hi')\n"
        "client.files.list()\n"
    )
    done = aoai(checkout, "migrate", OLD, NEW, str(code), "--format", "json")
    told = json.loads(done.stdout)
    assert told["breaks"] == []
    assert [(u["line"], "is not here" in u["message"]) for u in told["unknown"]] == [(4, True)]
    done = aoai(checkout, "compat", str(code), "--format", "json")
    works = {row["version"]: row["works"] for row in json.loads(done.stdout)["versions"]}
    assert works == {OLD: True, NEW: None}
