"""`ingestion.jobs.runs` of api-version 2024-05-01-preview."""

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

_LIST: Operation[models.IngestionJobRunList] = Operation(
    "ingestion.jobs.runs.list",
    "GET",
    "/ingestion/jobs/{job-id}/runs",
    answers=(("200", "application/json", "IngestionJobRunList"),),
    repeatable=True,
    page="link",
)
_RETRIEVE: Operation[models.IngestionJobRun] = Operation(
    "ingestion.jobs.runs.retrieve",
    "GET",
    "/ingestion/jobs/{job-id}/runs/{run-id}",
    answers=(("200", "application/json", "IngestionJobRun"),),
    repeatable=True,
)


class IngestionJobsRuns(Resource):
    """`client.ingestion.jobs.runs`"""

    _path = "ingestion.jobs.runs"

    def list(
        self,
        job_id: str,
        *,
        mgmt_user_token: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJobRunList:
        """List the runs of an ingestion job.

        Args:
            job_id: Id of the ingestion job. String; required.
            mgmt_user_token: Token of the user for the management API. String.

        Returns: models.IngestionJobRunList

        Raises: APIError, in its subclass for what went wrong.

        GET /ingestion/jobs/{job-id}/runs, api-version 2024-05-01-preview. Since 2024-05-01-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"job-id": job_id},
            headers={"mgmt-user-token": mgmt_user_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        run_id: str,
        *,
        job_id: str,
        mgmt_user_token: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJobRun:
        """Fetch a run of an ingestion job.

        Args:
            run_id: Id of the run. String; required.
            job_id: Id of the ingestion job. String; required.
            mgmt_user_token: Token of the user for the management API. String.

        Returns: models.IngestionJobRun

        Raises: APIError, in its subclass for what went wrong.

        GET /ingestion/jobs/{job-id}/runs/{run-id}, api-version 2024-05-01-preview. Since
            2024-05-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"run-id": run_id, "job-id": job_id},
            headers={"mgmt-user-token": mgmt_user_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> IngestionJobsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return IngestionJobsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IngestionJobsRunsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return IngestionJobsRunsWithStreamingResponse(self)


class IngestionJobsRunsWithRawResponse:
    """`client.ingestion.jobs.runs.with_raw_response`"""

    def __init__(self, resource: IngestionJobsRuns) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class IngestionJobsRunsWithStreamingResponse:
    """`client.ingestion.jobs.runs.with_streaming_response`"""

    def __init__(self, resource: IngestionJobsRuns) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
