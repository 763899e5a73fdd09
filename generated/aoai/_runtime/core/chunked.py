"""Chunked bodies, all that has arrived in one go: the usual way costs more than the event in it."""

from __future__ import annotations

from http.client import HTTPResponse
from typing import Any

_LF, _CR = 0x0A, 0x0D
_LONGEST_HEAD = 16 * 1024


class BrokenChunksError(OSError):
    """The chunks stop before their end, or are none."""


class Chunks:
    """The data in a chunked body; fed with bytes in any pieces, no I/O."""

    def __init__(self) -> None:
        self._left = 0  # of the chunk that is begun
        self._rest = b"\r\n"  # what may yet become the head of the next
        self._in_trailer = False
        #: Whether the last chunk and the lines behind it have come.
        self.ended = False

    def feed(self, raw: bytes) -> bytes:
        """The data that is in these bytes."""
        if self._left >= len(raw):
            self._left -= len(raw)
            return raw
        raw, at, data = self._rest + raw, 0, []
        while not self._in_trailer:
            if self._left:
                data.append(raw[at : at + self._left])
                at += self._left
                self._left = max(0, at - len(raw))
            head_end = raw.find(b"\r\n", at + 2)
            if head_end < 0:
                break
            # Between two chunks: the line end of one, the size of the next.
            head = raw[at:head_end]
            try:
                self._left = int(head, 16)  # which takes the line end for a space
            except ValueError:
                self._left = _size_without_extension(head)
            if self._left < 0 or head[0] != _CR or head[1] != _LF:
                raise _not_chunks()
            at = head_end + 2
            if not self._left:
                # Its own line end may be the blank line that ends the trailer.
                at, self._in_trailer = head_end, True
        self._rest = raw[at:]
        self._check_rest()
        return b"".join(data)

    def _check_rest(self) -> None:
        rest = self._rest
        if self._in_trailer:
            end = rest.find(b"\r\n\r\n")
            self.ended = end >= 0
            if end >= 0 and len(rest) > end + 4:
                raise BrokenChunksError("more came than the answer")
        elif not b"\r\n".startswith(rest[:2]):
            raise _not_chunks()
        if len(rest) > _LONGEST_HEAD:
            raise BrokenChunksError("an answer in chunks with too much between them")


def _size_without_extension(head: bytes) -> int:
    try:
        return int(head.partition(b";")[0], 16)
    except ValueError:
        raise _not_chunks() from None


def _not_chunks() -> BrokenChunksError:
    return BrokenChunksError("an answer in chunks that are none")


class ChunkReader:
    """Reads an answer of urllib3's past urllib3, and gives the connection back at its end."""

    def __init__(self, raw: Any, original: HTTPResponse) -> None:
        self._raw = raw
        self._original = original
        self._file: Any = original.fp
        self._chunks = Chunks()

    def read(self, size: int) -> bytes:
        """What has arrived, at least one byte; empty at the body's end."""
        while not self._chunks.ended:
            came = self._file.read1(size)
            if not came:
                raise BrokenChunksError("the connection ended before the answer")
            data = self._chunks.feed(came)
            if data:
                return data
        self._original.close()
        self._raw.release_conn()
        return b""


def chunk_reader(raw: Any, headers: dict[str, str]) -> ChunkReader | None:
    """A reader for an answer that is plain chunks of which nothing was read, else None."""
    original = getattr(raw, "_original_response", None)
    if getattr(raw, "_fp", None) is not original or not isinstance(original, HTTPResponse):
        return None
    if not original.chunked or original.chunk_left is not None or original.fp is None:
        return None
    if headers.get("content-encoding", "identity") != "identity":
        return None
    return ChunkReader(raw, original)
