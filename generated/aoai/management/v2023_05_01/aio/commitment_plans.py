"""`commitment_plans` of Azure AI services management 2023-05-01, for clients that await.

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
            kind: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            location: str | Omit = omit,
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

        async def create_or_update_association(
            self,
            commitment_plan_name: str,
            commitment_plan_association_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            properties: (
                types.CommitmentPlanAccountAssociationProperties
                | models.CommitmentPlanAccountAssociationProperties
                | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CommitmentPlanAccountAssociation:
            """See CommitmentPlans.create_or_update_association."""
            raise NotImplementedError

        async def begin_create_or_update_association(
            self,
            commitment_plan_name: str,
            commitment_plan_association_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            properties: (
                types.CommitmentPlanAccountAssociationProperties
                | models.CommitmentPlanAccountAssociationProperties
                | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.CommitmentPlanAccountAssociation]:
            """See CommitmentPlans.begin_create_or_update_association."""
            raise NotImplementedError

        async def create_or_update_plan(
            self,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            kind: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            location: str | Omit = omit,
            properties: (
                types.CommitmentPlanProperties | models.CommitmentPlanProperties | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CommitmentPlan:
            """See CommitmentPlans.create_or_update_plan."""
            raise NotImplementedError

        async def begin_create_or_update_plan(
            self,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            kind: str | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            location: str | Omit = omit,
            properties: (
                types.CommitmentPlanProperties | models.CommitmentPlanProperties | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.CommitmentPlan]:
            """See CommitmentPlans.begin_create_or_update_plan."""
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

        async def delete_association(
            self,
            commitment_plan_name: str,
            commitment_plan_association_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See CommitmentPlans.delete_association."""
            raise NotImplementedError

        async def begin_delete_association(
            self,
            commitment_plan_name: str,
            commitment_plan_association_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See CommitmentPlans.begin_delete_association."""
            raise NotImplementedError

        async def delete_plan(
            self,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See CommitmentPlans.delete_plan."""
            raise NotImplementedError

        async def begin_delete_plan(
            self,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See CommitmentPlans.begin_delete_plan."""
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

        async def get_association(
            self,
            commitment_plan_name: str,
            commitment_plan_association_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CommitmentPlanAccountAssociation:
            """See CommitmentPlans.get_association."""
            raise NotImplementedError

        async def get_plan(
            self,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CommitmentPlan:
            """See CommitmentPlans.get_plan."""
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

        def list_associations(
            self,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.CommitmentPlanAccountAssociationListResult]:
            """See CommitmentPlans.list_associations."""
            raise NotImplementedError

        def list_plans_by_resource_group(
            self,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.CommitmentPlanListResult]:
            """See CommitmentPlans.list_plans_by_resource_group."""
            raise NotImplementedError

        def list_plans_by_subscription(
            self,
            *,
            subscription_id: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.CommitmentPlanListResult]:
            """See CommitmentPlans.list_plans_by_subscription."""
            raise NotImplementedError

        async def update_plan(
            self,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CommitmentPlan | None:
            """See CommitmentPlans.update_plan."""
            raise NotImplementedError

        async def begin_update_plan(
            self,
            commitment_plan_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            sku: types.Sku | models.Sku | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[models.CommitmentPlan]:
            """See CommitmentPlans.begin_update_plan."""
            raise NotImplementedError

    else:
        create_or_update = awaited(_blocking.CommitmentPlans.create_or_update)
        create_or_update_association = awaited(
            _blocking.CommitmentPlans.create_or_update_association
        )
        begin_create_or_update_association = awaited(
            _blocking.CommitmentPlans.begin_create_or_update_association
        )
        create_or_update_plan = awaited(_blocking.CommitmentPlans.create_or_update_plan)
        begin_create_or_update_plan = awaited(_blocking.CommitmentPlans.begin_create_or_update_plan)
        delete = awaited(_blocking.CommitmentPlans.delete)
        begin_delete = awaited(_blocking.CommitmentPlans.begin_delete)
        delete_association = awaited(_blocking.CommitmentPlans.delete_association)
        begin_delete_association = awaited(_blocking.CommitmentPlans.begin_delete_association)
        delete_plan = awaited(_blocking.CommitmentPlans.delete_plan)
        begin_delete_plan = awaited(_blocking.CommitmentPlans.begin_delete_plan)
        get = awaited(_blocking.CommitmentPlans.get)
        get_association = awaited(_blocking.CommitmentPlans.get_association)
        get_plan = awaited(_blocking.CommitmentPlans.get_plan)
        list = paged(_blocking.CommitmentPlans.list)
        list_associations = paged(_blocking.CommitmentPlans.list_associations)
        list_plans_by_resource_group = paged(_blocking.CommitmentPlans.list_plans_by_resource_group)
        list_plans_by_subscription = paged(_blocking.CommitmentPlans.list_plans_by_subscription)
        update_plan = awaited(_blocking.CommitmentPlans.update_plan)
        begin_update_plan = awaited(_blocking.CommitmentPlans.begin_update_plan)

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
        self.create_or_update_association: Final = async_raw(resource.create_or_update_association)
        self.create_or_update_plan: Final = async_raw(resource.create_or_update_plan)
        self.delete: Final = async_raw(resource.delete)
        self.delete_association: Final = async_raw(resource.delete_association)
        self.delete_plan: Final = async_raw(resource.delete_plan)
        self.get: Final = async_raw(resource.get)
        self.get_association: Final = async_raw(resource.get_association)
        self.get_plan: Final = async_raw(resource.get_plan)
        self.list: Final = async_raw(resource.list)
        self.list_associations: Final = async_raw(resource.list_associations)
        self.list_plans_by_resource_group: Final = async_raw(resource.list_plans_by_resource_group)
        self.list_plans_by_subscription: Final = async_raw(resource.list_plans_by_subscription)
        self.update_plan: Final = async_raw(resource.update_plan)


class AsyncCommitmentPlansWithStreamingResponse:
    """`client.commitment_plans.with_streaming_response`"""

    def __init__(self, resource: AsyncCommitmentPlans) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.create_or_update_association: Final = async_streamed(
            resource.create_or_update_association
        )
        self.create_or_update_plan: Final = async_streamed(resource.create_or_update_plan)
        self.delete: Final = async_streamed(resource.delete)
        self.delete_association: Final = async_streamed(resource.delete_association)
        self.delete_plan: Final = async_streamed(resource.delete_plan)
        self.get: Final = async_streamed(resource.get)
        self.get_association: Final = async_streamed(resource.get_association)
        self.get_plan: Final = async_streamed(resource.get_plan)
        self.list: Final = async_streamed(resource.list)
        self.list_associations: Final = async_streamed(resource.list_associations)
        self.list_plans_by_resource_group: Final = async_streamed(
            resource.list_plans_by_resource_group
        )
        self.list_plans_by_subscription: Final = async_streamed(resource.list_plans_by_subscription)
        self.update_plan: Final = async_streamed(resource.update_plan)
