from __future__ import annotations

from constructs.typed_map import Client


def call(url: str) -> None:
    thing = Client(url).things.create(box={"id": "1", "lid": {"size": 2}, "to_dict": {"size": 3}})
    box = thing.box
    assert box is not None
    assert (box.id, box.additional) == ("1", None)
    assert sum(part.size for part in box.additional_.values()) == 5
    assert box["lid"].size == 2
    assert box.to_dict() == {"id": "1", "lid": {"size": 2}, "to_dict": {"size": 3}}
