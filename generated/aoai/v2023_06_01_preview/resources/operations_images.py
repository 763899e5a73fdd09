"""`operations.images` of api-version 2023-06-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models

_DELETE: Operation[None] = Operation(
    "operations.images.delete",
    "DELETE",
    "/operations/images/{operation-id}",
    answers=(("204", "", "None"),),
    repeatable=True,
)
_RETRIEVE: Operation[models.OperationResponse] = Operation(
    "operations.images.retrieve",
    "GET",
    "/operations/images/{operation-id}",
    answers=(("200", "application/json", "OperationResponse"),),
    repeatable=True,
)


class OperationsImages(Resource):
    """`client.operations.images`"""

    _path = "operations.images"

    def delete(
        self,
        operation_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Delete a submitted image operation and its images.

        Args:
            operation_id: Id of the operation. String; required; format uuid.

        Returns: None

        Raises: APIError, in its subclass for what went wrong.

        DELETE /operations/images/{operation-id}, api-version 2023-06-01-preview. Since
            2023-06-01-preview, last in 2023-10-01-preview.
        """
        return self._call(
            _DELETE,
            path={"operation-id": operation_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        operation_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.OperationResponse:
        """Look at a submitted image operation, and its images once it is done.

        Args:
            operation_id: Id of the operation. String; required; format uuid.

        Returns: models.OperationResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /operations/images/{operation-id}, api-version 2023-06-01-preview. Since
            2023-06-01-preview, last in 2023-10-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"operation-id": operation_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> OperationsImagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return OperationsImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OperationsImagesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return OperationsImagesWithStreamingResponse(self)


class OperationsImagesWithRawResponse:
    """`client.operations.images.with_raw_response`"""

    def __init__(self, resource: OperationsImages) -> None:
        resource = resource._as_raw()
        self.delete: Final = raw(resource.delete)
        self.retrieve: Final = raw(resource.retrieve)


class OperationsImagesWithStreamingResponse:
    """`client.operations.images.with_streaming_response`"""

    def __init__(self, resource: OperationsImages) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.delete: Final = streamed(resource.delete)
        self.retrieve: Final = streamed(resource.retrieve)
