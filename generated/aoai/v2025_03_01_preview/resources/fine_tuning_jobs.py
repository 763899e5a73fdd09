"""`fine_tuning.jobs` of api-version 2025-03-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.polls import JobHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from ..._runtime import Omit, Timeout
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from .fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints

_CANCEL: Operation[models.FineTuningJob] = Operation(
    "fine_tuning.jobs.cancel",
    "POST",
    "/fine_tuning/jobs/{fine-tuning-job-id}/cancel",
    answers=(("200", "application/json", "FineTuningJob"),),
)
_CREATE: Operation[models.FineTuningJob] = Operation(
    "fine_tuning.jobs.create",
    "POST",
    "/fine_tuning/jobs",
    body="application/json",
    answers=(("201", "application/json", "FineTuningJob"),),
)
_DELETE: Operation[None] = Operation(
    "fine_tuning.jobs.delete",
    "DELETE",
    "/fine_tuning/jobs/{fine-tuning-job-id}",
    answers=(("204", "", "None"),),
    repeatable=True,
)
_LIST: Operation[models.FineTuningJobList] = Operation(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    answers=(("200", "application/json", "FineTuningJobList"),),
    repeatable=True,
    page="cursor",
)
_LIST_EVENTS: Operation[models.FineTuningJobEventList] = Operation(
    "fine_tuning.jobs.list_events",
    "GET",
    "/fine_tuning/jobs/{fine-tuning-job-id}/events",
    answers=(("200", "application/json", "FineTuningJobEventList"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.FineTuningJob] = Operation(
    "fine_tuning.jobs.retrieve",
    "GET",
    "/fine_tuning/jobs/{fine-tuning-job-id}",
    answers=(("200", "application/json", "FineTuningJob"),),
    repeatable=True,
)


class FineTuningJobs(JobHelpers, Resource):
    """`client.fine_tuning.jobs`"""

    _path = "fine_tuning.jobs"

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`"""
        from .fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints

        return FineTuningJobsCheckpoints(self._client)

    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """Stop a fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since
                2023-10-01-preview, last in 2025-04-01-preview.

        Returns: models.FineTuningJob

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/jobs/{fine-tuning-job-id}/cancel, api-version 2025-03-01-preview. Since
            2023-10-01-preview.
        """
        return self._call(
            _CANCEL,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Omit = omit,
        hyperparameters: (
            types.FineTuningHyperParameters | models.FineTuningHyperParameters | None | Omit
        ) = omit,
        suffix: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        integrations: (
            Iterable[
                OrUntyped[
                    types.WandBIntegrationRequestWrapper | models.WandBIntegrationRequestWrapper
                ]
            ]
            | None
            | Omit
        ) = omit,
        method: types.FineTuneMethodRequest | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """Start fine-tuning a model on an uploaded file.

        Args:
            model: Id of the model. String; required; at least 1 character.
            training_file: Id of the file to train on. String; required; at least 1 character.
            validation_file: Id of the file to validate with. String.
            hyperparameters: Settings of the training. Object.
            suffix: Text in the name of the model that comes out. String.
            seed: Repeat it, with all else equal, for a training that comes out much the same.
                Integer. Since 2024-05-01-preview.
            integrations: Services that follow the job. Array. Since 2024-09-01-preview.
            method: The way of training. Object. Since 2025-01-01-preview.

        Returns: models.FineTuningJob

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/jobs, api-version 2025-03-01-preview. Since 2023-10-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "model": model,
                "training_file": training_file,
                "validation_file": unless_none(validation_file),
                "hyperparameters": unless_none(hyperparameters),
                "suffix": unless_none(suffix),
                "seed": unless_none(seed),
                "integrations": unless_none(integrations),
                "method": unless_none(method),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Delete a fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required.

        Returns: None

        Raises: APIError, in its subclass for what went wrong.

        DELETE /fine_tuning/jobs/{fine-tuning-job-id}, api-version 2025-03-01-preview. Since
            2023-10-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _DELETE,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJobList:
        """List the fine-tuning jobs.

        Args:
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.

        Returns: models.FineTuningJobList

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs, api-version 2025-03-01-preview. Since 2023-10-01-preview.
        """
        return self._call(
            _LIST,
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJobEventList:
        """List what happened in a fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since
                2023-10-01-preview, last in 2025-04-01-preview.
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.

        Returns: models.FineTuningJobEventList

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs/{fine-tuning-job-id}/events, api-version 2025-03-01-preview. Since
            2023-10-01-preview.
        """
        return self._call(
            _LIST_EVENTS,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """Fetch a fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since
                2023-10-01-preview, last in 2025-04-01-preview.

        Returns: models.FineTuningJob

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs/{fine-tuning-job-id}, api-version 2025-03-01-preview. Since
            2023-10-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"fine-tuning-job-id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> FineTuningJobsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return FineTuningJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningJobsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return FineTuningJobsWithStreamingResponse(self)


class FineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`"""

    def __init__(self, resource: FineTuningJobs) -> None:
        resource = resource._as_raw()
        self.cancel: Final = raw(resource.cancel)
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.list_events: Final = raw(resource.list_events)
        self.retrieve: Final = raw(resource.retrieve)


class FineTuningJobsWithStreamingResponse:
    """`client.fine_tuning.jobs.with_streaming_response`"""

    def __init__(self, resource: FineTuningJobs) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.cancel: Final = streamed(resource.cancel)
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.list_events: Final = streamed(resource.list_events)
        self.retrieve: Final = streamed(resource.retrieve)
