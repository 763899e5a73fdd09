"""`resource_skus` of Azure AI services management 2024-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, paged
from ...._runtime.core.sentinel import omit
from ..resources import resource_skus as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncResourceSkus(AsyncResource):
    """`client.resource_skus`"""

    _path = "resource_skus"

    if TYPE_CHECKING:

        def list(
            self,
            *,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ResourceSkuListResult]:
            """See ResourceSkus.list."""
            raise NotImplementedError

    else:
        list = paged(_blocking.ResourceSkus.list)

    @cached_property
    def with_raw_response(self) -> AsyncResourceSkusWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncResourceSkusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResourceSkusWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncResourceSkusWithStreamingResponse(self)


class AsyncResourceSkusWithRawResponse:
    """`client.resource_skus.with_raw_response`"""

    def __init__(self, resource: AsyncResourceSkus) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncResourceSkusWithStreamingResponse:
    """`client.resource_skus.with_streaming_response`"""

    def __init__(self, resource: AsyncResourceSkus) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
