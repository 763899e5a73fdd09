"""`threads.runs.steps` of api-version 2024-04-01-preview."""

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

_LIST: Operation[models.ListRunStepsResponse] = Operation(
    "threads.runs.steps.list",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    answers=(("200", "application/json", "ListRunStepsResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.RunStepObject] = Operation(
    "threads.runs.steps.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    answers=(("200", "application/json", "RunStepObject"),),
    repeatable=True,
)


class ThreadsRunsSteps(Resource):
    """`client.threads.runs.steps`"""

    _path = "threads.runs.steps"

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListRunStepsResponse:
        """List the steps of a run.

        Args:
            run_id: Id of the run. String; required.
            thread_id: Id of the thread. String; required.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc' or another
                value; default 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.

        Returns: models.ListRunStepsResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}/runs/{run_id}/steps, api-version 2024-04-01-preview. Since
            2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"run_id": run_id, "thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunStepObject:
        """Fetch a step of a run.

        Args:
            step_id: Id of the step. String; required.
            thread_id: Id of the thread. String; required.
            run_id: Id of the run. String; required.

        Returns: models.RunStepObject

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}, api-version 2024-04-01-preview.
            Since 2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"step_id": step_id, "thread_id": thread_id, "run_id": run_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ThreadsRunsStepsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ThreadsRunsStepsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsRunsStepsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ThreadsRunsStepsWithStreamingResponse(self)


class ThreadsRunsStepsWithRawResponse:
    """`client.threads.runs.steps.with_raw_response`"""

    def __init__(self, resource: ThreadsRunsSteps) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class ThreadsRunsStepsWithStreamingResponse:
    """`client.threads.runs.steps.with_streaming_response`"""

    def __init__(self, resource: ThreadsRunsSteps) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
