"""`skus` of Azure AI services management 2024-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited
from ...._runtime.core.sentinel import omit
from ..resources import skus as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ...._runtime import Omit, Timeout
    from .. import models


class AsyncSkus(AsyncResource):
    """`client.skus`"""

    _path = "skus"

    if TYPE_CHECKING:

        async def check_availability(
            self,
            location: str,
            *,
            skus: Sequence[str],
            kind: str,
            type: str,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.SkuAvailabilityListResult:
            """See Skus.check_availability."""
            raise NotImplementedError

    else:
        check_availability = awaited(_blocking.Skus.check_availability)

    @cached_property
    def with_raw_response(self) -> AsyncSkusWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncSkusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSkusWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncSkusWithStreamingResponse(self)


class AsyncSkusWithRawResponse:
    """`client.skus.with_raw_response`"""

    def __init__(self, resource: AsyncSkus) -> None:
        resource = resource._as_raw()
        self.check_availability: Final = async_raw(resource.check_availability)


class AsyncSkusWithStreamingResponse:
    """`client.skus.with_streaming_response`"""

    def __init__(self, resource: AsyncSkus) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.check_availability: Final = async_streamed(resource.check_availability)
