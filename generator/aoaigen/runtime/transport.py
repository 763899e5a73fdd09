"""Sending one attempt with requests: sessions, proxies and certificates."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

from .clock import Deadline
from .errors import APIConnectionError, APITimeoutError, OpenAIError
from .fork import after_fork
from .http_answer import HttpAnswer

if TYPE_CHECKING:
    import requests

    from .request import Request
    from .timeout import Timeout

_POOL = 100
_REDIRECT = "aoai-redirect"


class SendError(Exception):
    """An attempt that got no answer.

    begun: whether the service may have begun on it; hopeless: whether another try is pointless
    """

    def __init__(self, error: APIConnectionError, *, begun: bool, hopeless: bool = False) -> None:
        super().__init__(str(error))
        self.error = error
        self.begun = begun
        self.hopeless = hopeless


class Transport:
    """A requests.Session and the environment's settings, read once."""

    def __init__(self, session: requests.Session | None) -> None:
        self._given = session
        self._session = session
        self._environment: tuple[dict[str, str], str | None] | None = None
        self._reset()
        after_fork(self, Transport._after_fork)

    def send(self, request: Request, credential: dict[str, str], deadline: Deadline) -> HttpAnswer:
        """Sends it once; SendError when no answer's headers came."""
        session = self._ready_session(request.url)
        timeout = request.timeout
        left = deadline.left()
        limits: Any = (timeout.connect, timeout.read)
        if left is not None:
            limits = _urllib3_timeout(timeout, left)
        prepared = _prepare(session, request, credential, own=session is not self._given)
        try:
            response = session.send(
                prepared,
                stream=True,
                allow_redirects=False,
                timeout=limits,
                **self._network(session, request.url),
            )
        except Exception as problem:
            failure = _failure(problem, timeout.read, deadline)
            if failure is None:
                raise
            raise failure from None
        if _REDIRECT in response.headers:
            response.headers["location"] = response.headers.pop(_REDIRECT)
        return HttpAnswer(response, deadline, timeout.read)

    def close(self) -> None:
        """Closes the session if it is ours; a later call opens another."""
        if self._given is None and self._session is not None:
            self._session.close()
            self._session = None

    def _ready_session(self, url: str) -> requests.Session:
        session = self._session
        if session is not None and self._environment is not None:
            return session
        with self._lock:
            if self._session is None:
                self._session = _new_session()
            if self._environment is None:
                trusts = self._given is None or self._given.trust_env
                self._environment = _environment(url) if trusts else ({}, None)
            return self._session

    def _network(self, session: requests.Session, url: str) -> dict[str, Any]:
        """What a session says goes before what the environment says."""
        assert self._environment is not None
        proxies, bundle = self._environment
        verify = session.verify
        return {
            "proxies": {**proxies, **session.proxies},
            "verify": bundle if verify is True and bundle else verify,
            "cert": session.cert,
        }

    def _reset(self) -> None:
        self._lock = threading.Lock()

    def _after_fork(self) -> None:
        self._reset()
        if self._given is None:
            self._session = None
            return
        from requests.adapters import HTTPAdapter

        # A pickled adapter leaves its connections behind: the parent goes on using them.
        for adapter in self._given.adapters.values():
            if isinstance(adapter, HTTPAdapter):
                forked: Any = adapter
                forked.__setstate__(forked.__getstate__())


def _urllib3_timeout(timeout: Timeout, left: float) -> Any:
    from urllib3.util import Timeout as Limits

    return Limits(connect=timeout.connect, read=timeout.read, total=left)


def _new_session() -> requests.Session:
    import requests
    from requests.adapters import HTTPAdapter

    session = requests.Session()
    session.trust_env = False  # the environment is read here, once, and ~/.netrc never
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(pool_maxsize=_POOL))
    return session


def _environment(url: str) -> tuple[dict[str, str], str | None]:
    from requests.utils import get_environ_proxies

    bundle = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    return dict(get_environ_proxies(url)), bundle


