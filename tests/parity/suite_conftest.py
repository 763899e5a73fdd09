"""Takes the place of the suite's conftest.py: our clients in place of theirs.

What is different from running the tests as they stand: the texts of messages are not compared and
run-time DeprecationWarnings are not demanded, each counted in the report; where a test names
classes of openai's (clients, errors, streams, bytes), ours stand for theirs; and what a test mocks
below httpx is answered by the server that our clients call.
"""

from __future__ import annotations

import contextlib
import inspect
import json
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from aoaigen.names.words import package_name
from tests.generated.facts import api_of
from tests.parity.answering import answering
from tests.parity.applicable import FIXTURES, called, why_not
from tests.parity.bridge import Bridge
from tests.parity.stand_ins import put_in_place
from tests.server import Server

VERSION = os.environ["AOAI_PARITY_VERSION"]
OUT = os.environ["AOAI_PARITY_OUT"]
PACKAGE = import_module(f"aoai.{package_name(VERSION)}")
API = api_of(VERSION)
OPERATIONS = {operation.name for operation in API.operations}
BRIDGE = Bridge(answering(API))
SERVER = Server(BRIDGE)
base_url, api_key, admin_api_key = f"{SERVER.url}/openai", "My API Key", "My Admin API Key"
os.environ["TEST_API_BASE_URL"] = base_url
# The suite looks for its own headers on each request.
OPTIONS: Any = {
    "api_key": "k",
    "deployment": "d",
    "default_headers": {"X-Stainless-Lang": "python"},
}
_rows: list[dict[str, Any]] = []
_notes: dict[str, set[str]] = {}
_now = [""]

put_in_place(PACKAGE, BRIDGE, SERVER.url)


@pytest.fixture(scope="session")
def service() -> Iterator[str]:
    with SERVER:
        yield SERVER.url


@pytest.fixture(scope="session")
def client(request: pytest.FixtureRequest, service: str) -> Iterator[Any]:
    with PACKAGE.AzureOpenAI(service, **OPTIONS) as client:
        yield client


@pytest.fixture
async def async_client(request: pytest.FixtureRequest, service: str) -> Any:
    async with PACKAGE.AsyncAzureOpenAI(service, **OPTIONS) as client:
        yield client


@pytest.fixture
def respx2_mock(request: pytest.FixtureRequest) -> Iterator[Any]:
    """The suite's router: what it mocks, the server answers."""
    from openai_tests.respx2 import MockRouter  # type: ignore[import-not-found]

    marker = request.node.get_closest_marker("respx2")
    options = dict(marker.kwargs) if marker else {}
    BRIDGE.router = MockRouter(**{"assert_all_called": False, **options})
    yield BRIDGE.router
    BRIDGE.router = None


respx_mock = respx2_mock


@pytest.fixture(autouse=True)
def _remember(request: pytest.FixtureRequest, service: str) -> Iterator[None]:
    _now[0] = request.node.nodeid
    BRIDGE.problems.clear()
    yield
    assert not BRIDGE.problems, BRIDGE.problems


def pytest_collection_modifyitems(items: list[Any]) -> None:
    for item in items:
        if inspect.iscoroutinefunction(item.function):
            item.add_marker(pytest.mark.asyncio)
        place, why = _judged(item)
        item.user_properties += [("place", place), ("why not", why or "")]
        if why:
            item.add_marker(pytest.mark.skip(reason=why))


def _judged(item: Any) -> tuple[str, str | None]:
    """The resource or file that a test is told under, and why it does not apply."""
    place = item.nodeid.partition("::")[0]
    if not place.startswith("api_resources/"):
        return place, why_not(item, OPERATIONS)
    name = next(filter(None, called(item)), "")
    return name.rpartition(".")[0], None if name in OPERATIONS else "is of other operations"


def _awaits(item: Any) -> bool:
    """By the parameter that tells it, or else by the function itself."""
    for name, value in getattr(getattr(item, "callspec", None), "params", {}).items():
        if "sync" in name and isinstance(value, bool) and name not in FIXTURES:
            return value is (name != "sync")
        if name == "client" and not isinstance(value, bool):
            return type(value).__name__.startswith("Async")
    return inspect.iscoroutinefunction(item.function)


_raises = pytest.raises


def _raises_any(kind: Any, *args: Any, match: Any = None, **kwargs: Any) -> Any:
    if match:
        _notes.setdefault(_now[0], set()).add("the message's text is not compared")
    return _raises(kind, *args, **kwargs)


@contextlib.contextmanager
def _warns(*args: Any, **kwargs: Any) -> Iterator[None]:
    _notes.setdefault(_now[0], set()).add("a DeprecationWarning at run time is not demanded")
    yield


pytest.raises = _raises_any  # type: ignore[assignment]
pytest.warns = _warns  # type: ignore[assignment]


def pytest_collectreport(report: Any) -> None:
    """A file that cannot be imported is told, too."""
    if report.failed:
        last = str(report.longrepr).strip().rpartition("\n")[2]
        row = {"test": report.nodeid, "place": report.nodeid, "async": False, "notes": []}
        _rows.append(
            {**row, "outcome": "skipped", "why not": f"cannot be imported: {last}", "said": ""}
        )


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: Any, call: Any) -> Iterator[None]:
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.when == "call" or report.outcome != "passed":
        said = f"{call.excinfo.typename}: {call.excinfo.value}" if call.excinfo else ""
        properties = dict(item.user_properties)
        _rows.append(
            {
                "test": item.nodeid,
                "place": properties["place"],
                "async": _awaits(item),
                "outcome": report.outcome,
                "why not": properties["why not"]
                or said.removeprefix("Skipped: ") * (report.outcome == "skipped"),
                "said": said[:300] if report.outcome == "failed" else "",
                "notes": sorted(_notes.get(item.nodeid, ())),
            }
        )


def pytest_sessionfinish() -> None:
    by_test = {row["test"]: row for row in _rows}  # the last word on each
    Path(OUT).write_text(json.dumps(list(by_test.values())), "utf-8")
