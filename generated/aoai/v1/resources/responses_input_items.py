"""`responses.input_items` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import Omit, Timeout
    from .. import models

_LIST: Operation[models.ResponseItemList] = Operation(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    answers=(("200", "application/json", "ResponseItemList"),),
    repeatable=True,
    page="cursor",
    styles={
        "query:limit": "form:explode=false",
        "query:order": "form:explode=false",
        "query:after": "form:explode=false",
        "query:before": "form:explode=false",
    },
)


class ResponsesInputItems(Resource):
    """`client.responses.input_items`"""

    _path = "responses.input_items"

    def list(
        self,
        response_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ResponseItemList:
        """List what a stored response was made from.

        Args:
            response_id: Id of the response. String; required.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.

        Returns: models.ResponseItemList

        Raises: APIError, in its subclass for what went wrong.

        GET /responses/{response_id}/input_items, api-version v1. Since v1, in preview since
            2025-03-01-preview.
        """
        return self._call(
            _LIST,
            path={"response_id": response_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ResponsesInputItemsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ResponsesInputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ResponsesInputItemsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ResponsesInputItemsWithStreamingResponse(self)


class ResponsesInputItemsWithRawResponse:
    """`client.responses.input_items.with_raw_response`"""

    def __init__(self, resource: ResponsesInputItems) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)


class ResponsesInputItemsWithStreamingResponse:
    """`client.responses.input_items.with_streaming_response`"""

    def __init__(self, resource: ResponsesInputItems) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
