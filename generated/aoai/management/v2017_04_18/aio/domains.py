"""`domains` of Azure AI services management 2017-04-18, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited
from ...._runtime.core.sentinel import omit
from ..resources import domains as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Timeout
    from .. import models


class AsyncDomains(AsyncResource):
    """`client.domains`"""

    _path = "domains"

    if TYPE_CHECKING:

        async def check_availability(
            self,
            *,
            subdomain_name: str,
            type: str,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CheckDomainAvailabilityResult:
            """See Domains.check_availability."""
            raise NotImplementedError

    else:
        check_availability = awaited(_blocking.Domains.check_availability)

    @cached_property
    def with_raw_response(self) -> AsyncDomainsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncDomainsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDomainsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncDomainsWithStreamingResponse(self)


class AsyncDomainsWithRawResponse:
    """`client.domains.with_raw_response`"""

    def __init__(self, resource: AsyncDomains) -> None:
        resource = resource._as_raw()
        self.check_availability: Final = async_raw(resource.check_availability)


class AsyncDomainsWithStreamingResponse:
    """`client.domains.with_streaming_response`"""

    def __init__(self, resource: AsyncDomains) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.check_availability: Final = async_streamed(resource.check_availability)
