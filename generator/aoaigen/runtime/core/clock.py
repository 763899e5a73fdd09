"""Time and chance, in one place so that tests can give their own."""

from __future__ import annotations

import random
import time
from typing import Any

from .errors import APITimeoutError


class Clock:
    """The real ones, but for waiting, which each driver has its way of."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time()

    def sleep(self, seconds: float) -> Any:
        """A step."""
        raise NotImplementedError

    def random(self) -> float:
        """From 0 up to 1."""
        return random.random()  # noqa: S311 - jitter, not a secret  # nosec B311


class Deadline:
    """The end of a call's total time; None is no end."""

    __slots__ = ("_clock", "_end", "total")

    def __init__(self, clock: Clock, total: float | None) -> None:
        self._clock = clock
        self.total = total
        self._end = None if total is None else clock.monotonic() + total

    def left(self) -> float | None:
        """Seconds that are left, None for no end; APITimeoutError when there are none."""
        if self._end is None:
            return None
        left = self._end - self._clock.monotonic()
        if left <= 0:
            raise APITimeoutError(f"the call took longer than its total of {self.total:g} s")
        return left

    def cap(self, seconds: float | None) -> float | None:
        """The smaller of the limit and what is left."""
        left = self.left()
        if left is None or seconds is None:
            return seconds if left is None else left
        return min(seconds, left)

    def sooner(self, seconds: float) -> Deadline:
        """One that ends in so many seconds."""
        return Deadline(self._clock, self.cap(seconds))

    def allows(self, seconds: float) -> bool:
        """Whether there would be time left after a wait."""
        return self._end is None or self._clock.monotonic() + seconds < self._end
