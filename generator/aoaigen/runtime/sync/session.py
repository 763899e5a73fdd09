"""Sending with a requests.Session: the user's own, or one of ours where there is a proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from requests import PreparedRequest, Session, exceptions
from requests.adapters import HTTPAdapter
from requests.cookies import get_cookie_header
from requests.structures import CaseInsensitiveDict
from requests.utils import default_headers
from urllib3.exceptions import HTTPError, NewConnectionError
from urllib3.util import Timeout as Limits

from ..core.errors import APIConnectionError, APITimeoutError, OpenAIError
from ..core.send_error import SendError
from .http_answer import HttpAnswer

if TYPE_CHECKING:
    from requests import Response

    from ..core.clock import Deadline
    from ..core.request import Request

_CONNECTIONS = 100
_REDIRECT = "aoai-redirect"


def new_session() -> Session:
    """A session of ours."""
    session = Session()
    session.trust_env = False  # the environment is read by us, once, and ~/.netrc never
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(pool_maxsize=_CONNECTIONS))
    return session


class SessionSender:
    """A session, with the environment's proxies and certificates where it says nothing itself."""

    def __init__(
        self, session: Session, proxies: dict[str, str], bundle: str | None, *, own: bool
    ) -> None:
        self._session = session
        self._proxies = proxies
        self._bundle = bundle
        self._own = own

    def send(
        self, request: Request, url: str, headers: dict[str, str], deadline: Deadline
    ) -> HttpAnswer:
        """One attempt; SendError when no answer's headers came."""
        session = self._session
        timeout = request.timeout
        left = deadline.left()
        limits: Any = (timeout.connect, timeout.read)
        if left is not None:
            limits = Limits(connect=timeout.connect, read=timeout.read, total=left)
        try:
            response = session.send(
                _prepare(session, request, url, headers, own=self._own),
                stream=True,
                allow_redirects=False,
                timeout=limits,
                proxies={**self._proxies, **session.proxies},
                verify=self._bundle if session.verify is True and self._bundle else session.verify,
                cert=session.cert,
            )
        except Exception as problem:
            failure = _failure(problem, timeout.read, deadline)
            if failure is None:
                raise
            raise failure from None
        answered = {name.lower(): value for name, value in response.headers.items()}
        if _REDIRECT in answered:
            answered["location"] = answered.pop(_REDIRECT)
        status, reason = response.status_code, response.reason
        return HttpAnswer(response.raw, status, reason, answered, deadline, timeout.read)

    def close(self) -> None:
        """Closes the session's connections."""
        self._session.close()

    def forget_connections(self) -> None:
        """Leaves the connections to the process that this one was forked from."""
        # A pickled adapter leaves its connections behind: the parent goes on using them.
        for adapter in self._session.adapters.values():
            if isinstance(adapter, HTTPAdapter):
                forked: Any = adapter
                forked.__setstate__(forked.__getstate__())


def _prepare(
    session: Session, request: Request, url: str, headers: dict[str, str], *, own: bool
) -> PreparedRequest:
    prepared = PreparedRequest()
    prepared.method = request.method
    prepared.url = url
    # Its type differs between requests' own annotations and types-requests.
    sent: Any = CaseInsensitiveDict(headers)
    if not own:
        for name, value in _added_headers(session).items():
            sent.setdefault(name, value)
    if request.body is not None:
        prepared.body = request.body.open()  # type: ignore[assignment,unused-ignore]  # an iterator is sent, too
        if request.body.size is not None:
            sent["content-length"] = str(request.body.size)
    prepared.headers = sent
    prepared.hooks = {"response": [*session.hooks["response"], _hide_redirect]}
    if not own and len(session.cookies):
        cookies = get_cookie_header(session.cookies, prepared)  # type: ignore[no-untyped-call,unused-ignore]
        if cookies:
            sent.setdefault("cookie", cookies)
    return prepared


def _hide_redirect(response: Response, **_: object) -> None:
    # Session.send would prepare the request that follows a redirect, even one not to be followed.
    if response.is_redirect:
        response.headers[_REDIRECT] = response.headers.pop("location")


def _added_headers(session: Session) -> dict[str, str]:
    """The headers that a session's owner set, without requests' own."""
    usual = default_headers()
    return {
        name: str(value)
        for name, value in session.headers.items()
        if usual.get(name) != value and value is not None
    }


def _failure(
    problem: Exception, read_timeout: float | None, deadline: Deadline
) -> SendError | None:
    """What an exception of requests means; None if it is none of its."""
    if isinstance(problem, OpenAIError):
        return None
    if isinstance(problem, exceptions.RequestException):
        # It would carry the credential to whoever looks at the cause.
        problem.request = None
    if isinstance(problem, exceptions.ConnectTimeout):
        timeout = APITimeoutError("no connection within the time allowed")
        return SendError(timeout, problem, begun=False)
    if isinstance(problem, exceptions.Timeout):
        seconds = deadline.cap(read_timeout)  # which says so if the call's total has run out
        limit = "" if seconds is None else f" within {seconds:g} s"
        return SendError(APITimeoutError(f"no answer{limit}"), problem, begun=True)
    if isinstance(problem, exceptions.ConnectionError):
        begun = not _refused(problem)
        hopeless = isinstance(problem, exceptions.SSLError) and "CERTIFICATE" in str(problem)
        error = APIConnectionError(f"no answer: {_reason(problem)}")
        return SendError(error, problem, begun=begun, hopeless=hopeless)
    if isinstance(problem, (exceptions.RequestException, HTTPError, OSError, ValueError)):
        error = APIConnectionError(f"cannot send: {problem}")
        return SendError(error, problem, begun=True, hopeless=True)
    return None


def _refused(problem: exceptions.ConnectionError) -> bool:
    """Whether the connection never stood: refused, unknown host, no route, proxy or TLS failure."""
    reason = getattr(problem.args[0], "reason", None) if problem.args else None
    handshake = isinstance(problem, exceptions.SSLError) and reason is not None
    proxy = isinstance(problem, exceptions.ProxyError)
    return handshake or proxy or isinstance(reason, NewConnectionError)


def _reason(problem: Exception) -> str:
    """The innermost text: the layers around it repeat the address."""
    inner: Any = problem.args[0] if problem.args else problem
    reason = getattr(inner, "reason", None)
    return str(reason if reason is not None else inner)
