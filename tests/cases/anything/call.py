from __future__ import annotations

from constructs.anything import Client


def call(url: str) -> None:
    thing = Client(url).things.create(
        any=[1], yes={"a": None}, bag={"b": 1}, open={}, list=[1, "a"], shared=None
    )
    assert (thing.any, thing.yes, thing.bag) == ([1], {"a": None}, {"b": 1})
    assert (thing.open, thing.list, thing.shared) == ({}, [1, "a"], None)
