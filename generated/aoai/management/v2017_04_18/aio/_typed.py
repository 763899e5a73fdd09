"""What type checkers see of the resources of Azure AI services management 2017-04-18 for clients that await.

It is never run: `..aio` makes the classes, and the texts are the other client's.
"""

from __future__ import annotations

import typing
from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw
from ...._runtime.aio.streamed import async_streamed
from ...._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncAccounts(AsyncResource):
    """`client.accounts`"""

    async def create(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CognitiveServicesAccountProperties
            | models.CognitiveServicesAccountProperties
            | None
            | Omit
        ) = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccount:
        """See Accounts.create."""
        raise NotImplementedError

    async def begin_create(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CognitiveServicesAccountProperties
            | models.CognitiveServicesAccountProperties
            | None
            | Omit
        ) = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[models.CognitiveServicesAccount]:
        """See Accounts.begin_create."""
        raise NotImplementedError

    async def delete(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccount:
        """See Accounts.get."""
        raise NotImplementedError

    def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CognitiveServicesAccountListResult]:
        """See Accounts.list."""
        raise NotImplementedError

    def list_by_resource_group(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CognitiveServicesAccountListResult]:
        """See Accounts.list_by_resource_group."""
        raise NotImplementedError

    async def list_keys(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccountKeys:
        """See Accounts.list_keys."""
        raise NotImplementedError

    def list_skus(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CognitiveServicesAccountEnumerateSkusResult]:
        """See Accounts.list_skus."""
        raise NotImplementedError

    def list_usages(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        filter: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.UsagesResult]:
        """See Accounts.list_usages."""
        raise NotImplementedError

    async def regenerate_key(
        self,
        account_name: str,
        *,
        key_name: Literal["Key1", "Key2"],
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccountKeys:
        """See Accounts.regenerate_key."""
        raise NotImplementedError

    async def update(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CognitiveServicesAccountProperties
            | models.CognitiveServicesAccountProperties
            | None
            | Omit
        ) = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CognitiveServicesAccount:
        """See Accounts.update."""
        raise NotImplementedError

    async def begin_update(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CognitiveServicesAccountProperties
            | models.CognitiveServicesAccountProperties
            | None
            | Omit
        ) = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[models.CognitiveServicesAccount]:
        """See Accounts.begin_update."""
        raise NotImplementedError

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
        self.list_skus: Final = async_raw(resource.list_skus)
        self.list_usages: Final = async_raw(resource.list_usages)
        self.regenerate_key: Final = async_raw(resource.regenerate_key)
        self.update: Final = async_raw(resource.update)


class AsyncAccountsWithStreamingResponse:
    """`client.accounts.with_streaming_response`"""

    def __init__(self, resource: AsyncAccounts) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.list_by_resource_group: Final = async_streamed(resource.list_by_resource_group)
        self.list_keys: Final = async_streamed(resource.list_keys)
        self.list_skus: Final = async_streamed(resource.list_skus)
        self.list_usages: Final = async_streamed(resource.list_usages)
        self.regenerate_key: Final = async_streamed(resource.regenerate_key)
        self.update: Final = async_streamed(resource.update)


class AsyncDomains(AsyncResource):
    """`client.domains`"""

    async def check_availability(
        self,
        *,
        subdomain_name: str,
        type: str,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CheckDomainAvailabilityResult:
        """See Domains.check_availability."""
        raise NotImplementedError

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
        resource = resource._as_opened()
        self.check_availability: Final = async_streamed(resource.check_availability)


class AsyncOperations(AsyncResource):
    """`client.operations`"""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.OperationEntityListResult]:
        """See Operations.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncOperationsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncOperationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOperationsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncOperationsWithStreamingResponse(self)


class AsyncOperationsWithRawResponse:
    """`client.operations.with_raw_response`"""

    def __init__(self, resource: AsyncOperations) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncOperationsWithStreamingResponse:
    """`client.operations.with_streaming_response`"""

    def __init__(self, resource: AsyncOperations) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncPrivateEndpointConnections(AsyncResource):
    """`client.private_endpoint_connections`"""

    async def create_or_update(
        self,
        account_name: str,
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: (
            types.PrivateEndpointConnectionProperties
            | models.PrivateEndpointConnectionProperties
            | None
            | Omit
        ) = omit,
        location: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PrivateEndpointConnection:
        """See PrivateEndpointConnections.create_or_update."""
        raise NotImplementedError

    async def delete(
        self,
        account_name: str,
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See PrivateEndpointConnections.delete."""
        raise NotImplementedError

    async def get(
        self,
        account_name: str,
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PrivateEndpointConnection:
        """See PrivateEndpointConnections.get."""
        raise NotImplementedError

    def list(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PrivateEndpointConnectionListResult]:
        """See PrivateEndpointConnections.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncPrivateEndpointConnectionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncPrivateEndpointConnectionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPrivateEndpointConnectionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncPrivateEndpointConnectionsWithStreamingResponse(self)


class AsyncPrivateEndpointConnectionsWithRawResponse:
    """`client.private_endpoint_connections.with_raw_response`"""

    def __init__(self, resource: AsyncPrivateEndpointConnections) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)


class AsyncPrivateEndpointConnectionsWithStreamingResponse:
    """`client.private_endpoint_connections.with_streaming_response`"""

    def __init__(self, resource: AsyncPrivateEndpointConnections) -> None:
        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)


class AsyncPrivateLinkResources(AsyncResource):
    """`client.private_link_resources`"""

    def list(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PrivateLinkResourceListResult]:
        """See PrivateLinkResources.list."""
        raise NotImplementedError

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
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncResourceSkus(AsyncResource):
    """`client.resource_skus`"""

    def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ResourceSkusResult]:
        """See ResourceSkus.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncResourceSkusWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncResourceSkusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResourceSkusWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncResourceSkusWithStreamingResponse(self)


class AsyncResourceSkusWithRawResponse:
    """`client.resource_skus.with_raw_response`"""

    def __init__(self, resource: AsyncResourceSkus) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncResourceSkusWithStreamingResponse:
    """`client.resource_skus.with_streaming_response`"""

    def __init__(self, resource: AsyncResourceSkus) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncSkus(AsyncResource):
    """`client.skus`"""

    async def check_availability(
        self,
        location: str,
        *,
        skus: Iterable[str],
        kind: str,
        type: str,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CheckSkuAvailabilityResultList:
        """See Skus.check_availability."""
        raise NotImplementedError

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
        resource = resource._as_opened()
        self.check_availability: Final = async_streamed(resource.check_availability)
