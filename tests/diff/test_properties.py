"""What holds for every api-version: the same interface written otherwise shows no change.

An ordinary run asks it of every third one, since neighbours are nearly the same.
"""

from __future__ import annotations

import json
from functools import cache, reduce
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from aoaigen.api.config_file import load_config
from aoaigen.api.ir import Api
from aoaigen.diff import Comparison, compare
from aoaigen.documents.official import load_file
from aoaigen.documents.specs import Document, load_documents, versions
from aoaigen.home import find_home
from aoaigen.interfaces import built, interface
from tests import official
from tests.diff import rewriting
from tests.diff.rewriting import as_3_1, inlined, shuffled
from tests.official import ROOT
from tests.sampling import some

HOME = find_home(ROOT)
CONFIG = load_config(HOME.specs)
VERSIONS = versions(HOME)
SOME = some(VERSIONS, 3)
FAR = [
    (VERSIONS[0], VERSIONS[-1]),
    ("2023-05-15", "2024-02-01"),
    ("2023-12-01-preview", "2024-10-21"),
]
_STREAMS = (entry.stream for entry in CONFIG.operations.values())
NAMED = {stream.event for stream in _STREAMS if stream and stream.event}
"""Schemas that api.yaml knows by name."""

REWRITINGS = {
    "inlined": lambda raw: inlined(raw, NAMED),
    "3.1": as_3_1,
    "shuffled": lambda raw: shuffled(raw, 7),
}


@cache
def api(version: str) -> Api:
    return built({version: load_documents(HOME, version)}, CONFIG).apis[version]


CASES = [*((version, [*REWRITINGS]) for version in SOME)]
CASES += [(version, [way]) for version in VERSIONS[:: len(VERSIONS) // 2] for way in REWRITINGS]
"""Each of them in all ways at once, and three in each way alone."""


def rewritten(version: str, ways: list[str], folder: Path) -> Api:
    """The documents rewritten, saved as JSON and loaded as any foreign document is."""
    documents: list[Document] = []
    for document in load_documents(HOME, version):
        path = folder / f"{document.name}.json"
        raw = reduce(lambda data, way: REWRITINGS[way](data), ways, document.data)
        path.write_text(json.dumps(raw))
        documents.append(load_file(path))
    return built({version: documents}, CONFIG).apis[version]


def told(comparison: Comparison, *, backwards: bool = False) -> list[str]:
    rows: list[str] = []
    for change in comparison.changes:
        values = (change.new, change.old) if backwards else (change.old, change.new)
        rule = change.rule.mirror if backwards else change.rule.id
        operations = [use.call.name for use in change.uses]
        rows.append(json.dumps([rule, str(change.location), operations, *values]))
    return sorted(rows)


@pytest.mark.parametrize("version", SOME)
def test_an_api_version_does_not_differ_from_itself(version: str) -> None:
    fresh = built({version: load_documents(HOME, version)}, CONFIG).apis[version]
    assert told(compare(api(version), fresh)) == []


@pytest.mark.parametrize("version", VERSIONS[1::6])
def test_an_api_version_does_not_differ_from_its_official_documents(
    version: str, tmp_path: Path
) -> None:
    theirs, _ = interface(HOME, str(official.gathered(version, tmp_path)))
    assert told(compare(api(version), theirs)) == []


@pytest.mark.parametrize("version", SOME)
def test_documents_of_an_unseen_api_version_are_corrected_too(version: str, tmp_path: Path) -> None:
    """Nothing but `info` is another, so nothing has changed."""
    folder = official.gathered(version, tmp_path)
    for path in folder.iterdir():
        data = json.loads(path.read_text("utf-8-sig"))
        title = data["info"]["title"].replace(version, "2099-01-01-preview")
        data["info"] = {"title": title, "version": "2099-01-01-preview"}
        path.write_text(json.dumps(data))
    theirs, problems = interface(HOME, str(folder))
    assert told(compare(api(version), theirs)) == []
    assert problems == ()


@pytest.mark.parametrize(("version", "ways"), CASES)
def test_another_way_of_writing_is_no_change(version: str, ways: list[str], tmp_path: Path) -> None:
    assert told(compare(api(version), rewritten(version, ways, tmp_path))) == []


@pytest.mark.parametrize(("old", "new"), [*pairwise(VERSIONS), *FAR])
def test_backwards_the_mirrors_are_told(old: str, new: str) -> None:
    there, back = compare(api(old), api(new)), compare(api(new), api(old))
    assert there.changes
    assert told(there) == told(back, backwards=True)


def test_the_rewritings_rewrite() -> None:
    """Else the properties above would prove nothing."""
    raw = load_documents(HOME, "2024-10-21")[1].data
    before = json.dumps(raw)
    for rewrite in REWRITINGS.values():
        assert json.dumps(rewrite(raw)) != before
    assert '"nullable"' in before
    assert '"nullable"' not in json.dumps(as_3_1(raw))
    assert len(list(rewriting._refs(inlined(raw)))) < len(list(rewriting._refs(raw)))


def test_different_pairs_differ() -> None:
    """A comparison that always comes out empty would pass every property but this one."""
    some = list(combinations(VERSIONS[-4:], 2))
    assert all(compare(api(old), api(new)).changes for old, new in some)
