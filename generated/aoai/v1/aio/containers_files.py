"""`containers.files` of api-version v1, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import containers_files as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, FileInput, Omit, Timeout
    from .. import models
    from .containers_files_content import AsyncContainersFilesContent


class AsyncContainersFiles(AsyncResource):
    """`client.containers.files`"""

    _path = "containers.files"

    @cached_property
    def content(self) -> AsyncContainersFilesContent:
        from .containers_files_content import AsyncContainersFilesContent

        return AsyncContainersFilesContent(self._client)

    if TYPE_CHECKING:

        async def create(
            self,
            container_id: str,
            *,
            file_id: str | Omit = omit,
            file: FileInput | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ContainerFileResource:
            """See ContainersFiles.create."""
            raise NotImplementedError

        async def delete(
            self,
            file_id: str,
            *,
            container_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ContainersFilesDeleteResponse:
            """See ContainersFiles.delete."""
            raise NotImplementedError

        def list(
            self,
            container_id: str,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | Omit = omit,
            after: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ContainerFileListResource]:
            """See ContainersFiles.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            file_id: str,
            *,
            container_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ContainerFileResource:
            """See ContainersFiles.retrieve."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.ContainersFiles.create)
        delete = awaited(_blocking.ContainersFiles.delete)
        list = paged(_blocking.ContainersFiles.list)
        retrieve = awaited(_blocking.ContainersFiles.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncContainersFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncContainersFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncContainersFilesWithStreamingResponse(self)


class AsyncContainersFilesWithRawResponse:
    """`client.containers.files.with_raw_response`"""

    def __init__(self, resource: AsyncContainersFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncContainersFilesWithStreamingResponse:
    """`client.containers.files.with_streaming_response`"""

    def __init__(self, resource: AsyncContainersFiles) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
