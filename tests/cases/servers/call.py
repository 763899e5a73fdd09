from __future__ import annotations

from constructs.servers import Client


def call(url: str) -> None:
    Client(f"{url}/{{region}}/v2/", region="us").things.list()
    Client(f"{url}/{{region}}/{{port}}").things.list()
    Client(f"{url}/a%20b").things.list()
