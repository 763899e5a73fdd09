from __future__ import annotations

from constructs.self_union import Client, models


def call(url: str) -> None:
    thing = Client(url).things.create(either={"right": "r"}, other={"left": "l"})
    assert isinstance(thing.either, models.Right)
    assert isinstance(thing.other, models.Left)
    assert (thing.either.right, thing.other.left) == ("r", "l")
    assert Client(url).things.create(either=3).either == 3
