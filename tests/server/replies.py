"""What the server says, and how it goes wrong."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

#: before: closed without a word; headers: reset in their midst; body: reset after the pieces,
#: without the framing's end; cut: closed there in good order
Death = Literal["before", "headers", "body", "cut"]


class Reply:
    """One answer.

    pieces: bytes to send one by one; a number between them is a pause in seconds
    framing: how the body's end is told
    delay: seconds before anything is sent
    head: bytes to send in place of the status line and the headers
    """

    def __init__(
        self,
        status: int = 200,
        body: bytes = b"",
        *,
        headers: Mapping[str, str] | None = None,
        pieces: Sequence[bytes | float] | None = None,
        framing: Literal["length", "chunked", "close"] = "length",
        gzip: bool = False,
        delay: float = 0.0,
        die: Death | None = None,
        head: bytes | None = None,
    ) -> None:
        self.status = status
        self.headers = dict(headers or {})
        self.pieces: list[bytes | float] = list(pieces) if pieces is not None else [body]
        self.framing = framing
        self.delay = delay
        self.die = die
        self.head = head
        if gzip:
            self.headers["content-encoding"] = "gzip"
            self.pieces = _compressed(self.pieces)

    @classmethod
    def json(cls, value: Any, status: int = 200, **options: Any) -> Reply:
        """A JSON document."""
        headers = {"content-type": "application/json", **options.pop("headers", {})}
        return cls(status, json.dumps(value).encode(), headers=headers, **options)

    @classmethod
    def error(cls, status: int, code: str = "", message: str = "no", **options: Any) -> Reply:
        """An error object as the service has it."""
        error = {"error": {"code": code, "message": message, "param": None, "type": None}}
        return cls.json(error, status, **options)

    @classmethod
    def stream(cls, *pieces: bytes | float, **options: Any) -> Reply:
        """Server-sent events."""
        headers = {"content-type": "text/event-stream", **options.pop("headers", {})}
        return cls(headers=headers, pieces=pieces, **{"framing": "chunked", **options})


def events(*values: Any, done: bool = True) -> bytes:
    """Values as the data of server-sent events, and the end marker."""
    text = "".join(f"data: {json.dumps(value)}\n\n" for value in values)
    return (text + ("data: [DONE]\n\n" if done else "")).encode()


def _compressed(pieces: Iterable[bytes | float]) -> list[bytes | float]:
    packer = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    packed: list[bytes | float] = []
    for piece in pieces:
        if isinstance(piece, bytes):
            packed.append(packer.compress(piece) + packer.flush(zlib.Z_SYNC_FLUSH))
        else:
            packed.append(piece)
    packed.append(packer.flush())
    return packed
