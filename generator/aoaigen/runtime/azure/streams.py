"""What the bytes of Azure OpenAI's streams mean; no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from ..core.events import DONE, EventDecoder, StreamKind, is_error
from ..core.events import KINDS as ANY_SERVICE
from ..core.failures import stream_error
from ..core.http_response import HttpResponse
from ..core.jsonvalue import strict_loads
from ..core.request import Request
from ..core.sse import Event
from ..core.typeexpr import Wrap
from .chat import ChatAccumulator
from .stream_end import EndTracker, is_end_message, is_last

T = TypeVar("T")

#: So many events are added up together: one by one takes a tenth longer, and the garbage collector
#: would look through a thousand.
_WAITING = 32


class OpenAIDecoder(EventDecoder[T]):
    """They end with `[DONE]`, an event that says it is the last, or when all choices are done."""

    __slots__ = ("_end_seen", "_kind", "_waiting")

    #: Whether the names of events say nothing about their types.
    _unnamed = False
    _error_rules = "azure.errors:RULES"

    def __init__(self, response: HttpResponse, request: Request, wrap: Wrap) -> None:
        super().__init__(response, request, wrap)
        # Made when they are needed: of a thousand streams most wait for their first events.
        self._end_seen: EndTracker | None = None
        self._waiting: list[Any] = []  # the JSON of events that were given out
        self._kind = ""  # the last event's name

    def decoded(self, events: Iterable[Event]) -> Iterator[T]:
        # Run for each event, so what can wait is left for later, and the usual comes first.
        waiting, wrap = self._waiting, self._wrap
        for kind, text, _ in events:
            try:
                data = strict_loads(text)
            except (ValueError, RecursionError):
                if text == DONE:
                    self.ended = True
                    return
                if kind == "error":
                    raise stream_error(
                        self._error_rules, self._name, text, self._response
                    ) from None
                if not text:
                    continue
                data = self._data(kind, text)
            self._kind = kind
            if kind != "message" or (
                data.__class__ is dict and ("choices" not in data or "error" in data)
            ):
                data = self._classified(kind, data)
            if DONE in text and is_end_message(data):
                self.ended = True
                return
            if len(waiting) >= _WAITING:
                self._add_up()
            waiting.append(data)
            yield wrap(data)

    def _add_up(self) -> None:
        if self._waiting:
            if self._end_seen is None:
                self._end_seen = EndTracker()
            self._end_seen.see(self._waiting)
            self._added_up += len(self._waiting)
            self._last = self._waiting[-1]
            self._waiting.clear()

    def _complete(self) -> bool:
        self._add_up()
        ended = self._end_seen is not None and self._end_seen.complete
        return ended or is_last(self._kind, self._last)

    def _classified(self, kind: str, data: Any) -> Any:
        """The event's JSON, with its name where the JSON does not say it; an error raises."""
        if kind == "error":
            raise stream_error(self._error_rules, self._name, data, self._response)
        if not isinstance(data, dict):
            return data
        if is_error(data):
            raise stream_error(self._error_rules, self._name, data, self._response)
        type_name = data.get("type")
        if kind not in ("message", type_name) and not self._unnamed:
            # The name is said outside of the data only; the document's type has both.
            return {"event": kind, "data": data}
        return data


class ChatDecoder(OpenAIDecoder[T]):
    """Chunks of a chat, which add up to an answer."""

    __slots__ = ("_sum",)

    _unnamed = True

    def __init__(self, response: HttpResponse, request: Request, wrap: Wrap) -> None:
        super().__init__(response, request, wrap)
        self._sum: ChatAccumulator | None = None

    def answer(self) -> Any:
        """What came so far, as the answer that it would have been without streaming."""
        self._add_up()
        data = (self._sum or ChatAccumulator()).data()
        return self._wrap(data) if self.whole is None else self.whole(self._response, data)

    def _add_up(self) -> None:
        if self._waiting:
            if self._sum is None:
                self._sum = ChatAccumulator()
            self._sum.add(self._waiting)
        super()._add_up()

    def _partial(self) -> object:
        return self._sum.answer() if self._sum is not None and self._added_up else None


def texts(chunk: Any) -> Iterator[str]:
    """The pieces of the first choice's text in a chunk's JSON."""
    choices = chunk.get("choices") if isinstance(chunk, dict) else None
    for choice in choices if isinstance(choices, list) else ():
        if isinstance(choice, dict) and choice.get("index", 0) == 0:
            delta = choice.get("delta")
            text = delta.get("content") if isinstance(delta, dict) else None
            if isinstance(text, str) and text:
                yield text


KINDS: Mapping[str, StreamKind] = {
    **ANY_SERVICE,
    "events": StreamKind(lambda _: OpenAIDecoder),
    "chat": StreamKind(
        lambda _: ChatDecoder,
        "azure.chat_stream:ChatStream",
        "azure.aio:AsyncChatStream",
        adds_up=True,
    ),
}
