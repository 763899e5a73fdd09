from __future__ import annotations

from constructs.multipart_parts import Client


def call(url: str) -> None:
    things = Client(url).things
    things.send(file=b"one", more=[b"two", ("three.txt", b"three")], name='a "b"', count=1)
    things.send(file=b"one", tags=["a", "b"], color={"r": 1}, page="<p>", photo=b"png")
