"""v1, which has no date: after the dates, the same operations by other routes, and moved to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.diff.command import aoai


def test_an_operation_with_another_route_is_the_same_operation() -> None:
    told = json.loads(aoai("diff", "2025-04-01-preview", "v1", "--format", "json").stdout)
    by_name = {
        use["name"]: change["id"]
        for change in told["changes"]
        for use in change["operations"]
        if change["area"] == "operation"
    }
    assert by_name["chat.completions.create"] == "operation-path-changed"
    assert by_name["embeddings.create"] == "operation-path-changed"
    assert by_name["containers.create"] == "operation-added"
    assert by_name["threads.create"] == "operation-removed"
    assert told["unknown"] == []


def test_history_goes_on_where_the_route_changes() -> None:
    told = json.loads(aoai("history", "embeddings.create", "--format", "json").stdout)
    (row,) = told["found"]
    assert (row["since"], row["preview_since"], row["until"]) == (
        "2022-12-01",
        "2022-06-01-preview",
        None,
    )
    assert told["versions"][-2:] == ["2025-04-01-preview", "v1"]


def test_moving_to_v1_tells_that_the_model_is_an_argument_there(tmp_path: Path) -> None:
    code = tmp_path / "app.py"
    code.write_text(
        "from aoai.v2024_10_21 import AzureOpenAI\n"
        "client = AzureOpenAI()\n"
        "client.embeddings.create('d', input='Hi')\n"
        "client.models.list()\n"
    )
    done = aoai("migrate", "2024-10-21", "v1", code, "--format", "json")
    assert done.returncode == 1
    assert {b["line"] for b in json.loads(done.stdout)["breaks"]} == {3}


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("v1", "2025-04-01-preview", "from aoai.v1 import AzureOpenAI", "v2025_04_01_preview"),
        ("v1", "2025-04-01-preview", "from aoai import v1", "v2025_04_01_preview"),
        ("2025-04-01-preview", "v1", "from aoai.v2025_04_01_preview import AzureOpenAI", "v1"),
    ],
)
def test_imports_are_rewritten_and_variables_of_that_name_are_not(
    old: str, new: str, before: str, after: str, tmp_path: Path
) -> None:
    code = tmp_path / "app.py"
    code.write_text(f"{before}\n\n\ndef f() -> int:\n    v1 = 1\n    return v1\n")
    if before.endswith("import v1"):
        code.write_text(f"{before}\nprint(v1.AzureOpenAI)\n")
    done = aoai("migrate", old, new, code, "--write")
    assert done.returncode == 0, done.stdout + done.stderr
    text = code.read_text()
    assert after in text.splitlines()[0]
    assert ("v1 = 1" in text) or f"print({after}.AzureOpenAI)" in text
