"""`operations` of Azure AI services management 2021-10-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Timeout
    from .. import models

_LIST: Operation[models.OperationListResult] = Operation(
    "operations.list",
    "GET",
    "/providers/Microsoft.CognitiveServices/operations",
    answers=(("200", "application/json", "OperationListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)


class Operations(Resource):
    """`client.operations`"""

    _path = "operations"

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.OperationListResult:
        """Lists the operations that the provider has.

        Returns: models.OperationListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET /providers/Microsoft.CognitiveServices/operations, api-version 2021-10-01. Since
            2017-04-18.
        """
        return self._call(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> OperationsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return OperationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OperationsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return OperationsWithStreamingResponse(self)


class OperationsWithRawResponse:
    """`client.operations.with_raw_response`"""

    def __init__(self, resource: Operations) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)


class OperationsWithStreamingResponse:
    """`client.operations.with_streaming_response`"""

    def __init__(self, resource: Operations) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
