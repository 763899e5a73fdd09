"""One call: attempts until there is an answer, a final failure, or no time left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from .auth import Auth, Header
from .clock import Clock, Deadline
from .errors import APIConnectionError, APIError
from .failures import error_of, read_failure
from .http_answer import HttpAnswer
from .log import log_answer, log_request, log_retry
from .retry import asked_wait, backoff, status_allows_retry
from .transport import SendError

if TYPE_CHECKING:
    from .client import AzureClient
    from .request import Request

R = TypeVar("R")


class _Verdict:
    """What an attempt came to, when it was no success."""

    def __init__(self, error: APIError, *, again: bool, wait: float | None = None) -> None:
        self.error = error
        self.again = again
        self.wait = wait


def send(client: AzureClient, request: Request, consume: Callable[[HttpAnswer], R]) -> R:
    """Sends the request until `consume` gets a good answer, and returns what it makes of it.

    consume: reads what has to be read before the attempt counts as good; its APIConnectionErrors
    count as failures of the attempt.
    """
    clock = client._clock
    deadline = Deadline(clock, request.timeout.total)
    credentials = _Credentials(client._auth, request)
    attempt = 0
    while True:
        try:
            result = _attempt(client, request, credentials, deadline, consume)
        except APIError as error:
            error.client_request_id = request.client_request_id
            raise
        if not isinstance(result, _Verdict):
            return result
        result.error.client_request_id = request.client_request_id
        wait = _wait(client, request, result, attempt, deadline)
        if wait is None:
            raise result.error
        log_retry(request, result.error, wait)
        clock.sleep(wait)
        attempt += 1


class _Credentials:
    """The headers of each attempt; a 401 moves on to the next there is."""

    def __init__(self, auth: Auth, request: Request) -> None:
        self._auth = auth
        self._own = any(name in request.headers for name in ("api-key", "authorization"))
        self._header: Header | None = None
        self._refused: set[str] = set()

    def header(self) -> dict[str, str]:
        if self._own:  # given with the call, which then says all
            return {}
        if self._header is None:
            self._header = self._auth.header()
        name, value = self._header
        return {name: value}

    def move_on(self) -> bool:
        """After a 401: whether there is another to try."""
        if self._own or self._header is None:
            return False
        self._refused.add(self._header[1])
        self._header = self._auth.another(self._refused)
        return self._header is not None

    def accepted(self) -> None:
        if self._header is not None and self._refused:
            self._auth.accepted(self._header[1])


def _attempt(
    client: AzureClient,
    request: Request,
    credentials: _Credentials,
    deadline: Deadline,
    consume: Callable[[HttpAnswer], R],
) -> R | _Verdict:
    while True:
        log_request(request)
        try:
            answer = client._transport.send(request, credentials.header(), deadline)
        except SendError as failure:
            again = not failure.hopeless and (request.repeatable or not failure.begun)
            return _Verdict(failure.error, again=again)
        log_answer(request, answer)
        if answer.status != 401:
            credentials.accepted()
            return _judge(client._clock, request, answer, consume)
        verdict = _judge(client._clock, request, answer, consume)
        if not _can_resend(request) or not credentials.move_on():
            return verdict


def _judge(
    clock: Clock, request: Request, answer: HttpAnswer, consume: Callable[[HttpAnswer], R]
) -> R | _Verdict:
    if 200 <= answer.status < 300:
        try:
            return consume(answer)
        except APIConnectionError as problem:
            problem.request_id = answer.request_id
            problem.response = problem.response or answer.info()
            return _Verdict(problem, again=request.repeatable)
    error = error_of(request.name, answer, read_failure(answer))
    error.retry_after = asked_wait(answer.headers, clock.now())
    again = status_allows_retry(answer.status, repeatable=request.repeatable)
    return _Verdict(error, again=again, wait=error.retry_after)


def _wait(
    client: AzureClient,
    request: Request,
    verdict: _Verdict,
    attempt: int,
    deadline: Deadline,
) -> float | None:
    """Seconds until the next attempt, None when there is to be none."""
    settings = client._settings
    if not verdict.again or attempt >= settings.max_retries or not _can_resend(request):
        return None
    wait = verdict.wait
    if wait is None:
        wait = min(backoff(attempt, client._clock.random()), settings.max_retry_wait)
    if wait > settings.max_retry_wait:
        verdict.error.message += (
            f"; the service asks to wait {wait:g} s, "
            f"longer than max_retry_wait ({settings.max_retry_wait:g} s)"
        )
        return None
    return wait if deadline.allows(wait) else None


def _can_resend(request: Request) -> bool:
    return request.body is None or request.body.rewindable
