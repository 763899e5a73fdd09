from __future__ import annotations

from constructs.tuples import Client


def call(url: str) -> None:
    thing = Client(url).things.create(point=(1.5, "m"), row=["a", {"size": 1}])
    assert thing.point == [1.5, "m"]
    assert thing.row is not None
    first, second = thing.row
    assert first == "a"
    assert not isinstance(second, str)
    assert second.size == 1
