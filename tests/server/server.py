"""Sockets and HTTP, written out so that every byte can be held back or cut off."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, unquote

from .replies import Reply

Handler = Callable[["Recorded"], Reply]


class Recorded:
    """A request as it came: header names in lower case, the body without its framing."""

    def __init__(
        self, method: str, target: str, headers: list[tuple[str, str]], body: bytes, connection: int
    ) -> None:
        self.method = method
        self.target = target
        self.header_list = headers
        self.headers = dict(headers)
        self.body = body
        self.connection = connection
        self.path, _, query = target.partition("?")
        self.query_list = parse_qsl(query, keep_blank_values=True)
        self.query = dict(self.query_list)

    @property
    def plain_path(self) -> str:
        return unquote(self.path)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Server:
    """Serves each connection in a thread of its own until the `with` ends.

    tls: speak https with this context's certificate
    """

    def __init__(self, *replies: Reply | Handler, tls: ssl.SSLContext | None = None) -> None:
        self._replies = list(replies)
        self._tls = tls
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        #: All requests so far.
        self.requests: list[Recorded] = []
        #: How many connections were accepted so far.
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._listener.getsockname()[1]
        self.url = f"{'http' if tls is None else 'https'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Closes everything; connections are refused from now on."""
        self._stopped.set()
        _shut(self._listener)
        self._listener.close()
        with self._lock:
            sockets = list(self._open)
        for sock in sockets:
            _shut(sock)
        for thread in self._threads:
            thread.join(5)

    @property
    def open_connections(self) -> int:
        """Connections that neither side has closed."""
        with self._lock:
            return len(self._open)

    def _start(self, work: Callable[..., None], *arguments: Any) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                number = self.connections
                self._open.add(sock)
            self._start(self._serve, sock, number)

    def _encrypted(self, sock: socket.socket) -> socket.socket:
        if self._tls is None:
            return sock
        wrapped = self._tls.wrap_socket(sock, server_side=True)  # which empties the plain one
        with self._lock:
            self._open.discard(sock)
            self._open.add(wrapped)
        return wrapped

    def _serve(self, sock: socket.socket, number: int) -> None:
        try:
            sock = self._encrypted(sock)
            with sock.makefile("rb") as reader:
                while True:
                    request = read_request(reader, number)
                    if request is None or not self._answer(sock, request):
                        return
        except OSError:
            pass  # the client went away, which is its right
        finally:
            with self._lock:
                self._open.discard(sock)
            sock.close()

    def _answer(self, sock: socket.socket, request: Recorded) -> bool:
        with self._lock:
            self.requests.append(request)
            reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        if not isinstance(reply, Reply):
            reply = reply(request)
        self._stopped.wait(reply.delay)
        return _send(sock, reply, self._stopped)


def read_request(reader: Any, number: int, *, body: bool = True) -> Recorded | None:
    """The next request of a connection, with or without its body."""
    line = reader.readline()
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers = []
    while (line := reader.readline().decode("latin-1").rstrip("\r\n")) != "":
        name, _, value = line.partition(":")
        headers.append((name.strip().lower(), value.strip()))
    content = _read_body(reader, dict(headers)) if body else b""
    return Recorded(method, target, headers, content, number)


def _read_body(reader: Any, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        body: bytes = reader.read(int(headers.get("content-length", "0")))
        return body
    pieces = []
    while size := int(reader.readline().strip() or b"0", 16):
        pieces.append(reader.read(size))
        reader.readline()
    reader.readline()
    return b"".join(pieces)


def _send(sock: socket.socket, reply: Reply, stopped: threading.Event) -> bool:
    """Whether the connection may go on."""
    if reply.die == "before":
        return False
    head = reply.head if reply.head is not None else _head(reply)
    if reply.die == "headers":
        sock.sendall(head[: len(head) // 2])
        time.sleep(0.02)  # so that the reset does not overtake the bytes
        return _reset(sock)
    sock.sendall(head)
    for piece in reply.pieces:
        if isinstance(piece, bytes):
            chunk = f"{len(piece):x}\r\n".encode() + piece + b"\r\n"
            sock.sendall(chunk if reply.framing == "chunked" else piece)
        elif stopped.wait(piece):
            return False
    if reply.die == "body":
        time.sleep(0.02)
        return _reset(sock)
    if reply.framing == "chunked" and reply.die is None:
        sock.sendall(b"0\r\n\r\n")
    return reply.die is None and reply.framing != "close"


def _head(reply: Reply) -> bytes:
    headers = {**reply.headers}
    if reply.framing == "chunked":
        headers["transfer-encoding"] = "chunked"
    elif reply.framing == "length" and reply.status != 204:
        size = sum(len(piece) for piece in reply.pieces if isinstance(piece, bytes))
        headers.setdefault("content-length", str(size + (100 if reply.die else 0)))
    elif reply.framing == "close":
        headers["connection"] = "close"
    lines = [f"HTTP/1.1 {reply.status} Status", *(f"{k}: {v}" for k, v in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def _reset(sock: socket.socket) -> bool:
    """Closes with a reset in place of a farewell."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()
    return False


def _shut(sock: socket.socket) -> None:
    with suppress(OSError):  # the other side was first
        sock.shutdown(socket.SHUT_RDWR)
