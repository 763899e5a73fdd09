"""The events of a streamed chat, with what they add up to so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from ..azure.chat import ChatAccumulator, ChatAnswer
from ..core.jsonvalue import objects
from .parsing import ParsedChat
from .pieces import Growing, index_of, text_at
from .requests import ChatParse
from .schema import partial as partial_json
from .streaming import AsyncEventStream, EventStream, data_of

T = TypeVar("T")


@dataclass(frozen=True)
class Chunk:
    """What came, as it is."""

    chunk: Any
    so_far: Callable[[], ChatAnswer] = field(repr=False, compare=False)
    type: Literal["chunk"] = "chunk"

    @property
    def snapshot(self) -> ChatAnswer:
        """What came by now, as an answer."""
        return self.so_far()


@dataclass(frozen=True)
class ContentDelta:
    """A piece of the text; `index` is the choice's."""

    delta: str
    so_far: Callable[[], str] = field(repr=False, compare=False)
    index: int = 0
    type: Literal["content.delta"] = "content.delta"

    @property
    def snapshot(self) -> str:
        """All of the text so far."""
        return self.so_far()

    @property
    def parsed(self) -> Any:
        """The JSON so far, as far as it goes; None where it is none."""
        return partial_json(self.snapshot)


@dataclass(frozen=True)
class ContentDone(Generic[T]):
    """The whole text; `parsed` where a type was asked for."""

    content: str
    parsed: T | None
    index: int = 0
    type: Literal["content.done"] = "content.done"


@dataclass(frozen=True)
class RefusalDelta:
    """A piece of the refusal."""

    delta: str
    so_far: Callable[[], str] = field(repr=False, compare=False)
    index: int = 0
    type: Literal["refusal.delta"] = "refusal.delta"

    @property
    def snapshot(self) -> str:
        """All of the refusal so far."""
        return self.so_far()


@dataclass(frozen=True)
class RefusalDone:
    """The whole refusal."""

    refusal: str
    index: int = 0
    type: Literal["refusal.done"] = "refusal.done"


@dataclass(frozen=True)
class ToolArgumentsDelta:
    """A piece of a call's arguments, the first one often empty; `index` is the call's."""

    name: str
    index: int
    so_far: Callable[[], str] = field(repr=False, compare=False)
    arguments_delta: str
    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"

    @property
    def arguments(self) -> str:
        """All of the arguments so far."""
        return self.so_far()

    @property
    def parsed_arguments(self) -> Any:
        """The JSON so far, as far as it goes."""
        return partial_json(self.arguments)


@dataclass(frozen=True)
class ToolArgumentsDone:
    """A whole call; `parsed_arguments` for tools made of types, and a dict for strict ones."""

    name: str
    index: int
    arguments: str
    parsed_arguments: Any
    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"


@dataclass(frozen=True)
class LogprobsDelta:
    """Likelihoods of a piece of the content."""

    content: list[Any]
    so_far: Callable[[], list[Any]] = field(repr=False, compare=False)
    index: int = 0
    type: Literal["logprobs.content.delta"] = "logprobs.content.delta"

    @property
    def snapshot(self) -> list[Any]:
        """All of the likelihoods so far."""
        return self.so_far()


@dataclass(frozen=True)
class LogprobsDone:
    """Likelihoods of the whole content."""

    content: list[Any]
    index: int = 0
    type: Literal["logprobs.content.done"] = "logprobs.content.done"


ChatEvent: TypeAlias = (
    Chunk
    | ContentDelta
    | ContentDone[T]
    | RefusalDelta
    | RefusalDone
    | ToolArgumentsDelta
    | ToolArgumentsDone
    | LogprobsDelta
    | LogprobsDone
)


@dataclass
class _ToolCall:
    name: str = ""
    arguments: Growing = field(default_factory=Growing)


@dataclass
class _Choice:
    """What came of one choice so far."""

    content: Growing = field(default_factory=Growing)
    refusal: Growing = field(default_factory=Growing)
    calls: dict[int, _ToolCall] = field(default_factory=dict)
    logprobs: list[Any] = field(default_factory=list)
    ended: bool = False


