"""`ingestion.jobs` of api-version 2024-07-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models, types
    from .ingestion_jobs_runs import IngestionJobsRuns

_CREATE: Operation[models.IngestionJob] = Operation(
    "ingestion.jobs.create",
    "PUT",
    "/ingestion/jobs/{job-id}",
    body="application/json",
    answers=(("200", "application/json", "IngestionJob"),),
    repeatable=True,
)
_LIST: Operation[models.IngestionJobList] = Operation(
    "ingestion.jobs.list",
    "GET",
    "/ingestion/jobs",
    answers=(("200", "application/json", "IngestionJobList"),),
    repeatable=True,
    page="link",
)
_RETRIEVE: Operation[models.IngestionJob] = Operation(
    "ingestion.jobs.retrieve",
    "GET",
    "/ingestion/jobs/{job-id}",
    answers=(("200", "application/json", "IngestionJob"),),
    repeatable=True,
)


class IngestionJobs(Resource):
    """`client.ingestion.jobs`"""

    _path = "ingestion.jobs"

    @cached_property
    def runs(self) -> IngestionJobsRuns:
        """`client.ingestion.jobs.runs`"""
        from .ingestion_jobs_runs import IngestionJobsRuns

        return IngestionJobsRuns(self._client)

    def create(
        self,
        job_id: str,
        *,
        mgmt_user_token: str | None | Omit = omit,
        aml_user_token: str | None | Omit = omit,
        body: types.IngestionJob | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJob:
        """Start bringing your data into a search index.

        Args:
            job_id: Id of the ingestion job. String; required. Since 2024-05-01-preview, last in
                2025-04-01-preview.
            mgmt_user_token: Token of the user for the management API. String. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            aml_user_token: Token of the user for Azure Machine Learning. String. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            body: Object.

        Returns: models.IngestionJob

        Raises: APIError, in its subclass for what went wrong.

        PUT /ingestion/jobs/{job-id}, api-version 2024-07-01-preview. Since 2023-10-01-preview, last
            in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"job-id": job_id},
            headers={"mgmt-user-token": mgmt_user_token, "aml-user-token": aml_user_token},
            body=unless_none(body),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        mgmt_user_token: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJobList:
        """List the ingestion jobs.

        Args:
            mgmt_user_token: Token of the user for the management API. String. Since
                2024-05-01-preview, last in 2025-04-01-preview.

        Returns: models.IngestionJobList

        Raises: APIError, in its subclass for what went wrong.

        GET /ingestion/jobs, api-version 2024-07-01-preview. Since 2023-10-01-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _LIST,
            headers={"mgmt-user-token": mgmt_user_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJob:
        """Fetch an ingestion job.

        Args:
            job_id: Id of the ingestion job. String; required. Since 2024-05-01-preview, last in
                2025-04-01-preview.

        Returns: models.IngestionJob

        Raises: APIError, in its subclass for what went wrong.

        GET /ingestion/jobs/{job-id}, api-version 2024-07-01-preview. Since 2023-10-01-preview, last
            in 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"job-id": job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> IngestionJobsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return IngestionJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IngestionJobsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return IngestionJobsWithStreamingResponse(self)


class IngestionJobsWithRawResponse:
    """`client.ingestion.jobs.with_raw_response`"""

    def __init__(self, resource: IngestionJobs) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class IngestionJobsWithStreamingResponse:
    """`client.ingestion.jobs.with_streaming_response`"""

    def __init__(self, resource: IngestionJobs) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
