"""`evals.runs` of api-version 2025-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import Omit, Timeout, View
    from .. import models, types
    from .evals_runs_output_items import EvalsRunsOutputItems

_CANCEL: Operation[models.EvalRun] = Operation(
    "evals.runs.cancel",
    "POST",
    "/evals/{eval_id}/runs/{run_id}",
    answers=(("200", "application/json", "EvalRun"),),
)
_CREATE: Operation[models.EvalRun] = Operation(
    "evals.runs.create",
    "POST",
    "/evals/{eval_id}/runs",
    body="application/json",
    answers=(("201", "application/json", "EvalRun"),),
)
_DELETE: Operation[models.EvalsRunsDeleteResponse] = Operation(
    "evals.runs.delete",
    "DELETE",
    "/evals/{eval_id}/runs/{run_id}",
    answers=(("200", "application/json", "EvalsRunsDeleteResponse"),),
    repeatable=True,
)
_LIST: Operation[models.EvalRunList] = Operation(
    "evals.runs.list",
    "GET",
    "/evals/{eval_id}/runs",
    answers=(("200", "application/json", "EvalRunList"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.EvalRun] = Operation(
    "evals.runs.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    answers=(("200", "application/json", "EvalRun"),),
    repeatable=True,
)


class EvalsRuns(Resource):
    """`client.evals.runs`"""

    _path = "evals.runs"

    @cached_property
    def output_items(self) -> EvalsRunsOutputItems:
        """`client.evals.runs.output_items`"""
        from .evals_runs_output_items import EvalsRunsOutputItems

        return EvalsRunsOutputItems(self._client)

    def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRun:
        """Stop a run of an evaluation.

        Args:
            run_id: Id of the run. String; required.
            eval_id: Id of the evaluation. String; required.

        Returns: models.EvalRun

        Raises: APIError, in its subclass for what went wrong.

        POST /evals/{eval_id}/runs/{run_id}, api-version 2025-04-01-preview. Since
            2025-04-01-preview.
        """
        return self._call(
            _CANCEL,
            path={"run_id": run_id, "eval_id": eval_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def create(
        self,
        eval_id: str,
        *,
        data_source: types.CreateEvalRunRequestDataSource,
        metadata: types.AuthoringMetadata | View | None | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRun:
        """Start a run of an evaluation.

        Args:
            eval_id: Id of the evaluation. String; required.
            data_source: Where the items come from. Object; required.
            metadata: Your own keys and values, kept with the object. Object.
            name: Name of the run. String.

        Returns: models.EvalRun

        Raises: APIError, in its subclass for what went wrong.

        POST /evals/{eval_id}/runs, api-version 2025-04-01-preview. Since 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"eval_id": eval_id},
            body={
                "data_source": data_source,
                "metadata": unless_none(metadata),
                "name": unless_none(name),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalsRunsDeleteResponse:
        """Delete a run of an evaluation.

        Args:
            run_id: Id of the run. String; required.
            eval_id: Id of the evaluation. String; required.

        Returns: models.EvalsRunsDeleteResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /evals/{eval_id}/runs/{run_id}, api-version 2025-04-01-preview. Since
            2025-04-01-preview.
        """
        return self._call(
            _DELETE,
            path={"run_id": run_id, "eval_id": eval_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        eval_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        status: (
            Literal["queued", "in_progress", "completed", "canceled", "failed"] | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRunList:
        """List the runs of an evaluation.

        Args:
            eval_id: Id of the evaluation. String; required.
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc'; default 'asc'.
            status: Only runs in this state. String; 'queued', 'in_progress', 'completed',
                'canceled', 'failed'.

        Returns: models.EvalRunList

        Raises: APIError, in its subclass for what went wrong.

        GET /evals/{eval_id}/runs, api-version 2025-04-01-preview. Since 2025-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"eval_id": eval_id},
            query={"after": after, "limit": limit, "order": order, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRun:
        """Fetch a run of an evaluation.

        Args:
            run_id: Id of the run. String; required.
            eval_id: Id of the evaluation. String; required.

        Returns: models.EvalRun

        Raises: APIError, in its subclass for what went wrong.

        GET /evals/{eval_id}/runs/{run_id}, api-version 2025-04-01-preview. Since
            2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"run_id": run_id, "eval_id": eval_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> EvalsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return EvalsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EvalsRunsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return EvalsRunsWithStreamingResponse(self)


class EvalsRunsWithRawResponse:
    """`client.evals.runs.with_raw_response`"""

    def __init__(self, resource: EvalsRuns) -> None:
        resource = resource._as_raw()
        self.cancel: Final = raw(resource.cancel)
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class EvalsRunsWithStreamingResponse:
    """`client.evals.runs.with_streaming_response`"""

    def __init__(self, resource: EvalsRuns) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.cancel: Final = streamed(resource.cancel)
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
