"""What an editor shows at the cursor, and what tools that write documentation find."""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path

import griffe
import jedi
import pytest

from tests.official import ROOT

PACKAGE = ROOT / "generated/aoai/v2024_10_21"
_CALL = "client.chat.completions.create("


def at_the_end(*lines: str, prefix: str = "") -> tuple[jedi.Script, int, int]:
    """A program whose cursor stands behind its last line."""
    client = f"{prefix}AzureOpenAI"
    head = (f"from aoai.v2024_10_21 import {client}", f'client = {client}(api_key="k")')
    return jedi.Script("\n".join((*head, *lines))), len(lines) + 2, len(lines[-1])


@pytest.fixture(autouse=True, scope="module")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """jedi's cache is not for two processes at once, and the user's is not for tests."""
    jedi.settings.cache_directory = str(tmp_path_factory.mktemp("jedi"))


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_keywords_of_an_overloaded_call_complete(prefix: str) -> None:
    script, line, column = at_the_end(f"{_CALL}temp", prefix=prefix)
    assert [found.name for found in script.complete(line, column)] == ["temperature="]


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("client.chat", "`client.chat`"),
        ("client.chat.completions", "`client.chat.completions`"),
        (_CALL[:-1], "Ask a deployed chat model"),
        (f"{_CALL}messages=[]).choices", "The alternatives"),
    ],
)
def test_a_name_leads_to_public_code_and_has_its_text(expression: str, text: str) -> None:
    script, line, column = at_the_end(expression)
    (found,) = script.goto(line, column - 1, follow_imports=True)
    place = found.module_path
    assert place is not None
    assert place.is_relative_to(PACKAGE)
    assert not place.name.startswith("_") or place.name == "_client.py"
    (helped,) = script.help(line, column - 1)
    assert text in helped.docstring()


@pytest.mark.parametrize("module", ["resources/chat_completions", "resources/files", "aio/_typed"])
def test_what_reads_the_source_finds_a_text_of_all_that_is_public(module: str) -> None:
    path = PACKAGE / f"{module}.py"
    found = griffe.visit(path.stem, filepath=path, code=path.read_text("utf-8"))
    classes = list(found.classes.values())
    members = [m for each in classes for m in each.members.values() if m.is_public]
    members = [m for m in members if not m.is_init_method]
    told = [m for m in members if m.is_function or "property" in m.labels]
    assert len(told) > 2
    assert [each.path for each in (*classes, *told) if not each.docstring] == []


def test_what_imports_a_package_finds_a_text_of_each_method() -> None:
    assert "resources" in import_module("aoai.v2024_10_21").__all__
    paths = sorted(PACKAGE.glob("resources/[a-z]*.py"))
    modules = [import_module(f"aoai.v2024_10_21.resources.{Path(path).stem}") for path in paths]
    classes = [c for m in modules for c in vars(m).values() if inspect.isclass(c)]
    classes = [c for c in classes if c.__module__.startswith("aoai.v2024_10_21")]
    functions = [f for c in classes for f in vars(c).values() if inspect.isfunction(f)]
    public = [f for f in functions if not f.__name__.startswith("_")]
    assert len(public) > 25
    assert [f.__qualname__ for f in public if not inspect.getdoc(f)] == []
