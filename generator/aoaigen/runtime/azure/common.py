"""Answers and clients of all api-versions, by what they have in common."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Iterable, Sequence
from typing import Any, Literal, Protocol, TypeAlias, TypeVar, overload

from ..core.sentinel import Omit
from .messages import AnswerMessage, ChatMessage, ChatTool, PlainMessage

A_co = TypeVar("A_co", covariant=True)
S_co = TypeVar("S_co", covariant=True)


class Usage(Protocol):
    """How many tokens a call took."""

    @property
    def prompt_tokens(self) -> int:
        """Of what was asked."""
        ...

    @property
    def total_tokens(self) -> int:
        """In all."""
        ...


class CompletionUsage(Usage, Protocol):
    """How many tokens a chat took."""

    @property
    def completion_tokens(self) -> int:
        """Of what was answered."""
        ...


class ChatChoice(Protocol):
    """One alternative of a chat's answer."""

    @property
    def index(self) -> int | None:
        """Its place among the alternatives, from 0."""
        ...

    @property
    def finish_reason(self) -> str | None:
        """Why the model stopped."""
        ...

    @property
    def message(self) -> AnswerMessage | None:
        """What it said."""
        ...


class ToolUse(Protocol):
    """Which function the model wants called, and with what."""

    @property
    def name(self) -> str:
        """The function's name."""
        ...

    @property
    def arguments(self) -> str:
        """Its arguments as the model wrote them, usually JSON."""
        ...


class ToolRequest(Protocol):
    """A tool that the model wants called."""

    @property
    def id(self) -> str:
        """What the answer to the call refers to."""
        ...

    @property
    def function(self) -> ToolUse:
        """The function and its arguments."""
        ...


class ChatCompletion(Protocol):
    """The answer of a chat."""

    @property
    def id(self) -> str:
        """The service's name of the answer."""
        ...

    @property
    def created(self) -> int:
        """When it was made, in seconds since 1970."""
        ...

    @property
    def model(self) -> str:
        """The model that answered."""
        ...

    @property
    def choices(self) -> Sequence[ChatChoice]:
        """The alternatives, one unless more were asked for."""
        ...

    @property
    def usage(self) -> CompletionUsage | None:
        """The tokens that it took."""
        ...

    @property
    def message(self) -> AnswerMessage | None:
        """The first alternative's message."""
        ...

    @property
    def text(self) -> str:
        """The first alternative's text, empty when there is none."""
        ...

    @property
    def tool_calls(self) -> Sequence[ToolRequest]:
        """The tools that the first alternative wants called."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The JSON that came."""
        ...


class ChatDelta(Protocol):
    """What a piece of a streamed chat adds to a message."""

    @property
    def content(self) -> str | None:
        """The next text."""
        ...


class ChunkChoice(Protocol):
    """What a piece of a streamed chat adds to one alternative."""

    @property
    def delta(self) -> ChatDelta | None:
        """What it adds to the message."""
        ...

    @property
    def finish_reason(self) -> str | None:
        """Why the model stopped, if it has."""
        ...


class ChatChunk(Protocol):
    """A piece of a streamed chat."""

    @property
    def choices(self) -> Sequence[ChunkChoice]:
        """What it adds to the alternatives."""
        ...


class Embedding(Protocol):
    """A vector, and which of the texts it is of."""

    @property
    def index(self) -> int:
        """The place of the text among those that were given."""
        ...

    @property
    def embedding(self) -> Sequence[float]:
        """The vector."""
        ...


class EmbeddingsAnswer(Protocol):
    """The answer to a call for vectors."""

    @property
    def model(self) -> str:
        """The model that answered."""
        ...

    @property
    def data(self) -> Sequence[Embedding]:
        """One vector for each text."""
        ...

    @property
    def usage(self) -> Usage:
        """The tokens that it took."""
        ...


class _PlainChats(Protocol[A_co, S_co]):
    @overload
    def create(
        self,
        *,
        messages: Iterable[PlainMessage],
        model: str | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        n: int | Omit | None = ...,
        stop: str | list[str] | Omit | None = ...,
        presence_penalty: float | Omit = ...,
        frequency_penalty: float | Omit = ...,
        user: str | Omit = ...,
    ) -> A_co: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[PlainMessage],
        stream: Literal[True],
        model: str | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        n: int | Omit | None = ...,
        stop: str | list[str] | Omit | None = ...,
        presence_penalty: float | Omit = ...,
        frequency_penalty: float | Omit = ...,
        user: str | Omit = ...,
    ) -> S_co: ...


class _Chats(Protocol[A_co, S_co]):
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatMessage],
        model: str | Omit = ...,
        tools: Iterable[ChatTool] | Omit = ...,
        tool_choice: Literal["none", "auto"] | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        n: int | Omit | None = ...,
        seed: int | Omit | None = ...,
        stop: str | list[str] | Omit | None = ...,
        presence_penalty: float | Omit = ...,
        frequency_penalty: float | Omit = ...,
        user: str | Omit = ...,
    ) -> A_co: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatMessage],
        stream: Literal[True],
        model: str | Omit = ...,
        tools: Iterable[ChatTool] | Omit = ...,
        tool_choice: Literal["none", "auto"] | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        n: int | Omit | None = ...,
        seed: int | Omit | None = ...,
        stop: str | list[str] | Omit | None = ...,
        presence_penalty: float | Omit = ...,
        frequency_penalty: float | Omit = ...,
        user: str | Omit = ...,
    ) -> S_co: ...


class _Embeddings(Protocol[A_co]):
    def create(
        self, *, input: str | list[str], model: str | Omit = ..., user: str | Omit = ...
    ) -> A_co: ...


_Pieces: TypeAlias = Iterable[ChatChunk]
_AwaitedPieces: TypeAlias = Awaitable[AsyncIterable[ChatChunk]]

PlainChats: TypeAlias = _PlainChats[ChatCompletion, _Pieces]
"""`client.chat.completions` of every api-version that has it, for chats without tools."""

AsyncPlainChats: TypeAlias = _PlainChats[Awaitable[ChatCompletion], _AwaitedPieces]
"""The same of a client that awaits."""

Chats: TypeAlias = _Chats[ChatCompletion, _Pieces]
"""`client.chat.completions` of every api-version since 2023-12-01-preview."""

AsyncChats: TypeAlias = _Chats[Awaitable[ChatCompletion], _AwaitedPieces]
"""The same of a client that awaits."""

Embeddings: TypeAlias = _Embeddings[EmbeddingsAnswer]
"""`client.embeddings` of every api-version that has it."""

AsyncEmbeddings: TypeAlias = _Embeddings[Awaitable[EmbeddingsAnswer]]
"""The same of a client that awaits."""
