"""`aoai history`: since when, until when, and what changed between."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.diff.browser import rendered
from tests.diff.command import aoai


def history(*query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(aoai("history", *query, "--format", "json").stdout)[
        "found"
    ]
    return found


@pytest.fixture(scope="module")
def matrix() -> list[dict[str, Any]]:
    return history()


def test_the_matrix_has_every_operation_and_its_api_versions(matrix: list[dict[str, Any]]) -> None:
    rows = {row["name"]: row for row in matrix}
    extensions = rows["extensions.chat.completions.create"]
    assert (extensions["since"], extensions["until"]) == (
        "2023-06-01-preview",
        "2023-12-01-preview",
    )
    assert rows["completions.create"]["since"] == "2022-03-01-preview"
    assert rows["completions.create"]["until"] == "2025-04-01-preview"
    assert rows["chat.completions.create"]["until"] is None
    assert len(rows["completions.create"]["versions"]) == 27
    assert rows["responses.create"]["versions"] == [
        *("2025-03-01-preview", "2025-04-01-preview", "v1")
    ]


def test_the_docstrings_say_the_same(matrix: list[dict[str, Any]]) -> None:
    from aoai._operations import OPERATIONS  # type: ignore[import-not-found,unused-ignore]

    assert {row["name"]: tuple(row["versions"]) for row in matrix} == {
        name: tuple(found) for name, found in OPERATIONS.items()
    }


def test_a_field_has_its_own_history() -> None:
    (tools,) = history("chat.completions.create.tools")
    assert tools["since"] == "2023-12-01-preview"
    assert tools["field"] == "tools"
    locations = {c["location"] for step in tools["changes"] for c in step["changes"]}
    assert "request.body.tools[].function.strict" in locations
    assert all(location.startswith("request.body.tools") for location in locations)


def test_a_deep_field_is_found_through_lists_and_unions() -> None:
    (found,) = history("chat.completions.create.messages.tool_calls")
    assert found["since"] == "2023-12-01-preview"


def test_a_field_of_an_answer_is_found() -> None:
    (found,) = history("chat.completions.create.system_fingerprint")
    assert found["since"] == "2023-12-01-preview"


def test_a_field_alone_is_looked_for_in_every_operation() -> None:
    names = {row["name"] for row in history("response_format")}
    assert {"chat.completions.create.response_format", "assistants.create.response_format"} <= names


def test_a_resource_stands_for_its_operations() -> None:
    names = {row["name"] for row in history("batches")}
    assert names == {"batches.cancel", "batches.create", "batches.list", "batches.retrieve"}


def test_the_text_says_since_and_what_changed() -> None:
    lines = aoai("history", "embeddings.create.dimensions").stdout.splitlines()
    assert lines[0] == "embeddings.create.dimensions"
    assert re.fullmatch(r"  since 2024-03-01-preview; in \d+ of 28 api-versions", lines[1])


def test_without_a_query_the_text_is_a_matrix() -> None:
    lines = aoai("history").stdout.splitlines()
    assert lines[0] == " 1 2022-03-01-preview"
    row = next(line for line in lines if line.startswith("responses.create "))
    assert row.split()[1] == "." * 25 + "xxx"


def test_an_unknown_name_ends_in_one_message_with_a_hint() -> None:
    run = aoai("history", "chat.completion.create")
    assert (run.returncode, run.stdout) == (2, "")
    assert "Did you mean chat.completions.create" in run.stderr
    assert run.stderr.count("\n") == 1


def test_the_picture_has_a_cell_for_every_operation_and_api_version(
    tmp_path: Path, matrix: list[dict[str, Any]]
) -> None:
    page = aoai("history", "--format", "html").stdout
    assert not re.search(r"(src|href)=|@import|url\(", page)
    dom = rendered(
        page,
        "document.body.dataset.cells = document.querySelectorAll('td[title]').length",
        tmp_path,
    )
    assert f'data-cells="{len(matrix) * 22}"' in dom
    assert 'class="new" title="responses.create is new in 2025-04-01-preview"' in dom
    assert 'class="absent" title="responses.create is not in 2024-10-21"' in dom
