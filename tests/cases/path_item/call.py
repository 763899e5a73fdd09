from __future__ import annotations

from constructs.path_item import Client


def call(url: str) -> None:
    things = Client(url).things
    things.list("a", limit=1, x_trace="t")
    things.find("a", limit="many", id_=2)
