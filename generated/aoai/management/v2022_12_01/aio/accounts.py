"""`accounts` of Azure AI services management 2022-12-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import accounts as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncAccounts(AsyncResource):
    """`client.accounts`"""

    _path = "accounts"

    if TYPE_CHECKING:

        async def create(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            kind: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            identity: types.Identity | models.Identity | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            location: str | Omit = omit,
            properties: types.AccountProperties | models.AccountProperties | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Account:
            """See Accounts.create."""
            raise NotImplementedError

        async def begin_create(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            kind: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            identity: types.Identity | models.Identity | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            location: str | Omit = omit,
            properties: types.AccountProperties | models.AccountProperties | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.Account]:
            """See Accounts.begin_create."""
            raise NotImplementedError

        async def delete(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See Accounts.delete."""
            raise NotImplementedError

        async def begin_delete(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See Accounts.begin_delete."""
            raise NotImplementedError

        async def get(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Account:
            """See Accounts.get."""
            raise NotImplementedError

        def list(
            self,
            *,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.AccountListResult]:
            """See Accounts.list."""
            raise NotImplementedError

        def list_by_resource_group(
            self,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.AccountListResult]:
            """See Accounts.list_by_resource_group."""
            raise NotImplementedError

        async def list_keys(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ApiKeys:
            """See Accounts.list_keys."""
            raise NotImplementedError

        def list_models(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.AccountModelListResult]:
            """See Accounts.list_models."""
            raise NotImplementedError

        def list_skus(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.AccountSkuListResult]:
            """See Accounts.list_skus."""
            raise NotImplementedError

        def list_usages(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            filter: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.UsageListResult]:
            """See Accounts.list_usages."""
            raise NotImplementedError

        async def regenerate_key(
            self,
            account_name: str,
            *,
            key_name: Literal["Key1", "Key2"],
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ApiKeys:
            """See Accounts.regenerate_key."""
            raise NotImplementedError

        async def update(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            kind: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            identity: types.Identity | models.Identity | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            location: str | Omit = omit,
            properties: types.AccountProperties | models.AccountProperties | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Account:
            """See Accounts.update."""
            raise NotImplementedError

        async def begin_update(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            kind: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            identity: types.Identity | models.Identity | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            location: str | Omit = omit,
            properties: types.AccountProperties | models.AccountProperties | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.Account]:
            """See Accounts.begin_update."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Accounts.create)
        begin_create = awaited(_blocking.Accounts.begin_create)
        delete = awaited(_blocking.Accounts.delete)
        begin_delete = awaited(_blocking.Accounts.begin_delete)
        get = awaited(_blocking.Accounts.get)
        list = paged(_blocking.Accounts.list)
        list_by_resource_group = paged(_blocking.Accounts.list_by_resource_group)
        list_keys = awaited(_blocking.Accounts.list_keys)
        list_models = paged(_blocking.Accounts.list_models)
        list_skus = paged(_blocking.Accounts.list_skus)
        list_usages = paged(_blocking.Accounts.list_usages)
        regenerate_key = awaited(_blocking.Accounts.regenerate_key)
        update = awaited(_blocking.Accounts.update)
        begin_update = awaited(_blocking.Accounts.begin_update)

    @cached_property
    def with_raw_response(self) -> AsyncAccountsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAccountsWithStreamingResponse(self)


class AsyncAccountsWithRawResponse:
    """`client.accounts.with_raw_response`"""

    def __init__(self, resource: AsyncAccounts) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)
        self.list_by_resource_group: Final = async_raw(resource.list_by_resource_group)
        self.list_keys: Final = async_raw(resource.list_keys)
        self.list_models: Final = async_raw(resource.list_models)
        self.list_skus: Final = async_raw(resource.list_skus)
        self.list_usages: Final = async_raw(resource.list_usages)
        self.regenerate_key: Final = async_raw(resource.regenerate_key)
        self.update: Final = async_raw(resource.update)


class AsyncAccountsWithStreamingResponse:
    """`client.accounts.with_streaming_response`"""

    def __init__(self, resource: AsyncAccounts) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.list_by_resource_group: Final = async_streamed(resource.list_by_resource_group)
        self.list_keys: Final = async_streamed(resource.list_keys)
        self.list_models: Final = async_streamed(resource.list_models)
        self.list_skus: Final = async_streamed(resource.list_skus)
        self.list_usages: Final = async_streamed(resource.list_usages)
        self.regenerate_key: Final = async_streamed(resource.regenerate_key)
        self.update: Final = async_streamed(resource.update)
