"""Bodies of requests, piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING

from aiohttp.payload import Payload  # type: ignore[import-not-found,unused-ignore]  # optional

from ..core.errors import ArgumentError
from ..core.lines import JsonLines

if TYPE_CHECKING:
    from aiohttp.abc import AbstractStreamWriter  # type: ignore[import-not-found,unused-ignore]  # optional

    from ..core.attempt import Attempt
    from ..core.bodies import Body
    from ..core.files import Upload

_PIECE = 64 * 1024


def content_of(body: Body, attempt: Attempt) -> bytes | Pieces:
    """What is given to aiohttp; a body that the connection takes in one go needs no more care."""
    content = body.content
    return content if content is not None and len(content) <= _PIECE else Pieces(body, attempt)


class Pieces(Payload):  # type: ignore[misc,unused-ignore]  # optional
    """What a body is made of, each piece sent within the attempt's limit for writing.

    Keeps what went wrong, for aiohttp tells of it as a lost connection.
    """

    def __init__(self, body: Body, attempt: Attempt) -> None:
        super().__init__(body, content_type=body.media_type)
        self._size = body.size
        self._body = body
        self._attempt = attempt
        self.problem: BaseException | None = None

    async def write(self, writer: AbstractStreamWriter) -> None:
        async with aclosing(_pieces(self._body)) as pieces:
            while True:
                try:
                    piece = await anext(pieces, None)
                    limit = self._attempt.limit("write")
                except Exception as problem:
                    self.problem = problem
                    raise
                if piece is None:
                    return
                await self._send(writer, piece, limit)

    async def _send(
        self, writer: AbstractStreamWriter, piece: bytes | memoryview, limit: float | None
    ) -> None:
        if limit is None:
            await writer.write(piece)
            return
        timer = asyncio.get_running_loop().call_later(limit, self._too_late, writer)
        try:
            await writer.write(piece)
        finally:
            timer.cancel()

    def _too_late(self, writer: AbstractStreamWriter) -> None:
        self._attempt.late = "write"
        transport = getattr(writer, "transport", None)  # whose type the oldest aiohttp does not say
        if transport is not None:
            transport.abort()

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        raise TypeError("it is sent piece by piece")  # aiohttp asks for it nowhere but in digests


async def _pieces(body: Body) -> AsyncGenerator[bytes | memoryview, None]:
    for part in body.parts():
        if isinstance(part, bytes):
            for at in range(0, len(part), _PIECE):
                yield memoryview(part)[at : at + _PIECE]
        else:
            async for piece in _content(part):
                yield piece


async def _content(upload: Upload | JsonLines) -> AsyncIterator[bytes]:
    """Files are read in a thread, as a disk may take its time."""
    if isinstance(upload, JsonLines) or not upload.is_awaited:
        pieces = upload.pieces()
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece
        return
    async for piece in upload.awaited():
        if not isinstance(piece, (bytes, bytearray, memoryview)):
            raise ArgumentError(f"{upload.field}: it gives {type(piece).__name__}, not bytes")
        if piece:
            yield bytes(piece)
