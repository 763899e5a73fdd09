"""Content encodings undone as the bytes come, a bounded piece at a time; no I/O."""

from __future__ import annotations

import zlib

#: What is given at once, however much a few bytes stand for.
_PIECE = 1024 * 1024


class EncodingError(ValueError):
    """The content is not in the encoding that its header names, or is cut off."""


class Plain:
    """Content as it came."""

    __slots__ = ("_fed",)

    def __init__(self) -> None:
        self._fed = b""

    def feed(self, data: bytes) -> None:
        self._fed = data

    def take(self) -> bytes:
        """What can be given, empty when more has to be fed first."""
        data, self._fed = self._fed, b""
        return data

    def end(self) -> None:
        """EncodingError if something is missing."""


class Deflated:
    """gzip, with several members one after the other, or deflate, with and without a header."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._zip = encoding in ("gzip", "x-gzip")
        self._unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS if self._zip else zlib.MAX_WBITS)
        self._fed = b""
        self._began = False
        self._full = False  # whether more may come of what was taken in already

    def feed(self, data: bytes) -> None:
        self._fed += data

    def take(self) -> bytes:
        while self._fed or self._full:
            if self._unpacker.eof:
                if not self._zip or not self._fed.startswith(b"\x1f"):
                    self._fed = b""  # padding
                    break
                self._unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
            data = self._unpack()
            if data:
                return data
        return b""

    def end(self) -> None:
        if self._began and not self._unpacker.eof:
            raise EncodingError(f"the {self._encoding} content is cut off")

    def _unpack(self) -> bytes:
        try:
            data = self._unpacker.decompress(self._fed, _PIECE)
        except zlib.error as problem:
            if self._began or self._zip:
                raise EncodingError(f"the content is no {self._encoding}: {problem}") from None
            self._unpacker = zlib.decompressobj(-zlib.MAX_WBITS)  # without zlib's header
            self._began = True
            return self._unpack()
        self._began = True
        self._full = len(data) == _PIECE
        self._fed = self._unpacker.unconsumed_tail or self._unpacker.unused_data
        return data


def decoder_for(encoding: str) -> Plain | Deflated:
    """What undoes the encoding that a Content-Encoding header names."""
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return Plain()
    if name in ("gzip", "x-gzip", "deflate"):
        return Deflated(name)
    raise EncodingError(f"the content comes in an encoding that was not asked for: {name[:40]!r}")
