"""Small interfaces and the modules that they become.

A case is a folder: `spec/` is laid out like specs/azure-openai, its document's first line says what
the case proves; `expected/` has the files that matter.  A new case starts with empty ones:
`--update-goldens` fills them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from aoaigen.home import Home
from aoaigen.interfaces import interfaces
from aoaigen.python.formatting import format_source
from aoaigen.python.models import annotated
from aoaigen.python.package import version_view
from aoaigen.python.render import render_version
from tests.cases.goldens import compare, proves
from tests.official import ROOT

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/spec"))


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_case_becomes_what_is_expected(case: Path, request: pytest.FixtureRequest) -> None:
    """A failure prints the difference, and what the case proves."""
    compare(case, document(case), printed(case), request)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_what_a_case_becomes_is_python(case: Path) -> None:
    for path, text in printed(case).items():
        if path.endswith(".py"):
            compile(text, path, "exec")


def test_every_case_says_what_it_proves() -> None:
    assert [case.name for case in CASES if not proves(document(case))] == []


def printed(case: Path) -> dict[str, str]:
    """The newest package of a case, by the functions that the pipeline uses."""
    home = Home(case / "spec", ROOT / "templates", case / "generated", writable=False)
    found = interfaces(home)
    assert found.problems == ()
    api = list(found.apis.values())[-1]
    (view,) = annotated([version_view(api, found.history)])
    rendered = render_version(view, home.templates)
    return {path: format_source(path, text) for path, text in rendered.items()}


def document(case: Path) -> Path:
    """The newest document of a case."""
    return max((case / "spec").glob("*/*.yaml"))
