from __future__ import annotations

from constructs.const import Client


def call(url: str) -> None:
    things = Client(url).things
    thing = things.create(kind="thing", version=2, exact=True, nothing=None, half=0.5)
    assert (thing.kind, thing.version, thing.exact, thing.nothing) == ("thing", 2, True, None)
    assert (thing.half, thing.huge, thing.path) == (0.5, None, None)
    thing = things.create(
        kind="thing", version=2, exact=True, nothing=None, origin={"x": 0}, path=[1, 2]
    )
    assert thing.to_dict()["origin"] == {"x": 0}
