"""One HTTP response: status, headers, and a body that is read as it arrives."""

from __future__ import annotations

from collections.abc import Iterable
from sys import intern
from typing import TYPE_CHECKING, Any

from .response_info import ResponseInfo, request_id_of

if TYPE_CHECKING:
    from .steps import Flow

#: What is read to give a connection back rather than close it: this much, for this many seconds.
DRAIN_BYTES = 1024 * 1024
DRAIN_SECONDS = 0.5


def folded(fields: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by their names in lower case; several of one name are one."""
    headers: dict[str, str] = {}
    for name, value in fields:
        name = intern(name.lower())  # many responses may be open, with the same names
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


class HttpResponse:
    """What both drivers' responses are; every failure to read is an APIConnectionError.

    `read` and `drain` are steps; `close` never waits.
    """

    # Of what thousands are held or made, an attribute in a slot is the smaller and the quicker.
    __slots__ = ("headers", "reason", "status")

    def __init__(self, status: int, reason: str | None, headers: dict[str, str]) -> None:
        self.status: int = status
        self.reason: str = reason or ""
        self.headers: dict[str, str] = headers

    @property
    def request_id(self) -> str | None:
        return request_id_of(self.headers)

    @property
    def media_type(self) -> str:
        """Without parameters, in lower case; empty when there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def is_framed(self) -> bool:
        """Whether its end is told by anything but the connection's."""
        return "transfer-encoding" in self.headers or "content-length" in self.headers

    def info(self, content: bytes = b"") -> ResponseInfo:
        """Status and headers, and the content where it has been read."""
        return ResponseInfo(self.status, self.headers, content)

    def open_info(self) -> ResponseInfo:
        """Status and headers, and the way to close what has not been read."""
        return ResponseInfo(self.status, self.headers, b"", self.close)

    def read_all(self, most: int | None = None) -> Flow[bytes]:
        """The rest of the body.  most: so many bytes at least are enough"""
        pieces: list[bytes] = []
        while piece := (yield self.read):
            pieces.append(piece)
            if most is not None:
                most -= len(piece)
                if most <= 0:
                    self.close()
                    break
        return b"".join(pieces)

    def read(self) -> Any:
        """What has arrived, at least one byte; empty at the body's end."""
        raise NotImplementedError

    def drain(self) -> Any:
        """Reads a short rest so that the connection can be used again; closes it otherwise."""
        raise NotImplementedError

    def close(self) -> None:
        """Closes the connection, unless it was given back already."""
        raise NotImplementedError
