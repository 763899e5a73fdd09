"""How long a call may take."""

from __future__ import annotations

from .errors import ArgumentError
from .sentinel import Omit, omit

#: What the system's timers take: 23 days.
_LONGEST = 2_000_000


class Timeout:
    """Limits in seconds; None is no limit.

    timeout: stands for connect, write and read where they are not given
    connect: until the connection stands, TLS included (default 10)
    write: until the service takes the next piece of the request (default 600)
    read: between two pieces of an answer, so a stream that stalls longer raises (default 600)
    total: from the call to the end of its answer, all attempts and waits included (default None)
    """

    __slots__ = ("connect", "read", "total", "write")

    def __init__(
        self,
        timeout: float | Omit | None = omit,
        *,
        connect: float | Omit | None = omit,
        write: float | Omit | None = omit,
        read: float | Omit | None = omit,
        total: float | None = None,
    ) -> None:
        def limit(name: str, value: float | Omit | None, usual: float) -> float | None:
            chosen = timeout if isinstance(value, Omit) else value
            return _checked(name, usual if isinstance(chosen, Omit) else chosen)

        self.connect: float | None = limit("connect", connect, 10.0)
        self.write: float | None = limit("write", write, 600.0)
        self.read: float | None = limit("read", read, 600.0)
        self.total: float | None = _checked("total", total)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def __repr__(self) -> str:
        limits = zip(("connect", "write", "read", "total"), self._parts(), strict=True)
        return f"Timeout({', '.join(f'{name}={seconds!r}' for name, seconds in limits)})"

    def _parts(self) -> tuple[float | None, ...]:
        return self.connect, self.write, self.read, self.total


def _checked(name: str, seconds: object) -> float | None:
    if seconds is None:
        return None
    number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    # Written so that NaN is refused too.
    if not number or not 0 < seconds <= _LONGEST:  # type: ignore[operator]  # it is a number here
        raise ArgumentError(
            f"timeout: {name} must be more than 0 seconds and at most {_LONGEST:,}, or None for "
            f"no limit, not {seconds!r}"
        )
    return float(seconds)  # type: ignore[arg-type]  # as above


def as_timeout(value: float | Timeout | Omit | None, default: Timeout) -> Timeout:
    """A number is that many seconds to connect, write and read, None no limit at all."""
    if isinstance(value, Omit):
        return default
    if isinstance(value, Timeout):
        return value
    return Timeout(value)
