"""`deleted_accounts` of Azure AI services management 2021-10-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Poller, Timeout
    from .. import models

_GET: Operation[models.Account] = Operation(
    "deleted_accounts.get",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/resourceGroups/{resourceGroupName}/deletedAccounts/{accountName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "Account"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.AccountListResult] = Operation(
    "deleted_accounts.list",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/deletedAccounts",
    fills={"subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "AccountListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_PURGE: Operation[None] = Operation(
    "deleted_accounts.purge",
    "DELETE",
    "/subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/resourceGroups/{resourceGroupName}/deletedAccounts/{accountName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "", "None"), ("202", "", "None"), ("204", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("", "None"),
    security=(("credential",),),
)


class DeletedAccounts(Resource):
    """`client.deleted_accounts`"""

    _path = "deleted_accounts"

    def get(
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
        """Tells what a deleted account was.

        Args:
            location: Region that the account was in. String; required.
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.Account

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/resourceGroups/{resourceGroupName}/deletedAccounts/{accountName},
            api-version 2021-10-01. Since 2021-04-30.
        """
        return self._call(
            _GET,
            path={
                "location": location,
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        subscription_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AccountListResult:
        """Lists the deleted accounts of the subscription.

        Args:
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.

        Returns: models.AccountListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/deletedAccounts,
            api-version 2021-10-01. Since 2021-04-30.
        """
        return self._call(
            _LIST,
            path={"subscriptionId": subscription_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def purge(
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
        """Deletes a deleted account for good.

        Args:
            location: Region that the account was in. String; required.
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.

        Returns: None

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        DELETE
            /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/resourceGroups/{resourceGroupName}/deletedAccounts/{accountName},
            api-version 2021-10-01. Since 2021-04-30.
        """
        return self._call(
            _PURGE,
            path={
                "location": location,
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def begin_purge(
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
    ) -> Poller[None]:
        """Deletes a deleted account for good.

        Args:
            location: Region that the account was in. String; required.
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.

        Returns: Poller[None]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        DELETE
            /subscriptions/{subscriptionId}/providers/Microsoft.CognitiveServices/locations/{location}/resourceGroups/{resourceGroupName}/deletedAccounts/{accountName},
            api-version 2021-10-01. Since 2021-04-30.
        """
        return self._follow(
            _PURGE,
            path={
                "location": location,
                "accountName": account_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> DeletedAccountsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return DeletedAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DeletedAccountsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return DeletedAccountsWithStreamingResponse(self)


class DeletedAccountsWithRawResponse:
    """`client.deleted_accounts.with_raw_response`"""

    def __init__(self, resource: DeletedAccounts) -> None:
        resource = resource._as_raw()
        self.get: Final = raw(resource.get)
        self.list: Final = raw(resource.list)
        self.purge: Final = raw(resource.purge)


class DeletedAccountsWithStreamingResponse:
    """`client.deleted_accounts.with_streaming_response`"""

    def __init__(self, resource: DeletedAccounts) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.get: Final = streamed(resource.get)
        self.list: Final = streamed(resource.list)
        self.purge: Final = streamed(resource.purge)
