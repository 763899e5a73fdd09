"""What the exceptions of sockets and of http.client mean for a call."""

from __future__ import annotations

import re
from http.client import HTTPException
from ssl import SSLCertVerificationError
from typing import TYPE_CHECKING

from ..core.errors import APIConnectionError, ClientError
from ..core.send_error import SendError, refused_by_proxy

if TYPE_CHECKING:
    from ..core.attempt import Attempt

#: How http.client tells that a proxy did not connect.
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3}) *(.*)")


def not_sent(problem: Exception, attempt: Attempt, message: str | None = None) -> SendError | None:
    """What an attempt ends with that got no response; None for an exception of somebody else's.

    message: what to say in place of the exception's own text
    Raises ConfigurationError where a proxy refuses.
    """
    _raise_a_handlers(attempt)
    cause = attempt.problem or problem
    if attempt.late is not None:
        return SendError(attempt.too_late(), cause, begun=attempt.begun)
    if isinstance(problem, ClientError) or _is_foreign(problem):
        return None
    refused = _TUNNEL.match(str(cause))
    refusal = refused and refused_by_proxy(int(refused[1]), refused[2])
    if refusal:
        raise refusal from None
    error = APIConnectionError(f"no answer: {message or problem}")
    hopeless = isinstance(cause, (SSLCertVerificationError, ValueError))
    return SendError(error, cause, begun=attempt.begun, hopeless=hopeless)


def not_read(problem: Exception, attempt: Attempt) -> APIConnectionError | None:
    """The same for a response that has begun."""
    _raise_a_handlers(attempt)
    if isinstance(problem, ClientError):
        return None
    late = attempt.late is not None
    if not late and _is_foreign(problem):
        return None
    return attempt.unread(problem, late=late)


def _raise_a_handlers(attempt: Attempt) -> None:
    """What a handler of signals raised in a connection, under whatever others made of it."""
    if attempt.late is None and _is_a_handlers(attempt.problem):
        assert attempt.problem is not None
        raise attempt.problem


def _is_a_handlers(problem: Exception | None) -> bool:
    # A limit that runs out is noted on the attempt, and a timeout of the system's has a number.
    return isinstance(problem, TimeoutError) and problem.errno is None


def _is_foreign(problem: Exception) -> bool:
    ours = isinstance(problem, (OSError, HTTPException, ValueError))
    return not ours or _is_a_handlers(problem)
