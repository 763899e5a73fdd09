"""`containers.files` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import FileInput, Omit, Timeout
    from .. import models
    from .containers_files_content import ContainersFilesContent

_CREATE: Operation[models.ContainerFileResource] = Operation(
    "containers.files.create",
    "POST",
    "/containers/{container_id}/files",
    body="multipart/form-data",
    files=("file",),
    answers=(("200", "application/json", "ContainerFileResource"),),
)
_DELETE: Operation[models.ContainersFilesDeleteResponse] = Operation(
    "containers.files.delete",
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    answers=(("200", "application/json", "ContainersFilesDeleteResponse"),),
    repeatable=True,
)
_LIST: Operation[models.ContainerFileListResource] = Operation(
    "containers.files.list",
    "GET",
    "/containers/{container_id}/files",
    answers=(("200", "application/json", "ContainerFileListResource"),),
    repeatable=True,
    page="cursor",
    styles={
        "query:limit": "form:explode=false",
        "query:order": "form:explode=false",
        "query:after": "form:explode=false",
    },
)
_RETRIEVE: Operation[models.ContainerFileResource] = Operation(
    "containers.files.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}",
    answers=(("200", "application/json", "ContainerFileResource"),),
    repeatable=True,
)


class ContainersFiles(Resource):
    """`client.containers.files`"""

    _path = "containers.files"

    @cached_property
    def content(self) -> ContainersFilesContent:
        """`client.containers.files.content`"""
        from .containers_files_content import ContainersFilesContent

        return ContainersFilesContent(self._client)

    def create(
        self,
        container_id: str,
        *,
        file_id: str | None | Omit = omit,
        file: FileInput | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerFileResource:
        """Put a file into a container, uploaded or by its id.

        Args:
            container_id: Id of the container. String; required.
            file_id: Id of the file. String.
            file: The file to put in, as bytes, a path or an open file. File.

        Returns: models.ContainerFileResource

        Raises: APIError, in its subclass for what went wrong.

        POST /containers/{container_id}/files, api-version v1. Since v1.
        """
        return self._call(
            _CREATE,
            path={"container_id": container_id},
            body={"file_id": unless_none(file_id), "file": unless_none(file)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainersFilesDeleteResponse:
        """Delete a file from a container.

        Args:
            file_id: Id of the file. String; required.
            container_id: Id of the container. String; required.

        Returns: models.ContainersFilesDeleteResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /containers/{container_id}/files/{file_id}, api-version v1. Since v1.
        """
        return self._call(
            _DELETE,
            path={"file_id": file_id, "container_id": container_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        container_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerFileListResource:
        """List the files of a container.

        Args:
            container_id: Id of the container. String; required.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc'.
            after: Id of the item that the page starts behind. String.

        Returns: models.ContainerFileListResource

        Raises: APIError, in its subclass for what went wrong.

        GET /containers/{container_id}/files, api-version v1. Since v1.
        """
        return self._call(
            _LIST,
            path={"container_id": container_id},
            query={"limit": limit, "order": order, "after": after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerFileResource:
        """Fetch what is known of a file in a container.

        Args:
            file_id: Id of the file. String; required.
            container_id: Id of the container. String; required.

        Returns: models.ContainerFileResource

        Raises: APIError, in its subclass for what went wrong.

        GET /containers/{container_id}/files/{file_id}, api-version v1. Since v1.
        """
        return self._call(
            _RETRIEVE,
            path={"file_id": file_id, "container_id": container_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ContainersFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ContainersFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContainersFilesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ContainersFilesWithStreamingResponse(self)


class ContainersFilesWithRawResponse:
    """`client.containers.files.with_raw_response`"""

    def __init__(self, resource: ContainersFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class ContainersFilesWithStreamingResponse:
    """`client.containers.files.with_streaming_response`"""

    def __init__(self, resource: ContainersFiles) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
