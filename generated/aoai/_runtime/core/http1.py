"""The head of an HTTP/1.1 response, and how its body ends; no I/O.

RFC 9112, with the leniency that it allows a client: a lone LF ends a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

#: What all lines before a body may hold, in bytes: interim responses, status line and headers.
MAX_HEAD = 256 * 1024

_STATUS_LINE = re.compile(rb"HTTP/1\.([01])[ \t]+([1-9][0-9][0-9])(?:[ \t]+([^\r\n]*))?[ \t]*\r?\n")
_BLANK = (b"\r\n", b"\n")


class BrokenResponseError(OSError):
    """What came is no whole HTTP response."""


class Head(NamedTuple):
    """minor: the version's second number; fields: in their order, names as they came."""

    minor: int
    status: int
    reason: str
    fields: list[tuple[str, str]]


def read_head(read_line: Callable[[int], bytes]) -> Head:
    """The first head that is no interim one (RFC 9110 15.2), read line by line.

    read_line: gives a line with its end, cut at the number of bytes that it is called with; empty
        where the connection has ended
    """
    room = MAX_HEAD
    while True:
        lines, room = _lines(read_line, room)
        status_line = _STATUS_LINE.fullmatch(lines[0])
        if status_line is None:
            raise BrokenResponseError(f"no HTTP answer came, but {lines[0][:80]!r}")
        status = int(status_line[2])
        if status >= 200 or status == 101:
            reason = (status_line[3] or b"").decode("latin-1")
            return Head(int(status_line[1]), status, reason, _fields(lines[1:]))


def _lines(read_line: Callable[[int], bytes], room: int) -> tuple[list[bytes], int]:
    """The lines before the next blank one, and the room that is left for others."""
    lines: list[bytes] = []
    while True:
        line = read_line(room)
        room -= len(line)
        if not line.endswith(b"\n"):
            if room <= 0:
                raise BrokenResponseError(f"an answer with headers of more than {MAX_HEAD} bytes")
            where = "within the answer's headers" if lines or line else "before an answer"
            raise BrokenResponseError(f"the connection ended {where}")
        if line not in _BLANK:
            lines.append(line)
        elif lines:
            return lines, room


def _fields(lines: list[bytes]) -> list[tuple[str, str]]:
    fields: list[tuple[str, str]] = []
    for line in lines:
        text = line.decode("latin-1")
        name, colon, value = text.partition(":")
        if text[0] in " \t" and fields:  # the older way to go on in a further line
            last, begun = fields[-1]
            fields[-1] = (last, f"{begun} {text.strip()}")
        elif not colon or not name.strip():
            raise BrokenResponseError(f"a header that is none: {line[:80]!r}")
        else:
            fields.append((name.strip(), value.strip()))
    return fields


class Framing(NamedTuple):
    """How a body ends: after so many bytes, with its last chunk, or with the connection.

    closes: whether the connection is for no other response
    """

    length: int | None
    chunked: bool
    closes: bool


def framing_of(method: str | None, head: Head) -> Framing:
    """BrokenResponseError where the headers contradict each other."""
    connection = _values(head, "connection")
    closes = "close" in connection or (head.minor == 0 and "keep-alive" not in connection)
    if method == "HEAD" or head.status in (101, 204, 304):
        return Framing(0, chunked=False, closes=closes or head.status == 101)
    codings, lengths = _values(head, "transfer-encoding"), _values(head, "content-length")
    if codings:
        if codings != ["chunked"]:
            raise BrokenResponseError(
                f"a transfer coding that is not known: {', '.join(codings)!r}"
            )
        return Framing(None, chunked=True, closes=closes or bool(lengths))
    if not lengths:
        return Framing(None, chunked=False, closes=True)
    length = lengths[0]
    if len(set(lengths)) > 1 or not (length.isascii() and length.isdigit() and len(length) < 19):
        raise BrokenResponseError(f"a length that is none: {', '.join(lengths)[:80]!r}")
    return Framing(int(length), chunked=False, closes=closes)


def _values(head: Head, name: str) -> list[str]:
    """What a header says, in lower case, wherever it stands."""
    return [
        part.strip().lower()
        for key, value in head.fields
        if key.lower() == name
        for part in value.split(",")
    ]
