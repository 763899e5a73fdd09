"""`rai_blocklists` of Azure AI services management 2023-10-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import rai_blocklists as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncRaiBlocklists(AsyncResource):
    """`client.rai_blocklists`"""

    _path = "rai_blocklists"

    if TYPE_CHECKING:

        async def create_or_update(
            self,
            account_name: str,
            rai_blocklist_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            properties: types.RaiBlocklistProperties | models.RaiBlocklistProperties | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RaiBlocklist:
            """See RaiBlocklists.create_or_update."""
            raise NotImplementedError

        async def delete(
            self,
            account_name: str,
            rai_blocklist_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See RaiBlocklists.delete."""
            raise NotImplementedError

        async def begin_delete(
            self,
            account_name: str,
            rai_blocklist_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See RaiBlocklists.begin_delete."""
            raise NotImplementedError

        async def get(
            self,
            account_name: str,
            rai_blocklist_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RaiBlocklist:
            """See RaiBlocklists.get."""
            raise NotImplementedError

        def list(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.RaiBlockListResult]:
            """See RaiBlocklists.list."""
            raise NotImplementedError

    else:
        create_or_update = awaited(_blocking.RaiBlocklists.create_or_update)
        delete = awaited(_blocking.RaiBlocklists.delete)
        begin_delete = awaited(_blocking.RaiBlocklists.begin_delete)
        get = awaited(_blocking.RaiBlocklists.get)
        list = paged(_blocking.RaiBlocklists.list)

    @cached_property
    def with_raw_response(self) -> AsyncRaiBlocklistsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncRaiBlocklistsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRaiBlocklistsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncRaiBlocklistsWithStreamingResponse(self)


class AsyncRaiBlocklistsWithRawResponse:
    """`client.rai_blocklists.with_raw_response`"""

    def __init__(self, resource: AsyncRaiBlocklists) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)


class AsyncRaiBlocklistsWithStreamingResponse:
    """`client.rai_blocklists.with_streaming_response`"""

    def __init__(self, resource: AsyncRaiBlocklists) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
