"""An answer that is bytes: speech, or a file's content."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from ..core.binary import BytesOnce
from ..core.closing import Closing
from ..core.errors import APIConnectionError
from ..core.jsonvalue import loads
from ..core.response_info import decoded_text
from ..core.whole_file import WholeFile


class BinaryAnswer(BytesOnce, Closing):
    """Bytes that are read when asked for: whole, in pieces, or into a file; once.

    Reading raises APIConnectionError when the connection breaks off, APITimeoutError when it
    stalls, and AnswerClosedError where the bytes were read in pieces or given up before.  In a
    `with`, what was not read is given up at its end.
    """

    def read(self) -> bytes:
        """All of it, kept for further calls."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    @property
    def content(self) -> bytes:
        """The same as `read()`."""
        return self.read()

    @property
    def text(self) -> str:
        """All of it as text, in the charset that its type names, else UTF-8."""
        return decoded_text(self.read(), self._response.headers.get("content-type", ""))

    def json(self) -> Any:
        """All of it as JSON; ValueError where it is none."""
        return loads(self.read())

    def iter_bytes(self) -> Iterator[bytes]:
        """Pieces as they arrive, each of at least one byte."""
        kept = self._start()
        return self._pieces() if kept is None else iter((kept,))

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
        self._give_up()

    def _pieces(self) -> Iterator[bytes]:
        try:
            yield from iter(self._response.read, b"")
        except APIConnectionError as problem:
            raise self._broken(problem) from problem.__cause__
