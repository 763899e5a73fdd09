"""`fine_tuning.jobs.checkpoints` of api-version 2025-04-01-preview."""

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

_LIST: Operation[models.FineTuningJobCheckpointList] = Operation(
    "fine_tuning.jobs.checkpoints.list",
    "GET",
    "/fine_tuning/jobs/{fine-tuning-job-id}/checkpoints",
    answers=(("200", "application/json", "FineTuningJobCheckpointList"),),
    repeatable=True,
    page="cursor",
)


class FineTuningJobsCheckpoints(Resource):
    """`client.fine_tuning.jobs.checkpoints`"""

    _path = "fine_tuning.jobs.checkpoints"

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJobCheckpointList:
        """List the checkpoints of a fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 10.

        Returns: models.FineTuningJobCheckpointList

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs/{fine-tuning-job-id}/checkpoints, api-version 2025-04-01-preview.
            Since 2024-05-01-preview.
        """
        return self._call(
            _LIST,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> FineTuningJobsCheckpointsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return FineTuningJobsCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningJobsCheckpointsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return FineTuningJobsCheckpointsWithStreamingResponse(self)


class FineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`"""

    def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)


class FineTuningJobsCheckpointsWithStreamingResponse:
    """`client.fine_tuning.jobs.checkpoints.with_streaming_response`"""

    def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
