"""`ingestion.jobs.runs` of api-version 2024-09-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import ingestion_jobs_runs as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncIngestionJobsRuns(AsyncResource):
    """`client.ingestion.jobs.runs`"""

    _path = "ingestion.jobs.runs"

    if TYPE_CHECKING:

        def list(
            self,
            job_id: str,
            *,
            mgmt_user_token: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.IngestionJobRunList]:
            """See IngestionJobsRuns.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            run_id: str,
            *,
            job_id: str,
            mgmt_user_token: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.IngestionJobRun:
            """See IngestionJobsRuns.retrieve."""
            raise NotImplementedError

    else:
        list = paged(_blocking.IngestionJobsRuns.list)
        retrieve = awaited(_blocking.IngestionJobsRuns.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncIngestionJobsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncIngestionJobsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIngestionJobsRunsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncIngestionJobsRunsWithStreamingResponse(self)


class AsyncIngestionJobsRunsWithRawResponse:
    """`client.ingestion.jobs.runs.with_raw_response`"""

    def __init__(self, resource: AsyncIngestionJobsRuns) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncIngestionJobsRunsWithStreamingResponse:
    """`client.ingestion.jobs.runs.with_streaming_response`"""

    def __init__(self, resource: AsyncIngestionJobsRuns) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
