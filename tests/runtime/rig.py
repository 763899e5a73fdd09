"""A server and a client of it, with a clock on which waiting takes no time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aoaigen.runtime.core.clock import Clock

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


class AwaitedFastClock(FastClock):
    """The same for a client that awaits."""

    async def sleep(self, seconds: float) -> None:  # type: ignore[override]
        super().sleep(seconds)


class Rig:
    """A server and a client of it."""

    def __init__(self, server: Any, client: Any, clock: FastClock | None = None) -> None:
        self.server = server
        self.client = client
        self.awaits: bool = client._is_awaited
        self.clock = clock or (AwaitedFastClock() if self.awaits else FastClock())
        client._clock = self.clock

    @property
    def slept(self) -> list[float]:
        return self.clock.slept

    def chat(self, **arguments: Any) -> Any:
        """A small chat call."""
        messages = [{"role": "user", "content": "Hello"}]
        return self.client.chat.completions.create("gpt", messages=messages, **arguments)


MakeRig = Callable[..., Rig]
