"""`containers` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal
    from ..._runtime import Omit, Timeout, View
    from .. import models, types
    from .containers_files import ContainersFiles

_CREATE: Operation[models.ContainerResource] = Operation(
    "containers.create",
    "POST",
    "/containers",
    body="application/json",
    answers=(("200", "application/json", "ContainerResource"),),
)
_DELETE: Operation[models.ContainersDeleteResponse] = Operation(
    "containers.delete",
    "DELETE",
    "/containers/{container_id}",
    answers=(("200", "application/json", "ContainersDeleteResponse"),),
    repeatable=True,
)
_LIST: Operation[models.ContainerListResource] = Operation(
    "containers.list",
    "GET",
    "/containers",
    answers=(("200", "application/json", "ContainerListResource"),),
    repeatable=True,
    page="cursor",
    styles={
        "query:limit": "form:explode=false",
        "query:order": "form:explode=false",
        "query:after": "form:explode=false",
    },
)
_RETRIEVE: Operation[models.ContainerResource] = Operation(
    "containers.retrieve",
    "GET",
    "/containers/{container_id}",
    answers=(("200", "application/json", "ContainerResource"),),
    repeatable=True,
)


class Containers(Resource):
    """`client.containers`"""

    _path = "containers"

    @cached_property
    def files(self) -> ContainersFiles:
        """`client.containers.files`"""
        from .containers_files import ContainersFiles

        return ContainersFiles(self._client)

    def create(
        self,
        *,
        name: str,
        file_ids: Iterable[str] | None | Omit = omit,
        expires_after: types.CreateContainerBodyExpiresAfter | View | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerResource:
        """Create a container for the code interpreter.

        Args:
            name: Name of the container. String; required.
            file_ids: Ids of the files to copy into the container. Array.
            expires_after: When the container expires. Object.

        Returns: models.ContainerResource

        Raises: APIError, in its subclass for what went wrong.

        POST /containers, api-version v1. Since v1.
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "file_ids": unless_none(file_ids),
                "expires_after": unless_none(expires_after),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainersDeleteResponse:
        """Delete a container.

        Args:
            container_id: Id of the container. String; required.

        Returns: models.ContainersDeleteResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /containers/{container_id}, api-version v1. Since v1.
        """
        return self._call(
            _DELETE,
            path={"container_id": container_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerListResource:
        """List the containers.

        Args:
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc'.
            after: Id of the item that the page starts behind. String.

        Returns: models.ContainerListResource

        Raises: APIError, in its subclass for what went wrong.

        GET /containers, api-version v1. Since v1.
        """
        return self._call(
            _LIST,
            query={"limit": limit, "order": order, "after": after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerResource:
        """Fetch a container.

        Args:
            container_id: Id of the container. String; required.

        Returns: models.ContainerResource

        Raises: APIError, in its subclass for what went wrong.

        GET /containers/{container_id}, api-version v1. Since v1.
        """
        return self._call(
            _RETRIEVE,
            path={"container_id": container_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ContainersWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ContainersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContainersWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ContainersWithStreamingResponse(self)


class ContainersWithRawResponse:
    """`client.containers.with_raw_response`"""

    def __init__(self, resource: Containers) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class ContainersWithStreamingResponse:
    """`client.containers.with_streaming_response`"""

    def __init__(self, resource: Containers) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
