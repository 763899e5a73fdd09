"""`model_capacities` of Azure AI services management 2024-10-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import model_capacities as _blocking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from ...._runtime import AsyncPager, Omit, Timeout, View
    from .. import models, types


class AsyncModelCapacities(AsyncResource):
    """`client.model_capacities`"""

    _path = "model_capacities"

    if TYPE_CHECKING:

        async def calculate(
            self,
            *,
            subscription_id: str | Omit = omit,
            model: types.DeploymentModel | models.DeploymentModel | Omit = omit,
            sku_name: str | Omit = omit,
            workloads: Iterable[types.ModelCapacityCalculatorWorkload | View] | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CalculateModelCapacityResult:
            """See ModelCapacities.calculate."""
            raise NotImplementedError

        def list(
            self,
            *,
            model_format: str,
            model_name: str,
            model_version: str,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ModelCapacityListResult]:
            """See ModelCapacities.list."""
            raise NotImplementedError

    else:
        calculate = awaited(_blocking.ModelCapacities.calculate)
        list = paged(_blocking.ModelCapacities.list)

    @cached_property
    def with_raw_response(self) -> AsyncModelCapacitiesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncModelCapacitiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelCapacitiesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncModelCapacitiesWithStreamingResponse(self)


class AsyncModelCapacitiesWithRawResponse:
    """`client.model_capacities.with_raw_response`"""

    def __init__(self, resource: AsyncModelCapacities) -> None:
        resource = resource._as_raw()
        self.calculate: Final = async_raw(resource.calculate)
        self.list: Final = async_raw(resource.list)


class AsyncModelCapacitiesWithStreamingResponse:
    """`client.model_capacities.with_streaming_response`"""

    def __init__(self, resource: AsyncModelCapacities) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.calculate: Final = async_streamed(resource.calculate)
        self.list: Final = async_streamed(resource.list)
