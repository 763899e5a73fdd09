"""What the exceptions of sockets and of http.client mean for a call."""

from __future__ import annotations

from http.client import HTTPException
from ssl import SSLCertVerificationError
from typing import TYPE_CHECKING

from ..core.errors import APIConnectionError, APITimeoutError, ClientError
from ..core.send_error import SendError

if TYPE_CHECKING:
    from ..core.attempt import Attempt

_LATE = {
    "connect": "no connection",
    "TLS": "no TLS handshake, or no answer of a proxy,",
    "write": "the request was not taken",
    "read": "no answer",
}


def not_sent(problem: Exception, attempt: Attempt, said: str | None = None) -> SendError | None:
    """What an attempt ends with that got no answer; None for an exception of somebody else's.

    said: what to say in place of the exception's own text
    """
    if isinstance(problem, ClientError):
        return None
    cause = attempt.problem or problem
    if attempt.late is not None:
        return SendError(_too_late(attempt), cause, begun=attempt.begun)
    if _is_foreign(problem):
        return None
    error = APIConnectionError(f"no answer: {said or problem}")
    hopeless = isinstance(cause, (SSLCertVerificationError, ValueError))
    return SendError(error, cause, begun=attempt.begun, hopeless=hopeless)


def not_read(problem: Exception, attempt: Attempt) -> APIConnectionError | None:
    """The same for an answer that has begun."""
    if isinstance(problem, ClientError):
        return None
    if attempt.late is not None:
        limit = attempt.limit("read")  # says so when it was the call's total
        return APITimeoutError(f"nothing more of the answer came for {limit:g} s")
    if _is_foreign(problem):
        return None
    return APIConnectionError(f"the answer broke off: {problem}")


def _too_late(attempt: Attempt) -> APITimeoutError:
    assert attempt.late is not None
    what = "connect" if attempt.late == "TLS" else attempt.late
    try:
        limit = attempt.limit(what)
    except APITimeoutError as problem:  # it was the call's total
        return problem
    return APITimeoutError(f"{_LATE[attempt.late]} within {limit:g} s")


def _is_foreign(problem: Exception) -> bool:
    # A limit that runs out is noted on the attempt: what has no number of the system's comes from a
    # handler of signals.
    if isinstance(problem, TimeoutError):
        return problem.errno is None
    return not isinstance(problem, (OSError, HTTPException, ValueError))
