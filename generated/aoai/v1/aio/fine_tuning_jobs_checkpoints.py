"""`fine_tuning.jobs.checkpoints` of api-version v1, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import fine_tuning_jobs_checkpoints as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """`client.fine_tuning.jobs.checkpoints`"""

    _path = "fine_tuning.jobs.checkpoints"

    if TYPE_CHECKING:

        async def copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            destination_resource_id: str,
            region: str,
            aoai_copy_ft_checkpoints: Literal["preview"] = "preview",
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CopyModelResponse:
            """See FineTuningJobsCheckpoints.copy."""
            raise NotImplementedError

        def list(
            self,
            fine_tuning_job_id: str,
            *,
            after: str | Omit = omit,
            limit: int | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListFineTuningJobCheckpointsResponse]:
            """See FineTuningJobsCheckpoints.list."""
            raise NotImplementedError

        async def retrieve_copy(
            self,
            fine_tuning_checkpoint_id: str,
            *,
            fine_tuning_job_id: str,
            aoai_copy_ft_checkpoints: Literal["preview"] = "preview",
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CopyModelResponse:
            """See FineTuningJobsCheckpoints.retrieve_copy."""
            raise NotImplementedError

    else:
        copy = awaited(_blocking.FineTuningJobsCheckpoints.copy)
        list = paged(_blocking.FineTuningJobsCheckpoints.list)
        retrieve_copy = awaited(_blocking.FineTuningJobsCheckpoints.retrieve_copy)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningJobsCheckpointsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTuningJobsCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsCheckpointsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTuningJobsCheckpointsWithStreamingResponse(self)


class AsyncFineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`"""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        resource = resource._as_raw()
        self.copy: Final = async_raw(resource.copy)
        self.list: Final = async_raw(resource.list)
        self.retrieve_copy: Final = async_raw(resource.retrieve_copy)


class AsyncFineTuningJobsCheckpointsWithStreamingResponse:
    """`client.fine_tuning.jobs.checkpoints.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.copy: Final = async_streamed(resource.copy)
        self.list: Final = async_streamed(resource.list)
        self.retrieve_copy: Final = async_streamed(resource.retrieve_copy)
