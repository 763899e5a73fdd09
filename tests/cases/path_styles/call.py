from __future__ import annotations

from constructs.path_styles import Client


def call(url: str) -> None:
    client = Client(url)
    one, names = "a/b ü", ["red", "a,b;c.d"]
    client.paths.simple(one, names, {"r": 100, "g": 200})
    client.paths.simple_exploded(one, names, {"r": 100, "g": 200})
    client.paths.label(one, names, {"r": 100, "g": 200})
    client.paths.label_exploded(one, names, {"r": 100, "g": 200})
    client.paths.matrix(one, names, {"r": 100, "g": 200})
    client.paths.matrix_exploded(one, names, {"r": 100, "g": 200})
