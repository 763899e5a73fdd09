"""A streamed chat."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from ..sync.stream import Stream
from .chat import ChatAnswer
from .streams import ChatDecoder, texts

T = TypeVar("T")


class ChatStream(Stream[T]):
    """Chunks of a chat as they arrive, and what they add up to.

    A chunk may be without choices: the prompt's filter results come first, the usage last.
    """

    _decoder: ChatDecoder[T]

    def text_deltas(self) -> Iterator[str]:
        """The first choice's text alone, piece by piece."""
        for chunk in self:
            yield from texts(getattr(chunk, "_data", None))

    def final_answer(self) -> ChatAnswer:
        """Reads the rest and returns the whole: text, tool calls, finish reason, usage.

        Raises what iterating raises.
        """
        for _ in self:
            pass
        return self._decoder.answer()
