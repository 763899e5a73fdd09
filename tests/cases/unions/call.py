from __future__ import annotations

from constructs.unions import Client, models, types


def call(url: str) -> None:
    part: types.Part = {"size": 2}
    thing = Client(url).things.create(
        text={"size": 1},
        lists=[part],
        maps={"a": part},
        overlapping={"size": 4, "weight": 0.5},
        any=[1, "two"],
        several=["x"],
    )
    assert isinstance(thing.text, models.Part)
    assert thing.lists is not None
    assert [isinstance(each, models.Part) and each.size for each in thing.lists] == [2]
    assert thing.maps is not None
    mapped = thing.maps["a"]
    assert isinstance(mapped, models.Part)
    assert mapped.size == 2
    assert isinstance(thing.overlapping, models.BigPart)
    assert isinstance(Client(url).things.create(overlapping={"size": 4}).overlapping, models.Part)
    assert (thing.any, thing.several) == ([1, "two"], ["x"])
    assert Client(url).things.create(text=None, several=3).several == 3
