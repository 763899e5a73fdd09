from __future__ import annotations

from constructs.recursion import Client, types


def call(url: str) -> None:
    leaf: types.Thing = {"name": "leaf"}
    thing = Client(url).things.create(
        name="root",
        parent=leaf,
        kids=[{"name": "kid", "kids": [leaf]}],
        named={"x": leaf},
        either={"name": "other"},
        owner={"things": [leaf]},
    )
    assert thing.parent is not None
    assert thing.parent.parent is None
    assert thing.kids is not None
    assert thing.kids[0].kids is not None
    assert thing.kids[0].kids[0].name == "leaf"
    assert thing.named is not None
    assert thing.named["x"].name == "leaf"
    assert thing.either is not None
    assert not isinstance(thing.either, str)
    assert thing.either.name == "other"
    assert thing.owner is not None
    assert thing.owner.things is not None
    assert thing.owner.things[0].name == "leaf"
