"""Descriptions in our own words: how many there are, and that each has something to describe."""

from __future__ import annotations

import re

import pytest

from tests.generated.facts import interfaces_of
from tests.generated.texts import NEWEST, described

SHARE = 0.98
"""At least so much of an api-version's arguments and fields has a text."""


@pytest.mark.parametrize(("name", "version"), NEWEST)
def test_arguments_and_fields_are_described(name: str, version: str) -> None:
    found = described(name, version)
    told = sum(map(bool, found.values())) / len(found)
    assert told >= SHARE, f"{told:.1%} of {len(found)}"


@pytest.mark.parametrize("name", sorted({name for name, _ in NEWEST}))
def test_every_text_describes_something_of_some_api_version(name: str) -> None:
    apis = interfaces_of(name).apis
    everything = {place for version in apis for place in described(name, version)}
    texts = next(iter(apis.values())).service.texts
    for kind, owners in (("arguments", texts.arguments), ("fields", texts.fields)):
        for owner, own in owners.items():
            pattern = re.compile(".*".join(map(re.escape, owner.split("*"))))
            here = {w for k, o, w in everything if k == kind and pattern.fullmatch(o)}
            assert set(own) - here == set(), (kind, owner)
    assert set(texts.everywhere) - {wire for _, _, wire in everything} == set()
