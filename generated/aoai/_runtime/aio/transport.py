"""Sending one attempt with aiohttp."""

from __future__ import annotations

import asyncio
import os
import socket
from functools import lru_cache
from inspect import signature
from ssl import SSLError
from typing import TYPE_CHECKING, Any

import aiohttp  # type: ignore[import-not-found,unused-ignore]  # optional
from multidict import istr  # type: ignore[import-not-found,unused-ignore]  # optional
from yarl import URL  # type: ignore[import-not-found,unused-ignore]  # optional

from ..core.attempt import Attempt
from ..core.errors import APIConnectionError, ClientError, ConfigurationError
from ..core.http_response import folded
from ..core.log import RedactedHeaders
from ..core.send_error import SendError, refused_by_proxy
from ..environment import (
    LONGEST_IDLE,
    bundle_of_environment,
    notice_silence,
    proxies_of_environment,
    tls_context,
)
from .http_response import PIECE, AwaitingResponse
from .uploads import Pieces, content_of

if TYPE_CHECKING:
    import ssl

    from aiohttp.client_proto import ResponseHandler  # type: ignore[import-not-found,unused-ignore]  # optional
    from aiohttp.connector import Connection  # type: ignore[import-not-found,unused-ignore]  # optional

    from ..core.clock import Deadline
    from ..core.request import Request

#: What each task is sending.  A ContextVar would stay in the context of each timer and socket.
_current: dict[asyncio.Task[Any] | None, Attempt] = {}

#: Connections that are begun and not yet made: a server that is asked for more may drop them, and
#: each takes as much memory meanwhile as a stream does that is open.
_MOST_BEGUN = 100
#: Of the lines and fields of a response's head.
_LONGEST_FIELD = 96 * 1024
_MOST_FIELDS = 512
#: Headers that aiohttp adds where they are not there, which is then as it is meant to be.
_ADDED = frozenset({"accept", "accept-encoding", "content-type", "user-agent"})

#: A header's name as aiohttp keeps it: made once, not for each request.
_name_of = lru_cache(maxsize=256)(istr)


class _UnfitError(aiohttp.ClientError):  # type: ignore[misc,unused-ignore]  # optional
    """Something came over an idle connection, which would be taken for the next response."""


class _CheckedRequest(aiohttp.ClientRequest):  # type: ignore[misc,unused-ignore]  # optional
    """Looks at its connection once more before it uses it, and notes when it does."""

    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        protocol = conn.protocol
        if protocol is not None and protocol.should_close:
            conn.close()
            raise _UnfitError
        attempt = _current.get(asyncio.current_task())
        if attempt is not None:
            attempt.kept = attempt.begun = True
        return await super().send(conn)


class _DeferredResponse(aiohttp.ClientResponse):  # type: ignore[misc,unused-ignore]  # optional
    """Its head comes when `begin` is awaited.

    aiohttp waits for it within `request`, and what that keeps meanwhile, of each of a thousand
    calls, is more than all of ours.
    """

    async def start(self, connection: Connection) -> aiohttp.ClientResponse:
        self._connection, self._closed = connection, False
        return self

    async def begin(self) -> None:
        assert self._connection is not None
        try:
            await super().start(self._connection)
        except BaseException:
            self.close()
            raise


class _Connector(aiohttp.TCPConnector):  # type: ignore[misc,unused-ignore]  # optional
    """New connections take turns, within their limits of time; those that are there do not."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._turns = asyncio.Semaphore(_MOST_BEGUN)

    async def _create_connection(self, *what: Any, **named: Any) -> ResponseHandler:
        async with self._turns:
            return await super()._create_connection(*what, **named)


class AsyncTransport:
    """A session of ours, made at the first call in the loop that makes it, or one that was given.

    What the environment says of proxies and certificates is read once, then.
    """

    def __init__(self, session: aiohttp.ClientSession | None) -> None:
        self._given = session
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._proxies: dict[str, str] = {}
        self._context: ssl.SSLContext | None = None

    async def send(
        self, request: Request, url: str, headers: dict[str, str], deadline: Deadline
    ) -> AwaitingResponse:
        """Sends it once; SendError when no response's headers came."""
        session = self._ready(url)
        if request.carrier not in (None, session):
            raise _closed()
        request.carrier = session
        attempt = Attempt(request.timeout, deadline)
        body = request.body
        content = None if body is None else content_of(body, attempt)
        if body is not None and body.size is not None:
            headers["content-length"] = str(body.size)
        task = asyncio.current_task()
        _current[task] = attempt
        try:
            while True:
                try:
                    raw = await session.request(
                        request.method,
                        # Ours is as it should be: nothing is quoted anew.
                        URL(url, encoded=True),
                        headers=RedactedHeaders(
                            zip(map(_name_of, headers), headers.values(), strict=True)
                        ),
                        data=content,
                        allow_redirects=False,
                        timeout=_limits(attempt),
                        **self._way(url, headers),
                    )
                except _UnfitError:
                    continue  # each of them is closed
                break
            if isinstance(raw, _DeferredResponse):
                await raw.begin()
                raw._raw_headers = ()  # once more the same, as long as a stream is open
        except Exception as problem:
            if session.closed:
                raise _closed() from problem
            failure = _failure(problem, content, attempt, managed=self._given is None)
            if failure is None:
                raise
            raise failure from None
        finally:
            _current.pop(task, None)
        came = folded(raw.headers.items())
        return AwaitingResponse(raw, came, attempt, decodes=not session.auto_decompress)

    async def close(self) -> None:
        """Closes the connections that are ours, under calls and streams, too; they fail.

        A later call opens others.
        """
        session, self._session, self._loop = self._session, None, None
        if session is not None:
            await session.close()
            await asyncio.sleep(0)  # in which the loop closes the sockets

    def _ready(self, url: str) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
            if self._given is None:
                self._proxies = proxies_of_environment(url)
                self._session = _new_session()
        elif self._loop is not loop:
            raise ConfigurationError(
                "this client was used in another event loop before; "
                "close it there with `await client.close()`, or make one for each loop"
            )
        session = self._given or self._session
        assert session is not None
        return session

    def _way(self, url: str, headers: dict[str, str]) -> dict[str, Any]:
        """Proxy, certificates, headers not to add; a session of the user's has its own."""
        if self._given is not None:
            return {}
        scheme = url.partition(":")[0]
        proxy = self._proxies.get(scheme) or self._proxies.get("all")
        way: dict[str, Any] = {"proxy": proxy} if proxy else {}
        left_out = _ADDED - headers.keys()
        if left_out:
            way["skip_auto_headers"] = left_out
        if scheme == "https":
            if self._context is None:
                self._context = tls_context(bundle_of_environment())
            way["ssl"] = self._context
        return way


