"""`chat.completions.messages` of api-version 2025-03-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, paged
from ..._runtime.core.sentinel import omit
from ..resources import chat_completions_messages as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncChatCompletionsMessages(AsyncResource):
    """`client.chat.completions.messages`"""

    _path = "chat.completions.messages"

    if TYPE_CHECKING:

        def list(
            self,
            stored_completion_id: str,
            *,
            after: str | Omit = omit,
            limit: int | Omit = omit,
            order: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.StoredCompletionMessages]:
            """See ChatCompletionsMessages.list."""
            raise NotImplementedError

    else:
        list = paged(_blocking.ChatCompletionsMessages.list)

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsMessagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncChatCompletionsMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionsMessagesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncChatCompletionsMessagesWithStreamingResponse(self)


class AsyncChatCompletionsMessagesWithRawResponse:
    """`client.chat.completions.messages.with_raw_response`"""

    def __init__(self, resource: AsyncChatCompletionsMessages) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncChatCompletionsMessagesWithStreamingResponse:
    """`client.chat.completions.messages.with_streaming_response`"""

    def __init__(self, resource: AsyncChatCompletionsMessages) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
