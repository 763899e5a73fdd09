"""`rai_policies` of Azure AI services management 2023-10-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ...._runtime.core.sentinel import omit
from ..resources import rai_policies as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import AsyncPager, AsyncPoller, Omit, Timeout
    from .. import models, types


class AsyncRaiPolicies(AsyncResource):
    """`client.rai_policies`"""

    _path = "rai_policies"

    if TYPE_CHECKING:

        async def create_or_update(
            self,
            account_name: str,
            rai_policy_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            tags: Mapping[str, str] | Omit = omit,
            properties: types.RaiPolicyProperties | models.RaiPolicyProperties | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RaiPolicy:
            """See RaiPolicies.create_or_update."""
            raise NotImplementedError

        async def delete(
            self,
            account_name: str,
            rai_policy_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See RaiPolicies.delete."""
            raise NotImplementedError

        async def begin_delete(
            self,
            account_name: str,
            rai_policy_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            if_match: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPoller[None]:
            """See RaiPolicies.begin_delete."""
            raise NotImplementedError

        async def get(
            self,
            account_name: str,
            rai_policy_name: str,
            *,
            subscription_id: str | Omit = omit,
            resource_group: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RaiPolicy:
            """See RaiPolicies.get."""
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
        ) -> AsyncPager[models.RaiPolicyListResult]:
            """See RaiPolicies.list."""
            raise NotImplementedError

    else:
        create_or_update = awaited(_blocking.RaiPolicies.create_or_update)
        delete = awaited(_blocking.RaiPolicies.delete)
        begin_delete = awaited(_blocking.RaiPolicies.begin_delete)
        get = awaited(_blocking.RaiPolicies.get)
        list = paged(_blocking.RaiPolicies.list)

    @cached_property
    def with_raw_response(self) -> AsyncRaiPoliciesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncRaiPoliciesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRaiPoliciesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncRaiPoliciesWithStreamingResponse(self)


class AsyncRaiPoliciesWithRawResponse:
    """`client.rai_policies.with_raw_response`"""

    def __init__(self, resource: AsyncRaiPolicies) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = async_raw(resource.create_or_update)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.list: Final = async_raw(resource.list)


class AsyncRaiPoliciesWithStreamingResponse:
    """`client.rai_policies.with_streaming_response`"""

    def __init__(self, resource: AsyncRaiPolicies) -> None:
        from ...._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create_or_update: Final = async_streamed(resource.create_or_update)
        self.delete: Final = async_streamed(resource.delete)
        self.get: Final = async_streamed(resource.get)
        self.list: Final = async_streamed(resource.list)
