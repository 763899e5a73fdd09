"""Answers byte by byte, and rigs of a script and of each way to send."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.runtime.rig import CHAT, Rig
from tests.server import Peer, Recorded

OK = b"HTTP/1.1 200 OK\r\n"
JSON = OK + b"content-type: application/json\r\n"
BYTES = OK + b"content-type: application/octet-stream\r\n"
SSE = OK + b"content-type: text/event-stream\r\n"
CHUNKED = b"transfer-encoding: chunked\r\n\r\n"
#: With the API version's name, makes a rig of a script.
MakeWire = Callable[..., Rig]


def chat_json(name: object) -> bytes:
    """A chat's answer, with this id."""
    return json.dumps({**CHAT, "id": str(name)}).encode()


def sized(body: bytes, head: bytes = JSON, *, length: int | None = None) -> bytes:
    """An answer with a content-length."""
    return head + b"content-length: %d\r\n\r\n" % (len(body) if length is None else length) + body


def chunks(*pieces: bytes) -> bytes:
    """Pieces as chunks, without the last one."""
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)


END = b"0\r\n\r\n"


def says(*pieces: bytes | float, more: bool = True) -> Callable[[Peer, Recorded], bool]:
    """A script that sends the same each time.  more: leaves the connection open"""

    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(*pieces)
        return more

    return script


def numbered(before: bytes = b"", after: bytes = b"") -> Callable[[Peer, Recorded], bool]:
    """A script whose n-th answer says n, with other bytes around it."""

    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(before + sized(chat_json(peer.request)) + after)
        return True

    return script


def ids(rig: Any, calls: int = 4) -> list[str]:
    """What so many calls, one after the other, are answered with."""
    return [rig.chat().id for _ in range(calls)]
