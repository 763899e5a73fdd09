"""Connections that keep the limits of a call, and know when they are fit for another.

A mixin for http.client's connections, which urllib3's are, too: for ours and for those of a
requests.Session.
"""

from __future__ import annotations

import select
import socket
import weakref
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from http.client import HTTPConnection, HTTPMessage, HTTPResponse
from io import BufferedReader, RawIOBase
from time import monotonic
from typing import TYPE_CHECKING, Any

from ..core.attempt import Attempt
from ..core.chunked import BrokenChunksError, Chunks
from ..core.http1 import BrokenResponseError, framing_of, read_head
from ..environment import LONGEST_IDLE, notice_silence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PIECE = 64 * 1024

_current: ContextVar[Attempt | None] = ContextVar("attempt", default=None)


@contextmanager
def carrying(attempt: Attempt) -> Iterator[None]:
    """Whatever connection is used inside of the `with` keeps this attempt's limits."""
    token = _current.set(attempt)
    try:
        yield
    finally:
        _current.reset(token)


class Wire(HTTPConnection):
    """Adds limits, 1xx responses, framing and idle times to a class of connections."""

    _used = 0.0
    _opening = False
    _response: weakref.ref[WireResponse] | None = None
    #: Whether what came makes it unfit for another request.
    spoilt = False

    def connect(self) -> None:
        self.spoilt = False
        attempt = _current.get()
        self._opening = True
        try:
            if attempt is None:
                super().connect()
            else:
                self._connect(attempt)
        except BaseException:
            self.close()
            raise
        finally:
            self._opening = False
        assert self.sock is not None
        notice_silence(self.sock)
        self._used = monotonic()

    def _connect(self, attempt: Attempt) -> None:
        attempt.kept = True
        limit = self.timeout = attempt.limit("connect")
        began = monotonic()
        # One limit for all of it: the addresses of a host, a proxy's response, the TLS handshake.
        opening = Attempt(attempt.timeout, attempt.deadline)
        if limit is not None:
            opening.hurry(limit)
        try:
            with carrying(opening):
                super().connect()
        except Exception as problem:
            attempt.problem = problem
            # By the time, not by the error: the classes differ, and a handler of signals may raise.
            if limit is not None and monotonic() - began >= limit:
                attempt.late = "connect" if self.sock is None else "TLS"
            raise

    def _tunnel(self) -> None:
        super()._tunnel()  # type: ignore[misc]  # http.client's, which urllib3 calls by this name
        attempt = _current.get()
        if attempt is not None and self.sock is not None:
            self.sock.settimeout(attempt.limit("connect"))  # what is left, for the handshake

    def send(self, data: Any) -> None:
        attempt = _current.get()
        if self.sock is None and not self._opening:
            self.connect()
        if attempt is None or self._opening:
            super().send(data)
            return
        attempt.kept = True
        sock: Any = self.sock
        rest = memoryview(data)
        del data  # with the headers in it, which no frame of an error is to show
        while rest:
            sent = _timed(attempt, "write", sock, sock.send, rest[:_PIECE])
            attempt.begun = True
            rest = rest[sent:]

    @property
    def response_class(self) -> Callable[..., WireResponse]:  # type: ignore[override]
        return self._new_response

    def _new_response(
        self, sock: socket.socket, debuglevel: int = 0, **options: Any
    ) -> WireResponse:
        response = WireResponse(self, sock, debuglevel, **options)
        self._response = weakref.ref(response)
        return response

    def rest(self) -> None:
        """Told when a response has been read to its end."""
        self._used = monotonic()

    def sever(self) -> None:
        """Closes the connection, also under a read of another thread, which then raises."""
        self.spoilt = True
        response = None if self._response is None else self._response()
        if response is not None:
            response.sever()
        self.close()

    @property
    def is_old(self) -> bool:
        """Whether it has been idle for longer than is safe."""
        return monotonic() - self._used >= LONGEST_IDLE

    @property
    def is_connected(self) -> bool:
        """Whether it can be used for a request; urllib3 asks this, too."""
        sock = self.sock
        if sock is None or self.spoilt or self.is_old:
            return False
        pending = getattr(sock, "pending", None)  # bytes that TLS has taken from the socket
        return not (pending is not None and pending()) and not _is_readable(sock)


class _LimitedReader(RawIOBase):
    """Reads a socket with an attempt's limits."""

    def __init__(self, raw: Any, sock: socket.socket, attempt: Attempt | None) -> None:
        self._raw = raw
        self._sock = sock
        self.attempt = attempt
        #: Set for a look at what has come already.
        self.waits = True
        self._severed = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if not self.waits:
            return None
        if self.attempt is None:
            size: int | None = self._raw.readinto(buffer)
            return size
        size = _timed(self.attempt, "read", self._sock, self._sock.recv_into, buffer)
        if self._severed:  # what comes from TLS's socket then is not decrypted
            raise BrokenResponseError("the connection was closed")
        return size

    def sever(self) -> None:
        """Ends a read that another thread is in."""
        self._severed = True
        with suppress(OSError):  # the other side was first
            self._sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._raw.close()
        super().close()


