"""What the views of one api-version are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..api.history import History, Span
from ..api.ir import Api, ApiOperation
from ..api.pages import items_of
from ..api.queries import inside
from ..names.names import Names
from .annotations import Typing
from .types import ANY, Type


@dataclass(frozen=True)
class Context:
    """The facts and the names of one api-version, and the age of what it has."""

    api: Api
    names: Names
    history: History

    @cached_property
    def requests(self) -> Typing:
        return Typing(self.names.classes, request=True)

    @cached_property
    def answers(self) -> Typing:
        return Typing(self.names.classes, request=False)

    @cached_property
    def operations(self) -> Mapping[str, ApiOperation]:
        """By name."""
        return {operation.name: operation for operation in self.api.operations}

    def age(self, operation: ApiOperation) -> Span:
        return self.history.operation(self.api.version, operation.name)

    @cached_property
    def pages(self) -> Mapping[str, tuple[Type, tuple[str, ...]]]:
        """Answers that come in pages, by class: the type of one item, where they are if unusual."""
        pages = {}
        for operation in self.api.operations:
            if operation.pages and operation.pages.followed:
                for content in (c for r in operation.successes for c in r.contents):
                    definition = self.names.classes.of(content.schema)
                    items = items_of(self.api, content.schema, operation.pages)
                    if definition and items:
                        pages[definition.name] = self.answers.of(items), operation.pages.items
        return pages

    @cached_property
    def chats(self) -> Mapping[str, tuple[Type, Type]]:
        """Answers of chats, by class: the types of a message and of a call of a tool."""
        chats = (operation for operation in self.api.operations if operation.stream == "chat")
        contents = (c for chat in chats for r in chat.successes for c in r.contents if c.is_json)
        streaming = {}
        for content in contents:
            definition = self.names.classes.of(content.schema)
            message = inside(self.api, content.schema, "choices", "message")
            if definition and message:
                call = inside(self.api, message, "tool_calls", "")
                of_call = self.answers.of(call) if call else ANY
                streaming[definition.name] = self.answers.of(message), of_call
        return streaming
