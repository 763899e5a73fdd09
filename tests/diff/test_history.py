"""`aoai history`: since when, until when, and what changed between."""

from __future__ import annotations

import json
import re
from html import unescape
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
    assert rows["completions.create"]["since"] == "2022-12-01"
    assert rows["completions.create"]["preview_since"] == "2022-03-01-preview"
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
    assert (tools["since"], tools["preview_since"]) == ("2024-02-01", "2023-12-01-preview")
    assert tools["field"] == "tools"
    locations = {c["location"] for step in tools["changes"] for c in step["changes"]}
    assert "request.body.tools[].function.strict" in locations
    assert all(location.startswith("request.body.tools") for location in locations)


def test_a_deep_field_is_found_through_lists_and_unions() -> None:
    (found,) = history("chat.completions.create.messages.tool_calls")
    assert found["preview_since"] == "2023-12-01-preview"


def test_a_field_of_an_answer_is_found() -> None:
    (found,) = history("chat.completions.create.system_fingerprint")
    assert found["preview_since"] == "2023-12-01-preview"


def test_a_stable_api_version_is_compared_with_the_stable_one_before_it(
    matrix: list[dict[str, Any]],
) -> None:
    for row in matrix:
        for old, new in ((step["old"], step["new"]) for step in row["changes"]):
            line = [v for v in row["versions"] if v.endswith("preview") == new.endswith("preview")]
            # A line begins where the other one has led.
            assert old in line or new == line[0], (row["name"], old, new)
    (content,) = (row for row in matrix if row["name"] == "files.content")
    broken = {
        step["new"]
        for step in content["changes"]
        for change in step["changes"]
        if change["severity"] == "breaking"
    }
    assert broken == {"v1"}


def test_a_field_alone_is_looked_for_in_every_operation() -> None:
    names = {row["name"] for row in history("response_format")}
    assert {"chat.completions.create.response_format", "assistants.create.response_format"} <= names


def test_a_resource_stands_for_its_operations() -> None:
    names = {row["name"] for row in history("batches")}
    assert names == {"batches.cancel", "batches.create", "batches.list", "batches.retrieve"}


def test_the_text_says_since_and_what_changed() -> None:
    lines = aoai("history", "embeddings.create.dimensions").stdout.splitlines()
    assert lines[0] == "embeddings.create.dimensions"
    words = r"  since 2024-06-01, in preview since 2024-03-01-preview; in \d+ of 28 api-versions"
    assert re.fullmatch(words, lines[1])


def test_what_only_previews_have_is_missing_from_no_stable_one() -> None:
    lines = aoai("history", "assistants.create").stdout.splitlines()
    assert lines[1].startswith("  since 2024-02-15-preview")
    assert lines[2] == "  not in any stable one"


def test_without_a_query_the_text_is_a_matrix() -> None:
    lines = aoai("history").stdout.splitlines()
    assert lines[0] == " 1 2022-12-01"
    row = next(line for line in lines if line.startswith("responses.create "))
    stable, preview = row.split()[1:]
    assert stable == "." * (len(stable) - 1) + "x"
    assert preview == "." * (len(preview) - 2) + "xx"
    assert len(stable + preview) == 28


def test_an_unknown_name_ends_in_one_message_with_a_hint() -> None:
    run = aoai("history", "chat.completion.create")
    assert (run.returncode, run.stdout) == (2, "")
    assert "Did you mean chat.completions.create" in run.stderr
    assert run.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("meant", "typed"),
    [
        ("response_format", "respose_format"),
        ("chat.completions.create.response_format", "chat.completions.create.respose_format"),
        (
            "chat.completions.create.messages.tool_calls",
            "chat.completions.create.messages.tool_cals",
        ),
    ],
)
def test_a_misspelt_field_ends_in_a_hint(meant: str, typed: str) -> None:
    run = aoai("history", typed)
    assert (run.returncode, run.stdout) == (2, "")
    assert re.search(rf"Did you mean {meant}[,?]", run.stderr)


def test_the_picture_has_a_cell_for_every_operation_and_api_version(
    tmp_path: Path, matrix: list[dict[str, Any]]
) -> None:
    page = aoai("history", "--format", "html").stdout
    assert not re.search(r"src=|href=\"[^#]|@import|url\(", page)
    dom = rendered(
        page,
        "document.body.dataset.cells = document.querySelectorAll('td[title]').length",
        tmp_path,
    )
    assert f'data-cells="{len(matrix) * 28}"' in dom
    assert 'title="responses.create is new in 2025-03-01-preview">N<' in dom
    assert 'title="responses.create is not in 2024-10-21">-<' in dom


def test_the_picture_has_the_changes_behind_each_cell_and_all_that_the_text_says() -> None:
    page = unescape(aoai("history", "files.content", "--format", "html").stdout)
    for line in aoai("history", "files.content").stdout.splitlines()[1:]:
        severity, _, told = line.strip().partition(" ")
        if severity in ("compatible", "risky", "breaking"):
            location, _, message = told.strip().partition(": ")
            assert f"<code>{location}</code>: {message}</li>" in page
        else:
            assert line.strip().replace(" -> ", " to ") in page
    links = set(re.findall(r'<td class="cell \w+" title="[^"]*"><a href="#([^"]+)"', page))
    assert links == set(re.findall(r'<h3 id="([^"]+)"', page))


def test_the_picture_can_be_filtered_and_unfolds_what_a_cell_links_to(tmp_path: Path) -> None:
    page = aoai("history", "batches", "--format", "html").stdout
    search = (
        "const s = document.querySelector('input[type=search]'); s.value = 'CANCEL';"
        "s.dispatchEvent(new Event('input', {bubbles: true}));"
        "location.hash = document.querySelector('td a').hash; unfold();"
    )
    dom = rendered(page, search, tmp_path)
    assert "1 of 4 rows</output>" in dom
    assert len(re.findall(r'<tr data-row="[^"]*" hidden', dom)) == 3
    assert len(re.findall(r"<details [^>]*open", dom)) == 1
