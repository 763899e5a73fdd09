"""`evals` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

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
    from .evals_runs import EvalsRuns

_CREATE: Operation[models.Eval] = Operation(
    "evals.create",
    "POST",
    "/evals",
    body="application/json",
    answers=(("200", "application/json", "Eval"),),
)
_DELETE: Operation[models.EvalsDeleteResponse] = Operation(
    "evals.delete",
    "DELETE",
    "/evals/{eval_id}",
    answers=(("200", "application/json", "EvalsDeleteResponse"),),
    repeatable=True,
)
_LIST: Operation[models.EvalList] = Operation(
    "evals.list",
    "GET",
    "/evals",
    answers=(("200", "application/json", "EvalList"),),
    repeatable=True,
    page="cursor",
    styles={
        "query:after": "form:explode=false",
        "query:limit": "form:explode=false",
        "query:order": "form:explode=false",
        "query:order_by": "form:explode=false",
    },
)
_RETRIEVE: Operation[models.Eval] = Operation(
    "evals.retrieve",
    "GET",
    "/evals/{eval_id}",
    answers=(("200", "application/json", "Eval"),),
    repeatable=True,
)
_UPDATE: Operation[models.Eval] = Operation(
    "evals.update",
    "POST",
    "/evals/{eval_id}",
    body="application/json",
    answers=(("200", "application/json", "Eval"),),
)


class Evals(Resource):
    """`client.evals`"""

    _path = "evals"

    @cached_property
    def runs(self) -> EvalsRuns:
        """`client.evals.runs`"""
        from .evals_runs import EvalsRuns

        return EvalsRuns(self._client)

    def create(
        self,
        *,
        data_source_config: types.EvalDataSourceConfigParams,
        testing_criteria: Iterable[OrUntyped[types.EvalGraderParams]],
        aoai_evals: Literal["preview"] = "preview",
        name: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Eval:
        """Define an evaluation, its data and its testing criteria.

        Args:
            data_source_config: The form of the data. Object; required.
            testing_criteria: The graders that an item must pass. Array; required.
            aoai_evals: Opts in to the preview of evaluations. String; default 'preview'. Since v1.
            name: Name of the evaluation. String.
            metadata: Your own keys and values, kept with the object. Object.

        Returns: models.Eval

        Raises: APIError, in its subclass for what went wrong.

        POST /evals, api-version v1. Since v1, in preview since 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            headers={"aoai-evals": aoai_evals},
            body={
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "name": unless_none(name),
                "metadata": unless_none(metadata),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        eval_id: str,
        *,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalsDeleteResponse:
        """Delete an evaluation.

        Args:
            eval_id: Id of the evaluation. String; required.
            aoai_evals: Opts in to the preview of evaluations. String; default 'preview'. Since v1.

        Returns: models.EvalsDeleteResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /evals/{eval_id}, api-version v1. Since v1, in preview since 2025-04-01-preview.
        """
        return self._call(
            _DELETE,
            path={"eval_id": eval_id},
            headers={"aoai-evals": aoai_evals},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        aoai_evals: Literal["preview"] = "preview",
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalList:
        """List the evaluations.

        Args:
            aoai_evals: Opts in to the preview of evaluations. String; default 'preview'. Since v1.
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc'; default 'asc'.
            order_by: The time to sort by, of creation or of the last update. String; 'created_at',
                'updated_at'; default 'created_at'.

        Returns: models.EvalList

        Raises: APIError, in its subclass for what went wrong.

        GET /evals, api-version v1. Since v1, in preview since 2025-04-01-preview.
        """
        return self._call(
            _LIST,
            query={"after": after, "limit": limit, "order": order, "order_by": order_by},
            headers={"aoai-evals": aoai_evals},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        eval_id: str,
        *,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Eval:
        """Fetch an evaluation.

        Args:
            eval_id: Id of the evaluation. String; required.
            aoai_evals: Opts in to the preview of evaluations. String; default 'preview'. Since v1.

        Returns: models.Eval

        Raises: APIError, in its subclass for what went wrong.

        GET /evals/{eval_id}, api-version v1. Since v1, in preview since 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"eval_id": eval_id},
            headers={"aoai-evals": aoai_evals},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        eval_id: str,
        *,
        aoai_evals: Literal["preview"] = "preview",
        name: str | None | Omit = omit,
        metadata: types.MetadataPropertyForRequest | View | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Eval:
        """Change the name or the metadata of an evaluation.

        Args:
            eval_id: Id of the evaluation. String; required.
            aoai_evals: Opts in to the preview of evaluations. String; default 'preview'. Since v1.
            name: New name of the evaluation. String.
            metadata: Your own keys and values, kept with the object. Object.

        Returns: models.Eval

        Raises: APIError, in its subclass for what went wrong.

        POST /evals/{eval_id}, api-version v1. Since v1, in preview since 2025-04-01-preview.
        """
        return self._call(
            _UPDATE,
            path={"eval_id": eval_id},
            headers={"aoai-evals": aoai_evals},
            body={"name": unless_none(name), "metadata": unless_none(metadata)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return EvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return EvalsWithStreamingResponse(self)


class EvalsWithRawResponse:
    """`client.evals.with_raw_response`"""

    def __init__(self, resource: Evals) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)
        self.update: Final = raw(resource.update)


class EvalsWithStreamingResponse:
    """`client.evals.with_streaming_response`"""

    def __init__(self, resource: Evals) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
        self.update: Final = streamed(resource.update)
