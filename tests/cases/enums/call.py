from __future__ import annotations

from constructs.enums import Client


def call(url: str) -> None:
    things = Client(url).things
    thing = things.create(size=True, colour="RED", level=-1, weight=0.5, odd="\\", shape="round")
    assert (thing.size, thing.colour, thing.level) == (True, "RED", -1)
    assert (thing.odd, thing.shape, thing.nothing) == ("\\", "round", None)
    newer = things.create(colour=None, extra_body={"shape": "oval", "level": "high"})
    assert newer.to_dict() == {"colour": None, "shape": "oval", "level": "high"}
    assert [newer["shape"], newer["level"], newer.colour] == ["oval", "high", None]
