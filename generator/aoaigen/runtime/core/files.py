"""Files to upload: paths, bytes and file objects, read piece by piece."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from inspect import iscoroutinefunction
from io import SEEK_END
from typing import IO, Any

from .errors import ArgumentError

#: What can be uploaded: a path, the bytes, a binary file object, or for an asynchronous client
#: pieces that are awaited ...
FileContent = str | os.PathLike[str] | bytes | IO[bytes] | AsyncIterable[bytes]
#: ... alone, with a file name, or with a file name and a media type.
FileInput = FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str]

_PIECE = 256 * 1024


class Upload:
    """One file of a request.

    size: in bytes, None where only reading it to its end would tell
    said: the media type that the caller gave, if any
    rewindable: whether it can be read once more from where it stood
    """

    def __init__(self, value: Any, field: str) -> None:
        self.stated_type: str | None
        name, content, self.stated_type = _parts(value, field)
        self.field = field
        self._content = content
        self._start = 0
        self.size: int | None
        self.rewindable: bool = True
        if isinstance(content, (str, os.PathLike)):
            self.size = _path_size(content, field)
        elif isinstance(content, (bytes, bytearray, memoryview)):
            self.size = memoryview(content).nbytes
        elif self.is_awaited:
            self.size = None
            self.rewindable = False
        elif callable(getattr(content, "read", None)):
            self._measure(content)
        else:
            raise ArgumentError(
                f"{field}: a path, bytes or a file object is needed, not {type(content).__name__}"
            )
        self.name: str = name if name is not None else _name_of(content)

    def pieces(self) -> Iterator[bytes]:
        """The content from its start, a bounded piece at a time, as many bytes as `size` says.

        ArgumentError for a file that has changed its size meanwhile, before its last byte is given.
        """
        content = self._content
        if self.is_awaited:
            raise ArgumentError(f"{self.field}: only an asynchronous client can send what is async")
        if isinstance(content, (bytes, bytearray, memoryview)):
            yield bytes(content)
        elif isinstance(content, (str, os.PathLike)):
            with open(content, "rb") as file:  # noqa: PTH123  a path may be a plain string
                yield from self._exactly(file)
        else:
            if self.rewindable:
                content.seek(self._start)
            yield from self._exactly(content)

    @property
    def is_awaited(self) -> bool:
        """Whether its pieces have to be awaited."""
        return hasattr(self._content, "__aiter__") or iscoroutinefunction(
            getattr(self._content, "read", None)
        )

    async def awaited(self) -> AsyncIterator[Any]:
        """Pieces of what has to be awaited, whatever they are."""
        content = self._content
        if iscoroutinefunction(getattr(content, "read", None)):
            while piece := await content.read(_PIECE):
                yield piece
        else:
            async for piece in content:
                yield piece

    def _exactly(self, file: Any) -> Iterator[bytes]:
        left = self.size
        while True:
            # One byte more than there should be tells of growth before the last one is sent.
            piece = self._read(file, _PIECE if left is None else min(_PIECE, left) + 1)
            if left is not None:
                left -= len(piece)
                if left < 0 or (left > 0 and not piece):
                    change = "grew" if left < 0 else "shrank"
                    raise ArgumentError(
                        f"{self.field}: the file {change} while it was sent; "
                        f"{self.size} bytes were announced"
                    )
            if not piece:
                return
            yield piece

    def _read(self, file: Any, size: int) -> bytes:
        try:
            piece = file.read(size)
        except OSError as problem:
            raise ArgumentError(f"{self.field}: cannot be read on: {problem}") from problem
        if not isinstance(piece, bytes):
            raise ArgumentError(f"{self.field}: the file must be opened in binary mode")
        return piece

    @property
    def guessed(self) -> str:
        """The media type that goes with the name."""
        from mimetypes import guess_type

        return guess_type(self.name)[0] or "application/octet-stream"

    def _measure(self, file: Any) -> None:
        try:
            self._start = file.tell()
            self.size = file.seek(0, SEEK_END) - self._start
            file.seek(self._start)
        except (AttributeError, OSError, ValueError, TypeError):
            self.size = None
            self.rewindable = False


def _parts(value: Any, field: str) -> tuple[str | None, Any, str | None]:
    if not isinstance(value, tuple):
        return None, value, None
    if len(value) == 2:
        return value[0], value[1], None
    if len(value) == 3:
        return value[0], value[1], value[2]
    raise ArgumentError(f"{field}: give (name, content) or (name, content, media type)")


def _path_size(path: str | os.PathLike[str], field: str) -> int:
    try:
        with open(path, "rb") as file:  # noqa: PTH123  told now if it cannot be read, not midway
            return os.fstat(file.fileno()).st_size
    except OSError as problem:
        raise ArgumentError(
            f"{field}: cannot read {os.fspath(path)!r}: {problem.strerror}"
        ) from problem


def _name_of(content: Any) -> str:
    if isinstance(content, (str, os.PathLike)):
        return os.path.basename(os.fspath(content))  # noqa: PTH119
    name = getattr(content, "name", None)
    return os.path.basename(name) if isinstance(name, str) and name else "upload"  # noqa: PTH119
