"""`evals.runs` of api-version 2025-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import evals_runs as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout, View
    from .. import models, types
    from .evals_runs_output_items import AsyncEvalsRunsOutputItems


class AsyncEvalsRuns(AsyncResource):
    """`client.evals.runs`"""

    _path = "evals.runs"

    @cached_property
    def output_items(self) -> AsyncEvalsRunsOutputItems:
        from .evals_runs_output_items import AsyncEvalsRunsOutputItems

        return AsyncEvalsRunsOutputItems(self._client)

    if TYPE_CHECKING:

        async def cancel(
            self,
            run_id: str,
            *,
            eval_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.EvalRun:
            """See EvalsRuns.cancel."""
            raise NotImplementedError

        async def create(
            self,
            eval_id: str,
            *,
            data_source: types.CreateEvalRunRequestDataSource,
            metadata: types.AuthoringMetadata | View | Omit = omit,
            name: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.EvalRun:
            """See EvalsRuns.create."""
            raise NotImplementedError

        async def delete(
            self,
            run_id: str,
            *,
            eval_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.EvalsRunsDeleteResponse:
            """See EvalsRuns.delete."""
            raise NotImplementedError

        def list(
            self,
            eval_id: str,
            *,
            after: str | Omit = omit,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | Omit = omit,
            status: (
                Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.EvalRunList]:
            """See EvalsRuns.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            run_id: str,
            *,
            eval_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.EvalRun:
            """See EvalsRuns.retrieve."""
            raise NotImplementedError

    else:
        cancel = awaited(_blocking.EvalsRuns.cancel)
        create = awaited(_blocking.EvalsRuns.create)
        delete = awaited(_blocking.EvalsRuns.delete)
        list = paged(_blocking.EvalsRuns.list)
        retrieve = awaited(_blocking.EvalsRuns.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncEvalsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncEvalsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsRunsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncEvalsRunsWithStreamingResponse(self)


class AsyncEvalsRunsWithRawResponse:
    """`client.evals.runs.with_raw_response`"""

    def __init__(self, resource: AsyncEvalsRuns) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncEvalsRunsWithStreamingResponse:
    """`client.evals.runs.with_streaming_response`"""

    def __init__(self, resource: AsyncEvalsRuns) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
