from __future__ import annotations

from constructs.formats import Client


def call(url: str) -> None:
    sent = {"at": "2024-01-01T00:00:00.0000001Z", "price": "1.10", "data": "AA==", "file": "raw"}
    thing = Client(url).things.create(
        at=sent["at"], price=sent["price"], data=sent["data"], extra_body={"file": "raw"}
    )
    assert thing.to_dict() == sent
    assert [thing.at, thing.price, thing.data, thing.file] == list(sent.values())
