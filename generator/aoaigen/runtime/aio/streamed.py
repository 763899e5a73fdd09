"""An answer that is read as its caller likes."""

from __future__ import annotations

import codecs
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from ..core.jsonvalue import loads
from ..core.raw_response import CallInfo
from .binary import AsyncBinaryAnswer

if TYPE_CHECKING:
    from ..core.calls import Opened

P = ParamSpec("P")
T = TypeVar("T")


class AsyncStreamedResponse(CallInfo, Generic[T]):
    """Status and headers that came, and a body that has not been read; read it once, in one way.

    Raises what AsyncBinaryAnswer does.
    """

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened.response, opened.request, close=opened.close)
        self._opened = opened
        self._body = AsyncBinaryAnswer(opened.response)
        self._parsed: Any = None

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is to be read."""
        return self._close is None

    async def parse(self) -> T:
        """The decoded answer: a stream where one was asked for."""
        if self._parsed is None:
            self._parsed = await self._opened.answer(self.read, self._body)
        parsed: T = self._parsed
        return parsed

    async def read(self) -> bytes:
        """All of it, kept for further calls."""
        self.content = await self._body.read()
        return self.content

    async def json(self) -> Any:
        """All of it as JSON; ValueError where it is none."""
        return loads(await self.read())

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Pieces as they arrive, or of `chunk_size` bytes each but for the last."""
        kept = b""
        async for piece in self._body.iter_bytes():
            if chunk_size is None:
                yield piece
                continue
            kept += piece
            while len(kept) >= chunk_size:
                yield kept[:chunk_size]
                kept = kept[chunk_size:]
        if kept:
            yield kept

    async def iter_text(self) -> AsyncIterator[str]:
        """The same as text; bytes that are none in UTF-8 are replaced."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        async for piece in self.iter_bytes():
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", final=True):
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """Lines without their ends (LF or CRLF)."""
        kept = ""
        async for text in self.iter_text():
            *lines, kept = (kept + text).split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        if kept:
            yield kept

    async def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Into a file that appears, or is replaced, only when all of it has come."""
        await self._body.write_to_file(path)


class AsyncStreamedCall(Generic[T]):
    """A call that is sent when its `async with` begins, and closed at its end."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStreamedResponse[T]]]) -> None:
        self._send = send
        self._response: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(self, *_: object) -> None:
        if self._response is not None:
            self._response.close()


def async_streamed(method: Callable[P, Awaitable[T]], /) -> Callable[P, AsyncStreamedCall[T]]:
    """The method of an opened resource, for an `async with`."""
    send: Any = method

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncStreamedCall[T]:
        return AsyncStreamedCall(partial(send, *args, **kwargs))

    return call