class ChatEventAccumulator(Generic[T]):
    """Chunks in, events out, and at the end the answer."""

    def __init__(self, asked: ChatParse) -> None:
        self._asked = asked
        self._sum = ChatAccumulator()
        self._choices: dict[int, _Choice] = {}

    def take(self, received: Any) -> Iterator[ChatEvent[T]]:
        """The events of one chunk."""
        data = data_of(received)
        self._sum.add([data])
        yield Chunk(received, self._sum.answer)
        for choice in objects(data.get("choices")):
            index = index_of(choice)
            state = self._choices.setdefault(index, _Choice())
            delta = choice.get("delta")
            if isinstance(delta, dict):
                yield from _texts(state, index, delta)
                yield from self._calls(state, objects(delta.get("tool_calls")))
            logprobs = choice.get("logprobs")
            if isinstance(logprobs, dict) and (new := objects(logprobs.get("content"))):
                state.logprobs += new
                so_far = partial(_first, state.logprobs, len(state.logprobs))
                yield LogprobsDelta(new, so_far, index)
            if choice.get("finish_reason") and not state.ended:
                state.ended = True
                yield from self._end(state, index, choice["finish_reason"])

    def text_of(self, received: Any) -> str:
        """The first choice's piece of text."""
        for choice in objects(data_of(received).get("choices")):
            if index_of(choice) == 0:
                return text_at(choice.get("delta"), "content")
        return ""

    @property
    def snapshot(self) -> ChatAnswer:
        """What came so far, as an answer."""
        return self._sum.answer()

    def final(self) -> ParsedChat[T]:
        """The answer; LengthFinishReasonError and the like where it was to be parsed and is cut."""
        return self._asked.read(self._sum.answer())

    def _calls(self, state: _Choice, pieces: Iterable[Any]) -> Iterator[ToolArgumentsDelta]:
        for piece in pieces:
            call = state.calls.setdefault(index_of(piece), _ToolCall())
            call.name += text_at(piece.get("function"), "name")
            if isinstance(piece.get("function"), dict):
                delta = text_at(piece["function"], "arguments")
                so_far = call.arguments.add(delta)
                yield ToolArgumentsDelta(call.name, index_of(piece), so_far, delta)

    def _end(self, state: _Choice, index: int, reason: str) -> Iterator[ChatEvent[T]]:
        self._asked.check(reason, self._sum)
        if state.content:
            text = str(state.content)
            yield ContentDone(text, self._asked.read_text(text), index)
        if state.refusal:
            yield RefusalDone(str(state.refusal), index)
        if state.logprobs:
            yield LogprobsDone(state.logprobs, index)
        for place, call in state.calls.items():
            text = str(call.arguments)
            read = self._asked.read_arguments(call.name, text)
            yield ToolArgumentsDone(call.name, place, text, read)


def _texts(
    state: _Choice, index: int, delta: dict[str, Any]
) -> Iterator[ContentDelta | RefusalDelta]:
    content, refusal = text_at(delta, "content"), text_at(delta, "refusal")
    if content:
        yield ContentDelta(content, state.content.add(content), index)
    if refusal:
        yield RefusalDelta(refusal, state.refusal.add(refusal), index)


def _first(items: list[Any], count: int) -> list[Any]:
    return items[:count]


class ChatEventStream(EventStream[ChatEvent[T], ParsedChat[T]]):
    """Events of a chat: `for event in stream`, told apart by `event.type`."""

    _accumulator: ChatEventAccumulator[T]

    @property
    def current_completion_snapshot(self) -> ChatAnswer:
        """What came so far, as an answer."""
        return self._accumulator.snapshot

    def get_final_completion(self) -> ParsedChat[T]:
        """Reads the rest and gives the whole answer."""
        return self._final()


class AsyncChatEventStream(AsyncEventStream[ChatEvent[T], ParsedChat[T]]):
    """Events of a chat: `async for event in stream`, told apart by `event.type`."""

    _accumulator: ChatEventAccumulator[T]

    @property
    def current_completion_snapshot(self) -> ChatAnswer:
        """What came so far, as an answer."""
        return self._accumulator.snapshot

    async def get_final_completion(self) -> ParsedChat[T]:
        """Reads the rest and gives the whole answer."""
        return await self._final()
