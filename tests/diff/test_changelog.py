"""`aoai changelog`: what changed over a range of api-versions, along the line that users walk."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.diff.command import aoai
from tests.diff.documents import Raw, document


def steps(*args: object) -> list[tuple[str, str]]:
    told = json.loads(aoai("changelog", *args, "--format", "json").stdout)
    return [(step["old"], step["new"]) for step in told["steps"]]


@pytest.mark.parametrize(
    ("versions", "walked"),
    [
        ("2024-02-01..2024-10-21", ["2024-10-21", "2024-06-01", "2024-02-01"]),
        ("v2024_02_01..2024-09-01-preview", ["2024-09-01-preview", "2024-06-01", "2024-02-01"]),
        ("2024-06-01..", ["v1", "2024-10-21", "2024-06-01"]),
        ("..2023-05-15", ["2023-05-15", "2022-12-01"]),
        (
            "2024-10-01-preview..2025-01-01-preview",
            ["2025-01-01-preview", "2024-12-01-preview", "2024-10-01-preview"],
        ),
    ],
)
def test_steps_go_along_one_line_the_newest_first(versions: str, walked: list[str]) -> None:
    assert steps(versions) == list(zip(walked[1:], walked, strict=False))


def test_each_step_is_what_diff_tells(tmp_path: Path) -> None:
    target = tmp_path / "changes.md"
    assert aoai("changelog", "2024-02-01..2024-06-01", "-o", target).returncode == 0
    one = aoai("diff", "2024-02-01", "2024-06-01", "--format", "markdown").stdout
    text = target.read_text()
    assert text.startswith("# What changed\n\n## From 2024-02-01 to 2024-06-01\n")
    assert re.sub("^#(#+)", r"\1", text, flags=re.M).removeprefix("# What changed\n\n") == one
    told = json.loads(aoai("changelog", "2024-02-01..2024-06-01", "--format", "json").stdout)
    whole = json.loads(aoai("diff", "2024-02-01", "2024-06-01", "--format", "json").stdout)
    assert told["steps"] == [whole]
    assert aoai("changelog", "2024-02-01..2024-06-01").stdout == (
        aoai("diff", "2024-02-01", "2024-06-01").stdout
    )


def test_an_api_of_one_s_own_has_a_changelog(tmp_path: Path) -> None:
    for date, operation in (("2024-01-01", None), ("2024-02-01", {"responses": {}})):
        raw: Raw = {**document(operation), "info": {"title": "T", "version": date}}
        (tmp_path / f"{date}.json").write_text(json.dumps(raw))
    assert steps("..", "--spec", tmp_path) == [("2024-01-01", "2024-02-01")]


@pytest.mark.parametrize(
    ("versions", "message"),
    [
        ("2024-02-01", "'2024-02-01' is no range. Write FROM..TO"),
        ("2024-02-02..", "no api-version '2024-02-02'. Did you mean 2024-02-01"),
        ("2024-10-21..2024-02-01", "nothing lies between '2024-10-21' and '2024-02-01'"),
    ],
)
def test_a_range_that_is_none_ends_in_one_message(versions: str, message: str) -> None:
    run = aoai("changelog", versions)
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert message in run.stderr
