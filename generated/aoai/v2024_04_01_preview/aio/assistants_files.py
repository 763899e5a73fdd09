"""`assistants.files` of api-version 2024-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import assistants_files as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncAssistantsFiles(AsyncResource):
    """`client.assistants.files`"""

    _path = "assistants.files"

    if TYPE_CHECKING:

        async def create(
            self,
            assistant_id: str,
            *,
            file_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.AssistantFileObject:
            """See AssistantsFiles.create."""
            raise NotImplementedError

        async def delete(
            self,
            file_id: str,
            *,
            assistant_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.DeleteAssistantFileResponse:
            """See AssistantsFiles.delete."""
            raise NotImplementedError

        def list(
            self,
            assistant_id: str,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListAssistantFilesResponse]:
            """See AssistantsFiles.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            file_id: str,
            *,
            assistant_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.AssistantFileObject:
            """See AssistantsFiles.retrieve."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.AssistantsFiles.create)
        delete = awaited(_blocking.AssistantsFiles.delete)
        list = paged(_blocking.AssistantsFiles.list)
        retrieve = awaited(_blocking.AssistantsFiles.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAssistantsFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAssistantsFilesWithStreamingResponse(self)


class AsyncAssistantsFilesWithRawResponse:
    """`client.assistants.files.with_raw_response`"""

    def __init__(self, resource: AsyncAssistantsFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncAssistantsFilesWithStreamingResponse:
    """`client.assistants.files.with_streaming_response`"""

    def __init__(self, resource: AsyncAssistantsFiles) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
