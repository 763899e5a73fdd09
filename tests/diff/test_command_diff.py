"""`aoai diff` as a user runs it: formats, exit codes, files and messages."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.diff.command import aoai
from tests.diff.documents import answering, document, sending

OLD, NEW = "2024-03-01-preview", "2024-04-01-preview"
STRING = {"type": "string"}


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """An old and a new document; a value of an open list is what differs."""
    values = [{"enum": ["a"]}, {"enum": ["a", "b"]}]
    for name, more in zip(("old", "new"), values, strict=True):
        raw = answering({**STRING, **more, "x-ms-enum": {"modelAsString": True}})
        (tmp_path / f"{name}.json").write_text(json.dumps(raw))
    return tmp_path / "old.json", tmp_path / "new.json"


def test_the_text_begins_with_a_summary_and_groups_by_operation() -> None:
    run = aoai("diff", OLD, NEW)
    assert run.returncode == 0
    lines = run.stdout.splitlines()
    assert lines[0] == f"{OLD} -> {NEW}: 3 breaking, 0 risky, 5 compatible"
    at = lines.index("audio.speech.create  POST /deployments/{deployment-id}/audio/speech")
    assert lines[at + 1] == '  compatible request.body.response_format: the value "pcm" is accepted'
    assert "\x1b" not in run.stdout


def test_the_json_is_what_the_documentation_shows() -> None:
    shown = re.search(r"```json\n(.*?)```", Path("docs/diff.md").read_text(encoding="utf-8"), re.S)
    assert shown is not None
    example = json.loads(shown[1])
    told = json.loads(aoai("diff", OLD, NEW, "--format", "json").stdout)
    head = ("version", "old", "new", "summary")
    assert [told[key] for key in head] == [example[key] for key in head]
    assert len(told["changes"]) == told["summary"]["total"]
    assert example["changes"][0] in told["changes"]


def test_json_locations_are_wire_names_and_the_variant_tells_the_form() -> None:
    told = json.loads(aoai("diff", "2023-05-15", "2024-02-01", "--format", "json").stdout)
    found = [c for c in told["changes"] if c["location"] == "request.body.messages[].tool_calls"]
    assert [c["variant"] for c in found] == ["request.body.messages[](role=assistant).tool_calls"]


@pytest.mark.parametrize(
    ("fail_on", "code"), [(None, 0), ("breaking", 0), ("risky", 0), ("any", 1)]
)
def test_fail_on_sets_the_exit_code(
    pair: tuple[Path, Path], fail_on: str | None, code: int
) -> None:
    option = ["--fail-on", fail_on] if fail_on else []
    assert aoai("diff", *pair, *option).returncode == code


def test_fail_on_risky_counts_what_is_breaking() -> None:
    assert aoai("diff", OLD, NEW, "--fail-on", "risky").returncode == 1


def test_nothing_changed_is_said(pair: tuple[Path, Path]) -> None:
    run = aoai("diff", pair[0], pair[0], "--fail-on", "any")
    assert (run.returncode, run.stdout) == (0, "1 -> 1: no changes\n")


def test_two_documents_of_one_version_are_named_by_their_files(pair: tuple[Path, Path]) -> None:
    assert aoai("diff", *pair).stdout.startswith("old.json -> new.json: 0 breaking")


def test_an_output_file_is_written_whole_and_without_colours(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    run = aoai("diff", OLD, NEW, "-o", target)
    assert (run.returncode, run.stdout) == (0, "")
    assert target.read_text() == aoai("diff", OLD, NEW).stdout


def test_markdown_shows_what_breaks_before_what_is_new() -> None:
    text = aoai("diff", OLD, NEW, "--format", "markdown").stdout
    assert text.startswith(f"# From {OLD} to {NEW}\n")
    assert text.index("## What breaks (3)") < text.index("## What is new (5)")
    assert text.count("- [ ] ") == 3


def test_markdown_lets_no_text_of_a_document_act(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    body = {"<img src=x>`|*a*": STRING}
    old.write_text(json.dumps(sending({"type": "object"})))
    new.write_text(json.dumps(sending({"type": "object", "properties": body})))
    text = aoai("diff", old, new, "--format", "markdown").stdout
    assert "the field &lt;img src=x>\\`\\|\\*a\\* is new" in text
    assert "`` request.body.it.<img src=x>`|*a* ``" in text


def test_github_annotations_stay_on_one_line_each(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(sending({**STRING, "default": "x"})))
    new.write_text(json.dumps(sending({**STRING, "default": "50%\n::error::"})))
    text = aoai("diff", old, new, "--format", "github").stdout
    assert text.count("\n") == 2
    assert text.startswith(
        f"::warning file={new},line=1,title=risky%3A pets.create::request.body.it: "
    )
    assert "50%25\\n::error::" in text


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("2023-05-15", "2024-99-99"), "'2024-99-99' is neither an api-version nor a file"),
        (("2023-05-15", "missing.json"), "missing.json: no such file"),
        (("2023-05-15", "."), "no documents (.json, .yaml) are here"),
    ],
)
def test_bad_input_ends_in_one_message(args: tuple[str, str], message: str, tmp_path: Path) -> None:
    from tests.official import ROOT

    run = aoai("--root", ROOT, "diff", *args, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert run.stderr.count("\n") == 1


def test_documents_of_two_api_versions_are_no_one_interface(tmp_path: Path) -> None:
    for version in ("1", "2"):
        raw = {**document(), "info": {"title": "T", "version": version}}
        (tmp_path / f"{version}.json").write_text(json.dumps(raw))
    run = aoai("diff", tmp_path, tmp_path)
    assert run.returncode == 2
    assert "documents of different api-versions (1, 2)" in run.stderr


def test_an_output_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    run = aoai("diff", OLD, NEW, "-o", tmp_path / "no" / "out.txt")
    assert run.returncode == 2
    assert "no such folder" in run.stderr
    assert list(tmp_path.iterdir()) == []


def test_every_place_of_a_change_in_one_call_is_told(tmp_path: Path) -> None:
    shared = {"$ref": "#/components/schemas/S"}
    body = {"type": "object", "properties": {"a": shared, "b": {"type": "array", "items": shared}}}
    for name, own in (("old", {}), ("new", {"x": STRING})):
        (tmp_path / f"{name}.json").write_text(
            json.dumps(sending(body, S={"type": "object", "properties": own}))
        )
    pair = tmp_path / "old.json", tmp_path / "new.json"
    (change,) = json.loads(aoai("diff", *pair, "--format", "json").stdout)["changes"]
    assert change["location"] == "request.body.it.a.x"
    assert change["operations"][0]["also"] == ["request.body.it.b[].x"]
    assert "request.body.it.a.x (and request.body.it.b[].x): " in aoai("diff", *pair).stdout
