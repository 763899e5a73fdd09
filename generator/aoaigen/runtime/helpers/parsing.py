"""Answers whose JSON text is read as a type: structured outputs of chats and responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..azure.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from ..azure.response_view import ResponseView
from ..core.view import Rejoined, View
from .pieces import text_at, views_at
from .schema import Shape
from .tools import readers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

T = TypeVar("T")


class ParsedFunction(View):
    """The function that a model asks for; `parsed_arguments` for tools made of types or strict."""

    name: str
    arguments: str
    if TYPE_CHECKING:
        parsed_arguments: Any


class ParsedToolCall(View):
    """One call that the model asks for."""

    id: str
    type: str
    function: ParsedFunction


class ParsedMessage(Rejoined, Generic[T]):
    """The assistant's message; `parsed` is None where it refused, or called tools instead."""

    role: str
    content: str | None
    refusal: str | None
    tool_calls: list[ParsedToolCall] | None
    if TYPE_CHECKING:
        parsed: T | None


class ParsedChoice(View, Generic[T]):
    """One of the answers that were asked for."""

    index: int
    finish_reason: str
    message: ParsedMessage[T]


class ParsedUsage(View):
    """What the call cost, in tokens."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class ParsedChat(View, Generic[T]):
    """The answer of a chat that was asked for a type."""

    id: str
    object: str
    created: int
    model: str
    usage: ParsedUsage | None
    system_fingerprint: str | None
    choices: list[ParsedChoice[T]]


CUT_OFF: dict[str, Any] = {
    "length": LengthFinishReasonError,
    "content_filter": ContentFilterFinishReasonError,
}
"""The errors by the reason why an answer ended that was to be parsed."""


def parsed_chat(
    data: dict[str, Any], shape: Shape[Any] | None, tools: Iterable[Any]
) -> ParsedChat[Any]:
    """The answer with its content and the arguments of its tool calls read.

    Raises, where a type was asked for and a choice was cut off, LengthFinishReasonError or
    ContentFilterFinishReasonError; pydantic's ValidationError
    where the text is not what was asked for.
    """
    chat: ParsedChat[Any] = ParsedChat(data)
    by_name = readers(tools)
    for choice in views_at(chat, "choices", ParsedChoice):
        if shape and (reason := text_at(choice._data, "finish_reason")) in CUT_OFF:
            raise CUT_OFF[reason](completion=chat)
        message = getattr(choice, "message", None)
        if isinstance(message, ParsedMessage):
            _read_message(message, shape, by_name)
    return chat


def _read_message(
    message: ParsedMessage[Any],
    shape: Shape[Any] | None,
    tools: Mapping[str, Callable[[str], Any]],
) -> None:
    for call in views_at(message, "tool_calls", ParsedToolCall):
        function = getattr(call, "function", None)
        if isinstance(function, ParsedFunction):
            read = tools.get(text_at(function._data, "name"))
            arguments = read(text_at(function._data, "arguments")) if read else None
            function.__dict__["parsed_arguments"] = arguments
    text = "" if text_at(message._data, "refusal") else text_at(message._data, "content")
    message.__dict__["parsed"] = shape.read(text) if shape and text else None


def _listed(response: dict[str, Any]) -> dict[str, Any]:
    """The response with empty lists for those that are null."""
    output = response.get("output")
    if output is None:
        return {**response, "output": []}
    if not isinstance(output, list):
        return response
    return {**response, "output": [_with_content(item) for item in output]}


def _with_content(item: Any) -> Any:
    lacks = isinstance(item, dict) and item.get("content", item) is None
    return {**item, "content": []} if lacks and item.get("type") == "message" else item


class ParsedText(View, Generic[T]):
    """A piece of what a response says, `parsed` where it was asked for a type."""

    type: str
    text: str
    if TYPE_CHECKING:
        parsed: T | None


class ParsedItem(Rejoined, Generic[T]):
    """A message, a call of a tool, or something else that the response holds."""

    type: str
    id: str | None
    name: str | None
    call_id: str | None
    arguments: str | None
    content: list[ParsedText[T]] | None
    if TYPE_CHECKING:
        parsed_arguments: Any


class ParsedResponse(ResponseView, Generic[T]):
    """A response that was asked for a type."""

    id: str
    status: str | None
    model: str | None
    usage: View | None
    output: list[ParsedItem[T]]

    @property
    def output_parsed(self) -> T | None:
        """The first piece that was read; None where the model refused."""
        read = (piece.parsed for piece in self._pieces())
        return next((value for value in read if value is not None), None)

    def _pieces(self) -> Iterator[ParsedText[T]]:
        """What the assistant says."""
        for item in views_at(self, "output", ParsedItem):
            if text_at(item._data, "type") == "message":
                for piece in views_at(item, "content", ParsedText):
                    if text_at(piece._data, "type") == "output_text":
                        yield piece


def parsed_response(
    data: dict[str, Any], shape: Shape[Any] | None, tools: Iterable[Any]
) -> ParsedResponse[Any]:
    """The response with its texts and the arguments of its function calls read."""
    response: ParsedResponse[Any] = ParsedResponse(_listed(data))
    by_name = readers(tools)
    for item in views_at(response, "output", ParsedItem):
        if text_at(item._data, "type") == "function_call":
            read = by_name.get(text_at(item._data, "name"))
            arguments = read(text_at(item._data, "arguments")) if read else None
            item.__dict__["parsed_arguments"] = arguments
    complete = data.get("status") in (None, "completed")
    for piece in response._pieces():
        text = text_at(piece._data, "text")
        piece.__dict__["parsed"] = shape.read(text) if shape and complete else None
    return response
