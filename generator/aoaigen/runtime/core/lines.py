"""JSON values one after the other: NDJSON and JSON lines by line, JSON sequences by RFC 7464."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .jsonvalue import dumps
from .serialize import plain
from .sse import MAX_EVENT_BYTES, Event, EventTooLargeError

_LINES = ("ndjson", "jsonl", "jsonlines", "json-lines")
_MARK = b"\x1e"


def is_sequence(media_type: str) -> bool:
    """Whether a body of this type is several JSON values."""
    kind = media_type.partition("/")[2].removeprefix("x-")
    return kind in _LINES or kind.endswith("json-seq")


class LineParser:
    """Feed it bytes, get the texts that they complete; the body's end completes the last one."""

    def __init__(self, media_type: str, max_bytes: int = MAX_EVENT_BYTES) -> None:
        self._end = _MARK if media_type.endswith("json-seq") else b"\n"
        self._max = max_bytes
        self._rest: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> Iterable[Event]:
        """As events without a name; EventTooLargeError for a text that exceeds the bound."""
        first, *others = chunk.split(self._end)
        self._rest.append(first)
        self._size += len(first)
        if self._size > self._max or any(len(other) > self._max for other in others):
            raise EventTooLargeError(f"an event holds more than {self._max} bytes")
        if chunk and not others:
            return ()
        whole = [b"".join(self._rest), *others]
        self._rest = [whole.pop()] if others else []
        self._size = sum(map(len, self._rest))
        texts = (text.decode("utf-8", "replace").strip() for text in whole)
        return [("message", text, "") for text in texts if text]


class JsonLines:
    """What is sent of values: each on a line of its own, and none kept that was sent."""

    def __init__(self, values: Iterable[Any], media_type: str) -> None:
        self._values = values
        self._mark = _MARK if media_type.endswith("json-seq") else b""
        #: Whether there is all of it once more.
        self.rewindable: bool = not isinstance(values, Iterator)
        self.size: int | None = None

    def pieces(self) -> Iterator[bytes]:
        for value in self._values:
            yield self._mark + dumps(plain(value)) + b"\n"
