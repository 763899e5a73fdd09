"""A streamed chat."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, Generic

from ..sync.stream import Stream
from .chat_view import ChatView
from .streams import ChatDecoder, texts

if sys.version_info >= (3, 13):
    from typing import TypeVar
else:
    from typing_extensions import TypeVar

T = TypeVar("T")
A = TypeVar("A", covariant=True, default=ChatView[Any, Any])


class ChatStream(Stream[T], Generic[T, A]):
    """Chunks of a chat as they arrive, and what they add up to.

    A chunk may be without choices: the prompt's filter results come first, the usage last.
    """

    _decoder: ChatDecoder[T]

    def text_deltas(self) -> Iterator[str]:
        """The first choice's text alone, piece by piece."""
        for chunk in self:
            yield from texts(getattr(chunk, "_data", None))

    def final_answer(self) -> A:
        """Reads the rest and returns the answer that it would have been without streaming.

        Raises what iterating raises.
        """
        for _ in self:
            pass
        answer: A = self._decoder.answer()
        return answer
