"""`evals` of api-version 2025-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import evals as _blocking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal
    from ..._runtime import AsyncPager, Omit, Timeout, View
    from .. import models, types
    from .evals_runs import AsyncEvalsRuns


class AsyncEvals(AsyncResource):
    """`client.evals`"""

    _path = "evals"

    @cached_property
    def runs(self) -> AsyncEvalsRuns:
        from .evals_runs import AsyncEvalsRuns

        return AsyncEvalsRuns(self._client)

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            data_source_config: types.CreateEvalRequestDataSourceConfig,
            testing_criteria: Iterable[types.CreateEvalRequestTestingCriteriaItem],
            metadata: types.AuthoringMetadata | View | Omit = omit,
            name: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Eval:
            """See Evals.create."""
            raise NotImplementedError

        async def delete(
            self,
            eval_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.EvalsDeleteResponse:
            """See Evals.delete."""
            raise NotImplementedError

        def list(
            self,
            *,
            after: str | Omit = omit,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | Omit = omit,
            order_by: Literal["created_at", "updated_at"] | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.EvalList]:
            """See Evals.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            eval_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Eval:
            """See Evals.retrieve."""
            raise NotImplementedError

        async def update(
            self,
            eval_id: str,
            *,
            name: str | Omit = omit,
            metadata: types.AuthoringMetadata | View | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Eval:
            """See Evals.update."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Evals.create)
        delete = awaited(_blocking.Evals.delete)
        list = paged(_blocking.Evals.list)
        retrieve = awaited(_blocking.Evals.retrieve)
        update = awaited(_blocking.Evals.update)

    @cached_property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncEvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncEvalsWithStreamingResponse(self)


class AsyncEvalsWithRawResponse:
    """`client.evals.with_raw_response`"""

    def __init__(self, resource: AsyncEvals) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncEvalsWithStreamingResponse:
    """`client.evals.with_streaming_response`"""

    def __init__(self, resource: AsyncEvals) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)
