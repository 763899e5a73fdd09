"""Which of openai-python's tests apply to another client, by small tests as it has them."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.parity.applicable import called, why_not
from tests.parity.run import report

OPERATIONS = {"chat.completions.create", "files.list"}
HEAD = """
import httpx2
import openai
from openai import OpenAI
from openai._models import FinalRequestOptions
from openai._types import omit
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.providers import bedrock
from openai.types import FileObject

def helper(client):
    return client._build_request()

"""


def item(folder: Path, test: str, *fixtures: str) -> Any:
    """A test as pytest collects it."""
    file = folder / "openai_case.py"
    file.write_text(f"{HEAD}{test}", "utf-8")
    spec = importlib.util.spec_from_file_location("openai_case", file)
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    exec(compile(test, file, "exec"), module.__dict__)  # what it imports is not needed
    module.__file__ = str(file)
    return SimpleNamespace(
        nodeid="lib/test_case.py::test_it",
        module=module,
        function=module.test_it,
        fixturenames=list(fixtures),
    )


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("client.files.list(extra_headers={'x': omit})", None),
        ("OpenAI(api_key='k').files.list()", None),
        ("client._build_request()", "private"),
        ("helper(client)", "private"),
        ("FinalRequestOptions()", "private"),
        ("ChatCompletionStreamState()", "private"),
        ("patch('openai._base_client.random')", "private"),
        ("client.files.list().headers['x-stainless-lang']", "headers about itself"),
        ("client.get('/x', cast_to=httpx2.Response)", "httpx"),
        ("OpenAI(provider=bedrock())", "another product"),
        ("isinstance(client.files.list(), FileObject)", "classes of answers"),
        ("client.videos.list()", "not in this api-version"),
        ("sum([])", "calls no client"),
    ],
)
def test_what_a_test_asks_for_decides(body: str, why: str | None, tmp_path: Path) -> None:
    fixtures = ["client"] if "client" in body else []
    found = why_not(
        item(tmp_path, f"def test_it({', '.join(fixtures)}):\n    {body}\n", *fixtures), OPERATIONS
    )
    assert (found is None) if why is None else (why in (found or "")), found


def test_operations_are_found_below_the_ways_to_call_them(tmp_path: Path) -> None:
    body = "client.beta.chat.completions.with_raw_response.create()"
    assert called(item(tmp_path, f"def test_it(client):\n    {body}\n", "client")) == [
        "chat.completions.create"
    ]


LACKED = "TypeError: Files.list() got an unexpected keyword argument"


def test_the_report_counts_what_applies_and_explains_the_rest() -> None:
    base = {"place": "files", "async": False, "why not": "", "said": "", "notes": []}
    rows = [
        {**base, "test": "a", "outcome": "passed", "notes": ["a note"]},
        {**base, "test": "b", "outcome": "failed", "said": "TypeError: X.is_closed"},
        {**base, "test": "c", "outcome": "failed", "said": "strange"},
        {**base, "test": "d", "outcome": "failed", "said": LACKED},
        {**base, "test": "e", "outcome": "skipped", "why not": "calls no client", "async": True},
    ]
    told = report(rows, "2024-10-21")
    assert told.startswith("5 tests of openai-python, 2024-10-21: 3 are applicable\n")
    assert "| files | 1 of 3 (33.3%) | - |" in told
    assert "- 1: a raw answer of bytes" in told
    assert "- 1: c: strange" in told
    assert "- 1: passes an argument that the api-version's document lacks" in told
    assert "- 1: calls no client" in told
