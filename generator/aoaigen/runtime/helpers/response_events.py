"""The events of a streamed response, with what they add up to so far."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from ..core.errors import TruncatedStreamError
from ..core.view import View
from .parsing import ParsedResponse
from .requests import ResponseParse
from .streaming import AsyncEventStream, EventStream, data_of

T = TypeVar("T")

_ENDS = ("response.completed", "response.incomplete", "response.failed")
_TEXT = "response.output_text.delta"


class ResponseCourse(Generic[T]):
    """Events as they come, and at the end the response."""

    def __init__(self, asked: ResponseParse) -> None:
        self._asked = asked
        self._last: Any = None
        self._pieces: list[str] = []

    def take(self, came: Any) -> Iterator[Any]:
        """The event itself."""
        data = data_of(came)
        if data.get("type") in _ENDS and isinstance(data.get("response"), dict):
            self._last = data["response"]
        if text := self.text_of(came):
            self._pieces.append(text)
        yield came

    def text_of(self, came: Any) -> str:
        """An event's piece of text."""
        data = data_of(came)
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
        return self._asked.read(View(self._last))


class ResponseEventStream(EventStream[Any, ParsedResponse[T]]):
    """Events of a response, as `create(stream=True)` gives them, told apart by `event.type`."""

    _course: ResponseCourse[T]

    @property
    def output_text(self) -> str:
        """The text so far."""
        return self._course.output_text

    def get_final_response(self) -> ParsedResponse[T]:
        """Reads the rest and gives the whole response."""
        return self._final()


class AsyncResponseEventStream(AsyncEventStream[Any, ParsedResponse[T]]):
    """The same, of the client that awaits."""

    _course: ResponseCourse[T]

    @property
    def output_text(self) -> str:
        """The text so far."""
        return self._course.output_text

    async def get_final_response(self) -> ParsedResponse[T]:
        """Reads the rest and gives the whole response."""
        return await self._final()
