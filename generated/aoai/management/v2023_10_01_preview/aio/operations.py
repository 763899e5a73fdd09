"""`operations` of Azure AI services management 2023-10-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, paged
from ...._runtime.core.sentinel import omit
from ..resources import operations as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncOperations(AsyncResource):
    """`client.operations`"""

    _path = "operations"

    if TYPE_CHECKING:

        def list(
            self,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.OperationListResult]:
            """See Operations.list."""
            raise NotImplementedError

    else:
        list = paged(_blocking.Operations.list)

    @cached_property
    def with_raw_response(self) -> AsyncOperationsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncOperationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOperationsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncOperationsWithStreamingResponse(self)


class AsyncOperationsWithRawResponse:
    """`client.operations.with_raw_response`"""

    def __init__(self, resource: AsyncOperations) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncOperationsWithStreamingResponse:
    """`client.operations.with_streaming_response`"""

    def __init__(self, resource: AsyncOperations) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
