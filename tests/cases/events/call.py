from __future__ import annotations

from constructs.events import Client


def call(url: str) -> None:
    text = 'data: {"n": 1}\n\ndata: {"n":\ndata: 2}\n\n'
    given = {"x-echo-type": "text/event-stream"}
    with Client(url).shop.ticks(body=text, extra_headers=given) as ticks:
        assert [tick.n for tick in ticks] == [1, 2]
