"""What is measured of the management API's clients, as in programs.py.

`python managing.py JOB WHO ENDPOINT` prints one number.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from programs import cpu

CALLS, CLIENTS, POLLERS, POLLS = 300, 100, 10, 20
"""POLLS: how often an operation is asked after until it has ended."""


class Credential:
    def get_token(self, *scopes: str, **more: object) -> Any:
        from types import SimpleNamespace

        return SimpleNamespace(token="t", expires_on=int(time.time()) + 3600)


def aoai(endpoint: str) -> Any:
    from aoai.management.v2024_10_01 import AzureManagement

    where: dict[str, Any] = {"subscription_id": "s", "resource_group": "g"}
    return AzureManagement(Credential(), base_url=endpoint, **where)


def peer(endpoint: str) -> Any:
    from azure.core.pipeline.policies import SansIOHTTPPolicy
    from azure.mgmt.cognitiveservices import CognitiveServicesManagementClient

    # Its own policy sends no token over http.
    more: dict[str, Any] = {"authentication_policy": SansIOHTTPPolicy(), "polling_interval": 0}
    return CognitiveServicesManagementClient(Credential(), "s", base_url=endpoint, **more)


def client(who: str, endpoint: str) -> Any:
    return (aoai if who == "aoai" else peer)(endpoint)


def start(who: str, endpoint: str) -> float:
    """Import and the first client with its groups, wall time."""
    before = time.perf_counter()
    made = client(who, endpoint)
    assert made.accounts
    assert made.deployments
    return time.perf_counter() - before


def construct(who: str, endpoint: str) -> float:
    return cpu(lambda: client(who, endpoint), CLIENTS)


def call(who: str, endpoint: str) -> float:
    get = client(who, endpoint).accounts.get
    given = ("acct",) if who == "aoai" else ("g", "acct")
    return cpu(lambda: get(*given).properties.endpoint, CALLS)


def poll(who: str, endpoint: str) -> float:
    """Per question after an operation; waiting takes no time."""
    time.sleep = lambda seconds: None
    begin = client(who, endpoint).accounts.begin_delete
    given = ("acct",) if who == "aoai" else ("g", "acct")
    return cpu(lambda: begin(*given).wait(), POLLERS) / (POLLS + 1)


JOBS = {"start": start, "construct": construct, "call": call, "poll": poll}

if __name__ == "__main__":
    print(JOBS[sys.argv[1].removeprefix("management ")](sys.argv[2], sys.argv[3]))
