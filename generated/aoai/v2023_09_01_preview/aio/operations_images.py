"""`operations.images` of api-version 2023-09-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import operations_images as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models


class AsyncOperationsImages(AsyncResource):
    """`client.operations.images`"""

    _path = "operations.images"

    if TYPE_CHECKING:

        async def delete(
            self,
            operation_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See OperationsImages.delete."""
            raise NotImplementedError

        async def retrieve(
            self,
            operation_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.OperationResponse:
            """See OperationsImages.retrieve."""
            raise NotImplementedError

    else:
        delete = awaited(_blocking.OperationsImages.delete)
        retrieve = awaited(_blocking.OperationsImages.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncOperationsImagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncOperationsImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOperationsImagesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncOperationsImagesWithStreamingResponse(self)


class AsyncOperationsImagesWithRawResponse:
    """`client.operations.images.with_raw_response`"""

    def __init__(self, resource: AsyncOperationsImages) -> None:
        resource = resource._as_raw()
        self.delete: Final = async_raw(resource.delete)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncOperationsImagesWithStreamingResponse:
    """`client.operations.images.with_streaming_response`"""

    def __init__(self, resource: AsyncOperationsImages) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.delete: Final = async_streamed(resource.delete)
        self.retrieve: Final = async_streamed(resource.retrieve)
