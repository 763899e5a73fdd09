"""The events of a streamed response, with what they add up to so far."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Generic, TypeVar

from ..core.errors import TruncatedStreamError
from ..core.view import View, rebuild
from .parsing import ParsedResponse
from .pieces import Growing, index_of, text_at
from .requests import ResponseParse
from .response_items import ResponseItems
from .streaming import AsyncEventStream, EventStream, data_of

T = TypeVar("T")

_ENDS = ("response.completed", "response.incomplete", "response.failed")
_ITEMS = ("response.output_item.added", "response.output_item.done")
_TEXT = "response.output_text.delta"
#: Events that tell a piece of a text, and what says which text it is.
_PLACES = {
    _TEXT: ("output_index", "content_index"),
    "response.refusal.delta": ("output_index", "content_index"),
    "response.function_call_arguments.delta": ("output_index",),
}


class Telling(View):
    """An event with a piece of a text, which tells all of the text so far."""

    @property
    def snapshot(self) -> str:
        """The text so far."""
        so_far: str = self.__dict__["so_far"]()
        return so_far

    def __reduce__(self) -> tuple[object, ...]:
        return rebuild, (type(self).__mro__[2], self._data, self._request_id)


@cache
def _telling(kind: type[View]) -> type[Telling]:
    return type(kind.__name__, (Telling, kind), {"__module__": kind.__module__})


class ResponseEventAccumulator(Generic[T]):
    """Events as they come, with what they add up to, and at the end the response."""

    def __init__(self, asked: ResponseParse) -> None:
        self._asked = asked
        self._last: ParsedResponse[T] | None = None
        self._pieces: list[str] = []
        self._texts: dict[tuple[Any, ...], Growing] = {}
        self._items = ResponseItems()

    def take(self, received: Any) -> Iterator[Any]:
        """The event itself; the last one holds the response as `final` gives it."""
        data = data_of(received)
        kind, item, response = data.get("type"), data.get("item"), data.get("response")
        if text := self.text_of(received):
            self._pieces.append(text)
        if kind in _PLACES:
            yield self._grown(received, data)
            return
        if kind in _ITEMS:
            if not isinstance(item, dict):
                return  # it tells nothing
            take = self._items.begin if kind == _ITEMS[0] else self._items.end
            take(index_of(data, "output_index"), item)
        elif kind in _ENDS and isinstance(response, dict):
            whole = self._items.whole(response, complete=kind == _ENDS[0])
            self._last = self._asked.read(View(whole))
            received.__dict__["response"] = self._last
        elif isinstance(response, dict):
            self._items.tell(response)
        yield received

    def _grown(self, received: Any, data: dict[str, Any]) -> Telling:
        place = (data["type"], *(index_of(data, name) for name in _PLACES[data["type"]]))
        grown = self._texts.setdefault(place, Growing())
        kind: Any = type(received)
        telling = _telling(kind)(data)
        telling.__dict__["so_far"] = grown.add(text_at(data, "delta"))
        return telling

    def text_of(self, received: Any) -> str:
        """An event's piece of text."""
        data = data_of(received)
        delta = data.get("delta") if data.get("type") == _TEXT else None
        return delta if isinstance(delta, str) else ""

    @property
    def output_text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def final(self) -> ParsedResponse[T]:
        """The response that the last event holds."""
        if self._last is None:
            raise TruncatedStreamError("the stream ended without its response")
        return self._last


class ResponseEventStream(EventStream[Any, ParsedResponse[T]]):
    """Events of a response, as `create(stream=True)` gives them, told apart by `event.type`."""

    _accumulator: ResponseEventAccumulator[T]

    @property
    def output_text(self) -> str:
        """The text so far."""
        return self._accumulator.output_text

    def get_final_response(self) -> ParsedResponse[T]:
        """Reads the rest and gives the whole response."""
        return self._final()


class AsyncResponseEventStream(AsyncEventStream[Any, ParsedResponse[T]]):
    """The same, of the client that awaits."""

    _accumulator: ResponseEventAccumulator[T]

    @property
    def output_text(self) -> str:
        """The text so far."""
        return self._accumulator.output_text

    async def get_final_response(self) -> ParsedResponse[T]:
        """Reads the rest and gives the whole response."""
        return await self._final()
