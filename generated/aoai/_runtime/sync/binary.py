"""An answer that is bytes: speech, or a file's content."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..core.answer import Answer
from ..core.errors import AnswerClosedError, APIConnectionError
from ..core.whole_file import WholeFile

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..core.raw_response import ResponseInfo


class BinaryAnswer:
    """Bytes that are read when asked for: whole, in pieces, or into a file; once.

    Reading raises APIConnectionError when the connection breaks off, APITimeoutError when it
    stalls, and AnswerClosedError where the bytes were read in pieces or given up before.  In a
    `with`, what was not read is given up at its end.
    """

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._content: bytes | None = None
        self._gone: APIConnectionError | None = None  # why it cannot be read any more

    @property
    def response(self) -> ResponseInfo:
        """Status and headers of the answer."""
        return self._answer.info()

    @property
    def request_id(self) -> str | None:
        """The service's id of the request."""
        return self._answer.request_id

    @property
    def content_type(self) -> str:
        """The media type, such as "audio/mpeg"; empty when the service gave none."""
        return self._answer.media_type

    def read(self) -> bytes:
        """All of it, kept for further calls."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def iter_bytes(self) -> Iterator[bytes]:
        """Pieces as they arrive, each of at least one byte."""
        if self._content is not None:
            return iter((self._content,))
        if self._gone is not None:
            raise self._gone
        self._end("the answer's bytes have been read already; read() would have kept them")
        return self._pieces()

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Into a file that appears, or is replaced, only when all of it has come.

        The mode of a file that was there stays, links are followed, and a pipe or a device is
        written into.
        """
        with WholeFile(path) as file:
            for piece in self.iter_bytes():
                file.write(piece)

    def close(self) -> None:
        """Gives up what was not read."""
        if self._gone is None:
            self._end("the answer was closed before its bytes were read")
        self._answer.close()

    def _pieces(self) -> Iterator[bytes]:
        try:
            yield from iter(self._answer.read, b"")
        except APIConnectionError as problem:
            problem.request_id = self.request_id
            self._gone = problem
            raise

    def _end(self, why: str) -> None:
        self._gone = AnswerClosedError(why)
        self._gone.request_id = self.request_id

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