class WireResponse(HTTPResponse):
    """A response that is whole or raises, and that leaves its connection at its end."""

    def __init__(
        self,
        wire: Wire,
        sock: socket.socket,
        debuglevel: int = 0,
        method: str | None = None,
        **options: Any,
    ) -> None:
        super().__init__(sock, debuglevel, method, **options)
        self._asked = method
        # The buffer that it comes with is empty.
        raw: Any = self.fp
        self._source = _LimitedReader(raw.detach(), sock, _current.get())
        self.fp: Any = BufferedReader(self._source)
        self._wire = weakref.proxy(wire)  # which refers to its response
        self._chunks = Chunks()

    def begin(self) -> None:
        if self.headers is not None:
            return
        head = read_head(self.fp.readline)
        framing = framing_of(self._asked, head)
        self.version = 10 + head.minor
        self.code = self.status = head.status
        self.reason = head.reason
        self.msg = self.headers = HTTPMessage()
        for name, value in head.fields:
            self.headers[name] = value
        self.chunked, self.chunk_left = framing.chunked, None
        self.length = framing.length
        self.will_close = framing.closes
        if self.length == 0:
            self._end()

    def read1(self, n: int = -1) -> bytes:
        """What has arrived, at least one byte; empty at the body's end."""
        size = _PIECE if n < 0 else n
        if self.fp is None:
            return b""
        if self.chunked:
            return self._chunk(size)
        wanted = size if self.length is None else min(size, self.length)
        data: bytes = self.fp.read1(wanted)
        if self.length is not None:
            if not data:
                raise BrokenResponseError(f"the connection ended {self.length} bytes early")
            self.length -= len(data)
        if self.length == 0 or not data:
            self._end()
        return data

    def read(self, amt: int | None = None) -> bytes:
        pieces = []
        left = amt
        while left is None or left > 0:
            piece = self.read1(_PIECE if left is None else left)
            if not piece:
                break
            pieces.append(piece)
            left = None if left is None else left - len(piece)
        return b"".join(pieces)

    def readinto(self, b: Any) -> int:
        data = self.read1(len(b))
        b[: len(data)] = data
        return len(data)

    def sever(self) -> None:
        """Ends a read that another thread is in."""
        self._source.sever()

    def _chunk(self, size: int) -> bytes:
        while not self._chunks.ended:
            came = self.fp.read1(size)
            if not came:
                raise BrokenChunksError("the connection ended before the answer")
            data = self._chunks.feed(came)
            if data:
                if self._chunks.ended:
                    self._end()
                return data
        self._end()
        return b""

    def _end(self) -> None:
        self._source.waits = False
        if self._chunks.surplus or self.fp.peek(1):
            self._wire.spoilt = True  # more came than the response
        self.close()
        self._wire.rest()


def dial(address: tuple[str, int], timeout: object = None, source: Any = None) -> socket.socket:
    """A socket to the first of a host's addresses that takes one, all within the attempt's limit.

    The standard library's gives each of them the whole of it.
    """
    attempt = _current.get()
    places = socket.getaddrinfo(*address, type=socket.SOCK_STREAM)
    while True:
        family, kind, protocol, _, place = places.pop(0)
        sock: socket.socket | None = None
        try:
            sock = socket.socket(family, kind, protocol)
            limit = None if attempt is None else attempt.limit("connect")
            sock.settimeout(None if limit is None else limit / (len(places) + 1))
            if source:
                sock.bind(source)
            sock.connect(place)
            # For what else belongs to connecting.
            sock.settimeout(None if attempt is None else attempt.limit("connect"))
            return sock
        except BaseException as problem:
            if sock is not None:
                sock.close()
            if not places or not isinstance(problem, OSError):
                raise


def _timed(
    attempt: Attempt, what: str, sock: socket.socket, work: Callable[[Any], int], argument: Any
) -> int:
    """The work on a socket, within the attempt's limit for it."""
    seconds = attempt.limit(what)
    sock.settimeout(seconds)
    began = monotonic()
    try:
        return work(argument)
    except Exception as problem:
        attempt.problem = problem
        # Not when the system gave up, nor when a handler of signals raised it.
        late = isinstance(problem, TimeoutError) and problem.errno is None
        if late and seconds is not None and monotonic() - began >= seconds:
            attempt.late = what
            attempt.begun = True
        raise


def _is_readable(sock: socket.socket) -> bool:
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])
