"""`fine_tuning.jobs` of api-version 2024-06-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.helpers.polls import AsyncJobHelpers
from ..._runtime.core.sentinel import omit
from ..resources import fine_tuning_jobs as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models, types
    from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints


class AsyncFineTuningJobs(AsyncJobHelpers, AsyncResource):
    """`client.fine_tuning.jobs`"""

    _path = "fine_tuning.jobs"

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints

        return AsyncFineTuningJobsCheckpoints(self._client)

    if TYPE_CHECKING:

        async def cancel(
            self,
            fine_tuning_job_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.FineTuningJob:
            """See FineTuningJobs.cancel."""
            raise NotImplementedError

        async def create(
            self,
            *,
            model: str,
            training_file: str,
            validation_file: str | Omit = omit,
            hyperparameters: (
                types.FineTuningHyperParameters | models.FineTuningHyperParameters | Omit
            ) = omit,
            suffix: str | Omit = omit,
            seed: int | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.FineTuningJob:
            """See FineTuningJobs.create."""
            raise NotImplementedError

        async def delete(
            self,
            fine_tuning_job_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See FineTuningJobs.delete."""
            raise NotImplementedError

        def list(
            self,
            *,
            after: str | Omit = omit,
            limit: int | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.FineTuningJobList]:
            """See FineTuningJobs.list."""
            raise NotImplementedError

        def list_events(
            self,
            fine_tuning_job_id: str,
            *,
            after: str | Omit = omit,
            limit: int | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.FineTuningJobEventList]:
            """See FineTuningJobs.list_events."""
            raise NotImplementedError

        async def retrieve(
            self,
            fine_tuning_job_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.FineTuningJob:
            """See FineTuningJobs.retrieve."""
            raise NotImplementedError

    else:
        cancel = awaited(_blocking.FineTuningJobs.cancel)
        create = awaited(_blocking.FineTuningJobs.create)
        delete = awaited(_blocking.FineTuningJobs.delete)
        list = paged(_blocking.FineTuningJobs.list)
        list_events = paged(_blocking.FineTuningJobs.list_events)
        retrieve = awaited(_blocking.FineTuningJobs.retrieve)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningJobsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTuningJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTuningJobsWithStreamingResponse(self)


class AsyncFineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`"""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.list_events: Final = async_raw(resource.list_events)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncFineTuningJobsWithStreamingResponse:
    """`client.fine_tuning.jobs.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.list_events: Final = async_streamed(resource.list_events)
        self.retrieve: Final = async_streamed(resource.retrieve)
