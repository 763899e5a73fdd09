from __future__ import annotations

from constructs.read_write_only import Client, models, types


def call(url: str) -> None:
    owner: types.Owner = {"name": "Ann", "password": "p"}
    thing = Client(url).things.create(name="a", secret="s", owner=owner)
    assert thing.name == "a"
    assert thing.owner is not None
    assert thing.owner.name == "Ann"
    assert models.Thing({"id": "1", "name": "a"}).id == "1"
    assert not hasattr(models.Owner, "password")
