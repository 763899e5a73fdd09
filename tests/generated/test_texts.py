"""Descriptions in our own words: how many there are, and that each has something to describe."""

from __future__ import annotations

import re

import pytest

from tests.generated.facts import interfaces
from tests.generated.texts import NEWEST, described

SHARE = 0.98
"""At least so much of an api-version's arguments and fields has a text."""


@pytest.mark.parametrize("version", NEWEST)
def test_arguments_and_fields_are_described(version: str) -> None:
    found = described(version)
    told = sum(map(bool, found.values())) / len(found)
    assert told >= SHARE, f"{told:.1%} of {len(found)}"


def test_every_text_describes_something_of_some_api_version() -> None:
    everything = {place for version in interfaces().apis for place in described(version)}
    texts = next(iter(interfaces().apis.values())).service.texts
    for kind, owners in (("arguments", texts.arguments), ("fields", texts.fields)):
        for owner, own in owners.items():
            pattern = re.compile(".*".join(map(re.escape, owner.split("*"))))
            here = {w for k, o, w in everything if k == kind and pattern.fullmatch(o)}
            assert set(own) - here == set(), (kind, owner)
    assert set(texts.everywhere) - {wire for _, _, wire in everything} == set()
