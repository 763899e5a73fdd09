"""`vector_stores` of api-version 2024-05-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import vector_stores as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models, types
    from .vector_stores_file_batches import AsyncVectorStoresFileBatches
    from .vector_stores_files import AsyncVectorStoresFiles


class AsyncVectorStores(AsyncResource):
    """`client.vector_stores`"""

    _path = "vector_stores"

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        from .vector_stores_file_batches import AsyncVectorStoresFileBatches

        return AsyncVectorStoresFileBatches(self._client)

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        from .vector_stores_files import AsyncVectorStoresFiles

        return AsyncVectorStoresFiles(self._client)

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            file_ids: Sequence[str] | Omit = omit,
            name: str | Omit = omit,
            expires_after: (
                types.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | Omit
            ) = omit,
            metadata: Mapping[str, Any] | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.VectorStoreObject:
            """See VectorStores.create."""
            raise NotImplementedError

        async def delete(
            self,
            vector_store_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.DeleteVectorStoreResponse:
            """See VectorStores.delete."""
            raise NotImplementedError

        def list(
            self,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListVectorStoresResponse]:
            """See VectorStores.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            vector_store_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.VectorStoreObject:
            """See VectorStores.retrieve."""
            raise NotImplementedError

        async def update(
            self,
            vector_store_id: str,
            *,
            name: str | None | Omit = omit,
            expires_after: (
                types.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None | Omit
            ) = omit,
            metadata: Mapping[str, Any] | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.VectorStoreObject:
            """See VectorStores.update."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.VectorStores.create)
        delete = awaited(_blocking.VectorStores.delete)
        list = paged(_blocking.VectorStores.list)
        retrieve = awaited(_blocking.VectorStores.retrieve)
        update = awaited(_blocking.VectorStores.update)

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresWithStreamingResponse(self)


class AsyncVectorStoresWithRawResponse:
    """`client.vector_stores.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStores) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncVectorStoresWithStreamingResponse:
    """`client.vector_stores.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStores) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)
