"""One sending of a request: its limits, and how far it got."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from .clock import Deadline
    from .timeout import Timeout

_LATE = {
    "connect": "no connection",
    "TLS": "no TLS handshake, or no answer of a proxy,",
    "write": "the request was not taken",
    "read": "no answer",
}


class Attempt:
    """Kept by the connection that carries it.

    kept: whether a connection knows of it, so that the rest holds
    begun: whether a byte of the request may have left
    problem: what the connection raised, under whatever others made of it
    late: the limit that ran out: "connect", "TLS", "write" or "read"; None where none did
    """

    __slots__ = ("begun", "deadline", "kept", "late", "problem", "timeout")

    def __init__(self, timeout: Timeout, deadline: Deadline) -> None:
        self.timeout = timeout
        self.deadline = deadline
        self.kept = False
        self.begun = False
        self.problem: Exception | None = None
        self.late: str | None = None

    def limit(self, what: str) -> float | None:
        """Seconds that the next step may take; APITimeoutError when the total has run out."""
        seconds: float | None = getattr(self.timeout, what)
        return self.deadline.cap(seconds)

    def hurry(self, seconds: float) -> None:
        """Leaves so much time in all from now on."""
        self.deadline = self.deadline.sooner(seconds)

    def unread(self, problem: BaseException, *, late: bool) -> APIConnectionError:
        """What tells of a response that has begun and was not read to its end."""
        if not late:
            return APIConnectionError(f"the answer broke off: {problem}")
        limit = self.limit("read")  # says so when it was the call's total
        waited = "in time" if limit is None else f"for {limit:g} s"
        return APITimeoutError(f"nothing more of the answer came {waited}")

    def too_late(self) -> APITimeoutError:
        """What tells of the limit that ran out."""
        assert self.late is not None
        try:
            limit = self.limit("connect" if self.late == "TLS" else self.late) or 0.0
        except APITimeoutError as problem:  # it was the call's total
            return problem
        return APITimeoutError(
            f"{_LATE[self.late]}{'' if limit is None else f' within {limit:g} s'}"
        )
