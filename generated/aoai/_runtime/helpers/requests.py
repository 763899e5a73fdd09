"""What the helpers of chats and responses send, and how they read what comes; no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any

from ..core.decode import attach
from ..core.raw_response import RawResponse
from ..core.sentinel import Omit, omit
from .parsing import CUT_OFF, parsed_chat, parsed_response
from .schema import Shape, shape_of
from .tools import as_tools, flat, readers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..azure.chat import ChatAccumulator
    from .parsing import ParsedChat, ParsedResponse


#: What a chat's `response_format` is in its JSON form.
_FORMS = ("text", "json_object", "json_schema")


def deployed(deployment: str | None) -> dict[str, Any]:
    """The argument of `create`, which has none of that name where the API takes models."""
    return {} if deployment is None else {"deployment": deployment}


class ChatParse:
    """A chat that is asked for a type."""

    def __init__(self, kind: Any, tools: Iterable[Any] | Omit) -> None:
        #: A format in its JSON form is sent as it is, and nothing is read by it.
        self._format = kind if isinstance(kind, Mapping) and kind.get("type") in _FORMS else None
        plain = self._format is not None or isinstance(kind, Omit)
        self._shape: Shape[Any] | None = None if plain else shape_of(kind)
        self._tools: list[Any] = [] if isinstance(tools, Omit) else as_tools(tools)

    @property
    def options(self) -> dict[str, Any]:
        """The arguments of `create`."""
        form = self._shape.for_chat() if self._shape else self._format
        asked = {"response_format": form} if form else {}
        return asked | ({"tools": self._tools} if self._tools else {})

    def read_text(self, text: str) -> Any:
        """The whole text of a stream as the type, if one was asked for."""
        return self._shape.read(text) if self._shape else None

    def read_arguments(self, name: str, text: str) -> Any:
        """The whole arguments of a call, if the tool is made of a type, or strict."""
        read = readers(self._tools).get(name)
        return read(text) if read else None

    def check(self, finish_reason: str, so_far: ChatAccumulator) -> None:
        """Raises where a stream that was to be read as a type is cut off."""
        if self._shape and finish_reason in CUT_OFF:
            raise CUT_OFF[finish_reason](completion=so_far.answer())

    def read(self, answer: Any) -> ParsedChat[Any]:
        chat: ParsedChat[Any] = _read(answer, parsed_chat, self._shape, self._tools)
        return chat


class ResponseParse:
    """A response that is asked for a type."""

    def __init__(self, kind: Any, tools: Iterable[Any] | Omit, text: Any = omit) -> None:
        self._shape: Shape[Any] | None = None if isinstance(kind, Omit) else shape_of(kind)
        self._tools: list[Any] = [] if isinstance(tools, Omit) else as_tools(tools)
        self._text: dict[str, Any] = {} if isinstance(text, Omit) else dict(text or {})

    @property
    def options(self) -> dict[str, Any]:
        """The arguments of `create`."""
        text = {**self._text, "format": self._shape.for_responses()} if self._shape else self._text
        return ({"text": text} if text else {}) | (
            {"tools": flat(self._tools)} if self._tools else {}
        )

    def read(self, answer: Any) -> ParsedResponse[Any]:
        response: ParsedResponse[Any] = _read(answer, parsed_response, self._shape, self._tools)
        return response


def _read(
    answer: Any, parsed: Callable[..., Any], shape: Shape[Any] | None, tools: list[Any]
) -> Any:
    """The answer with its texts read; on a raw resource its `parse()` does that."""
    if isinstance(answer, RawResponse):
        later = copy(answer)
        later._parse = lambda: _read(answer.parse(), parsed, shape, tools)
        return later
    read = parsed(answer._data, shape, tools)
    return attach(read, answer._request_id, answer._response)
