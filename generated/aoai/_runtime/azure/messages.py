"""What requests of all api-versions take: for programs that are written once for many of them.

Each api-version's own types take these besides, as far as its document knows what they say.
"""

import sys
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, NoReturn, Protocol

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class TextMessage(TypedDict):
    """A message of a chat that is text, whoever says it; every api-version takes it."""

    role: Literal["system", "user", "assistant"]
    """Who speaks."""
    content: str
    """What is said."""
    name: NotRequired[NoReturn]
    """Not every api-version takes one."""


class CalledFunction(TypedDict):
    """Which function the model called, and with what."""

    name: str
    """The function's name."""
    arguments: str
    """Its arguments as the model wrote them, usually JSON."""


class CalledTool(TypedDict):
    """A call of a tool by the model."""

    id: str
    """What the answer to the call refers to."""
    type: Literal["function"]
    """The kind of tool."""
    function: CalledFunction
    """The function and its arguments."""


class ToolCallsMessage(TypedDict):
    """The model's message that calls tools, said again. Since 2023-12-01-preview."""

    role: Literal["assistant"]
    """Who speaks."""
    content: str | None
    """What is said besides."""
    tool_calls: Sequence[CalledTool]
    """The calls."""


class ToolMessage(TypedDict):
    """What came of a tool's call. Since 2023-12-01-preview."""

    role: Literal["tool"]
    """Who speaks."""
    tool_call_id: str
    """The id of the call."""
    content: str
    """What came of it."""


class ToolFunction(TypedDict):
    """A function that the model may call."""

    name: str
    """Its name, of letters, digits, `_` and `-`."""
    description: NotRequired[str]
    """What it is good for, by which the model decides."""
    parameters: Mapping[str, Any]
    """Its arguments as a JSON schema."""


class ChatTool(TypedDict):
    """A tool that the model may call. Since 2023-12-01-preview."""

    type: Literal["function"]
    """The kind of tool."""
    function: ToolFunction
    """The function."""


class AnswerMessage(Protocol):
    """The message of a chat's answer, of any api-version; it can be sent again."""

    _spoken: ClassVar[bool]

    @property
    def role(self) -> str | None:
        """Who speaks."""
        ...

    @property
    def content(self) -> str | None:
        """What is said; None where tools are called."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The JSON that came."""
        ...


PlainMessage = TextMessage | AnswerMessage
"""A message of a chat without tools, for every api-version."""

ChatMessage = TextMessage | ToolCallsMessage | ToolMessage | AnswerMessage
"""A message of a chat, for every api-version since 2023-12-01-preview."""
