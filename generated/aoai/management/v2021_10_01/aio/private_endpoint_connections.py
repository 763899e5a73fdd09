"""`private_endpoint_connections` of Azure AI services management 2021-10-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import private_endpoint_connections as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncPrivateEndpointConnections(AsyncResource):
    """`client.private_endpoint_connections`"""

    _path = "private_endpoint_connections"

    if TYPE_CHECKING:

        async def create_or_update(
            self,
            account_name: str,
            private_endpoint_connection_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            properties: (
                types.PrivateEndpointConnectionProperties
                | models.PrivateEndpointConnectionProperties
                | Omit
            ) = omit,
            location: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.PrivateEndpointConnection:
            """See PrivateEndpointConnections.create_or_update."""
            raise NotImplementedError

        async def begin_create_or_update(
            self,
            account_name: str,
            private_endpoint_connection_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            properties: (
                types.PrivateEndpointConnectionProperties
                | models.PrivateEndpointConnectionProperties
                | Omit
            ) = omit,
            location: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.PrivateEndpointConnection]:
            """See PrivateEndpointConnections.begin_create_or_update."""
            raise NotImplementedError

        async def delete(
            self,
            account_name: str,
            private_endpoint_connection_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See PrivateEndpointConnections.delete."""
            raise NotImplementedError

        async def begin_delete(
            self,
            account_name: str,
            private_endpoint_connection_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See PrivateEndpointConnections.begin_delete."""
            raise NotImplementedError

        async def get(
            self,
            account_name: str,
            private_endpoint_connection_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
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
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.PrivateEndpointConnectionListResult]:
            """See PrivateEndpointConnections.list."""
            raise NotImplementedError

    else:
        create_or_update = awaited(_blocking.PrivateEndpointConnections.create_or_update)
        begin_create_or_update = awaited(
            _blocking.PrivateEndpointConnections.begin_create_or_update
        )
        delete = awaited(_blocking.PrivateEndpointConnections.delete)
        begin_delete = awaited(_blocking.PrivateEndpointConnections.begin_delete)
        get = awaited(_blocking.PrivateEndpointConnections.get)
        list = paged(_blocking.PrivateEndpointConnections.list)

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
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
