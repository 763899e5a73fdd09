"""`ingestion.jobs` of api-version 2023-10-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from ..._runtime import Omit, Timeout
    from .. import models, types

_CREATE: Operation[models.IngestionJob] = Operation(
    "ingestion.jobs.create",
    "PUT",
    "/extensions/on-your-data/ingestion-jobs/{jobId}",
    body="application/json",
    answers=(("200", "application/json", "IngestionJob"),),
    repeatable=True,
)
_LIST: Operation[models.IngestionJobList] = Operation(
    "ingestion.jobs.list",
    "GET",
    "/extensions/on-your-data/ingestion-jobs",
    answers=(("200", "application/json", "IngestionJobList"),),
    repeatable=True,
    page="link",
)
_RETRIEVE: Operation[models.IngestionJob] = Operation(
    "ingestion.jobs.retrieve",
    "GET",
    "/extensions/on-your-data/ingestion-jobs/{jobId}",
    answers=(("200", "application/json", "IngestionJob"),),
    repeatable=True,
)


class IngestionJobs(Resource):
    """`client.ingestion.jobs`"""

    _path = "ingestion.jobs"

    def create(
        self,
        job_id: str,
        *,
        search_service_endpoint: str,
        storage_connection_string: str,
        storage_container: str,
        data_refresh_interval_in_minutes: int,
        search_service_admin_key: str | None | Omit = omit,
        embedding_endpoint: str | None | Omit = omit,
        embedding_key: str | None | Omit = omit,
        storage_endpoint: str | None | Omit = omit,
        embedding_deployment_name: str | None | Omit = omit,
        id: str | None | Omit = omit,
        completion_action: types.IngestionJobCompletionAction | None | Omit = omit,
        chunk_size: int | None | Omit = omit,
        status: types.OperationState | None | Omit = omit,
        error: types.AuthoringError | models.AuthoringError | None | Omit = omit,
        warnings: Iterable[str] | None | Omit = omit,
        progress: types.IngestionJobProgress | models.IngestionJobProgress | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJob:
        """Start bringing your data into a search index.

        Args:
            job_id: Id of the ingestion job. String; required.
            search_service_endpoint: String; required. Since 2023-10-01-preview, last in
                2023-10-01-preview.
            storage_connection_string: String; required. Since 2023-10-01-preview, last in
                2023-10-01-preview.
            storage_container: String; required. Since 2023-10-01-preview, last in
                2023-10-01-preview.
            data_refresh_interval_in_minutes: Integer; required. Since 2023-10-01-preview, last in
                2023-10-01-preview.
            search_service_admin_key: String. Since 2023-10-01-preview, last in 2023-10-01-preview.
            embedding_endpoint: String. Since 2023-10-01-preview, last in 2023-10-01-preview.
            embedding_key: String. Since 2023-10-01-preview, last in 2023-10-01-preview.
            storage_endpoint: String. Since 2023-10-01-preview, last in 2023-10-01-preview.
            embedding_deployment_name: String. Since 2023-10-01-preview, last in 2023-10-01-preview.
            id: Its id. String. Since 2023-10-01-preview, last in 2023-10-01-preview.
            completion_action: What happens to the data once the job is done. String;
                'keepAllAssets', 'cleanUpAssets' or another value.
            chunk_size: Integer; default 1024. Since 2023-10-01-preview, last in 2023-10-01-preview.
            status: How far it is. String; 'notRunning', 'running', 'succeeded', 'failed' or another
                value. Since 2023-10-01-preview, last in 2023-10-01-preview.
            error: What went wrong. Object. Since 2023-10-01-preview, last in 2023-10-01-preview.
            warnings: Array. Since 2023-10-01-preview, last in 2023-10-01-preview.
            progress: Object. Since 2023-10-01-preview, last in 2023-10-01-preview.

        Returns: models.IngestionJob

        Raises: APIError, in its subclass for what went wrong.

        PUT /extensions/on-your-data/ingestion-jobs/{jobId}, api-version 2023-10-01-preview. Since
            2023-10-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"jobId": job_id},
            headers={
                "searchServiceEndpoint": search_service_endpoint,
                "storageConnectionString": storage_connection_string,
                "storageContainer": storage_container,
                "searchServiceAdminKey": search_service_admin_key,
                "embeddingEndpoint": embedding_endpoint,
                "embeddingKey": embedding_key,
                "storageEndpoint": storage_endpoint,
                "embeddingDeploymentName": embedding_deployment_name,
            },
            body={
                "dataRefreshIntervalInMinutes": data_refresh_interval_in_minutes,
                "id": unless_none(id),
                "completionAction": unless_none(completion_action),
                "chunkSize": unless_none(chunk_size),
                "status": unless_none(status),
                "error": unless_none(error),
                "warnings": unless_none(warnings),
                "progress": unless_none(progress),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJobList:
        """List the ingestion jobs.

        Returns: models.IngestionJobList

        Raises: APIError, in its subclass for what went wrong.

        GET /extensions/on-your-data/ingestion-jobs, api-version 2023-10-01-preview. Since
            2023-10-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _LIST,
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
            job_id: Id of the ingestion job. String; required. Since 2023-10-01-preview, last in
                2023-10-01-preview.

        Returns: models.IngestionJob

        Raises: APIError, in its subclass for what went wrong.

        GET /extensions/on-your-data/ingestion-jobs/{jobId}, api-version 2023-10-01-preview. Since
            2023-10-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"jobId": job_id},
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
