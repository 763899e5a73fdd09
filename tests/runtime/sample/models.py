"""Models as the generator writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from typing_extensions import deprecated

from aoaigen.runtime import OneOf, Page, View
from aoaigen.runtime.azure.chat_view import ChatView


class FunctionCall(View):
    name: str
    arguments: str


class ToolCall(View):
    id: str
    type: Literal["function"]
    function: FunctionCall


class Message(View):
    role: str
    content: str | None
    tool_calls: list[ToolCall] | None


class Choice(View):
    index: int
    message: Message
    finish_reason: Literal["stop", "length"] | str | None


class Usage(View):
    total_tokens: int


class ChatCompletion(ChatView["Message", "ToolCall"]):
    id: str
    choices: list[Choice]
    usage: Usage | None
    index_name: str | None
    scores: list[float] | None
    metadata: dict[str, Usage] | None
    anything: object
    free: dict[str, Any] | None

    _wire: ClassVar[dict[str, str]] = {"index_name": "indexName"}

    if TYPE_CHECKING:

        @property
        @deprecated("use id")
        def old_id(self) -> str | None: ...

    else:
        old_id: str | None


class Delta(View):
    role: str | None
    content: str | None


class ChunkChoice(View):
    index: int
    delta: Delta
    finish_reason: str | None


class Chunk(View):
    id: str
    choices: list[ChunkChoice]
    usage: Usage | None


class Item(View):
    type: str
    id: str | None


class MessageItem(Item):
    text: str


class SearchItem(Item):
    queries: list[str]
    nested: Shape | None


class Circle(View):
    radius: float


class Square(View):
    side: float
    unit: str | None


class Cube(View):
    side: float
    depth: float
    unit: str | None


class AutoChoice(View):
    mode: Literal["auto"]


class NamedChoice(View):
    mode: Literal["named"]
    name: str | None


class Narrow(Item):
    id: str


class Holder(View):
    item: AnyItem
    plain_item: PlainItem | None
    shape: Shape | None
    choice: str | AutoChoice | NamedChoice | None
    mixed: str | list[str] | list[Circle] | Circle | None
    lookup: dict[str, Shape] | None


class ThreadEvent(View):
    event: Literal["thread.created"]
    data: Item


class StepEvent(View):
    event: Literal["thread.step"]
    data: Usage


class TextDelta(View):
    type: str
    delta: str


class ResponseCompleted(View):
    type: str
    response: Item


class File(View):
    id: str
    bytes: int | None


class FileList(Page["File"]):
    object: str | None
    data: list[File]
    has_more: bool | None


class Deployment(View):
    id: str


class DeploymentList(Page["Deployment"]):
    value: list[Deployment]


class Transcription(View):
    text: str


class Images(View):
    created: int
    data: list[Item]


class ImageOperation(View):
    id: str
    status: str
    result: Images | None


AnyItem: TypeAlias = Annotated[
    "MessageItem | SearchItem",
    OneOf("type", {"message": MessageItem, "search": SearchItem}, base=Item),
]
PlainItem: TypeAlias = Annotated[
    MessageItem | SearchItem,
    OneOf("type", {"message": MessageItem, "search": SearchItem}),
]
Shape: TypeAlias = Annotated[Circle | Square | Cube, OneOf()]
RunEvent: TypeAlias = Annotated[
    TextDelta | ResponseCompleted,
    OneOf("type", {"response.delta": TextDelta, "response.completed": ResponseCompleted}),
]
AssistantEvent: TypeAlias = Annotated[ThreadEvent | StepEvent, OneOf()]
