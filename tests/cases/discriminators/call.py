from __future__ import annotations

from constructs.discriminators import Client, models


def call(url: str) -> None:
    thing = Client(url).things.create(
        implied={"kind": "kitten"}, numbered={"v": 2}, flagged={"on": False}, named={"v": 1}
    )
    assert isinstance(thing.implied, models.Cat)
    assert isinstance(thing.numbered, models.V2)
    assert isinstance(thing.flagged, models.Off)
    assert isinstance(thing.named, models.V1)
    unknown = Client(url).things.create(extra_body={"implied": {"kind": "cow"}, "named": {"v": 3}})
    assert not isinstance(unknown.implied, (models.Cat, models.Dog))
    assert unknown.to_dict() == {"implied": {"kind": "cow"}, "named": {"v": 3}}
