"""`deleted_accounts` of Azure AI services management 2023-05-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import deleted_accounts as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models


class AsyncDeletedAccounts(AsyncResource):
    """`client.deleted_accounts`"""

    _path = "deleted_accounts"

    if TYPE_CHECKING:

        async def get(
            self,
            location: str,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Account:
            """See DeletedAccounts.get."""
            raise NotImplementedError

        def list(
            self,
            *,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.AccountListResult]:
            """See DeletedAccounts.list."""
            raise NotImplementedError

        async def purge(
            self,
            location: str,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See DeletedAccounts.purge."""
            raise NotImplementedError

        async def begin_purge(
            self,
            location: str,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See DeletedAccounts.begin_purge."""
            raise NotImplementedError

    else:
        get = awaited(_blocking.DeletedAccounts.get)
        list = paged(_blocking.DeletedAccounts.list)
        purge = awaited(_blocking.DeletedAccounts.purge)
        begin_purge = awaited(_blocking.DeletedAccounts.begin_purge)

    @cached_property
    def with_raw_response(self) -> AsyncDeletedAccountsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncDeletedAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeletedAccountsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncDeletedAccountsWithStreamingResponse(self)


class AsyncDeletedAccountsWithRawResponse:
    """`client.deleted_accounts.with_raw_response`"""

    def __init__(self, resource: AsyncDeletedAccounts) -> None:
        resource = resource._as_raw()
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)
        self.purge: Final = async_raw(resource.purge)


class AsyncDeletedAccountsWithStreamingResponse:
    """`client.deleted_accounts.with_streaming_response`"""

    def __init__(self, resource: AsyncDeletedAccounts) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.purge: Final = async_streamed(resource.purge)
