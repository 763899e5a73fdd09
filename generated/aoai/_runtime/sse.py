"""Server-sent events from bytes in any pieces, as the WHATWG defines them; no I/O."""

from __future__ import annotations

from collections.abc import Iterator

_BOM = b"\xef\xbb\xbf"
_LF, _CR = 0x0A, 0x0D
#: What one event may hold, in bytes; a partial image is a few million.
MAX_EVENT_BYTES = 64 * 1024 * 1024


class EventTooLargeError(ValueError):
    """An event holds more than the parser's bound."""


class Event:
    """One event: its type ("message" unless named), its data, and the last id that was set."""

    __slots__ = ("data", "id", "type")

    def __init__(self, type: str, data: str, id: str) -> None:
        self.type = type
        self.data = data
        self.id = id

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Event):
            return NotImplemented
        return (self.type, self.data, self.id) == (other.type, other.data, other.id)

    __hash__ = None  # type: ignore[assignment]  # compared by value only in tests

    def __repr__(self) -> str:
        return f"Event({self.type!r}, {self.data!r}, id={self.id!r})"


class EventParser:
    """Feed it bytes, get the events that they complete.

    An event that no blank line ends is never given, as the rules want it.
    """

    def __init__(self, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        #: The reconnection time in milliseconds that the stream asked for last, if it did.
        self.retry: int | None = None
        self._max = max_event_bytes
        self._start: bytes | None = b""  # what may yet be a BOM; None once that is settled
        self._after_cr = False
        self._line: list[bytes] = []  # pieces of a line whose end is yet to come
        self._line_size = 0
        self._data: list[bytes] = []
        self._data_size = 0
        self._type = ""
        self._id = ""

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The events that end in this chunk; EventTooLargeError if one exceeds the bound.

        The iterator is to be read to its end before the next chunk is fed.
        """
        if self._start is not None:
            chunk = self._without_bom(chunk)
        if self._after_cr and chunk:
            # The CR has ended its line already; its LF ends no second one.
            self._after_cr = False
            if chunk[0] == _LF:
                chunk = chunk[1:]
        if not chunk:
            return
        lines = chunk.splitlines()  # of bytes: at LF, CR and CRLF, at nothing else
        self._after_cr = chunk[-1] == _CR
        rest = b"" if chunk[-1] in (_LF, _CR) else lines.pop()
        for line in lines:
            event = self._end_line(self._whole(line) if self._line else line)
            if event is not None:
                yield event
        if rest:
            self._line.append(rest)
            self._line_size += len(rest)
            self._check_size(self._line_size)

    def _whole(self, end: bytes) -> bytes:
        line = b"".join([*self._line, end])
        self._line.clear()
        self._line_size = 0
        return line

    def _end_line(self, line: bytes) -> Event | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(b":")
        if value[:1] == b" ":
            value = value[1:]
        if name == b"data":
            self._check_size(len(value))
            self._data.append(value)
            self._data_size += len(value) + 1
        elif name == b"event":
            self._type = value.decode("utf-8", "replace")
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():
            self.retry = int(value[:18])
        return None

    def _dispatch(self) -> Event | None:
        kind, self._type = self._type, ""
        if not self._data:
            return None
        data = b"\n".join(self._data).decode("utf-8", "replace")
        self._data = []
        self._data_size = 0
        return Event(kind or "message", data, self._id)

    def _check_size(self, more: int) -> None:
        if self._data_size + more > self._max:
            raise EventTooLargeError(f"an event of more than {self._max} bytes")

    def _without_bom(self, chunk: bytes) -> bytes:
        assert self._start is not None
        seen = self._start + chunk
        if len(seen) < len(_BOM) and _BOM.startswith(seen):
            self._start = seen
            return b""
        self._start = None
        return seen[len(_BOM) :] if seen.startswith(_BOM) else seen
