"""`threads.runs` of api-version 2024-02-15-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.helpers.runs import AsyncRunHelpers
from ..._runtime.core.sentinel import omit
from ..resources import threads_runs as _blocking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal
    from ..._runtime import AsyncPager, Omit, Timeout, View
    from .. import models, types
    from .threads_runs_steps import AsyncThreadsRunsSteps


class AsyncThreadsRuns(AsyncRunHelpers, AsyncResource):
    """`client.threads.runs`"""

    _path = "threads.runs"

    @cached_property
    def steps(self) -> AsyncThreadsRunsSteps:
        from .threads_runs_steps import AsyncThreadsRunsSteps

        return AsyncThreadsRunsSteps(self._client)

    if TYPE_CHECKING:

        async def cancel(
            self,
            run_id: str,
            *,
            thread_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RunObject:
            """See ThreadsRuns.cancel."""
            raise NotImplementedError

        async def create(
            self,
            thread_id: str,
            *,
            assistant_id: str,
            model: str | None | Omit = omit,
            instructions: str | None | Omit = omit,
            tools: Iterable[types.CreateRunRequestTool] | None | Omit = omit,
            metadata: Mapping[str, Any] | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RunObject:
            """See ThreadsRuns.create."""
            raise NotImplementedError

        def list(
            self,
            thread_id: str,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListRunsResponse]:
            """See ThreadsRuns.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            run_id: str,
            *,
            thread_id: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RunObject:
            """See ThreadsRuns.retrieve."""
            raise NotImplementedError

        async def submit_tool_outputs(
            self,
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Iterable[types.SubmitToolOutputsRunRequestToolOutput | View],
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RunObject:
            """See ThreadsRuns.submit_tool_outputs."""
            raise NotImplementedError

        async def update(
            self,
            run_id: str,
            *,
            thread_id: str,
            metadata: Mapping[str, Any] | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RunObject:
            """See ThreadsRuns.update."""
            raise NotImplementedError

    else:
        cancel = awaited(_blocking.ThreadsRuns.cancel)
        create = awaited(_blocking.ThreadsRuns.create)
        list = paged(_blocking.ThreadsRuns.list)
        retrieve = awaited(_blocking.ThreadsRuns.retrieve)
        submit_tool_outputs = awaited(_blocking.ThreadsRuns.submit_tool_outputs)
        update = awaited(_blocking.ThreadsRuns.update)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsRunsWithStreamingResponse(self)


class AsyncThreadsRunsWithRawResponse:
    """`client.threads.runs.with_raw_response`"""

    def __init__(self, resource: AsyncThreadsRuns) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.submit_tool_outputs: Final = async_raw(resource.submit_tool_outputs)
        self.update: Final = async_raw(resource.update)


class AsyncThreadsRunsWithStreamingResponse:
    """`client.threads.runs.with_streaming_response`"""

    def __init__(self, resource: AsyncThreadsRuns) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.submit_tool_outputs: Final = async_streamed(resource.submit_tool_outputs)
        self.update: Final = async_streamed(resource.update)
