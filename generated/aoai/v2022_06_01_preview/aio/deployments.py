"""`deployments` of api-version 2022-06-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import deployments as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models, types


class AsyncDeployments(AsyncResource):
    """`client.deployments`"""

    _path = "deployments"

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            model: str,
            scale_settings: types.ScaleSettings,
            object: types.TypeDiscriminator | Omit = omit,
            status: types.State | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Deployment:
            """See Deployments.create."""
            raise NotImplementedError

        async def delete(
            self,
            deployment_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See Deployments.delete."""
            raise NotImplementedError

        def list(
            self,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.DeploymentList]:
            """See Deployments.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            deployment_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Deployment:
            """See Deployments.retrieve."""
            raise NotImplementedError

        async def update(
            self,
            deployment_id: str,
            *,
            model: str | Omit = omit,
            scale_settings: types.ScaleSettingsUpdate | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Deployment:
            """See Deployments.update."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Deployments.create)
        delete = awaited(_blocking.Deployments.delete)
        list = paged(_blocking.Deployments.list)
        retrieve = awaited(_blocking.Deployments.retrieve)
        update = awaited(_blocking.Deployments.update)

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
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncDeploymentsWithStreamingResponse:
    """`client.deployments.with_streaming_response`"""

    def __init__(self, resource: AsyncDeployments) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)
