"""Bodies of requests, piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ..core.errors import ArgumentError

if TYPE_CHECKING:
    from ..core.bodies import Body
    from ..core.files import Upload


class Pieces:
    """What a body is made of; keeps what went wrong, for aiohttp tells of it as a lost connection.

    Files are read in a thread, as a disk may take its time.
    """

    def __init__(self, body: Body) -> None:
        self._body = body
        self.problem: BaseException | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            for part in self._body.parts():
                if isinstance(part, bytes):
                    yield part
                else:
                    async for piece in _content(part):
                        yield piece
        except Exception as problem:
            self.problem = problem
            raise


async def _content(upload: Upload) -> AsyncIterator[bytes]:
    if not upload.is_awaited:
        pieces = upload.pieces()
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece
        return
    async for piece in upload.awaited():
        if not isinstance(piece, (bytes, bytearray, memoryview)):
            raise ArgumentError(f"{upload.field}: it gives {type(piece).__name__}, not bytes")
        if piece:
            yield bytes(piece)
