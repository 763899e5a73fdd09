"""A stream of any service's events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from ..azure.stream_end import DONE
from .stream import Stream

T = TypeVar("T")


class EventStream(Stream[T]):
    """It ends where the answer ends, or with `[DONE]`; an event is what the document says it is."""

    def _until_end(self) -> Iterator[T]:
        for chunk in iter(self._answer.read, b""):
            for _, text, _ in self._parser.feed(chunk):
                if text == DONE:
                    return self._answer.drain()
                self._last = self._data(text)
                self._added_up += 1
                yield self._wrap(self._last)

    def _data(self, text: str) -> object:
        return self._lenient(text)


class TextStream(EventStream[T]):
    """Its events are texts."""

    def _data(self, text: str) -> object:
        return text
