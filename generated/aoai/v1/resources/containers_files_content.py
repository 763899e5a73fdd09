"""`containers.files.content` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import BinaryAnswer, Omit, Timeout

_RETRIEVE: Operation[BinaryAnswer] = Operation(
    "containers.files.content.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    answers=(("200", "application/octet-stream", "bytes"),),
    repeatable=True,
)


class ContainersFilesContent(Resource):
    """`client.containers.files.content`"""

    _path = "containers.files.content"

    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> BinaryAnswer:
        """Download a file of a container.

        Args:
            file_id: Id of the file. String; required.
            container_id: Id of the container. String; required.

        Returns: BinaryAnswer

        Raises: APIError, in its subclass for what went wrong.

        GET /containers/{container_id}/files/{file_id}/content, api-version v1. Since v1.
        """
        return self._call(
            _RETRIEVE,
            path={"file_id": file_id, "container_id": container_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ContainersFilesContentWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ContainersFilesContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContainersFilesContentWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ContainersFilesContentWithStreamingResponse(self)


class ContainersFilesContentWithRawResponse:
    """`client.containers.files.content.with_raw_response`"""

    def __init__(self, resource: ContainersFilesContent) -> None:
        resource = resource._as_raw()
        self.retrieve: Final = raw(resource.retrieve)


class ContainersFilesContentWithStreamingResponse:
    """`client.containers.files.content.with_streaming_response`"""

    def __init__(self, resource: ContainersFilesContent) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.retrieve: Final = streamed(resource.retrieve)
