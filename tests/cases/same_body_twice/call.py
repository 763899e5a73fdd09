from __future__ import annotations

from constructs.same_body_twice import Client, models


def call(url: str) -> None:
    answer: models.ThingsCreateResponse = Client(url).things.create(
        name="n", extra_body={"parts": [{"size": 1}]}
    )
    assert answer.parts is not None
    assert answer.parts[0].size == 1
