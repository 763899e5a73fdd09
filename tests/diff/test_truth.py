"""Real pairs whose changes were checked by hand against the documents: all found, nothing else.

The lists were written from the program's own answers and then compared, change by change, with the
documents' text, and with an independent listing of each operation's facts.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aoaigen.diff import Comparison, compare
from aoaigen.home import Home, find_home
from aoaigen.interfaces import interface
from tests import official
from tests.official import ROOT

FOLDER = Path(__file__).parent / "truth"
PAIRS = sorted(path.stem for path in FOLDER.glob("*.json"))
HOME: Home = find_home(ROOT)


def read(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def told(comparison: Comparison) -> list[dict[str, Any]]:
    return [
        {
            "id": change.rule.id,
            "location": change.location.full,
            "old": change.old,
            "new": change.new,
            "operations": [use.call.name for use in change.uses],
        }
        for change in comparison.changes
    ]


def between(old: str | Path, new: str | Path) -> Comparison:
    return compare(interface(HOME, str(old))[0], interface(HOME, str(new))[0])


def test_at_least_six_pairs_are_known() -> None:
    assert len(PAIRS) >= 6


@pytest.mark.parametrize("name", PAIRS)
def test_every_change_of_a_real_pair_is_found_and_no_other(name: str) -> None:
    truth = read(name)
    assert told(between(truth["old"], truth["new"])) == truth["changes"]


@pytest.mark.parametrize("name", PAIRS)
def test_the_official_documents_give_the_same_changes(name: str, tmp_path: Path) -> None:
    truth = read(name)
    sides = [official.gathered(truth[side], tmp_path) for side in ("old", "new")]
    assert told(between(*sides)) == truth["changes"]


def test_two_swagger_2_documents_give_the_same_changes(tmp_path: Path) -> None:
    """In this pair only the authoring documents differ."""
    truth = read("2023-09-01-preview_2023-10-01-preview")
    sides = [official.gathered(truth[side], tmp_path) for side in ("old", "new")]
    files = [folder / "authoring.json" for folder in sides]
    assert all(json.loads(file.read_bytes())["swagger"] == "2.0" for file in files)
    assert told(between(*files)) == truth["changes"]
