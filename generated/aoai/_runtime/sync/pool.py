"""Sending over urllib3's connections, without what requests does around them."""

from __future__ import annotations

import os
import re
import threading
from typing import TYPE_CHECKING, Any

from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NewConnectionError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util import Retry
from urllib3.util import Timeout as Limits
from urllib3.util.url import parse_url

from ..core.errors import APIConnectionError, APITimeoutError, OpenAIError
from ..core.send_error import SendError
from .http_answer import HttpAnswer

if TYPE_CHECKING:
    from ..core.clock import Deadline
    from ..core.request import Request

_CONNECTIONS = 100
_URL = re.compile(r"(https?://[^/?#]+)([^#]*)")
#: Failures come as they are, and once.
_NO_RETRY = Retry(False, redirect=False)


class PoolSender:
    """Connections to each host that is called; proxies are not for it."""

    _pools: dict[str, HTTPConnectionPool]
    _lock: threading.Lock

    def __init__(self, bundle: str | None) -> None:
        self._bundle = bundle
        self.forget_connections()

    def send(
        self, request: Request, url: str, headers: dict[str, str], deadline: Deadline
    ) -> HttpAnswer:
        """One attempt; SendError when no answer's headers came."""
        left = deadline.left()
        timeout = request.timeout
        body = request.body
        if body is not None and body.size is not None:
            headers["content-length"] = str(body.size)
        try:
            origin, target = _split(url)
            pool = self._pools.get(origin) or self._new_pool(origin)
            raw = pool.urlopen(
                request.method,
                target,
                None if body is None else body.open(),
                headers,
                _NO_RETRY,
                redirect=False,
                assert_same_host=False,
                timeout=Limits(connect=timeout.connect, read=timeout.read, total=left),
                chunked=body is not None and body.size is None,
                preload_content=False,
                decode_content=False,
            )
        except Exception as problem:
            failure = _failure(problem, timeout.read, deadline)
            if failure is None:
                raise
            raise failure from None
        answered = {name.lower(): value for name, value in raw.headers.itermerged()}
        return HttpAnswer(raw, raw.status, raw.reason, answered, deadline, timeout.read)

    def close(self) -> None:
        """Closes the connections that are not in use."""
        with self._lock:
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()

    def forget_connections(self) -> None:
        """Leaves the connections to the process that this one was forked from."""
        self._pools = {}
        self._lock = threading.Lock()  # which another thread of that process may have held

    def _new_pool(self, origin: str) -> HTTPConnectionPool:
        with self._lock:
            if origin not in self._pools:
                self._pools[origin] = self._made_pool(origin)
            return self._pools[origin]

    def _made_pool(self, origin: str) -> HTTPConnectionPool:
        parts = parse_url(origin)
        host = parts.host or ""
        if parts.scheme == "http":
            return HTTPConnectionPool(host, parts.port, maxsize=_CONNECTIONS)
        return HTTPSConnectionPool(
            host, parts.port, maxsize=_CONNECTIONS, ssl_context=_tls(self._bundle)
        )


def _split(url: str) -> tuple[str, str]:
    """Where to connect to, and what to ask for there."""
    found = _URL.match(url)
    if found is None:
        raise ValueError("the address is no web address")
    target = found[2]
    return found[1], target if target.startswith("/") else f"/{target}"


def _tls(bundle: str | None) -> Any:
    """One context for all connections: reading the certificates takes milliseconds."""
    from urllib3.util.ssl_ import create_urllib3_context

    if bundle is None:
        from certifi import where

        bundle = where()
    context = create_urllib3_context()
    try:
        folder = os.path.isdir(bundle)  # noqa: PTH112
        context.load_verify_locations(**{"capath" if folder else "cafile": bundle})
    except OSError as problem:
        raise OSError(f"no certificates in {bundle}: {problem.strerror or problem}") from problem
    return context


def _failure(
    problem: Exception, read_timeout: float | None, deadline: Deadline
) -> SendError | None:
    """What an exception of urllib3 means; None if it is none of its."""
    if isinstance(problem, OpenAIError):
        return None
    if isinstance(problem, ConnectTimeoutError) and not isinstance(problem, NewConnectionError):
        timeout = APITimeoutError("no connection within the time allowed")
        return SendError(timeout, problem, begun=False)
    if isinstance(problem, ReadTimeoutError):
        seconds = deadline.cap(read_timeout)  # which says so if the call's total has run out
        limit = "" if seconds is None else f" within {seconds:g} s"
        return SendError(APITimeoutError(f"no answer{limit}"), problem, begun=True)
    if isinstance(problem, HTTPError) and not isinstance(problem, ValueError):
        # The connection never stood: refused, unknown host, no route, no handshake.
        begun = not isinstance(problem, (NewConnectionError, SSLError))
        hopeless = isinstance(problem, SSLError) and "CERTIFICATE" in str(problem)
        error = APIConnectionError(f"no answer: {problem}")
        return SendError(error, problem, begun=begun, hopeless=hopeless)
    if isinstance(problem, (OSError, ValueError)):
        error = APIConnectionError(f"cannot send: {problem}")
        return SendError(error, problem, begun=True, hopeless=True)
    return None
