"""`deployments` of Azure AI services management 2024-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import deployments as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncDeployments(AsyncResource):
    """`client.deployments`"""

    _path = "deployments"

    if TYPE_CHECKING:

        async def create_or_update(
            self,
            account_name: str,
            deployment_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            properties: types.DeploymentProperties | models.DeploymentProperties | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Deployment:
            """See Deployments.create_or_update."""
            raise NotImplementedError

        async def begin_create_or_update(
            self,
            account_name: str,
            deployment_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            properties: types.DeploymentProperties | models.DeploymentProperties | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.Deployment]:
            """See Deployments.begin_create_or_update."""
            raise NotImplementedError

        async def delete(
            self,
            account_name: str,
            deployment_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See Deployments.delete."""
            raise NotImplementedError

        async def begin_delete(
            self,
            account_name: str,
            deployment_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See Deployments.begin_delete."""
            raise NotImplementedError

        async def get(
            self,
            account_name: str,
            deployment_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Deployment:
            """See Deployments.get."""
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
        ) -> AsyncPager[models.DeploymentListResult]:
            """See Deployments.list."""
            raise NotImplementedError

        def list_skus(
            self,
            account_name: str,
            deployment_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.DeploymentSkuListResult]:
            """See Deployments.list_skus."""
            raise NotImplementedError

        async def update(
            self,
            account_name: str,
            deployment_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Deployment | None:
            """See Deployments.update."""
            raise NotImplementedError

        async def begin_update(
            self,
            account_name: str,
            deployment_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.Deployment]:
            """See Deployments.begin_update."""
            raise NotImplementedError

    else:
        create_or_update = awaited(_blocking.Deployments.create_or_update)
        begin_create_or_update = awaited(_blocking.Deployments.begin_create_or_update)
        delete = awaited(_blocking.Deployments.delete)
        begin_delete = awaited(_blocking.Deployments.begin_delete)
        get = awaited(_blocking.Deployments.get)
        list = paged(_blocking.Deployments.list)
        list_skus = paged(_blocking.Deployments.list_skus)
        update = awaited(_blocking.Deployments.update)
        begin_update = awaited(_blocking.Deployments.begin_update)

    @cached_property
    def with_raw_response(self) -> AsyncDeploymentsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncDeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncDeploymentsWithStreamingResponse(self)


class AsyncDeploymentsWithRawResponse:
    """`client.deployments.with_raw_response`"""

    def __init__(self, resource: AsyncDeployments) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)
        self.list_skus: Final = async_raw(resource.list_skus)
        self.update: Final = async_raw(resource.update)


class AsyncDeploymentsWithStreamingResponse:
    """`client.deployments.with_streaming_response`"""

    def __init__(self, resource: AsyncDeployments) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.list_skus: Final = async_streamed(resource.list_skus)
        self.update: Final = async_streamed(resource.update)
