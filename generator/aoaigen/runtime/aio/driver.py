"""Carries out the steps of flows, awaiting each."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any, TypeVar

from ..core.clock import Clock
from ..core.steps import Flow

T = TypeVar("T")


class AwaitingClock(Clock):
    """Waiting lets others run."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class AwaitingDriver:
    """Each step is awaited."""

    @staticmethod
    async def run(flow: Flow[T]) -> T:
        """What the flow returns."""
        try:
            # What is in hand, a step or what came of it, is taken out at once: a traceback's locals
            # show no token, and nothing is kept while a step takes its time.
            hand: list[Any] = [next(flow)]
            while True:
                try:
                    hand.append(await hand.pop()())
                except BaseException as problem:  # cancelled, too: the flow may have something open
                    hand.append(flow.throw(problem))
                else:
                    hand.append(flow.send(hand.pop()))
        except StopIteration as end:
            value: T = end.value
            return value

    @staticmethod
    async def ask(function: Callable[[], Any]) -> Any:
        """One that is not async may block, so it gets a thread."""
        if inspect.iscoroutinefunction(function):
            return await function()
        given = await asyncio.to_thread(function)
        return await given if inspect.isawaitable(given) else given

    @staticmethod
    def lock() -> asyncio.Lock:
        return asyncio.Lock()
