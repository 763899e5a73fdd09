"""A server of raw sockets that plays a script: what no well-behaved HTTP server would do."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from .server import Recorded, read_request

#: What is done for a request, with its socket and its number, from 1; True to serve another.
Script = Callable[["Peer", Recorded], bool | None]


class Peer:
    """The server's end of one connection.

    request: how many requests all connections have brought so far
    read1: gives what has come of a body that the server does not read by itself
    """

    def __init__(self, sock: socket.socket, server: ScriptServer) -> None:
        self.sock = sock
        self.reader = sock.makefile("rb")
        self.read1 = self.reader.read1
        self._server = server

    @property
    def request(self) -> int:
        return len(self._server.requests)

    def send(self, *pieces: bytes | float) -> None:
        """Sends bytes; a number between them is a pause in seconds."""
        for piece in pieces:
            if isinstance(piece, bytes):
                self.sock.sendall(piece)
            elif self._server.stopped.wait(piece):
                raise ConnectionError("the test is over")

    def reset(self) -> None:
        """Ends the connection with a reset in place of a farewell."""
        time.sleep(0.02)  # so that it does not overtake the bytes
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def closed_by_client(self, seconds: float) -> bool:
        """Whether the other side ends the connection within that time."""
        self.sock.settimeout(seconds)
        try:
            while self.sock.recv(65536):
                pass
        except TimeoutError:
            return False
        except OSError:
            pass
        return True


class ScriptServer:
    """Plays a script for each request.

    tls: speak https with this context's certificate
    reads: whether requests are read whole before the script plays; without, it gets their headers
    raw: play for each connection before anything is read or any handshake is made
    """

    def __init__(
        self,
        script: Script,
        *,
        tls: ssl.SSLContext | None = None,
        reads: bool = True,
        raw: Callable[[Peer], None] | None = None,
    ) -> None:
        self._script = script
        self._tls = tls
        self._reads = reads
        self._raw = raw
        self._open: list[socket.socket] = []
        self.stopped = threading.Event()
        #: All requests so far.
        self.requests: list[Recorded] = []
        #: How many connections were accepted so far.
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        port = self._listener.getsockname()[1]
        self.url = f"{'http' if tls is None else 'https'}://127.0.0.1:{port}"

    def __enter__(self) -> ScriptServer:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stopped.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._open:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while not self.stopped.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._open.append(sock)
            threading.Thread(target=self._serve, args=(sock, self.connections), daemon=True).start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        with suppress(OSError):  # the client went away, which is its right
            if self._raw is not None:
                self._raw(Peer(sock, self))
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
                self._open.append(sock)
            self._play(sock, number)
        sock.close()

    def _play(self, sock: socket.socket, number: int) -> None:
        peer = Peer(sock, self)
        with peer.reader:
            while True:
                request = read_request(peer.reader, number, body=self._reads)
                if request is None:
                    return
                self.requests.append(request)
                if self._script(peer, request) is not True:
                    return
