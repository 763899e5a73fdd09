from __future__ import annotations

from constructs.docstrings import Client, models


def call(url: str) -> None:
    thing = Client(url).things.create(name="a", kind="b")
    assert (thing.name, thing.kind) == ("a", "b")
    assert models.Thing.__doc__ is not None
    assert models.Thing.__doc__.startswith("A thing.")
