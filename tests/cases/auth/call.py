from __future__ import annotations

from constructs.auth import Client


def call(url: str) -> None:
    client = Client(
        url, header="h&1", query="q&1", cookie="c1", basic=("ann", "p:w"), bearer="t1", oauth="t2"
    )
    auth = client.auth
    auth.header()
    auth.query()
    auth.cookie()
    auth.basic()
    auth.bearer()
    auth.oauth()
    auth.both()
    auth.either()
    auth.optional()
    auth.none()
    Client(url, query="q").auth.either()
    Client(url, query=lambda: "called").auth.query()
