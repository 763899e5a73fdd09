"""Documents of vendors whose changes were judged: fetched for the tests, never part of them.

`python -m tests.diff.vendors FOLDER` fetches them (it needs npm); AOAI_VENDORS names the folder to
the tests, which else look beside the checkout.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.fetch import Package, fetch
from tests.official import ROOT

JUDGED = Path(__file__).parent / "truth" / "judged"
FOLDER = Path(os.environ.get("AOAI_VENDORS") or ROOT.parent / "shared" / "vendors")


def source(side: Any) -> str:
    """What `aoai diff` is given; skips the test where a vendor's document is not at hand."""
    if isinstance(side, str):
        return side
    path = FOLDER / _package(side).folder / side["file"]
    if not path.is_file():
        pytest.skip(
            f"{side['name']} {side['version']} is not in {FOLDER}: see tests/diff/vendors.py"
        )
    return str(path)


def _package(side: Any) -> Package:
    return Package("npm", side["name"], side["version"], side["sha256"])


def main(folder: Path) -> None:
    for path in sorted(JUDGED.glob("*.json")):
        pair = json.loads(path.read_text("utf-8"))
        for side in (pair["old"], pair["new"]):
            if not isinstance(side, str):
                print(fetch(_package(side), folder) / side["file"])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
