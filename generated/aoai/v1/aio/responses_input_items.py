"""`responses.input_items` of api-version v1, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, paged
from ..._runtime.core.sentinel import omit
from ..resources import responses_input_items as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncResponsesInputItems(AsyncResource):
    """`client.responses.input_items`"""

    _path = "responses.input_items"

    if TYPE_CHECKING:

        def list(
            self,
            response_id: str,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ResponseItemList]:
            """See ResponsesInputItems.list."""
            raise NotImplementedError

    else:
        list = paged(_blocking.ResponsesInputItems.list)

    @cached_property
    def with_raw_response(self) -> AsyncResponsesInputItemsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncResponsesInputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResponsesInputItemsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncResponsesInputItemsWithStreamingResponse(self)


class AsyncResponsesInputItemsWithRawResponse:
    """`client.responses.input_items.with_raw_response`"""

    def __init__(self, resource: AsyncResponsesInputItems) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncResponsesInputItemsWithStreamingResponse:
    """`client.responses.input_items.with_streaming_response`"""

    def __init__(self, resource: AsyncResponsesInputItems) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
