"""One HTTP response over aiohttp."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp import (  # type: ignore[import-not-found,unused-ignore]  # optional
    ClientError,
    ClientResponse,
    ServerTimeoutError,
)

from ..core.encoding import Deflated, Plain, decoder_for
from ..core.errors import APIConnectionError
from ..core.http_response import DRAIN_BYTES, DRAIN_SECONDS, HttpResponse

if TYPE_CHECKING:
    from ..core.attempt import Attempt

#: What is read at once; aiohttp buffers some more of it, however slowly it is used.
PIECE = 64 * 1024


class AwaitingResponse(HttpResponse):
    """Reads with the call's limits, which aiohttp keeps."""

    __slots__ = ("_attempt", "_decoder", "_decodes", "_loop", "_open", "_protocol", "_raw")

    def __init__(
        self, raw: ClientResponse, headers: dict[str, str], attempt: Attempt, *, decodes: bool
    ) -> None:
        """decodes: whether the content's encoding is left to this"""
        super().__init__(raw.status, raw.reason, headers)
        self._decodes = decodes
        self._decoder: Plain | Deflated | None = None
        self._raw = raw
        self._loop = asyncio.get_running_loop()
        connection = raw.connection
        self._protocol = None if connection is None else connection.protocol
        self._attempt = attempt
        self._open = True

    async def read(self) -> bytes:
        content = self._raw.content
        try:
            decoder = self._decoder or self._begin()
            while True:
                data = decoder.take()
                if data:
                    return data
                came = await content.read(PIECE)
                if not came:
                    self._check_end()
                    decoder.end()
                    return b""
                decoder.feed(came)
        except BaseException as problem:
            closed = not self._open
            self.close()
            if not isinstance(problem, self._broken()):
                raise
            if closed:
                raise APIConnectionError("the answer was closed while it was read") from problem
            late = isinstance(problem, (ServerTimeoutError, asyncio.TimeoutError))
            raise self._attempt.unread(problem, late=late) from problem

    def _broken(self) -> tuple[type[Exception], ...]:
        """What tells that it broke off; aiohttp has its own word for a lost connection."""
        gone = self._protocol is not None and not self._protocol.connected
        always = (ClientError, asyncio.TimeoutError, OSError, ValueError)
        return (*always, RuntimeError) if gone else always

    def _begin(self) -> Plain | Deflated:
        encoding = self.headers.get("content-encoding", "") if self._decodes else ""
        self._decoder = decoder_for(encoding)
        return self._decoder

    def _check_end(self) -> None:
        """A body that ends with its connection is whole only where that ends in good order."""
        problem = None if self._protocol is None else self._protocol.exception()
        if not self.is_framed and isinstance(problem, OSError):
            raise problem

    def __del__(self) -> None:
        # One that is left is closed at once, not when the garbage collector comes upon it.
        if not self._raw.closed and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._raw.close)

    async def drain(self) -> None:
        content = self._raw.content
        late = asyncio.get_running_loop().call_later(DRAIN_SECONDS, self._raw.close)
        room = DRAIN_BYTES
        try:
            while room > 0:
                piece = await content.readany()
                if not piece:
                    return
                room -= len(piece)
        except Exception:  # noqa: S110 - whatever it is, nobody waits for these bytes  # nosec B110
            pass
        finally:
            late.cancel()
            self.close()

    def close(self) -> None:
        self._open = False
        self._raw.close()
