"""`usages` of Azure AI services management 2023-05-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, paged
from ...._runtime.core.sentinel import omit
from ..resources import usages as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncUsages(AsyncResource):
    """`client.usages`"""

    _path = "usages"

    if TYPE_CHECKING:

        def list(
            self,
            location: str,
            *,
            subscription_id: str | Omit = omit,
            filter: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.UsageListResult]:
            """See Usages.list."""
            raise NotImplementedError

    else:
        list = paged(_blocking.Usages.list)

    @cached_property
    def with_raw_response(self) -> AsyncUsagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncUsagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsagesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncUsagesWithStreamingResponse(self)


class AsyncUsagesWithRawResponse:
    """`client.usages.with_raw_response`"""

    def __init__(self, resource: AsyncUsages) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncUsagesWithStreamingResponse:
    """`client.usages.with_streaming_response`"""

    def __init__(self, resource: AsyncUsages) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
