"""Fixtures of the runtime's tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
import requests

from tests.runtime.rig import CHAT, MakeRig, Rig
from tests.runtime.sample.client import AzureOpenAI
from tests.runtime.wire import MakeWire
from tests.server import Reply, ScriptServer, Server


@pytest.fixture(autouse=True)
def no_credentials_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def rig() -> Iterator[MakeRig]:
    """Called with replies and the client's options, gives a server and a client of it."""
    with ExitStack() as stack:

        def make(*replies: Any, **options: Any) -> Rig:
            server = stack.enter_context(Server(*(replies or (Reply.json(CHAT),))))
            if not {"api_key", "credential"} & options.keys():
                options["api_key"] = "key-1"
            client = stack.enter_context(AzureOpenAI(server.url, **options))
            return Rig(server, client)

        yield make


@pytest.fixture(params=["own connections", "a session"])
def wire(request: pytest.FixtureRequest) -> Iterator[MakeWire]:
    """Called with a script and the client's options, gives its server and a client of it."""
    with ExitStack() as stack:

        def make(script: Any, server: dict[str, Any] | None = None, **options: Any) -> Rig:
            played = stack.enter_context(ScriptServer(script, **(server or {})))
            options = {"api_key": "key-1", "max_retries": 0, **options}
            if request.param == "a session":
                options["session"] = stack.enter_context(requests.Session())
            return Rig(played, stack.enter_context(AzureOpenAI(played.url, **options)))

        yield make
