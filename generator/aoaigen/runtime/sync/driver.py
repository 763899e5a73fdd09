"""Carries out the steps of flows, one after the other."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.clock import Clock
from ..core.steps import Flow

if TYPE_CHECKING:
    import threading

T = TypeVar("T")


class BlockingClock(Clock):
    """Waiting blocks."""

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


class BlockingDriver:
    """Each step blocks until it is done."""

    @staticmethod
    def run(flow: Flow[T]) -> T:
        """What the flow returns."""
        try:
            # What is in hand, a step or what came of it, is taken out at once: a traceback's locals
            # show no token, and nothing is kept while a step takes its time.
            hand: list[Any] = [next(flow)]
            while True:
                try:
                    hand.append(hand.pop()())
                except BaseException as problem:  # the flow may have something open
                    hand.append(flow.throw(problem))
                else:
                    hand.append(flow.send(hand.pop()))
        except StopIteration as end:
            value: T = end.value
            return value

    @staticmethod
    def ask(function: Callable[[], T]) -> T:
        return function()

    @staticmethod
    def lock() -> threading.Lock:
        from threading import Lock

        return Lock()
