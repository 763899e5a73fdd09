"""`rai_blocklist_items` of Azure AI services management 2024-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...._runtime.core.operation import Operation
from ...._runtime.core.raw_response import raw
from ...._runtime.core.resource import Resource
from ...._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ...._runtime import Omit, Poller, Timeout
    from .. import models, types

_BATCH_ADD: Operation[models.RaiBlocklist] = Operation(
    "rai_blocklist_items.batch_add",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/addRaiBlocklistItems",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "RaiBlocklist"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    security=(("credential",),),
)
_BATCH_DELETE: Operation[None] = Operation(
    "rai_blocklist_items.batch_delete",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/deleteRaiBlocklistItems",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("204", "", "None"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    security=(("credential",),),
)
_CREATE_OR_UPDATE: Operation[models.RaiBlocklistItem] = Operation(
    "rai_blocklist_items.create_or_update",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(
        ("200", "application/json", "RaiBlocklistItem"),
        ("201", "application/json", "RaiBlocklistItem"),
    ),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_DELETE: Operation[None] = Operation(
    "rai_blocklist_items.delete",
    "DELETE",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("202", "", "None"), ("204", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("location", "None"),
    security=(("credential",),),
)
_GET: Operation[models.RaiBlocklistItem] = Operation(
    "rai_blocklist_items.get",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "RaiBlocklistItem"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.RaiBlockListItemsResult] = Operation(
    "rai_blocklist_items.list",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "RaiBlockListItemsResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)


class RaiBlocklistItems(Resource):
    """`client.rai_blocklist_items`"""

    _path = "rai_blocklist_items"

    def batch_add(
        self,
        account_name: str,
        rai_blocklist_name: str,
        *,
        body: types.RaiBlocklistItemsBulkAddRequest,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RaiBlocklist:
        """Puts several items on a blocklist.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_name: Name of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            body: Array; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.RaiBlocklist

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/addRaiBlocklistItems,
            api-version 2024-04-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _BATCH_ADD,
            path={
                "accountName": account_name,
                "raiBlocklistName": rai_blocklist_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def batch_delete(
        self,
        account_name: str,
        rai_blocklist_name: str,
        *,
        body: types.RaiBlocklistItemsBulkDeleteRequest,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Takes several items off a blocklist, by their names.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_name: Name of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            body: Array; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: None

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/deleteRaiBlocklistItems,
            api-version 2024-04-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _BATCH_DELETE,
            path={
                "accountName": account_name,
                "raiBlocklistName": rai_blocklist_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_or_update(
        self,
        account_name: str,
        rai_blocklist_name: str,
        rai_blocklist_item_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        properties: (
            types.RaiBlocklistItemProperties | models.RaiBlocklistItemProperties | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RaiBlocklistItem:
        """Puts an item on a blocklist, or replaces one.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_name: Name of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_item_name: Name of the item of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            tags: Your own keys and values. Object.
            properties: The pattern. Object.

        Returns: models.RaiBlocklistItem

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName},
            api-version 2024-04-01-preview. Since 2023-10-01-preview.
        """
        return self._call(
            _CREATE_OR_UPDATE,
            path={
                "accountName": account_name,
                "raiBlocklistName": rai_blocklist_name,
                "raiBlocklistItemName": rai_blocklist_item_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"tags": unless_none(tags), "properties": unless_none(properties)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        account_name: str,
        rai_blocklist_name: str,
        rai_blocklist_item_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Takes an item off a blocklist.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_name: Name of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_item_name: Name of the item of the blocklist. String; required; matches
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName},
            api-version 2024-04-01-preview. Since 2023-10-01-preview.
        """
        return self._call(
            _DELETE,
            path={
                "accountName": account_name,
                "raiBlocklistName": rai_blocklist_name,
                "raiBlocklistItemName": rai_blocklist_item_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def begin_delete(
        self,
        account_name: str,
        rai_blocklist_name: str,
        rai_blocklist_item_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[None]:
        """Takes an item off a blocklist.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_name: Name of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_item_name: Name of the item of the blocklist. String; required; matches
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName},
            api-version 2024-04-01-preview. Since 2023-10-01-preview.
        """
        return self._follow(
            _DELETE,
            path={
                "accountName": account_name,
                "raiBlocklistName": rai_blocklist_name,
                "raiBlocklistItemName": rai_blocklist_item_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def get(
        self,
        account_name: str,
        rai_blocklist_name: str,
        rai_blocklist_item_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RaiBlocklistItem:
        """Tells what an item of a blocklist is.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_name: Name of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_item_name: Name of the item of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.RaiBlocklistItem

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName},
            api-version 2024-04-01-preview. Since 2023-10-01-preview.
        """
        return self._call(
            _GET,
            path={
                "accountName": account_name,
                "raiBlocklistName": rai_blocklist_name,
                "raiBlocklistItemName": rai_blocklist_item_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        account_name: str,
        rai_blocklist_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RaiBlockListItemsResult:
        """Lists the items of a blocklist.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            rai_blocklist_name: Name of the blocklist. String; required; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.RaiBlockListItemsResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems,
            api-version 2024-04-01-preview. Since 2023-10-01-preview.
        """
        return self._call(
            _LIST,
            path={
                "accountName": account_name,
                "raiBlocklistName": rai_blocklist_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> RaiBlocklistItemsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return RaiBlocklistItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RaiBlocklistItemsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return RaiBlocklistItemsWithStreamingResponse(self)


class RaiBlocklistItemsWithRawResponse:
    """`client.rai_blocklist_items.with_raw_response`"""

    def __init__(self, resource: RaiBlocklistItems) -> None:
        resource = resource._as_raw()
        self.batch_add: Final = raw(resource.batch_add)
        self.batch_delete: Final = raw(resource.batch_delete)
        self.create_or_update: Final = raw(resource.create_or_update)
        self.delete: Final = raw(resource.delete)
        self.get: Final = raw(resource.get)
        self.list: Final = raw(resource.list)


class RaiBlocklistItemsWithStreamingResponse:
    """`client.rai_blocklist_items.with_streaming_response`"""

    def __init__(self, resource: RaiBlocklistItems) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.batch_add: Final = streamed(resource.batch_add)
        self.batch_delete: Final = streamed(resource.batch_delete)
        self.create_or_update: Final = streamed(resource.create_or_update)
        self.delete: Final = streamed(resource.delete)
        self.get: Final = streamed(resource.get)
        self.list: Final = streamed(resource.list)
