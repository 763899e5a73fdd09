"""`private_endpoint_connections` of Azure AI services management 2024-06-01-preview."""

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

_CREATE_OR_UPDATE: Operation[models.PrivateEndpointConnection] = Operation(
    "private_endpoint_connections.create_or_update",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(
        ("200", "application/json", "PrivateEndpointConnection"),
        ("202", "application/json", "PrivateEndpointConnection"),
    ),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("", "PrivateEndpointConnection"),
    security=(("credential",),),
)
_DELETE: Operation[None] = Operation(
    "private_endpoint_connections.delete",
    "DELETE",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "", "None"), ("202", "", "None"), ("204", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("", "None"),
    security=(("credential",),),
)
_GET: Operation[models.PrivateEndpointConnection] = Operation(
    "private_endpoint_connections.get",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "PrivateEndpointConnection"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.PrivateEndpointConnectionListResult] = Operation(
    "private_endpoint_connections.list",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "PrivateEndpointConnectionListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)


class PrivateEndpointConnections(Resource):
    """`client.private_endpoint_connections`"""

    _path = "private_endpoint_connections"

    def create_or_update(
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
        """Creates a private endpoint connection, or changes its state.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            private_endpoint_connection_name: Name of the private endpoint connection. String;
                required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            properties: The endpoint and the state of the connection. Object.
            location: Region of the connection. String.

        Returns: models.PrivateEndpointConnection

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName},
            api-version 2024-06-01-preview. Since 2017-04-18.
        """
        return self._call(
            _CREATE_OR_UPDATE,
            path={
                "accountName": account_name,
                "privateEndpointConnectionName": private_endpoint_connection_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"properties": unless_none(properties), "location": unless_none(location)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_create_or_update(
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
    ) -> Poller[models.PrivateEndpointConnection]:
        """Creates a private endpoint connection, or changes its state.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            private_endpoint_connection_name: Name of the private endpoint connection. String;
                required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            properties: The endpoint and the state of the connection. Object.
            location: Region of the connection. String.

        Returns: Poller[models.PrivateEndpointConnection]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName},
            api-version 2024-06-01-preview. Since 2017-04-18.
        """
        return self._follow(
            _CREATE_OR_UPDATE,
            path={
                "accountName": account_name,
                "privateEndpointConnectionName": private_endpoint_connection_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"properties": unless_none(properties), "location": unless_none(location)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """Deletes a private endpoint connection.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            private_endpoint_connection_name: Name of the private endpoint connection. String;
                required.
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName},
            api-version 2024-06-01-preview. Since 2017-04-18.
        """
        return self._call(
            _DELETE,
            path={
                "accountName": account_name,
                "privateEndpointConnectionName": private_endpoint_connection_name,
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
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[None]:
        """Deletes a private endpoint connection.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            private_endpoint_connection_name: Name of the private endpoint connection. String;
                required.
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName},
            api-version 2024-06-01-preview. Since 2017-04-18.
        """
        return self._follow(
            _DELETE,
            path={
                "accountName": account_name,
                "privateEndpointConnectionName": private_endpoint_connection_name,
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
        private_endpoint_connection_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PrivateEndpointConnection:
        """Tells what a private endpoint connection is.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            private_endpoint_connection_name: Name of the private endpoint connection. String;
                required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.PrivateEndpointConnection

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections/{privateEndpointConnectionName},
            api-version 2024-06-01-preview. Since 2017-04-18.
        """
        return self._call(
            _GET,
            path={
                "accountName": account_name,
                "privateEndpointConnectionName": private_endpoint_connection_name,
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
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PrivateEndpointConnectionListResult:
        """Lists the private endpoint connections of an account.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.PrivateEndpointConnectionListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/privateEndpointConnections,
            api-version 2024-06-01-preview. Since 2017-04-18.
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
    def with_raw_response(self) -> PrivateEndpointConnectionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return PrivateEndpointConnectionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PrivateEndpointConnectionsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return PrivateEndpointConnectionsWithStreamingResponse(self)


class PrivateEndpointConnectionsWithRawResponse:
    """`client.private_endpoint_connections.with_raw_response`"""

    def __init__(self, resource: PrivateEndpointConnections) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = raw(resource.create_or_update)
        self.delete: Final = raw(resource.delete)
        self.get: Final = raw(resource.get)
        self.list: Final = raw(resource.list)


class PrivateEndpointConnectionsWithStreamingResponse:
    """`client.private_endpoint_connections.with_streaming_response`"""

    def __init__(self, resource: PrivateEndpointConnections) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create_or_update: Final = streamed(resource.create_or_update)
        self.delete: Final = streamed(resource.delete)
        self.get: Final = streamed(resource.get)
        self.list: Final = streamed(resource.list)
