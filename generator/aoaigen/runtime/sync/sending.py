"""One call: attempts until there is an answer, a final failure, or no time left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from ..core.auth import Auth, Header
from ..core.clock import Clock, Deadline
from ..core.errors import APIConnectionError, APIError
from ..core.failures import error_of, read_failure
from ..core.log import log_answer, log_request, log_retry
from ..core.retry import asked_wait, backoff, status_allows_retry
from ..core.send_error import SendError
from ..core.styles import query_string
from .http_answer import HttpAnswer

if TYPE_CHECKING:
    from ..core.request import Request
    from .client import ApiClient

R = TypeVar("R")


class _Verdict:
    """What an attempt came to, when it was no success."""

    def __init__(self, error: APIError, *, again: bool, wait: float | None = None) -> None:
        self.error = error
        self.again = again
        self.wait = wait


def send(client: ApiClient, request: Request, consume: Callable[[HttpAnswer], R]) -> R:
    """Sends the request until `consume` gets a good answer, and returns what it makes of it.

    consume: reads what has to be read before the attempt counts as good; its APIConnectionErrors
    count as failures of the attempt.
    """
    clock = client._clock
    deadline = Deadline(clock, request.timeout.total)
    credentials = _Credentials(request)
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


class _Slot:
    """One credential of a call."""

    def __init__(self, auth: Auth) -> None:
        self.auth = auth
        self.header: Header | None = None
        self.refused: set[str] = set()

    def current(self) -> Header:
        if self.header is None:
            self.header = self.auth.header()
        return self.header

    def move_on(self) -> bool:
        if self.header is None:
            return False
        self.refused.add(self.header[1])
        following = self.auth.another(self.refused)
        if following is not None:
            self.header = following
        return following is not None


class _Credentials:
    """What each attempt carries to prove who asks; a 401 moves on to the next there is."""

    def __init__(self, request: Request) -> None:
        headers = request.headers
        # Given with the call, it says all.
        self._slots = [
            _Slot(auth)
            for auth in request.auths
            if not any(name in headers for name in auth.replaced_by)
        ]
        self._cookies = headers.get("cookie", "")
        self._url = request.url

    def headers(self) -> dict[str, str]:
        found = dict(slot.current() for slot in self._slots if slot.auth.place == "header")
        cookies = ["=".join(slot.current()) for slot in self._slots if slot.auth.place == "cookie"]
        if cookies:
            found["cookie"] = "; ".join([self._cookies, *cookies] if self._cookies else cookies)
        return found

    def query(self) -> str:
        """What is added to the address; no log and no error shows it."""
        pairs = [slot.current() for slot in self._slots if slot.auth.place == "query"]
        if not pairs:
            return ""
        encoded = [(quote(name, safe=""), quote(value, safe="")) for name, value in pairs]
        # Given with the call, or in a link of the service's.
        given = {part.partition("=")[0] for part in self._url.partition("?")[2].split("&")}
        return query_string(pair for pair in encoded if pair[0] not in given)

    def move_on(self) -> bool:
        """After a 401: whether there is another to try."""
        moved = [slot.move_on() for slot in self._slots]  # each, not only the first that can
        return any(moved)

    def accepted(self) -> None:
        for slot in self._slots:
            if slot.header is not None and slot.refused:
                slot.auth.accepted(slot.header[1])


def _attempt(
    client: ApiClient,
    request: Request,
    credentials: _Credentials,
    deadline: Deadline,
    consume: Callable[[HttpAnswer], R],
) -> R | _Verdict:
    while True:
        log_request(request)
        query = credentials.query()
        try:
            answer = client._transport.send(request, credentials.headers(), deadline, query)
        except SendError as failure:
            if query:
                _forget_address(failure.error)
            again = not failure.hopeless and (request.repeatable or not failure.begun)
            return _Verdict(failure.error, again=again)
        log_answer(request, answer)
        if answer.status != 401:
            credentials.accepted()
            return _judge(client._clock, request, answer, consume)
        verdict = _judge(client._clock, request, answer, consume)
        if not _can_resend(request) or not credentials.move_on():
            return verdict


def _forget_address(error: APIError) -> None:
    """Takes out what may quote an address with a key in it."""
    error.message = f"{type(error).__name__}: no answer"
    error.__cause__ = None


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
    client: ApiClient,
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
