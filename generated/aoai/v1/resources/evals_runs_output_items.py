"""`evals.runs.output_items` of api-version v1."""

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

_LIST: Operation[models.EvalRunOutputItemList] = Operation(
    "evals.runs.output_items.list",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    answers=(("200", "application/json", "EvalRunOutputItemList"),),
    repeatable=True,
    page="cursor",
    styles={
        "query:after": "form:explode=false",
        "query:limit": "form:explode=false",
        "query:status": "form:explode=false",
        "query:order": "form:explode=false",
    },
)
_RETRIEVE: Operation[models.EvalRunOutputItem] = Operation(
    "evals.runs.output_items.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    answers=(("200", "application/json", "EvalRunOutputItem"),),
    repeatable=True,
)


class EvalsRunsOutputItems(Resource):
    """`client.evals.runs.output_items`"""

    _path = "evals.runs.output_items"

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        aoai_evals: Literal["preview"] = "preview",
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        status: Literal["fail", "pass"] | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRunOutputItemList:
        """List the results of a run, item by item.

        Args:
            run_id: Id of the run. String; required.
            eval_id: Id of the evaluation. String; required.
            aoai_evals: Opts in to the preview of evaluations. String; default 'preview'. Since v1.
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.
            status: Only items with this outcome, such as failed or passed. String; 'fail', 'pass'.
            order: By creation time, ascending or descending. String; 'asc', 'desc'; default 'asc'.

        Returns: models.EvalRunOutputItemList

        Raises: APIError, in its subclass for what went wrong.

        GET /evals/{eval_id}/runs/{run_id}/output_items, api-version v1. Since v1, in preview since
            2025-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"run_id": run_id, "eval_id": eval_id},
            query={"after": after, "limit": limit, "status": status, "order": order},
            headers={"aoai-evals": aoai_evals},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRunOutputItem:
        """Fetch the result of a run for one item.

        Args:
            output_item_id: Id of the item. String; required.
            eval_id: Id of the evaluation. String; required.
            run_id: Id of the run. String; required.
            aoai_evals: Opts in to the preview of evaluations. String; default 'preview'. Since v1.

        Returns: models.EvalRunOutputItem

        Raises: APIError, in its subclass for what went wrong.

        GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}, api-version v1. Since v1,
            in preview since 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"output_item_id": output_item_id, "eval_id": eval_id, "run_id": run_id},
            headers={"aoai-evals": aoai_evals},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> EvalsRunsOutputItemsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return EvalsRunsOutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EvalsRunsOutputItemsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return EvalsRunsOutputItemsWithStreamingResponse(self)


class EvalsRunsOutputItemsWithRawResponse:
    """`client.evals.runs.output_items.with_raw_response`"""

    def __init__(self, resource: EvalsRunsOutputItems) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class EvalsRunsOutputItemsWithStreamingResponse:
    """`client.evals.runs.output_items.with_streaming_response`"""

    def __init__(self, resource: EvalsRunsOutputItems) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
