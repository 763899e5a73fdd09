"""One server for all calls; what the examples came to stands in the summary."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.generated.wire import Wire


@pytest.fixture(scope="session")
def wire() -> Iterator[Wire]:
    wire = Wire()
    with wire.server:
        yield wire


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """What the tests have counted, also where they ran in other processes."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, value in getattr(report, "user_properties", []):
                if name == "counted":
                    terminalreporter.write_line(value)
