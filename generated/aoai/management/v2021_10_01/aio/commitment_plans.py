"""`commitment_plans` of Azure AI services management 2021-10-01, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import commitment_plans as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncCommitmentPlans(AsyncResource):
    """`client.commitment_plans`"""

    _path = "commitment_plans"

    if TYPE_CHECKING:

        async def create_or_update(
            self,
            account_name: str,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            properties: (
                types.CommitmentPlanProperties | models.CommitmentPlanProperties | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CommitmentPlan:
            """See CommitmentPlans.create_or_update."""
            raise NotImplementedError

        async def delete(
            self,
            account_name: str,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See CommitmentPlans.delete."""
            raise NotImplementedError

        async def begin_delete(
            self,
            account_name: str,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See CommitmentPlans.begin_delete."""
            raise NotImplementedError

        async def get(
            self,
            account_name: str,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CommitmentPlan:
            """See CommitmentPlans.get."""
            raise NotImplementedError

        def list(
            self,
            account_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.CommitmentPlanListResult]:
            """See CommitmentPlans.list."""
            raise NotImplementedError

    else:
        create_or_update = awaited(_blocking.CommitmentPlans.create_or_update)
        delete = awaited(_blocking.CommitmentPlans.delete)
        begin_delete = awaited(_blocking.CommitmentPlans.begin_delete)
        get = awaited(_blocking.CommitmentPlans.get)
        list = paged(_blocking.CommitmentPlans.list)

    @cached_property
    def with_raw_response(self) -> AsyncCommitmentPlansWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncCommitmentPlansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCommitmentPlansWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncCommitmentPlansWithStreamingResponse(self)


class AsyncCommitmentPlansWithRawResponse:
    """`client.commitment_plans.with_raw_response`"""

    def __init__(self, resource: AsyncCommitmentPlans) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)


class AsyncCommitmentPlansWithStreamingResponse:
    """`client.commitment_plans.with_streaming_response`"""

    def __init__(self, resource: AsyncCommitmentPlans) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
