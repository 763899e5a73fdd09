"""One HTTP answer over aiohttp."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp import ClientError, ClientResponse, ServerTimeoutError

from ..core.answer import DRAIN_BYTES, DRAIN_SECONDS, Answer
from ..core.errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from ..core.attempt import Attempt


class AsyncAnswer(Answer):
    """Reads with the call's limits, which aiohttp keeps."""

    def __init__(self, raw: ClientResponse, headers: dict[str, str], attempt: Attempt) -> None:
        super().__init__(raw.status, raw.reason, headers)
        self._raw = raw
        self._attempt = attempt
        self._open = True

    async def read(self) -> bytes:
        try:
            return await self._raw.content.readany()
        except BaseException as problem:
            closed = not self._open
            self.close()
            if not isinstance(problem, (ClientError, asyncio.TimeoutError, OSError, ValueError)):
                raise
            raise self._failure(problem, closed=closed) from problem

    async def read_all(self, most: int | None = None) -> bytes:
        pieces = []
        while piece := await self.read():
            pieces.append(piece)
            if most is not None:
                most -= len(piece)
                if most <= 0:
                    self.close()
                    break
        return b"".join(pieces)

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
        except Exception:  # noqa: S110 - whatever it is, nobody waits for these bytes
            pass
        finally:
            late.cancel()
            self.close()

    def close(self) -> None:
        self._open = False
        self._raw.close()

    def _failure(self, problem: BaseException, *, closed: bool) -> APIConnectionError:
        if closed:
            return APIConnectionError("the answer was closed while it was read")
        if not isinstance(problem, (ServerTimeoutError, asyncio.TimeoutError)):
            return APIConnectionError(f"the answer broke off: {problem}")
        limit = self._attempt.limit("read")  # says so when it was the call's total
        said = "in time" if limit is None else f"for {limit:g} s"
        return APITimeoutError(f"nothing more of the answer came {said}")
