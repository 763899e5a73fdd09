"""`rai_blocklist_items` of Azure AI services management 2024-10-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import rai_blocklist_items as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncRaiBlocklistItems(AsyncResource):
    """`client.rai_blocklist_items`"""

    _path = "rai_blocklist_items"

    if TYPE_CHECKING:

        async def batch_add(
            self,
            account_name: str,
            rai_blocklist_name: str,
            *,
            body: types.RaiBlocklistItemsBulkAddRequest,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RaiBlocklist:
            """See RaiBlocklistItems.batch_add."""
            raise NotImplementedError

        async def batch_delete(
            self,
            account_name: str,
            rai_blocklist_name: str,
            *,
            body: types.RaiBlocklistItemsBulkDeleteRequest,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See RaiBlocklistItems.batch_delete."""
            raise NotImplementedError

        async def create_or_update(
            self,
            account_name: str,
            rai_blocklist_name: str,
            rai_blocklist_item_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            properties: (
                types.RaiBlocklistItemProperties | models.RaiBlocklistItemProperties | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RaiBlocklistItem:
            """See RaiBlocklistItems.create_or_update."""
            raise NotImplementedError

        async def delete(
            self,
            account_name: str,
            rai_blocklist_name: str,
            rai_blocklist_item_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See RaiBlocklistItems.delete."""
            raise NotImplementedError

        async def begin_delete(
            self,
            account_name: str,
            rai_blocklist_name: str,
            rai_blocklist_item_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See RaiBlocklistItems.begin_delete."""
            raise NotImplementedError

        async def get(
            self,
            account_name: str,
            rai_blocklist_name: str,
            rai_blocklist_item_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RaiBlocklistItem:
            """See RaiBlocklistItems.get."""
            raise NotImplementedError

        def list(
            self,
            account_name: str,
            rai_blocklist_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.RaiBlockListItemsResult]:
            """See RaiBlocklistItems.list."""
            raise NotImplementedError

    else:
        batch_add = awaited(_blocking.RaiBlocklistItems.batch_add)
        batch_delete = awaited(_blocking.RaiBlocklistItems.batch_delete)
        create_or_update = awaited(_blocking.RaiBlocklistItems.create_or_update)
        delete = awaited(_blocking.RaiBlocklistItems.delete)
        begin_delete = awaited(_blocking.RaiBlocklistItems.begin_delete)
        get = awaited(_blocking.RaiBlocklistItems.get)
        list = paged(_blocking.RaiBlocklistItems.list)

    @cached_property
    def with_raw_response(self) -> AsyncRaiBlocklistItemsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncRaiBlocklistItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRaiBlocklistItemsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncRaiBlocklistItemsWithStreamingResponse(self)


class AsyncRaiBlocklistItemsWithRawResponse:
    """`client.rai_blocklist_items.with_raw_response`"""

    def __init__(self, resource: AsyncRaiBlocklistItems) -> None:
        resource = resource._as_raw()
        self.batch_add: Final = async_raw(resource.batch_add)
        self.batch_delete: Final = async_raw(resource.batch_delete)
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)


class AsyncRaiBlocklistItemsWithStreamingResponse:
    """`client.rai_blocklist_items.with_streaming_response`"""

    def __init__(self, resource: AsyncRaiBlocklistItems) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.batch_add: Final = async_streamed(resource.batch_add)
        self.batch_delete: Final = async_streamed(resource.batch_delete)
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
