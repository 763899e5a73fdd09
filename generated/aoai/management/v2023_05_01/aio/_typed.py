"""What type checkers see of the resources of Azure AI services management 2023-05-01 for clients that await.

It is never run: `..aio` makes the classes, and the texts are the other client's.
"""

from __future__ import annotations

import typing
from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw
from ...._runtime.aio.streamed import async_streamed
from ...._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncAccounts(AsyncResource):
    """`client.accounts`"""

    async def create(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: types.AccountProperties | models.AccountProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Account:
        """See Accounts.create."""
        raise NotImplementedError

    async def begin_create(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: types.AccountProperties | models.AccountProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[models.Account]:
        """See Accounts.begin_create."""
        raise NotImplementedError

    async def delete(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See Accounts.delete."""
        raise NotImplementedError

    async def begin_delete(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[None]:
        """See Accounts.begin_delete."""
        raise NotImplementedError

    async def get(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Account:
        """See Accounts.get."""
        raise NotImplementedError

    def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.AccountListResult]:
        """See Accounts.list."""
        raise NotImplementedError

    def list_by_resource_group(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.AccountListResult]:
        """See Accounts.list_by_resource_group."""
        raise NotImplementedError

    async def list_keys(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ApiKeys:
        """See Accounts.list_keys."""
        raise NotImplementedError

    def list_models(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.AccountModelListResult]:
        """See Accounts.list_models."""
        raise NotImplementedError

    def list_skus(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.AccountSkuListResult]:
        """See Accounts.list_skus."""
        raise NotImplementedError

    def list_usages(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        filter: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.UsageListResult]:
        """See Accounts.list_usages."""
        raise NotImplementedError

    async def regenerate_key(
        self,
        account_name: str,
        *,
        key_name: Literal["Key1", "Key2"],
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ApiKeys:
        """See Accounts.regenerate_key."""
        raise NotImplementedError

    async def update(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: types.AccountProperties | models.AccountProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Account:
        """See Accounts.update."""
        raise NotImplementedError

    async def begin_update(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        identity: types.Identity | models.Identity | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: types.AccountProperties | models.AccountProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[models.Account]:
        """See Accounts.begin_update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncAccountsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAccountsWithStreamingResponse(self)


class AsyncAccountsWithRawResponse:
    """`client.accounts.with_raw_response`"""

    def __init__(self, resource: AsyncAccounts) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)
        self.list_by_resource_group: Final = async_raw(resource.list_by_resource_group)
        self.list_keys: Final = async_raw(resource.list_keys)
        self.list_models: Final = async_raw(resource.list_models)
        self.list_skus: Final = async_raw(resource.list_skus)
        self.list_usages: Final = async_raw(resource.list_usages)
        self.regenerate_key: Final = async_raw(resource.regenerate_key)
        self.update: Final = async_raw(resource.update)


class AsyncAccountsWithStreamingResponse:
    """`client.accounts.with_streaming_response`"""

    def __init__(self, resource: AsyncAccounts) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.list_by_resource_group: Final = async_streamed(resource.list_by_resource_group)
        self.list_keys: Final = async_streamed(resource.list_keys)
        self.list_models: Final = async_streamed(resource.list_models)
        self.list_skus: Final = async_streamed(resource.list_skus)
        self.list_usages: Final = async_streamed(resource.list_usages)
        self.regenerate_key: Final = async_streamed(resource.regenerate_key)
        self.update: Final = async_streamed(resource.update)


class AsyncCommitmentPlans(AsyncResource):
    """`client.commitment_plans`"""

    async def create_or_update(
        self,
        account_name: str,
        commitment_plan_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanProperties | models.CommitmentPlanProperties | None | Omit
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanAccountAssociationProperties
            | models.CommitmentPlanAccountAssociationProperties
            | None
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanAccountAssociationProperties
            | models.CommitmentPlanAccountAssociationProperties
            | None
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanProperties | models.CommitmentPlanProperties | None | Omit
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        location: str | None | Omit = omit,
        properties: (
            types.CommitmentPlanProperties | models.CommitmentPlanProperties | None | Omit
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CommitmentPlanAccountAssociationListResult]:
        """See CommitmentPlans.list_associations."""
        raise NotImplementedError

    def list_plans_by_resource_group(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CommitmentPlanListResult]:
        """See CommitmentPlans.list_plans_by_resource_group."""
        raise NotImplementedError

    def list_plans_by_subscription(
        self,
        *,
        subscription_id: str | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
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
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[models.CommitmentPlan]:
        """See CommitmentPlans.begin_update_plan."""
        raise NotImplementedError

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


class AsyncCommitmentTiers(AsyncResource):
    """`client.commitment_tiers`"""

    def list(
        self,
        location: str,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CommitmentTierListResult]:
        """See CommitmentTiers.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncCommitmentTiersWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncCommitmentTiersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCommitmentTiersWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncCommitmentTiersWithStreamingResponse(self)


class AsyncCommitmentTiersWithRawResponse:
    """`client.commitment_tiers.with_raw_response`"""

    def __init__(self, resource: AsyncCommitmentTiers) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncCommitmentTiersWithStreamingResponse:
    """`client.commitment_tiers.with_streaming_response`"""

    def __init__(self, resource: AsyncCommitmentTiers) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncDeletedAccounts(AsyncResource):
    """`client.deleted_accounts`"""

    async def get(
        self,
        location: str,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Account:
        """See DeletedAccounts.get."""
        raise NotImplementedError

    def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.AccountListResult]:
        """See DeletedAccounts.list."""
        raise NotImplementedError

    async def purge(
        self,
        location: str,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See DeletedAccounts.purge."""
        raise NotImplementedError

    async def begin_purge(
        self,
        location: str,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[None]:
        """See DeletedAccounts.begin_purge."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncDeletedAccountsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncDeletedAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeletedAccountsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncDeletedAccountsWithStreamingResponse(self)


class AsyncDeletedAccountsWithRawResponse:
    """`client.deleted_accounts.with_raw_response`"""

    def __init__(self, resource: AsyncDeletedAccounts) -> None:
        resource = resource._as_raw()
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)
        self.purge: Final = async_raw(resource.purge)


class AsyncDeletedAccountsWithStreamingResponse:
    """`client.deleted_accounts.with_streaming_response`"""

    def __init__(self, resource: AsyncDeletedAccounts) -> None:
        resource = resource._as_opened()
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
        self.purge: Final = async_streamed(resource.purge)


class AsyncDeployments(AsyncResource):
    """`client.deployments`"""

    async def create_or_update(
        self,
        account_name: str,
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        properties: types.DeploymentProperties | models.DeploymentProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """See Deployments.create_or_update."""
        raise NotImplementedError

    async def begin_create_or_update(
        self,
        account_name: str,
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        sku: types.Sku | models.Sku | None | Omit = omit,
        properties: types.DeploymentProperties | models.DeploymentProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[models.Deployment]:
        """See Deployments.begin_create_or_update."""
        raise NotImplementedError

    async def delete(
        self,
        account_name: str,
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See Deployments.delete."""
        raise NotImplementedError

    async def begin_delete(
        self,
        account_name: str,
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[None]:
        """See Deployments.begin_delete."""
        raise NotImplementedError

    async def get(
        self,
        account_name: str,
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """See Deployments.get."""
        raise NotImplementedError

    def list(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.DeploymentListResult]:
        """See Deployments.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncDeploymentsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncDeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncDeploymentsWithStreamingResponse(self)


class AsyncDeploymentsWithRawResponse:
    """`client.deployments.with_raw_response`"""

    def __init__(self, resource: AsyncDeployments) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)


class AsyncDeploymentsWithStreamingResponse:
    """`client.deployments.with_streaming_response`"""

    def __init__(self, resource: AsyncDeployments) -> None:
        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)


class AsyncDomains(AsyncResource):
    """`client.domains`"""

    async def check_availability(
        self,
        *,
        subdomain_name: str,
        type: str,
        subscription_id: str | None | Omit = omit,
        kind: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DomainAvailability:
        """See Domains.check_availability."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncDomainsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncDomainsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDomainsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncDomainsWithStreamingResponse(self)


class AsyncDomainsWithRawResponse:
    """`client.domains.with_raw_response`"""

    def __init__(self, resource: AsyncDomains) -> None:
        resource = resource._as_raw()
        self.check_availability: Final = async_raw(resource.check_availability)


class AsyncDomainsWithStreamingResponse:
    """`client.domains.with_streaming_response`"""

    def __init__(self, resource: AsyncDomains) -> None:
        resource = resource._as_opened()
        self.check_availability: Final = async_streamed(resource.check_availability)


class AsyncModels(AsyncResource):
    """`client.models`"""

    def list(
        self,
        location: str,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ModelListResult]:
        """See Models.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncModelsWithStreamingResponse(self)


class AsyncModelsWithRawResponse:
    """`client.models.with_raw_response`"""

    def __init__(self, resource: AsyncModels) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncModelsWithStreamingResponse:
    """`client.models.with_streaming_response`"""

    def __init__(self, resource: AsyncModels) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncOperations(AsyncResource):
    """`client.operations`"""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.OperationListResult]:
        """See Operations.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncOperationsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncOperationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOperationsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncOperationsWithStreamingResponse(self)


class AsyncOperationsWithRawResponse:
    """`client.operations.with_raw_response`"""

    def __init__(self, resource: AsyncOperations) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncOperationsWithStreamingResponse:
    """`client.operations.with_streaming_response`"""

    def __init__(self, resource: AsyncOperations) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncPrivateEndpointConnections(AsyncResource):
    """`client.private_endpoint_connections`"""

    async def create_or_update(
        self,
        account_name: str,
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: (
            types.PrivateEndpointConnectionProperties
            | models.PrivateEndpointConnectionProperties
            | None
            | Omit
        ) = omit,
        location: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PrivateEndpointConnection:
        """See PrivateEndpointConnections.create_or_update."""
        raise NotImplementedError

    async def begin_create_or_update(
        self,
        account_name: str,
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: (
            types.PrivateEndpointConnectionProperties
            | models.PrivateEndpointConnectionProperties
            | None
            | Omit
        ) = omit,
        location: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[models.PrivateEndpointConnection]:
        """See PrivateEndpointConnections.begin_create_or_update."""
        raise NotImplementedError

    async def delete(
        self,
        account_name: str,
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See PrivateEndpointConnections.delete."""
        raise NotImplementedError

    async def begin_delete(
        self,
        account_name: str,
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPoller[None]:
        """See PrivateEndpointConnections.begin_delete."""
        raise NotImplementedError

    async def get(
        self,
        account_name: str,
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PrivateEndpointConnection:
        """See PrivateEndpointConnections.get."""
        raise NotImplementedError

    def list(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PrivateEndpointConnectionListResult]:
        """See PrivateEndpointConnections.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncPrivateEndpointConnectionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncPrivateEndpointConnectionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPrivateEndpointConnectionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncPrivateEndpointConnectionsWithStreamingResponse(self)


class AsyncPrivateEndpointConnectionsWithRawResponse:
    """`client.private_endpoint_connections.with_raw_response`"""

    def __init__(self, resource: AsyncPrivateEndpointConnections) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)


class AsyncPrivateEndpointConnectionsWithStreamingResponse:
    """`client.private_endpoint_connections.with_streaming_response`"""

    def __init__(self, resource: AsyncPrivateEndpointConnections) -> None:
        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)


class AsyncPrivateLinkResources(AsyncResource):
    """`client.private_link_resources`"""

    def list(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PrivateLinkResourceListResult]:
        """See PrivateLinkResources.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncPrivateLinkResourcesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncPrivateLinkResourcesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPrivateLinkResourcesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncPrivateLinkResourcesWithStreamingResponse(self)


class AsyncPrivateLinkResourcesWithRawResponse:
    """`client.private_link_resources.with_raw_response`"""

    def __init__(self, resource: AsyncPrivateLinkResources) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncPrivateLinkResourcesWithStreamingResponse:
    """`client.private_link_resources.with_streaming_response`"""

    def __init__(self, resource: AsyncPrivateLinkResources) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncResourceSkus(AsyncResource):
    """`client.resource_skus`"""

    def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ResourceSkuListResult]:
        """See ResourceSkus.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncResourceSkusWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncResourceSkusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResourceSkusWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncResourceSkusWithStreamingResponse(self)


class AsyncResourceSkusWithRawResponse:
    """`client.resource_skus.with_raw_response`"""

    def __init__(self, resource: AsyncResourceSkus) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncResourceSkusWithStreamingResponse:
    """`client.resource_skus.with_streaming_response`"""

    def __init__(self, resource: AsyncResourceSkus) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncSkus(AsyncResource):
    """`client.skus`"""

    async def check_availability(
        self,
        location: str,
        *,
        skus: Iterable[str],
        kind: str,
        type: str,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SkuAvailabilityListResult:
        """See Skus.check_availability."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncSkusWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncSkusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSkusWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncSkusWithStreamingResponse(self)


class AsyncSkusWithRawResponse:
    """`client.skus.with_raw_response`"""

    def __init__(self, resource: AsyncSkus) -> None:
        resource = resource._as_raw()
        self.check_availability: Final = async_raw(resource.check_availability)


class AsyncSkusWithStreamingResponse:
    """`client.skus.with_streaming_response`"""

    def __init__(self, resource: AsyncSkus) -> None:
        resource = resource._as_opened()
        self.check_availability: Final = async_streamed(resource.check_availability)


class AsyncUsages(AsyncResource):
    """`client.usages`"""

    def list(
        self,
        location: str,
        *,
        subscription_id: str | None | Omit = omit,
        filter: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.UsageListResult]:
        """See Usages.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncUsagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncUsagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsagesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncUsagesWithStreamingResponse(self)


class AsyncUsagesWithRawResponse:
    """`client.usages.with_raw_response`"""

    def __init__(self, resource: AsyncUsages) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncUsagesWithStreamingResponse:
    """`client.usages.with_streaming_response`"""

    def __init__(self, resource: AsyncUsages) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
