"""Sending over connections of our own; proxies are not for it."""

from __future__ import annotations

import itertools
import re
import ssl
import threading
import weakref
from http.client import HTTPSConnection
from typing import TYPE_CHECKING, Any

from ..core.attempt import Attempt
from ..core.errors import APIConnectionError
from ..core.http_response import folded
from ..environment import tls_context
from .broken import not_sent
from .connection import Wire, WireResponse, carrying, dial
from .http_response import BlockingResponse

if TYPE_CHECKING:
    from ..core.clock import Deadline
    from ..core.request import Request

_URL = re.compile(r"((https?)://(\[[^\]]+\]|[^/?#:]+)(?::(\d+))?)([^#]*)")


class PoolSender:
    """Connections to each host that is called, the one that was used last first."""

    _idle: dict[str, list[_Pooled]]
    _lock: threading.Lock
    _end: weakref.finalize[..., PoolSender] | None = None

    def __init__(self, bundle: str | None) -> None:
        self._bundle = bundle
        self._context: ssl.SSLContext | None = None
        self.forget_connections()

    def send(
        self, request: Request, url: str, headers: dict[str, str], deadline: Deadline
    ) -> BlockingResponse:
        """One attempt; SendError when no response's headers came."""
        attempt = Attempt(request.timeout, deadline)
        deadline.left()
        wire, target = self._ready(url)
        try:
            with carrying(attempt):
                response = _exchange(wire, attempt, request, target, headers)
        except BaseException as problem:
            wire.close()
            failure = not_sent(problem, attempt) if isinstance(problem, Exception) else None
            if failure is None:
                raise
            raise failure from None
        body = _PooledBody(wire, response)
        wire.lend()
        if response.isclosed():  # it has no content
            wire.rest()
        came = folded(response.headers.items())
        return BlockingResponse(body, response.status, response.reason, came, attempt)

    def close(self) -> None:
        """Closes what is idle, and the rest when its calls have ended."""
        with self._lock:
            idle = self._idle.copy()
            self._idle.clear()
        _close_all(idle)

    def forget_connections(self) -> None:
        """Leaves the connections to the process that this one was forked from."""
        if self._end is not None:
            self._end.detach()
        self._idle = {}
        # A client that nobody closes leaves no open connection behind, at the program's end either.
        self._end = weakref.finalize(self, _close_all, self._idle)
        self._lock = threading.Lock()  # which another thread of that process may have held

    def _ready(self, url: str) -> tuple[_Pooled, str]:
        """A connection to where an address leads, and what to ask for there."""
        match = _URL.match(url)
        if match is None:
            raise APIConnectionError("the address is no web address")
        origin, scheme, host, port, target = match.groups()
        wire = self._idle_one(origin) or self._new(origin, scheme, host, port)
        return wire, target if target.startswith("/") else f"/{target}"

    def _idle_one(self, origin: str) -> _Pooled | None:
        while True:
            with self._lock:
                wires = self._idle.get(origin)
                if not wires:
                    return None
                wire = wires.pop()
            if wire.is_connected:
                return wire
            wire.close()

    def _new(self, origin: str, scheme: str, host: str, port: str | None) -> _Pooled:
        number = None if port is None else int(port)
        with self._lock:
            home = self._idle.setdefault(origin, [])
            if scheme == "https" and self._context is None:
                self._context = tls_context(self._bundle)
        wire = _Pooled(host, number)
        if scheme == "https":
            wire = _PooledTLS(host, number, context=self._context)
        wire._create_connection = dial
        wire.owner, wire.origin, wire.home = weakref.ref(self), origin, home
        return wire

    def take_back(self, wire: _Pooled) -> None:
        """Keeps a connection for the next call, unless it was closed meanwhile."""
        with self._lock:
            kept = wire.sock is not None and self._idle.get(wire.origin) is wire.home
            old = list(itertools.takewhile(lambda each: each.is_old, wire.home))
            del wire.home[: len(old)]
            if kept:
                wire.home.append(wire)
            else:
                old.append(wire)
        for each in old:
            each.close()


def _close_all(idle: dict[str, list[_Pooled]]) -> None:
    for wires in idle.values():
        for wire in wires:
            wire.close()


class _Pooled(Wire):
    """Goes back to where it is kept once its response has been read."""

    owner: weakref.ref[PoolSender]
    origin: str
    home: list[_Pooled]
    _lent = False
    _create_connection: Any  # http.client's

    def lend(self) -> None:
        """From now on the response may be read."""
        self._lent = True

    def rest(self) -> None:
        super().rest()
        owner = self.owner()
        if self._lent and owner is not None:
            self._lent = False
            owner.take_back(self)


class _PooledTLS(_Pooled, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    pass


class _PooledBody:
    """What is read of a response, and the connection that it comes over."""

    def __init__(self, wire: Wire, response: WireResponse) -> None:
        self._wire = wire
        self._response = response
        self.read1 = response.read1

    def close(self) -> None:
        if not self._response.isclosed():
            self._wire.sever()

    def __del__(self) -> None:
        self.close()


def _exchange(
    wire: Wire, attempt: Attempt, request: Request, target: str, headers: dict[str, str]
) -> WireResponse:
    body = request.body
    if body is not None and body.size is not None:
        headers["content-length"] = str(body.size)
    content: Any = None if body is None else body.open()
    try:
        wire.request(request.method, target, content, headers)
    except (BrokenPipeError, ConnectionResetError):
        if not attempt.begun:
            raise
        wire.spoilt = True  # it may have answered, and closed, before it had all
    response: Any = wire.getresponse()
    return response  # type: ignore[no-any-return]
