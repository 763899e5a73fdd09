"""Chunked bodies, all that has arrived in one go: the usual way costs more than the event in it."""

from __future__ import annotations

_LF, _CR = 0x0A, 0x0D
_LONGEST_HEAD = 16 * 1024
_HEX = b"0123456789abcdefABCDEF"


class BrokenChunksError(OSError):
    """The chunks stop before their end, or are none."""


class Chunks:
    """The data in a chunked body; fed with bytes in any pieces, no I/O."""

    def __init__(self) -> None:
        self._left = 0  # of the chunk that is begun
        self._rest = b"\r\n"  # what may yet become the head of the next
        self._in_trailer = False
        #: Whether the last chunk and the lines behind it have come, and more than they.
        self.ended = False
        self.surplus = False

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
            if head[0] != _CR or head[1] != _LF:
                raise _not_chunks()
            self._left = _size(head[2:])
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
            self.surplus = end >= 0 and len(rest) > end + 4
        elif not b"\r\n".startswith(rest[:2]):
            raise _not_chunks()
        if len(rest) > _LONGEST_HEAD and not self.ended:
            raise BrokenChunksError("an answer in chunks with too much between them")


def _size(text: bytes) -> int:
    if text.strip(_HEX):  # int() takes signs, underscores and 0x as well
        text = text.partition(b";")[0].rstrip(b" \t")
        if text.strip(_HEX):
            raise _not_chunks()
    try:
        return int(text, 16)
    except ValueError:
        raise _not_chunks() from None


def _not_chunks() -> BrokenChunksError:
    return BrokenChunksError("an answer in chunks that are none")
