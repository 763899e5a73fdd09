"""The official documents and their examples: beside the checkout, if they are there."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
UPSTREAM = ROOT.parent / "shared" / "upstream" / "azure-openai"


def shared() -> Path:
    """The folder with one folder per api-version; skips the test where it is missing."""
    if not UPSTREAM.is_dir():
        reason = "official documents are not beside this checkout (../shared/upstream)"
        pytest.skip(reason, allow_module_level=True)
    return UPSTREAM
