"""`threads.messages` of api-version 2024-02-15-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import threads_messages as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models
    from .threads_messages_files import AsyncThreadsMessagesFiles


class AsyncThreadsMessages(AsyncResource):
    """`client.threads.messages`"""

    _path = "threads.messages"

    @cached_property
    def files(self) -> AsyncThreadsMessagesFiles:
        from .threads_messages_files import AsyncThreadsMessagesFiles

        return AsyncThreadsMessagesFiles(self._client)

    if TYPE_CHECKING:

        async def create(
            self,
            thread_id: str,
            *,
            role: Literal["user"],
            content: str,
            file_ids: Sequence[str] | Omit = omit,
            metadata: Mapping[str, Any] | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.MessageObject:
            """See ThreadsMessages.create."""
            raise NotImplementedError

        def list(
            self,
            thread_id: str,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListMessagesResponse]:
            """See ThreadsMessages.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            message_id: str,
            *,
            thread_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.MessageObject:
            """See ThreadsMessages.retrieve."""
            raise NotImplementedError

        async def update(
            self,
            message_id: str,
            *,
            thread_id: str,
            metadata: Mapping[str, Any] | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.MessageObject:
            """See ThreadsMessages.update."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.ThreadsMessages.create)
        list = paged(_blocking.ThreadsMessages.list)
        retrieve = awaited(_blocking.ThreadsMessages.retrieve)
        update = awaited(_blocking.ThreadsMessages.update)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsMessagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsMessagesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsMessagesWithStreamingResponse(self)


class AsyncThreadsMessagesWithRawResponse:
    """`client.threads.messages.with_raw_response`"""

    def __init__(self, resource: AsyncThreadsMessages) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncThreadsMessagesWithStreamingResponse:
    """`client.threads.messages.with_streaming_response`"""

    def __init__(self, resource: AsyncThreadsMessages) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)
