from __future__ import annotations

from constructs.collection_formats import Client


def call(url: str) -> None:
    client = Client(url)
    two = ["a,b", "c d"]
    client.things.retrieve(
        [1, 2], csv=two, ssv=two, tsv=two, pipes=two, multi=two, x_names=["a", "b"]
    )
    client.things.form([1, 2], csv=two, multi=two)
