"""`fine_tuning.jobs.checkpoints` of api-version v1."""

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

_COPY: Operation[models.CopyModelResponse] = Operation(
    "fine_tuning.jobs.checkpoints.copy",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy",
    body="application/json",
    answers=(("200", "application/json", "CopyModelResponse"),),
)
_LIST: Operation[models.ListFineTuningJobCheckpointsResponse] = Operation(
    "fine_tuning.jobs.checkpoints.list",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    answers=(("200", "application/json", "ListFineTuningJobCheckpointsResponse"),),
    repeatable=True,
    page="cursor",
    styles={"query:after": "form:explode=false", "query:limit": "form:explode=false"},
)
_RETRIEVE_COPY: Operation[models.CopyModelResponse] = Operation(
    "fine_tuning.jobs.checkpoints.retrieve_copy",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy",
    answers=(("200", "application/json", "CopyModelResponse"),),
    repeatable=True,
)


class FineTuningJobsCheckpoints(Resource):
    """`client.fine_tuning.jobs.checkpoints`"""

    _path = "fine_tuning.jobs.checkpoints"

    def copy(
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
        """Copy a checkpoint to another resource, subscription or region.

        Args:
            fine_tuning_checkpoint_id: Id of the checkpoint. String; required.
            fine_tuning_job_id: Id of the fine-tuning job. String; required.
            destination_resource_id: Id of the resource that gets the copy. String; required.
            region: Region of the resource that gets the copy. String; required.
            aoai_copy_ft_checkpoints: Opts in to the preview of copying checkpoints. String; default
                'preview'.

        Returns: models.CopyModelResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy,
            api-version v1. Since v1.
        """
        return self._call(
            _COPY,
            path={
                "fine_tuning_checkpoint_id": fine_tuning_checkpoint_id,
                "fine_tuning_job_id": fine_tuning_job_id,
            },
            headers={"aoai-copy-ft-checkpoints": aoai_copy_ft_checkpoints},
            body={"destinationResourceId": destination_resource_id, "region": region},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListFineTuningJobCheckpointsResponse:
        """List the checkpoints of a fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since v1.
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 10.

        Returns: models.ListFineTuningJobCheckpointsResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints, api-version v1. Since 2024-06-01, in
            preview since 2024-05-01-preview.
        """
        return self._call(
            _LIST,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve_copy(
        self,
        fine_tuning_checkpoint_id: str,
        *,
        fine_tuning_job_id: str,
        aoai_copy_ft_checkpoints: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CopyModelResponse:
        """Look at how the copy of a checkpoint goes.

        Args:
            fine_tuning_checkpoint_id: Id of the checkpoint. String; required.
            fine_tuning_job_id: Id of the fine-tuning job. String; required.
            aoai_copy_ft_checkpoints: Opts in to the preview of copying checkpoints. String; default
                'preview'.

        Returns: models.CopyModelResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints/{fine_tuning_checkpoint_id}/copy,
            api-version v1. Since v1.
        """
        return self._call(
            _RETRIEVE_COPY,
            path={
                "fine_tuning_checkpoint_id": fine_tuning_checkpoint_id,
                "fine_tuning_job_id": fine_tuning_job_id,
            },
            headers={"aoai-copy-ft-checkpoints": aoai_copy_ft_checkpoints},
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
        self.copy: Final = raw(resource.copy)
        self.list: Final = raw(resource.list)
        self.retrieve_copy: Final = raw(resource.retrieve_copy)


class FineTuningJobsCheckpointsWithStreamingResponse:
    """`client.fine_tuning.jobs.checkpoints.with_streaming_response`"""

    def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.copy: Final = streamed(resource.copy)
        self.list: Final = streamed(resource.list)
        self.retrieve_copy: Final = streamed(resource.retrieve_copy)
