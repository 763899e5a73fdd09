"""Small interfaces and the modules that they become.

A case is a folder: `spec/` is laid out like specs/azure-openai, its document's first line says what
the case proves; `expected/` has the files that matter.  A new case starts with empty ones:
`--update-goldens` fills them.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from aoaigen import write
from aoaigen.home import Home
from aoaigen.pipeline import interfaces
from aoaigen.render import render_version
from aoaigen.views.package import version_view
from tests.official import ROOT

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/spec"))


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_case_becomes_what_is_expected(case: Path, request: pytest.FixtureRequest) -> None:
    """A failure prints the difference, and what the case proves."""
    expected = case / "expected"
    files = printed(case)
    if request.config.getoption("--update-goldens", default=False):
        for golden in sorted(path for path in expected.rglob("*") if path.is_file()):
            golden.write_text(files[golden.relative_to(expected).as_posix()], "utf-8")
    goldens = {
        path.relative_to(expected).as_posix(): path.read_text("utf-8")
        for path in sorted(expected.rglob("*"))
        if path.is_file()
    }
    assert goldens, "name the files that matter by empty files in expected/"
    difference = [
        line
        for path, text in goldens.items()
        for line in difflib.unified_diff(
            text.splitlines(),
            files.get(path, "").splitlines(),
            f"expected/{path}",
            path,
            "",
            "",
            2,
            "",
        )
    ]
    if difference:
        pytest.fail("\n".join([proves(case), *difference]), pytrace=False)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_what_a_case_becomes_is_python(case: Path) -> None:
    for path, text in printed(case).items():
        if path.endswith(".py"):
            compile(text, path, "exec")


def test_every_case_says_what_it_proves() -> None:
    assert [case.name for case in CASES if not proves(case)] == []


def printed(case: Path) -> dict[str, str]:
    """The newest package of a case, by the functions that the pipeline uses."""
    home = Home(case / "spec", ROOT / "templates", case / "generated", writable=False)
    found = interfaces(home)
    assert found.problems == ()
    api = list(found.apis.values())[-1]
    view = version_view(api, found.history, found.table)
    rendered = render_version(view, home.templates)
    return {path: write.format_source(path, text) for path, text in rendered.items()}


def proves(case: Path) -> str:
    """The comment on the first line of the newest document."""
    first = max((case / "spec").glob("*/*.yaml")).read_text("utf-8").splitlines()[0]
    return first.removeprefix("# Proves: ") if first.startswith("# Proves: ") else ""
