"""What all of these tests share."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def garbage_as_the_command_line_has_it() -> None:
    """Interfaces are large and live long: looking through them all the time is a fourth of it."""
    gc.set_threshold(50_000, 50, 100)


@pytest.fixture(scope="session", autouse=True)
def what_the_checker_remembers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One memory for all tests of a run, so that a package is read once; never the user's own."""
    base = tmp_path_factory.getbasetemp()
    with pytest.MonkeyPatch.context() as patch:
        folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        yield
