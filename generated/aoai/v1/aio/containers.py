"""`containers` of api-version v1, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import containers as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout, View
    from .. import models, types
    from .containers_files import AsyncContainersFiles


class AsyncContainers(AsyncResource):
    """`client.containers`"""

    _path = "containers"

    @cached_property
    def files(self) -> AsyncContainersFiles:
        from .containers_files import AsyncContainersFiles

        return AsyncContainersFiles(self._client)

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            name: str,
            file_ids: Sequence[str] | Omit = omit,
            expires_after: types.CreateContainerBodyExpiresAfter | View | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ContainerResource:
            """See Containers.create."""
            raise NotImplementedError

        async def delete(
            self,
            container_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ContainersDeleteResponse:
            """See Containers.delete."""
            raise NotImplementedError

        def list(
            self,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | Omit = omit,
            after: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ContainerListResource]:
            """See Containers.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            container_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ContainerResource:
            """See Containers.retrieve."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Containers.create)
        delete = awaited(_blocking.Containers.delete)
        list = paged(_blocking.Containers.list)
        retrieve = awaited(_blocking.Containers.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncContainersWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncContainersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncContainersWithStreamingResponse(self)


class AsyncContainersWithRawResponse:
    """`client.containers.with_raw_response`"""

    def __init__(self, resource: AsyncContainers) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncContainersWithStreamingResponse:
    """`client.containers.with_streaming_response`"""

    def __init__(self, resource: AsyncContainers) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
