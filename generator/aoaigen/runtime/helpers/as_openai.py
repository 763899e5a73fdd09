"""A client for libraries that want openai-python's own classes for answers."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, get_args

from ..core.client import ClientBase
from ..core.raw_response import RawResponse
from ..core.resource import Resource
from ..core.sentinel import Omit, omit
from ..core.view import View
from .requests import ChatParse

if TYPE_CHECKING:
    from typing_extensions import Self

Read = Callable[[Any], Any]


def as_openai(client: ClientBase) -> Any:
    """The client as libraries made for openai-python take it: LangChain's, LlamaIndex's.

    Its chats, completions, embeddings and responses answer with the classes of the package
    `openai`, which has to be installed, made without validation from the JSON that came.  All else
    is as the client has it, errors too; it is typed as Any, to be given as either client.
    """
    try:
        openai: Any = import_module("openai")  # by its name, so that type checkers leave it alone
    except ImportError as problem:
        raise ImportError(
            "as_openai makes answers of the package openai: pip install openai"
        ) from problem
    return _Adapted(client, openai.types)


class _Closed:
    """Whose target a `with` or an `async with` closes."""

    _target: Any

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._target.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._target.close()


class _Adapted(_Closed):
    """A client or a resource; `_types` is the module with openai's classes."""

    def __init__(self, target: ClientBase | Resource, types: Any) -> None:
        self._target = target
        self._types = types

    def __getattr__(self, name: str) -> Any:
        if name == "with_raw_response" and isinstance(self._target, Resource):
            return _Adapted(self._target._as_raw(), self._types)
        value = getattr(self._target, name)
        if isinstance(value, (ClientBase, Resource)):
            return _Adapted(value, self._types)
        place = (getattr(self._target, "_path", ""), name)
        if place == ("chat.completions", "parse"):
            return partial(_parse, self._types, self._target)
        read = _READERS.get(place)
        if read is None:
            return value
        return partial(_call, value, partial(read, self._types))

    def __repr__(self) -> str:
        return f"as_openai({self._target!r})"


def _parse(types: Any, resource: Any, *, response_format: Any = omit, **options: Any) -> Any:
    """`create` that is asked for a type; a schema is for others to read the text by."""
    if isinstance(response_format, (Mapping, Omit)):
        answer = resource.create(response_format=response_format, **options)
        return _read(partial(_chat, types), answer)
    asked = ChatParse(response_format, options.pop("tools", omit))
    answer = resource.create(**options, **asked.options)
    return _read(partial(_parsed_chat, types, asked), answer)


def _call(method: Any, read: Read, *options: Any, **named: Any) -> Any:
    return _read(read, method(*options, **named))


def _read(read: Read, answer: Any) -> Any:
    if isinstance(answer, View):
        return read(answer)
    if isinstance(answer, RawResponse):
        adapted = copy.copy(answer)
        adapted._parse = lambda: _read(read, answer.parse())
        return adapted
    if isinstance(answer, Awaitable):
        return _awaited(read, answer)
    return _Events(answer, read)


async def _awaited(read: Read, answer: Awaitable[Any]) -> Any:
    return _read(read, await answer)


class _Events(_Closed):
    """A stream of either client, with each event read."""

    def __init__(self, stream: Any, read: Read) -> None:
        self._target = stream
        self._read = read

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target, name)

    def __iter__(self) -> Iterator[Any]:
        return (_read(self._read, event) for event in self._target)

    def __next__(self) -> Any:
        return _read(self._read, next(self._target))

    def __aiter__(self) -> AsyncIterator[Any]:
        return (_read(self._read, event) async for event in self._target)


def _chat(types: Any, answer: View) -> Any:
    name = "ChatCompletionChunk" if answer._data.get("object") == "chat.completion.chunk" else ""
    return getattr(types.chat, name or "ChatCompletion").construct(**answer.to_dict())


def _parsed_chat(types: Any, asked: ChatParse, answer: View) -> Any:
    made = types.chat.ParsedChatCompletion.construct(**answer.to_dict())
    for choice, read in zip(made.choices, asked.read(answer).choices, strict=True):
        choice.message.parsed = read.message.parsed
    return made


def _completion(types: Any, answer: View) -> Any:
    return types.Completion.construct(**answer.to_dict())


def _embeddings(types: Any, answer: View) -> Any:
    return types.CreateEmbeddingResponse.construct(**answer.to_dict())


def _response(types: Any, answer: View) -> Any:
    """A response, or the event of its stream that goes by the type."""
    events, *_ = get_args(types.responses.ResponseStreamEvent)
    named = {get_args(each.model_fields["type"].annotation)[0]: each for each in get_args(events)}
    return named.get(answer._data.get("type", ""), types.responses.Response).construct(
        **answer.to_dict()
    )


_READERS: dict[tuple[str, str], Callable[[Any, View], Any]] = {
    ("chat.completions", "create"): _chat,
    ("completions", "create"): _completion,
    ("embeddings", "create"): _embeddings,
    ("responses", "create"): _response,
}
