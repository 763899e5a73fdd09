"""Fixtures of the runtime's tests: the sample package, a client of a local server, a fast clock."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

_HERE = Path(__file__).parent
for _folder in (_HERE, _HERE.parent, _HERE.parents[1] / "generator"):
    if str(_folder) not in sys.path:
        sys.path.insert(0, str(_folder))

from aoaigen.runtime.clock import Clock  # noqa: E402  needs the path above
from sample.client import AzureOpenAI  # noqa: E402
from server import Reply, Server  # noqa: E402

CHAT = {
    "id": "chat-1",
    "choices": [
        {"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}
    ],
    "usage": {"total_tokens": 3},
}


class FastClock(Clock):
    """Sleeps take no time, but move the clock on; chance is always at its highest."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._ahead = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self._ahead

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._ahead += seconds

    def random(self) -> float:
        return 1.0


class Rig:
    """A server and a client of it."""

    def __init__(self, server: Server, client: AzureOpenAI) -> None:
        self.server = server
        self.client = client
        self.clock = FastClock()
        client._clock = self.clock

    @property
    def slept(self) -> list[float]:
        return self.clock.slept

    def chat(self, **arguments: Any) -> Any:
        """A small chat call."""
        messages = [{"role": "user", "content": "Hello"}]
        return self.client.chat.completions.create("gpt", messages=messages, **arguments)


MakeRig = Callable[..., Rig]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "soak: thousands of calls, some twenty seconds")


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
