"""`private_link_resources` of Azure AI services management 2021-04-30, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, paged
from ...._runtime.core.sentinel import omit
from ..resources import private_link_resources as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncPrivateLinkResources(AsyncResource):
    """`client.private_link_resources`"""

    _path = "private_link_resources"

    if TYPE_CHECKING:

        def list(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.PrivateLinkResourceListResult]:
            """See PrivateLinkResources.list."""
            raise NotImplementedError

    else:
        list = paged(_blocking.PrivateLinkResources.list)

    @cached_property
    def with_raw_response(self) -> AsyncPrivateLinkResourcesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncPrivateLinkResourcesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPrivateLinkResourcesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncPrivateLinkResourcesWithStreamingResponse(self)


class AsyncPrivateLinkResourcesWithRawResponse:
    """`client.private_link_resources.with_raw_response`"""

    def __init__(self, resource: AsyncPrivateLinkResources) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncPrivateLinkResourcesWithStreamingResponse:
    """`client.private_link_resources.with_streaming_response`"""

    def __init__(self, resource: AsyncPrivateLinkResources) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
