from __future__ import annotations

from constructs.defaults import Client


def call(url: str) -> None:
    thing = Client(url).things.create(size=1)
    assert thing.to_dict() == {"size": 1}
    assert (thing.name, thing.tags, thing.wrong, thing.part) == (None, None, None, None)
