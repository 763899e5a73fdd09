"""`threads.runs.steps` of api-version 2025-01-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import threads_runs_steps as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncThreadsRunsSteps(AsyncResource):
    """`client.threads.runs.steps`"""

    _path = "threads.runs.steps"

    if TYPE_CHECKING:

        def list(
            self,
            run_id: str,
            *,
            thread_id: str,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            include: (
                Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"] | str]
                | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListRunStepsResponse]:
            """See ThreadsRunsSteps.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            step_id: str,
            *,
            thread_id: str,
            run_id: str,
            include: (
                Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"] | str]
                | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RunStepObject:
            """See ThreadsRunsSteps.retrieve."""
            raise NotImplementedError

    else:
        list = paged(_blocking.ThreadsRunsSteps.list)
        retrieve = awaited(_blocking.ThreadsRunsSteps.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsStepsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsRunsStepsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStepsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsRunsStepsWithStreamingResponse(self)


class AsyncThreadsRunsStepsWithRawResponse:
    """`client.threads.runs.steps.with_raw_response`"""

    def __init__(self, resource: AsyncThreadsRunsSteps) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncThreadsRunsStepsWithStreamingResponse:
    """`client.threads.runs.steps.with_streaming_response`"""

    def __init__(self, resource: AsyncThreadsRunsSteps) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
