"""`fine_tuning.jobs` of api-version v1."""

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
    from typing import Literal
    from ..._runtime import Omit, Timeout, View
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from .fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints

_CANCEL: Operation[models.FineTuningJob] = Operation(
    "fine_tuning.jobs.cancel",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    answers=(("200", "application/json", "FineTuningJob"),),
)
_CREATE: Operation[models.FineTuningJob] = Operation(
    "fine_tuning.jobs.create",
    "POST",
    "/fine_tuning/jobs",
    body="application/json",
    answers=(("200", "application/json", "FineTuningJob"),),
)
_LIST: Operation[models.ListPaginatedFineTuningJobsResponse] = Operation(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    answers=(("200", "application/json", "ListPaginatedFineTuningJobsResponse"),),
    repeatable=True,
    page="cursor",
    styles={"query:after": "form:explode=false", "query:limit": "form:explode=false"},
)
_LIST_EVENTS: Operation[models.ListFineTuningJobEventsResponse] = Operation(
    "fine_tuning.jobs.list_events",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    answers=(("200", "application/json", "ListFineTuningJobEventsResponse"),),
    repeatable=True,
    page="cursor",
    styles={"query:after": "form:explode=false", "query:limit": "form:explode=false"},
)
_PAUSE: Operation[models.FineTuningJob] = Operation(
    "fine_tuning.jobs.pause",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    answers=(("200", "application/json", "FineTuningJob"),),
)
_RESUME: Operation[models.FineTuningJob] = Operation(
    "fine_tuning.jobs.resume",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    answers=(("200", "application/json", "FineTuningJob"),),
)
_RETRIEVE: Operation[models.FineTuningJob] = Operation(
    "fine_tuning.jobs.retrieve",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
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
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since v1.

        Returns: models.FineTuningJob

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel, api-version v1. Since 2024-02-01, in
            preview since 2023-10-01-preview.
        """
        return self._call(
            _CANCEL,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        hyperparameters: (
            types.CreateFineTuningJobRequestHyperparameters | View | None | Omit
        ) = omit,
        suffix: str | None | Omit = omit,
        validation_file: str | None | Omit = omit,
        integrations: (
            Iterable[OrUntyped[types.CreateFineTuningJobRequestIntegration]] | None | Omit
        ) = omit,
        seed: int | None | Omit = omit,
        method: types.FineTuneMethod | models.FineTuneMethod | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """Start fine-tuning a model on an uploaded file.

        Args:
            model: Id of the model. String; required; 'babbage-002', 'davinci-002', 'gpt-3.5-turbo',
                'gpt-4o-mini' or another value.
            training_file: Id of the file to train on. String; required.
            hyperparameters: Settings of the training. Object. Deprecated.
            suffix: Text in the name of the model that comes out. String or null; 1 to 64
                characters; default null.
            validation_file: Id of the file to validate with. String or null.
            integrations: Services that follow the job. Array or null. Since v1, in preview since
                2024-09-01-preview.
            seed: Repeat it, with all else equal, for a training that comes out much the same.
                Integer or null; 0 to 2147483647. Since 2024-06-01, in preview since
                2024-05-01-preview.
            method: The way of training. Object. Since v1, in preview since 2025-01-01-preview.
            metadata: Your own keys and values, kept with the object. Object. Since v1.

        Returns: models.FineTuningJob

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/jobs, api-version v1. Since 2024-02-01, in preview since
            2023-10-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "model": model,
                "training_file": training_file,
                "hyperparameters": unless_none(hyperparameters),
                "suffix": suffix,
                "validation_file": validation_file,
                "integrations": integrations,
                "seed": seed,
                "method": unless_none(method),
                "metadata": unless_none(metadata),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
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
    ) -> models.ListPaginatedFineTuningJobsResponse:
        """List the fine-tuning jobs.

        Args:
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.

        Returns: models.ListPaginatedFineTuningJobsResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs, api-version v1. Since 2024-02-01, in preview since
            2023-10-01-preview.
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
    ) -> models.ListFineTuningJobEventsResponse:
        """List what happened in a fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since v1.
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.

        Returns: models.ListFineTuningJobEventsResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs/{fine_tuning_job_id}/events, api-version v1. Since 2024-02-01, in
            preview since 2023-10-01-preview.
        """
        return self._call(
            _LIST_EVENTS,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """Pause a running fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since v1.

        Returns: models.FineTuningJob

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/pause, api-version v1. Since v1, in preview
            since 2025-04-01-preview.
        """
        return self._call(
            _PAUSE,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """Go on with a paused fine-tuning job.

        Args:
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since v1.

        Returns: models.FineTuningJob

        Raises: APIError, in its subclass for what went wrong.

        POST /fine_tuning/jobs/{fine_tuning_job_id}/resume, api-version v1. Since v1, in preview
            since 2025-04-01-preview.
        """
        return self._call(
            _RESUME,
            path={"fine_tuning_job_id": fine_tuning_job_id},
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
            fine_tuning_job_id: Id of the fine-tuning job. String; required. Since v1.

        Returns: models.FineTuningJob

        Raises: APIError, in its subclass for what went wrong.

        GET /fine_tuning/jobs/{fine_tuning_job_id}, api-version v1. Since 2024-02-01, in preview
            since 2023-10-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"fine_tuning_job_id": fine_tuning_job_id},
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
        self.list: Final = raw(resource.list)
        self.list_events: Final = raw(resource.list_events)
        self.pause: Final = raw(resource.pause)
        self.resume: Final = raw(resource.resume)
        self.retrieve: Final = raw(resource.retrieve)


class FineTuningJobsWithStreamingResponse:
    """`client.fine_tuning.jobs.with_streaming_response`"""

    def __init__(self, resource: FineTuningJobs) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.cancel: Final = streamed(resource.cancel)
        self.create: Final = streamed(resource.create)
        self.list: Final = streamed(resource.list)
        self.list_events: Final = streamed(resource.list_events)
        self.pause: Final = streamed(resource.pause)
        self.resume: Final = streamed(resource.resume)
        self.retrieve: Final = streamed(resource.retrieve)
