from __future__ import annotations

from constructs.cookie_styles import Client


def call(url: str) -> None:
    Client(url).things.list(one="a b;c", names=["red", "blue"], color={"r": 100, "g": 200})
