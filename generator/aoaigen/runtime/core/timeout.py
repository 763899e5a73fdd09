"""How long a call may take."""

from __future__ import annotations

from .errors import ArgumentError
from .sentinel import Omit


class Timeout:
    """Limits in seconds; None is no limit.

    connect: until the connection stands (default 10)
    read: between two pieces of an answer, so a stream that stalls longer raises (default 600)
    total: from the call to the end of its answer, all attempts and waits included (default None)
    """

    __slots__ = ("connect", "read", "total")

    def __init__(
        self,
        *,
        connect: float | None = 10.0,
        read: float | None = 600.0,
        total: float | None = None,
    ) -> None:
        for name, seconds in (("connect", connect), ("read", read), ("total", total)):
            # Written so that NaN is refused too.
            if seconds is not None and not seconds > 0:
                raise ArgumentError(f"timeout: {name} must be more than 0 seconds, not {seconds!r}")
        self.connect = connect
        self.read = read
        self.total = total

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def __repr__(self) -> str:
        return f"Timeout(connect={self.connect!r}, read={self.read!r}, total={self.total!r})"

    def _parts(self) -> tuple[float | None, float | None, float | None]:
        return self.connect, self.read, self.total


def as_timeout(value: float | Timeout | Omit | None, default: Timeout) -> Timeout:
    """A number is that many seconds to connect and between reads, None no limit at all."""
    if isinstance(value, Omit):
        return default
    if isinstance(value, Timeout):
        return value
    if value is None:
        return Timeout(connect=None, read=None)
    return Timeout(connect=value, read=value)
