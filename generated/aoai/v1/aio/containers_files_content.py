"""`containers.files.content` of api-version v1, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import containers_files_content as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import AsyncBinaryAnswer, Omit, Timeout


class AsyncContainersFilesContent(AsyncResource):
    """`client.containers.files.content`"""

    _path = "containers.files.content"

    if TYPE_CHECKING:

        async def retrieve(
            self,
            file_id: str,
            *,
            container_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncBinaryAnswer:
            """See ContainersFilesContent.retrieve."""
            raise NotImplementedError

    else:
        retrieve = awaited(_blocking.ContainersFilesContent.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncContainersFilesContentWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncContainersFilesContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersFilesContentWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncContainersFilesContentWithStreamingResponse(self)


class AsyncContainersFilesContentWithRawResponse:
    """`client.containers.files.content.with_raw_response`"""

    def __init__(self, resource: AsyncContainersFilesContent) -> None:
        resource = resource._as_raw()
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncContainersFilesContentWithStreamingResponse:
    """`client.containers.files.content.with_streaming_response`"""

    def __init__(self, resource: AsyncContainersFilesContent) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.retrieve: Final = async_streamed(resource.retrieve)
