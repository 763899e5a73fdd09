"""One call: attempts until there is a response, a final failure, or no time left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from urllib.parse import quote

from .clock import Deadline
from .errors import APIConnectionError, APIError
from .failures import error_of
from .lazy import load
from .log import RedactedHeaders, log_request, log_response, log_retry
from .origin import link_within
from .raw_response import CallInfo
from .response_info import RequestInfo
from .retry import asked_wait, status_allows_retry, wait_before
from .send_error import SendError, refused_by_proxy
from .styles import query_string

if TYPE_CHECKING:
    from .auth import Auth, Header
    from .caller import Caller
    from .failures import ErrorRules
    from .http_response import HttpResponse
    from .options import Settings
    from .request import Request
    from .steps import Flow

R = TypeVar("R")

#: What is read of a failure, in bytes; what a few packed bytes stand for has no other bound.
_MOST_OF_A_FAILURE = 1024 * 1024
_MOST_REDIRECTS = 5


class _FailedAttempt(NamedTuple):
    """What an attempt came to, when it was no success."""

    error: APIError
    again: bool


def send(client: Caller, request: Request, consume: Callable[[HttpResponse], Flow[R]]) -> Flow[R]:
    """Sends the request until `consume` gets a good response, and returns what it makes of it.

    consume: reads what has to be read before the attempt counts as good; its APIConnectionErrors
    count as failures of the attempt.
    """
    deadline = Deadline(client._clock, request.timeout.total)
    credentials = _Credentials(request)
    attempt = 0
    while True:
        try:
            result = yield from _attempt(client, request, credentials, deadline, consume)
        except APIError as error:
            error.client_request_id = request.client_request_id
            raise
        if not isinstance(result, _FailedAttempt):
            return result
        result.error.client_request_id = request.client_request_id
        wait = _wait(client, request, result, attempt, deadline)
        if wait is None:
            raise result.error
        log_retry(request, result.error, wait)
        yield partial(client._clock.sleep, wait)
        attempt += 1
        request.retries_taken = attempt


class _Slot:
    """One credential of a call."""

    __slots__ = ("auth", "header", "refused")

    def __init__(self, auth: Auth) -> None:
        self.auth = auth
        self.header: Header | None = None
        self.refused: set[str] | None = None

    def move_on(self, challenge: str) -> Flow[bool]:
        if self.header is None:
            return False
        self.refused = {*(self.refused or ()), self.header[1]}
        self.auth.challenged(challenge)
        following = yield from self.auth.another(self.refused)
        if following is not None:
            self.header = following
        return following is not None


class _Credentials:
    """What each attempt carries to prove who asks; a 401 moves on to the next there is."""

    __slots__ = ("_redirects", "_request", "_slots", "url")

    def __init__(self, request: Request) -> None:
        headers = request.headers
        # Given with the call, it says all.
        self._slots = [
            _Slot(auth) for auth in request.auths if headers.keys().isdisjoint(auth.replaced_by)
        ]
        self._request = request
        #: Where to; a redirect on the same host changes it.
        self.url = request.url
        self._redirects = 0

    def proof(self) -> Flow[tuple[str, dict[str, str]]]:
        """The address and the headers with all credentials; no log and no error shows them."""
        url, headers = self.url, RedactedHeaders(self._request.headers)
        placed: dict[str, list[Header]] = {}  # where it is no header
        for slot in self._slots:
            header = slot.header
            if header is None:
                header = slot.header = yield from slot.auth.header()
            if slot.auth.place == "header":
                headers[header[0]] = header[1]
            else:
                placed.setdefault(slot.auth.place, []).append(header)
        if not placed:
            return url, headers
        if "cookie" in placed:
            cookies = ["=".join(pair) for pair in placed["cookie"]]
            known = headers.get("cookie")
            headers["cookie"] = "; ".join([known, *cookies] if known else cookies)
        return _with_query(url, placed["query"]) if "query" in placed else url, headers

    def follow(self, response: HttpResponse) -> bool:
        """Whether it sends the same request to another address of the same host, as gateways do."""
        if self._request.wants_redirect or response.status not in (307, 308):
            return False
        if self._redirects >= _MOST_REDIRECTS:
            return False
        folder = self.url.partition("?")[0].rpartition("/")[0]
        url = link_within(folder, response.headers.get("location", ""))
        if url is None:
            return False
        self.url = url
        self._redirects += 1
        return True

    def move_on(self, response: HttpResponse) -> Flow[bool]:
        """After a 401: whether there is another to try."""
        challenge = response.headers.get("www-authenticate", "")
        moved = False
        for slot in self._slots:  # each, not only the first that can
            moved = (yield from slot.move_on(challenge)) or moved
        return moved

    def accepted(self) -> None:
        for slot in self._slots:
            if slot.header is not None and slot.refused:
                slot.auth.accepted(slot.header[1])


def _with_query(url: str, pairs: list[Header]) -> str:
    encoded = [(quote(name, safe=""), quote(value, safe="")) for name, value in pairs]
    # Given with the call, or in a link of the service's.
    given = {part.partition("=")[0] for part in url.partition("?")[2].split("&")}
    query = query_string(pair for pair in encoded if pair[0] not in given)
    return f"{url}{'&' if '?' in url else '?'}{query}" if query else url


def _attempt(
    client: Caller,
    request: Request,
    credentials: _Credentials,
    deadline: Deadline,
    consume: Callable[[HttpResponse], Flow[R]],
) -> Flow[R | _FailedAttempt]:
    while True:
        log_request(request)
        if client._settings.on_request is not None:
            client._settings.on_request(
                RequestInfo(request.method, credentials.url, request.headers)
            )
        url, headers = yield from credentials.proof()
        request.sent_at = client._clock.monotonic()
        try:
            response = yield partial(client._transport.send, request, url, headers, deadline)
        except SendError as failure:
            if url is not credentials.url:
                _forget_address(failure.error)
            again = not failure.hopeless and (request.repeatable or not failure.begun)
            return _FailedAttempt(failure.error, again=again)
        request.elapsed = client._clock.monotonic() - request.sent_at
        log_response(request, response)
        _tell(client._settings, request, response)
        if _can_resend(request) and credentials.follow(response):
            yield response.drain
            continue
        if response.status != 401:
            credentials.accepted()
            return (yield from _judge(client, request, response, consume))
        verdict = yield from _judge(client, request, response, consume)
        if not _can_resend(request) or not (yield from credentials.move_on(response)):
            return verdict


def _tell(settings: Settings, request: Request, response: HttpResponse) -> None:
    if settings.on_response is None:
        return
    try:
        settings.on_response(CallInfo(response, request))
    except BaseException:
        response.close()
        raise


def _forget_address(error: APIError) -> None:
    """Takes out what may quote an address with a key in it."""
    error.message = f"{type(error).__name__}: no answer"
    error.__cause__ = None


def _judge(
    client: Caller,
    request: Request,
    response: HttpResponse,
    consume: Callable[[HttpResponse], Flow[R]],
) -> Flow[R | _FailedAttempt]:
    if 200 <= response.status < (400 if request.wants_redirect else 300):
        try:
            return (yield from consume(response))
        except APIConnectionError as problem:
            problem.request_id = response.request_id
            problem.response = problem.response or response.info()
            return _FailedAttempt(problem, again=request.repeatable)
        except BaseException:  # interrupted or cancelled, too
            response.close()
            raise
    if response.status == 407:
        response.close()
        refusal = refused_by_proxy(response.status, response.reason)
        assert refusal is not None
        raise refusal
    rules: ErrorRules = load(client._error_rules)
    error = error_of(rules, request.name, response, (yield from _read_failure(response)))
    error.retry_after = asked_wait(response.headers, client._clock.now())
    should_retry = response.headers.get("x-should-retry")
    again = status_allows_retry(
        response.status, repeatable=request.repeatable, should_retry=should_retry
    )
    again = again and error.code not in rules.hopeless
    return _FailedAttempt(error, again=again)


def _read_failure(response: HttpResponse) -> Flow[bytes]:
    """The body of a failure, or as much of it as comes: the status matters more."""
    try:
        return (yield from response.read_all(_MOST_OF_A_FAILURE))
    except APIConnectionError:
        return b""
    finally:
        response.close()


def _wait(
    client: Caller, request: Request, verdict: _FailedAttempt, attempt: int, deadline: Deadline
) -> float | None:
    """Seconds until the next attempt, None when there is to be none."""
    settings = client._settings
    if not verdict.again or attempt >= settings.max_retries or not _can_resend(request):
        return None
    asked = verdict.error.retry_after
    if asked is not None and asked > settings.max_retry_wait:
        verdict.error.message += (
            f"; the service asks to wait {asked:g} s, "
            f"longer than max_retry_wait ({settings.max_retry_wait:g} s)"
        )
        return None
    wait = wait_before(attempt, asked, client._clock.random())
    if not asked:
        wait = min(wait, settings.max_retry_wait)
    return wait if deadline.allows(wait) else None


def _can_resend(request: Request) -> bool:
    return request.body is None or request.body.rewindable
