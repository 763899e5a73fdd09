"""More pairs: some changes of each, drawn at random, were judged by reading both documents.

A verdict is a fact about the documents, with its reason; what was judged as wrong must not be told.
What is not told is looked for by a lister of facts that shares no code with ours.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from aoaigen.diff import Comparison, compare
from aoaigen.home import find_home
from aoaigen.interfaces import both_interfaces
from tests.diff.naive import differing, loaded
from tests.diff.vendors import JUDGED, source
from tests.official import ROOT

HOME = find_home(ROOT)
NAMES = sorted(path.stem for path in JUDGED.glob("*.json"))
MOVED = {f"{version}_v1" for version in ("2024-10-21", "2025-03-01-preview", "2025-04-01-preview")}
"""Pairs whose every route differs, so that a simple lister finds no operation again."""
_CHUNKS = (
    r"response\.200\.body\.(choices\[\]\.delta.*"
    r"|(choices|id|model|prompt_filter_results|system_fingerprint|usage)) "
)
WRITTEN = {
    # The chunks of a stream, which the new document hides in the answer's own schema.
    "2024-05-01-preview_2024-10-01-preview": _CHUNKS,
    "2024-06-01_2024-10-21": _CHUNKS,
    # Clients set it, whatever the document says.
    "2025-01-01-preview_2025-03-01-preview": r"request\.query\.api-version default",
    # The old document's headers have a parameter for a schema; a header is text in any case.
    "openpayments-resources": r"request\.header\.Signature(-Input)? type",
}
"""What differs between two documents as they are written, and not on the wire."""


def judged(name: str) -> Any:
    return json.loads((JUDGED / f"{name}.json").read_text("utf-8"))


@cache
def told(old: str, new: str) -> Comparison:
    before, after, _ = both_interfaces(HOME, old, new)
    return compare(before, after)


def compared(name: str) -> Comparison:
    pair = judged(name)
    return told(source(pair["old"]), source(pair["new"]))


def documents(side: str) -> list[Any]:
    if Path(side).is_file():
        return [loaded(Path(side))]
    api, _, version = side.rpartition("/")
    folder = HOME.specs.parent / (api or HOME.name) / version
    return [loaded(path) for path in sorted(folder.glob("*.yaml"))]


def test_many_pairs_are_judged_with_reasons() -> None:
    rows = [row for name in NAMES for row in judged(name)["judged"]]
    assert (len(NAMES), len(rows)) == (26, 564)
    assert all(row["reason"] and isinstance(row["true"], bool) for row in rows)


@pytest.mark.parametrize("name", NAMES)
def test_what_was_judged_as_true_is_told_and_nothing_else_of_the_sample(name: str) -> None:
    changes = {
        (
            change.rule.id,
            change.uses[0].call.name if change.uses else "",
            change.location.full,
            json.dumps([change.old, change.new]),
        )
        for change in compared(name).changes
    }
    for row in judged(name)["judged"]:
        key = row["id"], row["operation"], row["location"], json.dumps([row["old"], row["new"]])
        assert (key in changes) == row["true"], row


@pytest.mark.parametrize("name", [name for name in NAMES if name not in MOVED])
def test_what_a_simple_lister_finds_is_told(name: str) -> None:
    pair = judged(name)
    facts = differing(documents(source(pair["old"])), documents(source(pair["new"])))
    places: dict[str, set[str]] = {}
    for change in compared(name).changes:
        for use in change.uses:
            operation = f"{use.call.method} {re.sub(r'{[^}]*}', '{}', use.call.path)}"
            found = {str(place) for place in (use.location, *use.also)}
            places.setdefault(operation, set()).update(found)
    written = re.compile(WRITTEN.get(name, r"\Z."))
    facts = [fact for fact in facts if not written.match(" ".join(fact[1:]))]
    missed = [fact for fact in facts if not _is_told(fact, places.get(fact[0], set()))]
    assert facts
    assert len(missed) <= 0.03 * len(facts), missed


def _is_told(fact: tuple[str, str, str], places: set[str]) -> bool:
    """At its place, above it, or for an answer's status and media type below it."""
    _, place, what = fact
    above = any(place == p or place.startswith((f"{p}.", f"{p}[")) for p in places)
    return above or (what in ("status", "media") and any(p.startswith(place) for p in places))
