"""An answer that is read as its caller likes."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable, Iterator
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from ..core.jsonvalue import loads
from ..core.raw_response import CallInfo
from .binary import BinaryAnswer

if TYPE_CHECKING:
    from ..core.calls import Opened

P = ParamSpec("P")
T = TypeVar("T")


class StreamedResponse(CallInfo, Generic[T]):
    """Status and headers that came, and a body that has not been read; read it once, in one way.

    Raises what BinaryAnswer does.
    """

    def __init__(self, opened: Opened) -> None:
        super().__init__(opened.response, opened.request)
        self._opened = opened
        self._body = BinaryAnswer(opened.response)
        self._parsed: Any = None
        self.is_closed = False

    def parse(self) -> T:
        """The decoded answer: a stream where one was asked for."""
        if self._parsed is None:
            self._parsed = self._opened.answer(self.read, self._body)
        parsed: T = self._parsed
        return parsed

    def read(self) -> bytes:
        """All of it, kept for further calls."""
        self.content = self._body.read()
        return self.content

    def json(self) -> Any:
        """All of it as JSON; ValueError where it is none."""
        return loads(self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Pieces as they arrive, or of `chunk_size` bytes each but for the last."""
        kept = b""
        for piece in self._body.iter_bytes():
            if chunk_size is None:
                yield piece
                continue
            kept += piece
            while len(kept) >= chunk_size:
                yield kept[:chunk_size]
                kept = kept[chunk_size:]
        if kept:
            yield kept

    def iter_text(self) -> Iterator[str]:
        """The same as text; bytes that are none in UTF-8 are replaced."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        for piece in self.iter_bytes():
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", final=True):
            yield text

    def iter_lines(self) -> Iterator[str]:
        """Lines without their ends (LF or CRLF)."""
        kept = ""
        for text in self.iter_text():
            *lines, kept = (kept + text).split("\n")
            yield from (line.removesuffix("\r") for line in lines)
        if kept:
            yield kept

    def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Into a file that appears, or is replaced, only when all of it has come."""
        self._body.write_to_file(path)

    def close(self) -> None:
        """Gives up what was not read."""
        if isinstance(self._parsed, BinaryAnswer) or not self._opened.streams:
            self._body.close()
        elif self._parsed is not None:
            self._parsed.close()
        self._opened.close()
        self.is_closed = True


class StreamedCall(Generic[T]):
    """A call that is sent when its `with` begins, and closed at its end."""

    def __init__(self, send: Callable[[], StreamedResponse[T]]) -> None:
        self._send = send
        self._response: StreamedResponse[T] | None = None

    def __enter__(self) -> StreamedResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(self, *_: object) -> None:
        if self._response is not None:
            self._response.close()


def streamed(method: Callable[P, T], /) -> Callable[P, StreamedCall[T]]:
    """The method of an opened resource, for a `with`."""
    send: Any = method

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> StreamedCall[T]:
        return StreamedCall(partial(send, *args, **kwargs))

    return call
