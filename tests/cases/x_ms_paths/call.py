from __future__ import annotations

from constructs.x_ms_paths import Client


def call(url: str) -> None:
    things = Client(url).things
    things.put("a")
    things.share("a", with_="b")
    things.tag("a")
    things.tag("a", tag="red")
