from __future__ import annotations

from constructs.maps import Client


def call(url: str) -> None:
    thing = Client(url).things.create(
        counts={"a": 1},
        nested={"a": {"b": {"size": 1}}},
        lists={"a": [{"size": 2}]},
        inline={"items": {"size": 3}},
        nullable={"a": None},
    )
    assert thing.counts is not None
    assert thing.counts["a"] + 1 == 2
    assert thing.nested is not None
    assert thing.nested["a"]["b"].size == 1
    assert thing.lists is not None
    assert [part.size for part in thing.lists["a"]] == [2]
    assert thing.inline is not None
    assert thing.inline["items"].size == 3
    assert thing.nullable == {"a": None}
