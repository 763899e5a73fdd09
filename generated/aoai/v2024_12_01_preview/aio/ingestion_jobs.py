"""`ingestion.jobs` of api-version 2024-12-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import ingestion_jobs as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models, types
    from .ingestion_jobs_runs import AsyncIngestionJobsRuns


class AsyncIngestionJobs(AsyncResource):
    """`client.ingestion.jobs`"""

    _path = "ingestion.jobs"

    @cached_property
    def runs(self) -> AsyncIngestionJobsRuns:
        from .ingestion_jobs_runs import AsyncIngestionJobsRuns

        return AsyncIngestionJobsRuns(self._client)

    if TYPE_CHECKING:

        async def create(
            self,
            job_id: str,
            *,
            mgmt_user_token: str | Omit = omit,
            aml_user_token: str | Omit = omit,
            body: types.IngestionJob | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.IngestionJob:
            """See IngestionJobs.create."""
            raise NotImplementedError

        def list(
            self,
            *,
            mgmt_user_token: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.IngestionJobList]:
            """See IngestionJobs.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            job_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.IngestionJob:
            """See IngestionJobs.retrieve."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.IngestionJobs.create)
        list = paged(_blocking.IngestionJobs.list)
        retrieve = awaited(_blocking.IngestionJobs.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncIngestionJobsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncIngestionJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIngestionJobsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncIngestionJobsWithStreamingResponse(self)


class AsyncIngestionJobsWithRawResponse:
    """`client.ingestion.jobs.with_raw_response`"""

    def __init__(self, resource: AsyncIngestionJobs) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncIngestionJobsWithStreamingResponse:
    """`client.ingestion.jobs.with_streaming_response`"""

    def __init__(self, resource: AsyncIngestionJobs) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
