"""A streamed chat."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from ..sync.http_answer import HttpAnswer
from ..sync.stream import Stream
from .chat import ChatAccumulator, ChatAnswer

T = TypeVar("T")


class ChatStream(Stream[T]):
    """Chunks of a chat as they arrive, and what they add up to.

    A chunk may be without choices: the prompt's filter results come first, the usage last.
    """

    _unnamed = True

    def __init__(
        self,
        answer: HttpAnswer,
        wrap: Callable[[Any], Any],
        name: str,
        client_request_id: str,
    ) -> None:
        super().__init__(answer, wrap, name, client_request_id)
        self._sum = ChatAccumulator()

    def text_deltas(self) -> Iterator[str]:
        """The first choice's text alone, piece by piece."""
        for chunk in self:
            yield from _texts(getattr(chunk, "_data", None))

    def final_answer(self) -> ChatAnswer:
        """Reads the rest and returns the whole: text, tool calls, finish reason, usage.

        Raises what iterating raises.
        """
        for _ in self:
            pass
        self._add_up()
        return self._sum.answer()

    def _add_up(self) -> None:
        self._sum.add(self._waiting)
        super()._add_up()

    def _partial(self) -> object:
        return self._sum.answer() if self._added_up else None


def _texts(chunk: Any) -> Iterator[str]:
    choices = chunk.get("choices") if isinstance(chunk, dict) else None
    for choice in choices if isinstance(choices, list) else ():
        if isinstance(choice, dict) and choice.get("index", 0) == 0:
            delta = choice.get("delta")
            text = delta.get("content") if isinstance(delta, dict) else None
            if isinstance(text, str) and text:
                yield text
