"""Sending with a requests.Session: the user's own, or one of ours where there is a proxy."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from requests import PreparedRequest, Session, exceptions
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth
from requests.cookies import get_cookie_header
from requests.structures import CaseInsensitiveDict
from requests.utils import default_headers, prepend_scheme_if_needed, select_proxy
from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError
from urllib3.poolmanager import pool_classes_by_scheme

from ..core.attempt import Attempt
from ..core.http1 import BrokenResponseError
from ..core.http_response import folded
from ..core.send_error import SendError
from .broken import not_sent
from .connection import Wire, carrying, dial
from .http_response import BlockingResponse
from .intercepted import connections_are

if TYPE_CHECKING:
    import socket

    from requests import Response

    from ..core.clock import Deadline
    from ..core.request import Request

_CONNECTIONS = 1000
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
        self, session: Session, proxies: dict[str, str], bundle: str | None, *, managed: bool
    ) -> None:
        self._session = session
        self._proxies = proxies
        self._bundle = bundle
        self._managed = managed

    def send(
        self, request: Request, url: str, headers: dict[str, str], deadline: Deadline
    ) -> BlockingResponse:
        """One attempt; SendError when no response's headers came."""
        session = self._session
        attempt = Attempt(request.timeout, deadline)
        verify = self._bundle if session.verify is True and self._bundle else session.verify
        proxies = {**self._proxies, **session.proxies}
        try:
            _keep_limits(session, url, proxies)
            with carrying(attempt):
                response = session.send(
                    _prepare(session, request, url, headers, managed=self._managed),
                    stream=True,
                    allow_redirects=False,
                    # For adapters whose connections are none of ours.
                    timeout=(attempt.limit("connect"), attempt.limit("read")),
                    proxies=proxies,
                    verify=verify,
                    cert=session.cert,
                )
        except Exception as problem:
            failure = _failure(problem, attempt)
            if failure is None:
                raise
            raise failure from None
        came = folded(response.headers.items())
        if _REDIRECT in came:
            came["location"] = came.pop(_REDIRECT)
        status, reason = response.status_code, response.reason
        return BlockingResponse(_SessionBody(response.raw), status, reason, came, attempt)

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
    session: Session, request: Request, url: str, headers: dict[str, str], *, managed: bool
) -> PreparedRequest:
    prepared = PreparedRequest()
    prepared.method = request.method
    prepared.url = url
    # Its type differs between requests' own annotations and types-requests.
    sent: Any = CaseInsensitiveDict(headers)
    if not managed:
        for name, value in _added_headers(session).items():
            sent.setdefault(name, value)
    if request.body is not None:
        prepared.body = request.body.open()  # type: ignore[assignment,unused-ignore]  # an iterator is sent, too
        if request.body.size is not None:
            sent["content-length"] = str(request.body.size)
    prepared.headers = sent
    prepared.hooks = {"response": [*session.hooks["response"], _hide_redirect]}
    if not managed and len(session.cookies):
        cookies = get_cookie_header(session.cookies, prepared)  # type: ignore[no-untyped-call,unused-ignore]
        if cookies:
            sent.setdefault("cookie", cookies)
    return prepared if managed else _as_the_owner_wants(session, prepared)


def _as_the_owner_wants(session: Session, prepared: PreparedRequest) -> PreparedRequest:
    """With the session's own query and authentication."""
    url = prepared.url or ""
    if session.params:
        params: Any = session.params
        added = params if isinstance(params, str) else urlencode(params, doseq=True)
        prepared.url = f"{url}{'&' if '?' in url else '?'}{added}"
    auth: Any = session.auth
    if auth is not None:
        auth = HTTPBasicAuth(*auth) if isinstance(auth, tuple) else auth
        prepared = auth(prepared)
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


class _SessionBody:
    """What is read of a response of urllib3's, or of what stands in for one."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        urllib3s = isinstance(raw, HTTPResponse)
        # A stand-in's read1 may not know the argument.
        is_urllib3 = getattr(type(raw), "read1", None) is HTTPResponse.read1
        self._read = raw.read1 if is_urllib3 else raw.read
        self._undecoded = {"decode_content": False} if urllib3s else {}
        self._release = raw.release_conn if urllib3s else raw.close

    def read1(self, size: int) -> bytes:
        try:
            came: bytes = self._read(size, **self._undecoded)
        except HTTPError as problem:
            raise BrokenResponseError(_reason(problem)) from problem
        if not came:
            self._release()
        return came or b""

    def close(self) -> None:
        wire = getattr(self._raw, "connection", None)
        if isinstance(wire, Wire):
            wire.sever()
        self._raw.close()
        self._release()


def _keep_limits(session: Session, url: str, proxies: dict[str, str]) -> None:
    """Has the session's connections keep our limits, and read responses as ours do."""
    adapter = session.get_adapter(url)
    if not isinstance(adapter, HTTPAdapter):
        return
    managers: list[Any] = [adapter.poolmanager]
    proxy = select_proxy(url, proxies)
    if proxy:
        address = prepend_scheme_if_needed(proxy, "http")  # type: ignore[no-untyped-call,unused-ignore]
        managers.append(adapter.proxy_manager_for(address))  # type: ignore[no-untyped-call,unused-ignore]
    for manager in managers:
        classes = manager.pool_classes_by_scheme
        if connections_are():
            if classes is not pool_classes_by_scheme:
                manager.pool_classes_by_scheme = pool_classes_by_scheme
                manager.clear()
        elif not all(issubclass(pool.ConnectionCls, Wire) for pool in classes.values()):
            manager.pool_classes_by_scheme = {name: _kept(pool) for name, pool in classes.items()}
            manager.clear()


class _Dialling(Wire):
    """One that keeps the limit for connecting over all addresses of its host."""

    def _new_conn(self) -> socket.socket:
        known: Any = self
        sock = dial((known._dns_host, known.port), source=known.source_address)
        for option in known.socket_options or ():
            sock.setsockopt(*option)
        return sock


@lru_cache(maxsize=16)
def _kept(pool: Any) -> Any:
    """The class of pools, with connections that are wires, too."""
    base = pool.ConnectionCls
    usual = getattr(base, "_new_conn", None) is HTTPConnection._new_conn  # not over SOCKS
    wire = type(base.__name__, (_Dialling if usual else Wire, base), {})
    return type(pool.__name__, (pool,), {"ConnectionCls": wire})


def _failure(problem: Exception, attempt: Attempt) -> SendError | None:
    """What an exception of requests means; None if it is none of its."""
    if isinstance(problem, exceptions.RequestException):
        # It would carry the credential to whoever looks at the cause.
        problem.request = None
    if not attempt.kept:
        unconnected = isinstance(_inner(problem), (NewConnectionError, ConnectTimeoutError))
        attempt.begun = not unconnected
        if isinstance(problem, exceptions.Timeout):
            attempt.late = "connect" if unconnected else "read"
    if isinstance(problem, HTTPError):
        problem = OSError(_reason(problem))
    return not_sent(problem, attempt, _reason(problem))


def _inner(problem: BaseException) -> Any:
    """What requests has wrapped: the layers around it repeat the address."""
    inner: Any = problem
    while True:
        inside = getattr(inner, "reason", None) or next(iter(inner.args[-1:]), None)
        if not isinstance(inside, Exception):
            return inner
        inner = inside


def _reason(problem: BaseException) -> str:
    return str(_inner(problem))
