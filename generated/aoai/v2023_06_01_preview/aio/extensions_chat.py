"""`extensions.chat` of api-version 2023-06-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource

if TYPE_CHECKING:
    from .extensions_chat_completions import AsyncExtensionsChatCompletions


class AsyncExtensionsChat(AsyncResource):
    """`client.extensions.chat`"""

    _path = "extensions.chat"

    @cached_property
    def completions(self) -> AsyncExtensionsChatCompletions:
        from .extensions_chat_completions import AsyncExtensionsChatCompletions

        return AsyncExtensionsChatCompletions(self._client)
