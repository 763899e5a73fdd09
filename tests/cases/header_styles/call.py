from __future__ import annotations

from constructs.header_styles import Client, types


def call(url: str) -> None:
    color = types.Color(r=100, g=200)
    Client(url).things.list(
        x_one=7, x_names=["red", "blue"], x_color=color, x_exploded=color, x_json=color
    )
