"""What all of these tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def what_the_checker_remembers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One memory for all tests of a run, so that a package is read once; never the user's own."""
    base = tmp_path_factory.getbasetemp()
    with pytest.MonkeyPatch.context() as patch:
        folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        yield