def _prepare(
    session: requests.Session, request: Request, credential: dict[str, str], *, own: bool
) -> requests.PreparedRequest:
    from requests.cookies import get_cookie_header
    from requests.models import PreparedRequest
    from requests.structures import CaseInsensitiveDict

    prepared = PreparedRequest()
    prepared.method = request.method
    prepared.url = request.url
    # Its type differs between requests' own annotations and types-requests.
    headers: Any = CaseInsensitiveDict({**credential, **request.headers})
    if not own:
        for name, value in _added_headers(session).items():
            headers.setdefault(name, value)
    if request.body is not None:
        prepared.body = request.body.open()  # type: ignore[assignment]  # an iterator is sent as well
        if request.body.size is not None:
            headers["content-length"] = str(request.body.size)
    prepared.headers = headers
    prepared.hooks = {"response": [*session.hooks["response"], _hide_redirect]}
    if not own and len(session.cookies):
        cookies = get_cookie_header(session.cookies, prepared)  # type: ignore[no-untyped-call]
        if cookies:
            headers.setdefault("cookie", cookies)
    return prepared


def _hide_redirect(response: requests.Response, **_: object) -> None:
    # Session.send would prepare the request that follows a redirect, even one not to be followed.
    if response.is_redirect:
        response.headers[_REDIRECT] = response.headers.pop("location")


def _added_headers(session: requests.Session) -> dict[str, str]:
    """The headers that a session's owner set, without requests' own."""
    from requests.utils import default_headers

    usual = default_headers()
    return {
        name: str(value)
        for name, value in session.headers.items()
        if usual.get(name) != value and value is not None
    }


def _failure(
    problem: Exception, read_timeout: float | None, deadline: Deadline
) -> SendError | None:
    """What an exception of requests or urllib3 means; None if it is none of theirs."""
    from requests import exceptions
    from urllib3.exceptions import HTTPError

    if isinstance(problem, OpenAIError):
        return None
    if isinstance(problem, exceptions.RequestException):
        # It would carry the credential to whoever looks at the cause.
        problem.request = None
    if isinstance(problem, exceptions.ConnectTimeout):
        timeout = APITimeoutError("no connection within the time allowed")
        return _caused(SendError(timeout, begun=False), problem)
    if isinstance(problem, exceptions.Timeout):
        seconds = deadline.cap(read_timeout)  # which says so if the call's total has run out
        limit = "" if seconds is None else f" within {seconds:g} s"
        return _caused(SendError(APITimeoutError(f"no answer{limit}"), begun=True), problem)
    if isinstance(problem, exceptions.ConnectionError):
        begun = not _refused(problem)
        hopeless = isinstance(problem, exceptions.SSLError) and "CERTIFICATE" in str(problem)
        error = APIConnectionError(f"no answer: {_reason(problem)}")
        return _caused(SendError(error, begun=begun, hopeless=hopeless), problem)
    if isinstance(problem, (exceptions.RequestException, HTTPError, OSError, ValueError)):
        error = APIConnectionError(f"cannot send: {problem}")
        return _caused(SendError(error, begun=True, hopeless=True), problem)
    return None


def _refused(problem: requests.ConnectionError) -> bool:
    """Whether the connection never stood: refused, unknown host, no route, proxy or TLS failure."""
    from requests.exceptions import ProxyError, SSLError
    from urllib3.exceptions import NewConnectionError

    reason = getattr(problem.args[0], "reason", None) if problem.args else None
    handshake = isinstance(problem, SSLError) and reason is not None
    return handshake or isinstance(problem, ProxyError) or isinstance(reason, NewConnectionError)


def _reason(problem: Exception) -> str:
    """The innermost text: the layers around it repeat the address."""
    inner: Any = problem.args[0] if problem.args else problem
    reason = getattr(inner, "reason", None)
    return str(reason if reason is not None else inner)


def _caused(failure: SendError, problem: Exception) -> SendError:
    failure.error.__cause__ = problem
    return failure
