from __future__ import annotations

from constructs.class_names import Client, models


def call(url: str) -> None:
    thing = Client(url).things.create(
        view={"x": "v"}, list={"x": "l"}, none={"x": "n"}, in_place={"size": 1}, symbol={"x": "+"}
    )
    assert isinstance(thing.view, models.View_)
    assert isinstance(thing.list, models.List)
    assert isinstance(thing.none, models.None_)
    assert isinstance(thing.symbol, models.PlusSign)
    assert thing.in_place is not None
    assert thing.in_place.size == 1
    assert (thing.view.x, thing.list.x, thing.none.x, thing.symbol.x) == ("v", "l", "n", "+")
