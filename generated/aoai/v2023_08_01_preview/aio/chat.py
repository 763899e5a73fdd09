"""`chat` of api-version 2023-08-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource

if TYPE_CHECKING:
    from .chat_completions import AsyncChatCompletions


class AsyncChat(AsyncResource):
    """`client.chat`"""

    _path = "chat"

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._client)
