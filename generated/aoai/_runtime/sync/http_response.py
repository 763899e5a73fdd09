"""One HTTP response: status, headers, and a body that is read as it arrives."""

from __future__ import annotations

from typing import Protocol

from ..core.attempt import Attempt
from ..core.encoding import Deflated, Plain, decoder_for
from ..core.errors import APIConnectionError
from ..core.http_response import DRAIN_BYTES, DRAIN_SECONDS, HttpResponse
from .broken import not_read

_PIECE = 64 * 1024


class ResponseBody(Protocol):
    """The bytes of a response, as they come from a transport."""

    def read1(self, size: int, /) -> bytes:
        """What has arrived, at least one byte; empty at its end, with which the connection rests.

        It keeps the limits of the response's attempt.
        """
        ...

    def close(self) -> None:
        """Closes the connection, also under a read of another thread; after the end, nothing."""


class BlockingResponse(HttpResponse):
    """Reads with the call's limits; every failure is an APIConnectionError."""

    __slots__ = ("_attempt", "_body", "_decoder", "_open")

    def __init__(
        self,
        body: ResponseBody,
        status: int,
        reason: str | None,
        headers: dict[str, str],
        attempt: Attempt,
    ) -> None:
        super().__init__(status, reason, headers)
        self._body = body
        self._attempt = attempt
        self._decoder: Plain | Deflated | None = None
        self._open = True

    def read(self) -> bytes:
        """What has arrived, at least one byte; empty at the body's end."""
        try:
            return self._read()
        except BaseException as problem:
            closed, self._open = not self._open, False
            self._body.close()
            if not isinstance(problem, Exception):
                raise
            error = not_read(problem, self._attempt)
            if error is None:
                raise
            if closed:
                error = APIConnectionError("the answer was closed while it was read")
            raise error from problem

    def _read(self) -> bytes:
        decoder = self._decoder
        if decoder is None:
            decoder = self._decoder = decoder_for(self.headers.get("content-encoding", ""))
        while True:
            data = decoder.take()
            if data:
                return data
            came = self._body.read1(_PIECE)
            if not came:
                decoder.end()
                return b""
            decoder.feed(came)

    def drain(self) -> None:
        """Reads a short rest so that the connection can be used again; closes it otherwise."""
        self._attempt.hurry(DRAIN_SECONDS)
        room = DRAIN_BYTES
        try:
            while room > 0:
                piece = self._body.read1(_PIECE)
                if not piece:
                    return
                room -= len(piece)
        except Exception:  # noqa: S110 - whatever it is, nobody waits for these bytes  # nosec B110
            pass
        self.close()

    def close(self) -> None:
        """Closes the connection, unless it was given back already."""
        self._open = False
        self._body.close()
