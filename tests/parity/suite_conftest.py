"""Takes the place of the suite's conftest.py: our clients in place of theirs.

What is different from running the tests as they stand: the texts of messages are not compared and
run-time DeprecationWarnings are not demanded, each counted in the report; and where a test asks for
the classes of streams and of bytes, ours stand for theirs.
"""

from __future__ import annotations

import ast
import contextlib
import inspect
import json
import os
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import openai
import openai._legacy_response
import pytest

import aoai
from aoai._runtime.core.binary import BytesOnce
from aoaigen.names.words import package_name
from tests.generated.facts import api_of
from tests.parity.answering import answering
from tests.server import Server

VERSION = os.environ["AOAI_PARITY_VERSION"]
OUT = os.environ["AOAI_PARITY_OUT"]
PACKAGE = import_module(f"aoai.{package_name(VERSION)}")
API = api_of(VERSION)
OPERATIONS = {operation.name for operation in API.operations}
WAYS = ("beta", "with_raw_response", "with_streaming_response")
# The suite looks for its own headers on each request.
OPTIONS: Any = {
    "api_key": "k",
    "deployment": "d",
    "default_headers": {"X-Stainless-Lang": "python"},
}
_rows: list[dict[str, Any]] = []
_notes: dict[str, set[str]] = {}
_now = [""]


@pytest.fixture(scope="session")
def service() -> Iterator[str]:
    with Server(answering(API)) as server:
        yield server.url


@pytest.fixture(scope="session")
def client(request: pytest.FixtureRequest, service: str) -> Iterator[Any]:
    with PACKAGE.AzureOpenAI(service, **OPTIONS) as client:
        yield client


@pytest.fixture
async def async_client(request: pytest.FixtureRequest, service: str) -> Any:
    async with PACKAGE.AsyncAzureOpenAI(service, **OPTIONS) as client:
        yield client


@pytest.fixture
def respx_mock() -> Any:
    """Answers come from the service."""

    class Anything:
        def __getattr__(self, name: str) -> Any:
            return lambda *args, **kwargs: Anything()

    return Anything()


respx2_mock = respx_mock


@pytest.fixture(autouse=True)
def _remember(request: pytest.FixtureRequest) -> None:
    _now[0] = request.node.nodeid


def pytest_collection_modifyitems(items: list[Any]) -> None:
    for item in items:
        name = ".".join(part for part in _called(item.function) if part not in WAYS)
        item.user_properties.append(("operation", name))
        if name not in OPERATIONS:
            item.add_marker(pytest.mark.skip(reason="not in this api-version"))
        elif inspect.iscoroutinefunction(item.function):
            item.add_marker(pytest.mark.asyncio)


def _called(function: Any) -> list[str]:
    """The dotted name behind `client` in the first call of a test."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            parts: list[str] = []
            inner = node.func
            while isinstance(inner, ast.Attribute):
                parts.append(inner.attr)
                inner = inner.value
            if isinstance(inner, ast.Name) and inner.id in ("client", "async_client") and parts:
                return parts[::-1]
    return []


_raises = pytest.raises


def _raises_any(kind: Any, *args: Any, match: Any = None, **kwargs: Any) -> Any:
    if match:
        _notes.setdefault(_now[0], set()).add("the message's text is not compared")
    return _raises(kind, *args, **kwargs)


@contextlib.contextmanager
def _warns(*args: Any, **kwargs: Any) -> Iterator[None]:
    _notes.setdefault(_now[0], set()).add("a DeprecationWarning at run time is not demanded")
    yield


# Tests ask whether a stream, or an answer of bytes, is one of the suite's own classes.
openai.Stream = aoai.Stream  # type: ignore[misc,assignment]
openai.AsyncStream = aoai.AsyncStream  # type: ignore[misc,assignment]
openai._legacy_response.HttpxBinaryResponseContent = BytesOnce  # type: ignore[misc,assignment]
pytest.raises = _raises_any  # type: ignore[assignment]
pytest.warns = _warns  # type: ignore[assignment]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: Any, call: Any) -> Iterator[None]:
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.when == "call" or (report.when == "setup" and report.outcome != "passed"):
        said = f"{call.excinfo.typename}: {call.excinfo.value}" if call.excinfo else ""
        properties = dict(item.user_properties)
        _rows.append(
            {
                "test": item.nodeid,
                "operation": properties["operation"],
                "async": inspect.iscoroutinefunction(item.function),
                "outcome": report.outcome,
                "said": said[:300] if report.outcome == "failed" else "",
                "notes": sorted(_notes.get(item.nodeid, ())),
            }
        )


def pytest_sessionfinish() -> None:
    Path(OUT).write_text(json.dumps(_rows), "utf-8")
