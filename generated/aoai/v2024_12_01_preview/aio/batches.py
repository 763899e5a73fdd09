"""`batches` of api-version 2024-12-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.helpers.polls import AsyncBatchHelpers
from ..._runtime.core.sentinel import omit
from ..resources import batches as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncBatches(AsyncBatchHelpers, AsyncResource):
    """`client.batches`"""

    _path = "batches"

    if TYPE_CHECKING:

        async def cancel(
            self,
            batch_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Batch:
            """See Batches.cancel."""
            raise NotImplementedError

        async def create(
            self,
            *,
            input_file_id: str,
            endpoint: str,
            completion_window: Literal["24h"],
            metadata: Mapping[str, str] | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Batch:
            """See Batches.create."""
            raise NotImplementedError

        def list(
            self,
            *,
            after: str | Omit = omit,
            limit: int | Omit = omit,
            filter: str | Omit = omit,
            orderby: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.BatchesList]:
            """See Batches.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            batch_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Batch:
            """See Batches.retrieve."""
            raise NotImplementedError

    else:
        cancel = awaited(_blocking.Batches.cancel)
        create = awaited(_blocking.Batches.create)
        list = paged(_blocking.Batches.list)
        retrieve = awaited(_blocking.Batches.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncBatchesWithStreamingResponse(self)


class AsyncBatchesWithRawResponse:
    """`client.batches.with_raw_response`"""

    def __init__(self, resource: AsyncBatches) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncBatchesWithStreamingResponse:
    """`client.batches.with_streaming_response`"""

    def __init__(self, resource: AsyncBatches) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
