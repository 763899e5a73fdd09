"""`threads.messages.files` of api-version 2024-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import threads_messages_files as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncThreadsMessagesFiles(AsyncResource):
    """`client.threads.messages.files`"""

    _path = "threads.messages.files"

    if TYPE_CHECKING:

        def list(
            self,
            message_id: str,
            *,
            thread_id: str,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListMessageFilesResponse]:
            """See ThreadsMessagesFiles.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            file_id: str,
            *,
            thread_id: str,
            message_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.MessageFileObject:
            """See ThreadsMessagesFiles.retrieve."""
            raise NotImplementedError

    else:
        list = paged(_blocking.ThreadsMessagesFiles.list)
        retrieve = awaited(_blocking.ThreadsMessagesFiles.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsMessagesFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsMessagesFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsMessagesFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsMessagesFilesWithStreamingResponse(self)


class AsyncThreadsMessagesFilesWithRawResponse:
    """`client.threads.messages.files.with_raw_response`"""

    def __init__(self, resource: AsyncThreadsMessagesFiles) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncThreadsMessagesFilesWithStreamingResponse:
    """`client.threads.messages.files.with_streaming_response`"""

    def __init__(self, resource: AsyncThreadsMessagesFiles) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
