"""`vector_stores.files` of api-version 2025-02-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.helpers.polls import AsyncStoredFileHelpers
from ..._runtime.core.sentinel import omit
from ..resources import vector_stores_files as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models, types


class AsyncVectorStoresFiles(AsyncStoredFileHelpers, AsyncResource):
    """`client.vector_stores.files`"""

    _path = "vector_stores.files"

    if TYPE_CHECKING:

        async def create(
            self,
            vector_store_id: str,
            *,
            file_id: str,
            chunking_strategy: types.ChunkingStrategyRequestParam | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.VectorStoreFileObject:
            """See VectorStoresFiles.create."""
            raise NotImplementedError

        async def delete(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.DeleteVectorStoreFileResponse:
            """See VectorStoresFiles.delete."""
            raise NotImplementedError

        def list(
            self,
            vector_store_id: str,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] | str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListVectorStoreFilesResponse]:
            """See VectorStoresFiles.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            file_id: str,
            *,
            vector_store_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.VectorStoreFileObject:
            """See VectorStoresFiles.retrieve."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.VectorStoresFiles.create)
        delete = awaited(_blocking.VectorStoresFiles.delete)
        list = paged(_blocking.VectorStoresFiles.list)
        retrieve = awaited(_blocking.VectorStoresFiles.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresFilesWithStreamingResponse(self)


class AsyncVectorStoresFilesWithRawResponse:
    """`client.vector_stores.files.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStoresFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncVectorStoresFilesWithStreamingResponse:
    """`client.vector_stores.files.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStoresFiles) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
