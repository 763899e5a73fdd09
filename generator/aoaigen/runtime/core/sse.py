"""Server-sent events from bytes in any pieces, as the WHATWG defines them; no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

_BOM = b"\xef\xbb\xbf"
_LF, _CR = 0x0A, 0x0D
#: What one event may hold, in bytes; a partial image is a few million.
MAX_EVENT_BYTES = 64 * 1024 * 1024


class EventTooLargeError(ValueError):
    """An event holds more than the parser's bound."""


#: One event: its type ("message" unless named), its data, and the last id that was set.  A plain
#: tuple, since any class would cost as much as finding the event.
Event = tuple[str, str, str]


class EventParser:
    """Feed it bytes, get the events that they complete.

    An event that no blank line ends is never given, as the rules want it.
    """

    __slots__ = (
        *("_after_cr", "_data", "_data_size", "_id", "_line", "_line_size", "_max", "_start"),
        *("_type", "retry"),
    )

    def __init__(self, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        #: The reconnection time in milliseconds that the stream asked for last, if it did.
        self.retry: int | None = None
        self._max = max_event_bytes
        self._start: bytes | None = b""  # what may yet be a BOM; None once that is settled
        self._after_cr = False
        self._line: list[bytes] = []  # pieces of a line whose end is yet to come
        self._line_size = 0
        self._data: list[str] = []
        self._data_size = 0
        self._type = ""
        self._id = ""

    def feed(self, chunk: bytes) -> Iterable[Event]:
        """The events that end in this chunk; EventTooLargeError if one exceeds the bound.

        What is returned is to be iterated to its end before the next chunk is fed.
        """
        if self._start is not None:
            chunk = self._without_bom(chunk)
        if self._after_cr and chunk:
            # The CR has ended its line already; its LF ends no second one.
            self._after_cr = False
            if chunk[0] == _LF:
                chunk = chunk[1:]
        if not chunk:
            return ()
        if b"\r" in chunk or len(chunk) > self._max:
            return self._by_line(chunk)
        end = chunk.rfind(b"\n\n") + 2
        if end == 1:
            return self._by_line(chunk)
        # In the midst of an event up to a blank line, after which none is begun.
        begun = self._line or self._data or self._type
        begin = chunk.find(b"\n\n") + 2 if begun else 0
        events: list[Event] = [*self._by_line(chunk[:begin])] if begin else []
        events += self._by_event(chunk[begin:end])
        return chain(events, self._by_line(chunk[end:])) if end < len(chunk) else events

    def _by_event(self, events: bytes) -> list[Event]:
        """Whole events, each with a blank line after it, and LF as line end."""
        if not events:
            return []
        # Most are one line of data.  What stands between two of those lines is one separator.
        text = "\n\n" + events[:-2].decode("utf-8", "replace")
        first, *texts = text.split("\n\ndata: ")
        whole = [*self._by_text_line(first)] if first else []
        for data in texts:
            if "\n" in data:
                whole += self._by_text_line(f"data: {data}")
            else:
                whole.append(("message", data, self._id))
        return whole

    def _by_text_line(self, text: str) -> Iterator[Event]:
        for line in f"{text}\n".split("\n"):
            event = self._end_line(line)
            if event is not None:
                yield event

    def _by_line(self, chunk: bytes) -> Iterator[Event]:
        if not chunk:
            return
        lines = chunk.splitlines()  # of bytes: at LF, CR and CRLF, at nothing else
        self._after_cr = chunk[-1] == _CR
        rest = b"" if chunk[-1] in (_LF, _CR) else lines.pop()
        for line in lines:
            whole = self._whole(line) if self._line else line
            if whole[:4] == b"data":
                self._data_size += len(whole)
                self._check_size()
            event = self._end_line(whole.decode("utf-8", "replace"))
            if event is not None:
                yield event
        if rest:
            self._line.append(rest)
            self._line_size += len(rest)
            self._check_size()

    def _whole(self, end: bytes) -> bytes:
        line = b"".join([*self._line, end])
        self._line.clear()
        self._line_size = 0
        return line

    def _end_line(self, line: str) -> Event | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        if value[:1] == " ":
            value = value[1:]
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._type = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self.retry = int(value[:18])
        return None

    def _dispatch(self) -> Event | None:
        kind, self._type = self._type, ""
        self._data_size = 0
        if not self._data:
            return None
        data = "\n".join(self._data)
        self._data.clear()
        return kind or "message", data, self._id

    def _check_size(self) -> None:
        if self._data_size + self._line_size > self._max:
            raise EventTooLargeError(f"an event of more than {self._max} bytes")

    def _without_bom(self, chunk: bytes) -> bytes:
        assert self._start is not None
        seen = self._start + chunk
        if len(seen) < len(_BOM) and _BOM.startswith(seen):
            self._start = seen
            return b""
        self._start = None
        return seen[len(_BOM) :] if seen.startswith(_BOM) else seen
