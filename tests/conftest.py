"""Which `aoai` is tested: the checkout's, or the wheel that nox has installed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Imported before any folder below can put the checkout's sources on the path.
import aoai
import aoaigen
from tests.official import ROOT

# A slow machine is no fault of the code.
settings.register_profile("any", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any")


def pytest_report_header() -> str:
    return f"aoai: {Path(aoai.__file__).parent}"


def pytest_sessionstart() -> None:
    if os.environ.get("AOAI_TESTED") != "wheel":
        return
    for module in (aoai, aoaigen):
        folders = Path(str(module.__file__)).parents
        if ROOT / "generated" in folders or ROOT / "generator" in folders:
            pytest.exit(f"{module.__name__} is not the wheel's: {module.__file__}", 3)


@pytest.hookimpl(tryfirst=True)  # before xdist asks for the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of a module with a fixture for all of it share a process, which makes it once."""
    for item in items:
        known = item._fixtureinfo.name2fixturedefs if isinstance(item, pytest.Function) else {}
        module = item.nodeid.partition("::")[0]
        shared = any(made[-1].scope == "module" for made in known.values())
        if shared and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(module))
