"""An answer that is bytes: speech, or a file's content."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from .http_answer import HttpAnswer

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..core.raw_response import ResponseInfo


class BinaryAnswer:
    """Bytes that are read when asked for: whole, in pieces, or into a file; once.

    Reading raises APIConnectionError when the connection breaks off and APITimeoutError when it
    stalls.  In a `with`, what was not read is given up at its end.
    """

    def __init__(self, answer: HttpAnswer) -> None:
        self._answer = answer
        self._content: bytes | None = None

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
            self._content = self._answer.read_all()
        return self._content

    def iter_bytes(self) -> Iterator[bytes]:
        """Pieces as they arrive, each of at least one byte."""
        if self._content is not None:
            return iter((self._content,))
        return iter(self._answer.read, b"")

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Into a file that appears, or is replaced, only when all of it has come."""
        target = Path(path)
        handle, part = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                for piece in self.iter_bytes():
                    file.write(piece)
            Path(part).chmod(_usual_mode())
            Path(part).replace(target)
        except BaseException:
            with suppress(OSError):
                Path(part).unlink()
            raise

    def close(self) -> None:
        """Gives up what was not read."""
        self._answer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _usual_mode() -> int:
    """What a plain open() would give; a temporary file is for its owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
