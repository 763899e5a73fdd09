"""`extensions.chat` of api-version 2023-10-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .extensions_chat_completions import ExtensionsChatCompletions


class ExtensionsChat(Resource):
    """`client.extensions.chat`"""

    _path = "extensions.chat"

    @cached_property
    def completions(self) -> ExtensionsChatCompletions:
        """`client.extensions.chat.completions`"""
        from .extensions_chat_completions import ExtensionsChatCompletions

        return ExtensionsChatCompletions(self._client)
