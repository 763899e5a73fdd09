"""Ids of resources, read and built."""

from __future__ import annotations

import pytest

from aoaigen.runtime.core.errors import ArgumentError
from aoaigen.runtime.management.resource_id import ResourceId

PROVIDER = "Microsoft.CognitiveServices"
ACCOUNT = f"/subscriptions/s/resourceGroups/g/providers/{PROVIDER}/accounts/a"


def test_an_id_tells_its_parts() -> None:
    found = ResourceId.parse(f"{ACCOUNT}/deployments/d")
    assert (found.subscription, found.resource_group, found.provider) == ("s", "g", PROVIDER)
    assert (found.kind, found.name) == (f"{PROVIDER}/accounts/deployments", "d")
    assert str(found) == f"{ACCOUNT}/deployments/d"


def test_the_way_up_ends_at_the_subscription() -> None:
    way = []
    found: ResourceId | None = ResourceId.parse(f"{ACCOUNT}/deployments/d")
    while found := found.parent if found else None:
        way.append(str(found))
    assert way == [ACCOUNT, "/subscriptions/s/resourceGroups/g", "/subscriptions/s"]
    assert ResourceId.parse(way[1]).kind == "Microsoft.Resources/resourceGroups"
    assert ResourceId.parse("/subscriptions/s").resource_group is None


def test_an_id_is_built_from_its_parts() -> None:
    account = ResourceId.of("s", "g", PROVIDER, ("accounts", "a"))
    assert account == ResourceId.parse(ACCOUNT)
    assert account.child("deployments", "d").parent == account
    assert str(ResourceId.of("s", "g")) == "/subscriptions/s/resourceGroups/g"


def test_case_makes_no_difference() -> None:
    lower = ResourceId.parse(ACCOUNT.lower())
    assert lower == ResourceId.parse(ACCOUNT)
    assert len({lower, ResourceId.parse(ACCOUNT)}) == 1
    assert lower.resource_group == "g"
    assert lower != ACCOUNT


@pytest.mark.parametrize("text", ["", "/", "x", "subscriptions/s", "/subscriptions", "/a//b/c"])
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(ArgumentError, match="is no resource id"):
        ResourceId.parse(text)


@pytest.mark.parametrize(
    "parts", [("s", "g", PROVIDER), ("", "g"), ("s", "g/h"), ("s", "g", None, ("accounts", "a"))]
)
def test_parts_that_make_no_id_are_refused(parts: tuple[str, ...]) -> None:
    with pytest.raises(ArgumentError):
        ResourceId.of(*parts)
