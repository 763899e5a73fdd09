"""The events of a streamed completion, with what they add up to so far."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..azure.chat import joined, merge
from ..core.jsonvalue import copy_deep, objects
from ..core.view import View
from .pieces import Growing, index_of, text_at
from .streaming import AsyncEventStream, EventStream, data_of


@dataclass(frozen=True)
class CompletionChunk:
    """What came, as it is."""

    chunk: Any
    type: Literal["chunk"] = "chunk"


@dataclass(frozen=True)
class TextDelta:
    """A piece of the text; `index` is the choice's."""

    delta: str
    so_far: Callable[[], str] = field(repr=False, compare=False)
    index: int = 0
    type: Literal["text.delta"] = "text.delta"

    @property
    def snapshot(self) -> str:
        """All of the text so far."""
        return self.so_far()


@dataclass(frozen=True)
class TextDone:
    """The whole text, and why it ended."""

    text: str
    finish_reason: str
    index: int = 0
    type: Literal["text.done"] = "text.done"


CompletionEvent: TypeAlias = CompletionChunk | TextDelta | TextDone


class CompletionEventAccumulator:
    """Chunks in, events out, and at the end the completion."""

    def __init__(self) -> None:
        self._kind: type[View] = View
        self._sum: dict[str, Any] = {}
        self._texts: dict[int, Growing] = {}

    def take(self, received: Any) -> Iterator[CompletionEvent]:
        """The events of one chunk."""
        if isinstance(received, View):
            self._kind = type(received)
        self._add(data_of(received))
        yield CompletionChunk(received)
        for choice in _choices(data_of(received)):
            index, text, end = choice["index"], text_at(choice, "text"), choice.get("finish_reason")
            grown = self._texts.setdefault(index, Growing())
            if text:
                yield TextDelta(text, grown.add(text), index)
            if isinstance(end, str):
                yield TextDone(str(grown), end, index)

    def _add(self, data: dict[str, Any]) -> None:
        plain = {name: value for name, value in data.items() if name != "choices" and value}
        self._sum.update(plain)  # said anew in each chunk
        merge(self._sum, {"choices": _choices(data)})

    def text_of(self, received: Any) -> str:
        """The first choice's piece of text."""
        first = (text_at(c, "text") for c in _choices(data_of(received)) if c["index"] == 0)
        return next(first, "")

    @property
    def snapshot(self) -> Any:
        """What came so far, as a completion of the api-version's class."""
        return self._kind(copy_deep(self._sum, joined))

    def final(self) -> Any:
        return self.snapshot


def _choices(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Those that are objects; one that has no number is the first."""
    return [{**choice, "index": index_of(choice)} for choice in objects(data.get("choices"))]


class CompletionEventStream(EventStream[CompletionEvent, Any]):
    """Events of a completion: `for event in stream`, told apart by `event.type`."""

    _accumulator: CompletionEventAccumulator

    @property
    def current_completion_snapshot(self) -> Any:
        """What came so far, as a completion."""
        return self._accumulator.snapshot

    def get_final_completion(self) -> Any:
        """Reads the rest and gives the whole completion."""
        return self._final()


class AsyncCompletionEventStream(AsyncEventStream[CompletionEvent, Any]):
    """Events of a completion: `async for event in stream`, told apart by `event.type`."""

    _accumulator: CompletionEventAccumulator

    @property
    def current_completion_snapshot(self) -> Any:
        """What came so far, as a completion."""
        return self._accumulator.snapshot

    async def get_final_completion(self) -> Any:
        """Reads the rest and gives the whole completion."""
        return await self._final()
