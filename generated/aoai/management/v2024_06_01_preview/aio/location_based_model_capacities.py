"""`location_based_model_capacities` of Azure AI services management 2024-06-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, paged
from ...._runtime.core.sentinel import omit
from ..resources import location_based_model_capacities as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncLocationBasedModelCapacities(AsyncResource):
    """`client.location_based_model_capacities`"""

    _path = "location_based_model_capacities"

    if TYPE_CHECKING:

        def list(
            self,
            location: str,
            *,
            model_format: str,
            model_name: str,
            model_version: str,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ModelCapacityListResult]:
            """See LocationBasedModelCapacities.list."""
            raise NotImplementedError

    else:
        list = paged(_blocking.LocationBasedModelCapacities.list)

    @cached_property
    def with_raw_response(self) -> AsyncLocationBasedModelCapacitiesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncLocationBasedModelCapacitiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLocationBasedModelCapacitiesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncLocationBasedModelCapacitiesWithStreamingResponse(self)


class AsyncLocationBasedModelCapacitiesWithRawResponse:
    """`client.location_based_model_capacities.with_raw_response`"""

    def __init__(self, resource: AsyncLocationBasedModelCapacities) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncLocationBasedModelCapacitiesWithStreamingResponse:
    """`client.location_based_model_capacities.with_streaming_response`"""

    def __init__(self, resource: AsyncLocationBasedModelCapacities) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
