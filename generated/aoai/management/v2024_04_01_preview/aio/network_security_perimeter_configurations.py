"""`network_security_perimeter_configurations` of Azure AI services management 2024-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import network_security_perimeter_configurations as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models


class AsyncNetworkSecurityPerimeterConfigurations(AsyncResource):
    """`client.network_security_perimeter_configurations`"""

    _path = "network_security_perimeter_configurations"

    if TYPE_CHECKING:

        async def get(
            self,
            account_name: str,
            nsp_configuration_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.NetworkSecurityPerimeterConfiguration:
            """See NetworkSecurityPerimeterConfigurations.get."""
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
        ) -> AsyncPager[models.NetworkSecurityPerimeterConfigurationList]:
            """See NetworkSecurityPerimeterConfigurations.list."""
            raise NotImplementedError

        async def reconcile(
            self,
            account_name: str,
            nsp_configuration_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.NetworkSecurityPerimeterConfiguration | None:
            """See NetworkSecurityPerimeterConfigurations.reconcile."""
            raise NotImplementedError

        async def begin_reconcile(
            self,
            account_name: str,
            nsp_configuration_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.NetworkSecurityPerimeterConfiguration]:
            """See NetworkSecurityPerimeterConfigurations.begin_reconcile."""
            raise NotImplementedError

    else:
        get = awaited(_blocking.NetworkSecurityPerimeterConfigurations.get)
        list = paged(_blocking.NetworkSecurityPerimeterConfigurations.list)
        reconcile = awaited(_blocking.NetworkSecurityPerimeterConfigurations.reconcile)
        begin_reconcile = awaited(_blocking.NetworkSecurityPerimeterConfigurations.begin_reconcile)

    @cached_property
    def with_raw_response(self) -> AsyncNetworkSecurityPerimeterConfigurationsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncNetworkSecurityPerimeterConfigurationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncNetworkSecurityPerimeterConfigurationsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncNetworkSecurityPerimeterConfigurationsWithStreamingResponse(self)


class AsyncNetworkSecurityPerimeterConfigurationsWithRawResponse:
    """`client.network_security_perimeter_configurations.with_raw_response`"""

    def __init__(self, resource: AsyncNetworkSecurityPerimeterConfigurations) -> None:
        resource = resource._as_raw()
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)
        self.reconcile: Final = async_raw(resource.reconcile)


class AsyncNetworkSecurityPerimeterConfigurationsWithStreamingResponse:
    """`client.network_security_perimeter_configurations.with_streaming_response`"""

    def __init__(self, resource: AsyncNetworkSecurityPerimeterConfigurations) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.reconcile: Final = async_streamed(resource.reconcile)
