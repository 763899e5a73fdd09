"""`vector_stores.file_batches` of api-version 2024-05-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.helpers.polls import AsyncFileBatchHelpers
from ..._runtime.core.sentinel import omit
from ..resources import vector_stores_file_batches as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncVectorStoresFileBatches(AsyncFileBatchHelpers, AsyncResource):
    """`client.vector_stores.file_batches`"""

    _path = "vector_stores.file_batches"

    if TYPE_CHECKING:

        async def cancel(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.VectorStoreFileBatchObject:
            """See VectorStoresFileBatches.cancel."""
            raise NotImplementedError

        async def create(
            self,
            vector_store_id: str,
            *,
            file_ids: Sequence[str],
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.VectorStoreFileBatchObject:
            """See VectorStoresFileBatches.create."""
            raise NotImplementedError

        def list_files(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            filter: Literal["in_progress", "completed", "failed", "cancelled"] | str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListVectorStoreFilesResponse]:
            """See VectorStoresFileBatches.list_files."""
            raise NotImplementedError

        async def retrieve(
            self,
            batch_id: str,
            *,
            vector_store_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.VectorStoreFileBatchObject:
            """See VectorStoresFileBatches.retrieve."""
            raise NotImplementedError

    else:
        cancel = awaited(_blocking.VectorStoresFileBatches.cancel)
        create = awaited(_blocking.VectorStoresFileBatches.create)
        list_files = paged(_blocking.VectorStoresFileBatches.list_files)
        retrieve = awaited(_blocking.VectorStoresFileBatches.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresFileBatchesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresFileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresFileBatchesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresFileBatchesWithStreamingResponse(self)


class AsyncVectorStoresFileBatchesWithRawResponse:
    """`client.vector_stores.file_batches.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStoresFileBatches) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.list_files: Final = async_raw(resource.list_files)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncVectorStoresFileBatchesWithStreamingResponse:
    """`client.vector_stores.file_batches.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStoresFileBatches) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.list_files: Final = async_streamed(resource.list_files)
        self.retrieve: Final = async_streamed(resource.retrieve)
