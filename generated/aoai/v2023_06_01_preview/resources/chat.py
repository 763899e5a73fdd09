"""`chat` of api-version 2023-06-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .chat_completions import ChatCompletions


class Chat(Resource):
    """`client.chat`"""

    _path = "chat"

    @cached_property
    def completions(self) -> ChatCompletions:
        """`client.chat.completions`"""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._client)
