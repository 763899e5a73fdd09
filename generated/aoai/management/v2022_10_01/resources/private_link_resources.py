"""`private_link_resources` of Azure AI services management 2022-10-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Timeout
    from .. import models

_LIST: Operation[models.PrivateLinkResourceListResult] = Operation(
    "private_link_resources.list",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateLinkResources",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "PrivateLinkResourceListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)


class PrivateLinkResources(Resource):
    """`client.private_link_resources`"""

    _path = "private_link_resources"

    def list(
        self,
        account_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PrivateLinkResourceListResult:
        """Lists what private endpoints can connect to.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.PrivateLinkResourceListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateLinkResources,
            api-version 2022-10-01. Since 2017-04-18.
        """
        return self._call(
            _LIST,
            path={
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> PrivateLinkResourcesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return PrivateLinkResourcesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PrivateLinkResourcesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return PrivateLinkResourcesWithStreamingResponse(self)


class PrivateLinkResourcesWithRawResponse:
    """`client.private_link_resources.with_raw_response`"""

    def __init__(self, resource: PrivateLinkResources) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)


class PrivateLinkResourcesWithStreamingResponse:
    """`client.private_link_resources.with_streaming_response`"""

    def __init__(self, resource: PrivateLinkResources) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
