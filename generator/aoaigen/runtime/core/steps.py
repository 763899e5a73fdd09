"""A call as steps: what has to be done outside, by a driver that blocks or by one that awaits."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Protocol, TypeVar

T = TypeVar("T")

#: What a driver carries out: it calls this, and awaits what that gives if it is one that awaits.
Step = Callable[[], Any]

#: Decides and does nothing: yields steps, gets back what came of each (or what it raised).
Flow = Generator[Step, Any, T]


class Lock(Protocol):
    """`acquire` is a step."""

    def acquire(self) -> Any: ...
    def release(self) -> None: ...


class Driver(Protocol):
    """Carries out flows; what else differs between a client that blocks and one that awaits."""

    def run(self, flow: Flow[Any]) -> Any:
        """What the flow returns, or an awaitable of it."""

    def ask(self, function: Callable[[], Any]) -> Any:
        """A step: calls a function of the user's, which may take its time."""

    def lock(self) -> Lock: ...
