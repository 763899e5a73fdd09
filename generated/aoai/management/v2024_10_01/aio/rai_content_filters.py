"""`rai_content_filters` of Azure AI services management 2024-10-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import rai_content_filters as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncRaiContentFilters(AsyncResource):
    """`client.rai_content_filters`"""

    _path = "rai_content_filters"

    if TYPE_CHECKING:

        async def get(
            self,
            location: str,
            filter_name: str,
            *,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RaiContentFilter:
            """See RaiContentFilters.get."""
            raise NotImplementedError

        def list(
            self,
            location: str,
            *,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.RaiContentFilterListResult]:
            """See RaiContentFilters.list."""
            raise NotImplementedError

    else:
        get = awaited(_blocking.RaiContentFilters.get)
        list = paged(_blocking.RaiContentFilters.list)

    @cached_property
    def with_raw_response(self) -> AsyncRaiContentFiltersWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncRaiContentFiltersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRaiContentFiltersWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncRaiContentFiltersWithStreamingResponse(self)


class AsyncRaiContentFiltersWithRawResponse:
    """`client.rai_content_filters.with_raw_response`"""

    def __init__(self, resource: AsyncRaiContentFilters) -> None:
        resource = resource._as_raw()
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)


class AsyncRaiContentFiltersWithStreamingResponse:
    """`client.rai_content_filters.with_streaming_response`"""

    def __init__(self, resource: AsyncRaiContentFilters) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
