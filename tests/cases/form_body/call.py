from __future__ import annotations

from constructs.form_body import Client


def call(url: str) -> None:
    things = Client(url).things
    two = ["a", "b c"]
    things.send(name="a&b=ü +", count=1, ok=True, tags=two, joined=two, piped=two)
    things.send(name="", color={"r": 1, "g": 2}, deep={"r": 1, "g": 2})
