"""An answer that is bytes: speech, or a file's content."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator

from ..core.binary import BytesOnce
from ..core.closing import AsyncClosing
from ..core.errors import APIConnectionError
from ..core.whole_file import WholeFile


class AsyncBinaryAnswer(BytesOnce, AsyncClosing):
    """Bytes that are read when asked for: whole, in pieces, or into a file; once.

    Reading raises APIConnectionError when the connection breaks off, APITimeoutError when it
    stalls, and AnswerClosedError where the bytes were read in pieces or given up before.  In an
    `async with`, what was not read is given up at its end.
    """

    async def read(self) -> bytes:
        """All of it, kept for further calls."""
        if self._content is None:
            self._content = b"".join([piece async for piece in self.iter_bytes()])
        return self._content

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """Pieces as they arrive, each of at least one byte."""
        return self._pieces(self._start())

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Into a file that appears, or is replaced, only when all of it has come.

        The mode of a file that was there stays, links are followed, and a pipe or a device is
        written into.
        """
        with WholeFile(path) as file:
            async for piece in self.iter_bytes():
                await asyncio.to_thread(file.write, piece)

    async def close(self) -> None:
        """Gives up what was not read."""
        self._give_up()

    async def _pieces(self, kept: bytes | None) -> AsyncIterator[bytes]:
        if kept is not None:
            yield kept
            return
        try:
            while piece := await self._response.read():
                yield piece
        except APIConnectionError as problem:
            raise self._broken(problem) from problem.__cause__
