"""`evals.runs.output_items` of api-version 2025-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import evals_runs_output_items as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncEvalsRunsOutputItems(AsyncResource):
    """`client.evals.runs.output_items`"""

    _path = "evals.runs.output_items"

    if TYPE_CHECKING:

        def list(
            self,
            run_id: str,
            *,
            eval_id: str,
            after: str | Omit = omit,
            limit: int | Omit = omit,
            status: Literal["fail", "pass"] | Omit = omit,
            order: Literal["asc", "desc"] | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.EvalRunOutputItemList]:
            """See EvalsRunsOutputItems.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            output_item_id: str,
            *,
            eval_id: str,
            run_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.EvalRunOutputItem:
            """See EvalsRunsOutputItems.retrieve."""
            raise NotImplementedError

    else:
        list = paged(_blocking.EvalsRunsOutputItems.list)
        retrieve = awaited(_blocking.EvalsRunsOutputItems.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncEvalsRunsOutputItemsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncEvalsRunsOutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsRunsOutputItemsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncEvalsRunsOutputItemsWithStreamingResponse(self)


class AsyncEvalsRunsOutputItemsWithRawResponse:
    """`client.evals.runs.output_items.with_raw_response`"""

    def __init__(self, resource: AsyncEvalsRunsOutputItems) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncEvalsRunsOutputItemsWithStreamingResponse:
    """`client.evals.runs.output_items.with_streaming_response`"""

    def __init__(self, resource: AsyncEvalsRunsOutputItems) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
