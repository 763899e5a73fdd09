"""Whatever text a document, a file's name or a version is: nothing that shows it obeys it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from aoaigen.plain import as_json, code, command, markdown, one_line
from tests.diff.command import aoai
from tests.official import ROOT
from tests.packages.making import generate, written

PAYLOAD = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> ``<b>`` ```x``` [l](http://evil.example)"
    " www.evil.example @octocat ##[stop-commands]x \x1b[2J\x1b]0;pwn\x07\x9b2J\u202eevil\u2028x"
    "\n::stop-commands::tok\n::error file=x::inj %0A::warning::w"
)
"""What terminals, logs, workflows, browsers and Markdown would act on."""

SEEN = "".join(c for c in PAYLOAD if c.isprintable())
"""Of a path with more than that nothing is generated."""

START = "::stop-commands::tok\n"


def hostile(number: int) -> dict[str, Any]:
    own = f"{number}{PAYLOAD}"
    schema = {"type": "string", "enum": [f"a{PAYLOAD}", own], "default": own, "pattern": own}
    answer = {"type": "object", "properties": {f"p{PAYLOAD}": {"type": "string", "enum": [own]}}}
    gone = {"operationId": f"gone{number}", "responses": {"200": {"description": ""}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": f"t{PAYLOAD}", "version": f"{START}{own}"},
        "tags": [{"name": PAYLOAD}],
        "paths": {
            f"/same{SEEN}": {
                "get": {
                    "operationId": "same",
                    "summary": PAYLOAD,
                    "parameters": [{"name": f"q{PAYLOAD}", "in": "query", "schema": schema}],
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {"application/json": {"schema": answer}},
                        }
                    },
                }
            },
            f"/gone{number}{SEEN}": {"get": gone},
        },
    }


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("two")
    for number in (1, 2):
        written(folder / f"{number}.json", hostile(number))
    return folder


def hurts(text: str, *, colours: bool = False) -> list[str]:
    """Lines that a terminal, a log or GitHub's runner would act on."""
    if colours:
        text = re.sub(r"\x1b\[[0-9;]*m", "", text)
    return [
        line
        for line in text.split("\n")
        if not line.isprintable() or "##[" in line or line.lstrip().startswith("::")
    ]


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html"])
@pytest.mark.parametrize("to", ["terminal", "file"])
def test_a_comparison_shows_text_and_nothing_else(
    form: str, to: str, two: Path, tmp_path: Path
) -> None:
    options = ("--output", tmp_path / "out") if to == "file" else ()
    done = aoai("diff", "1.json", "2.json", "--format", form, *options, cwd=two)
    assert done.returncode == 0, done.stderr
    shown = (tmp_path / "out").read_text("utf-8") if to == "file" else done.stdout
    assert "stop-commands" in shown
    assert hurts(shown, colours=True) == []
    assert hurts(done.stderr) == []
    if form == "json":
        assert json.loads(shown)["old"] == f"{START}1{PAYLOAD}"
    if form == "html":
        assert not re.search(r"<(script>alert|img)", shown)


def test_annotations_are_one_command_a_line_and_hold_no_other(two: Path) -> None:
    done = aoai("diff", "1.json", "2.json", "--format", "github", cwd=two)
    assert hurts("\n".join(line.removeprefix("::") for line in done.stdout.splitlines())) == []
    for line in done.stdout.splitlines():
        counts = re.fullmatch(r"(\d+ \w+(, )?)+", line)  # the summary, which is no command
        assert counts or re.match(
            r"::(error|warning|notice) (file=[^:,]*,(line=\d+,)?)?title=[^:]*::", line
        )


def rendered(markdown_text: str) -> str:
    """As GitHub has it: HTML is let through, and addresses become links."""
    markdown_it = pytest.importorskip("markdown_it")
    try:
        judge = markdown_it.MarkdownIt("gfm-like")
        page: str = judge.render(markdown_text)
    except ModuleNotFoundError:  # addresses are found by another package
        page = markdown_it.MarkdownIt("commonmark").render(markdown_text)
    return page


@pytest.mark.parametrize("what", ["a comparison", "a package"])
def test_markdown_renders_no_element_that_is_not_ours(what: str, two: Path, tmp_path: Path) -> None:
    if what == "a comparison":
        text = aoai("diff", "1.json", "2.json", "--format", "markdown", cwd=two).stdout
    else:
        assert generate(tmp_path, "p", two / "1.json").returncode == 0
        text = (tmp_path / "p" / "api.md").read_text("utf-8")
    page = rendered(text)
    assert not re.search(r"<(script|img|b|a)\b", page)
    assert "@octocat" not in re.sub(r"<code>.*?</code>", "", page, flags=re.DOTALL)
    assert hurts(text) == []


def test_history_shows_text_and_nothing_else(tmp_path: Path) -> None:
    for date in ("2024-01-01", "2024-02-01"):
        document = hostile(1 if date < "2024-02" else 2)
        document["info"]["version"] = date
        written(tmp_path / "specs" / date / "a.json", document)
    matrix = json.loads(aoai("history", "--spec", "specs", "--format", "json", cwd=tmp_path).stdout)
    name = next(entry["name"] for entry in matrix["found"] if "gone" not in entry["name"])
    for arguments in ((), (name,), (name, "--format", "json"), (name, "--format", "html")):
        done = aoai("history", *arguments, "--spec", "specs", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert hurts(done.stdout, colours=True) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
@pytest.mark.parametrize("name", ["x\n::stop-commands::tok\n\x1b]0;pwn\x07.py", "::error::x.py"])
def test_the_names_of_files_are_shown_on_one_line(name: str, tmp_path: Path) -> None:
    text = "from aoai.v2022_12_01 import AzureOpenAI\nAzureOpenAI().nothing()\n"
    (tmp_path / name).write_text(text)
    for arguments in (("migrate", "2022-12-01", "2023-05-15", "."), ("compat", ".")):
        done = aoai(*arguments, cwd=tmp_path)
        assert hurts(done.stdout, colours=True) == []
        assert hurts(done.stderr) == []
    (tmp_path / "1.json").mkdir()
    for arguments in (("diff", name, "1.json"), ("generate", name), ("add", name)):
        done = aoai(*arguments, cwd=tmp_path)
        assert done.returncode == 2
        assert hurts(done.stderr) == []


@pytest.mark.parametrize("text", [PAYLOAD, START, f" {START}", "a::b", "", "`", "``", "~~x~~"])
def test_each_place_has_its_escaping(text: str) -> None:
    assert hurts(one_line(text)) == []
    assert json.loads(as_json(text)) == text
    assert hurts(as_json(text).rstrip("\n")) == []
    assert hurts(command("error", text, file=text).removeprefix("::")) == []
    assert hurts(code(text)) == []
    assert hurts(markdown(text)) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")
@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colours_are_for_those_who_want_them(environment: dict[str, str], coloured: bool) -> None:
    import pty

    master, slave = pty.openpty()
    command_line = [sys.executable, "-m", "aoaigen", "diff", "2022-12-01", "2023-05-15"]
    plain = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    variables = {**plain, "TERM": "xterm", "PYTHONPATH": str(ROOT / "generator"), **environment}
    with subprocess.Popen(command_line, stdout=slave, env=variables) as running:
        os.close(slave)
        said = b""
        try:
            while piece := os.read(master, 65536):
                said += piece
        except OSError:  # the other end is closed
            pass
        os.close(master)
    assert running.returncode == 0
    assert (b"\x1b[" in said) is coloured