def _new_session() -> aiohttp.ClientSession:
    # Newer versions of aiohttp bound the number of headers.
    known = signature(aiohttp.ClientSession).parameters
    more: Any = {"max_headers": _MOST_FIELDS} if "max_headers" in known else {}
    session = aiohttp.ClientSession(
        connector=_Connector(limit=0, keepalive_timeout=LONGEST_IDLE, socket_factory=_new_socket),
        cookie_jar=aiohttp.DummyCookieJar(),
        max_line_size=_LONGEST_FIELD,
        max_field_size=_LONGEST_FIELD,
        auto_decompress=False,
        read_bufsize=PIECE,
        request_class=_CheckedRequest,
        response_class=_DeferredResponse,
        **more,
    )
    # It would send GET, PUT and DELETE again by itself: what is repeated is decided in the core.
    session._retry_connection = False
    return session


def _new_socket(place: Any) -> socket.socket:
    family, kind, protocol, *_ = place
    sock = socket.socket(family, kind, protocol)
    notice_silence(sock)
    return sock


def _limits(attempt: Attempt) -> aiohttp.ClientTimeout:
    timeout, total = attempt.timeout, attempt.deadline.left()
    if total is None:
        return _kept_limits(timeout.connect, timeout.read)
    return aiohttp.ClientTimeout(total=total, connect=timeout.connect, sock_read=timeout.read)


@lru_cache(maxsize=64)
def _kept_limits(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=connect, sock_read=read)


def _closed() -> APIConnectionError:
    return APIConnectionError("the client was closed while a call was under way")


def _failure(
    problem: Exception, content: object, attempt: Attempt, *, managed: bool
) -> SendError | None:
    """What an attempt ends with that got no response; None for an exception of somebody else's.

    Raises what went wrong in making the content, and ConfigurationError where a proxy refuses.
    """
    if isinstance(content, Pieces) and content.problem is not None:
        raise content.problem from None
    if isinstance(problem, asyncio.TimeoutError):
        connected = not isinstance(problem, aiohttp.ConnectionTimeoutError)
        attempt.late = "read" if connected else "connect"
        attempt.begun = connected
    if attempt.late is not None:
        return SendError(attempt.too_late(), problem, begun=attempt.begun)
    if isinstance(problem, ClientError):
        return None
    if not isinstance(problem, (aiohttp.ClientError, OSError, ValueError)):
        return None
    if isinstance(problem, aiohttp.ClientHttpProxyError):
        refusal = refused_by_proxy(problem.status, problem.message)
        if refusal is not None:
            raise refusal from None
    hopeless = isinstance(
        problem, (aiohttp.ClientConnectorCertificateError, aiohttp.InvalidURL, ValueError)
    )
    begun = attempt.begun or not (managed or hopeless)
    if not managed:  # a session of the user's notes nothing
        begun = begun and not isinstance(problem, aiohttp.ClientConnectorError)
    error = APIConnectionError(f"no answer: {_message_of(problem)}")
    return SendError(error, problem, begun=begun, hopeless=hopeless)


def _message_of(problem: Exception) -> str:
    """Without what aiohttp says around it."""
    inner = getattr(problem, "os_error", None)
    number = None if isinstance(inner, SSLError) else getattr(inner, "errno", None)
    return os.strerror(number) if isinstance(number, int) and number > 0 else str(inner or problem)
