"""`deployments` of Azure AI services management 2022-12-01."""

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

_CREATE_OR_UPDATE: Operation[models.Deployment] = Operation(
    "deployments.create_or_update",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "Deployment"), ("201", "application/json", "Deployment")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("", "Deployment"),
    security=(("credential",),),
)
_DELETE: Operation[None] = Operation(
    "deployments.delete",
    "DELETE",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "", "None"), ("202", "", "None"), ("204", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    long_running=("", "None"),
    security=(("credential",),),
)
_GET: Operation[models.Deployment] = Operation(
    "deployments.get",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "Deployment"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.DeploymentListResult] = Operation(
    "deployments.list",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "DeploymentListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)


class Deployments(Resource):
    """`client.deployments`"""

    _path = "deployments"

    def create_or_update(
        self,
        account_name: str,
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: types.DeploymentProperties | models.DeploymentProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """Deploys a model, or replaces the deployment of this name.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            deployment_name: Name of the deployment. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            properties: The model, the settings and the state of the deployment. Object.

        Returns: models.Deployment

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2022-12-01. Since 2021-10-01.
        """
        return self._call(
            _CREATE_OR_UPDATE,
            path={
                "accountName": account_name,
                "deploymentName": deployment_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"properties": unless_none(properties)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_create_or_update(
        self,
        account_name: str,
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        properties: types.DeploymentProperties | models.DeploymentProperties | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.Deployment]:
        """Deploys a model, or replaces the deployment of this name.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            deployment_name: Name of the deployment. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.
            if_match: The etag that it must have still; PreconditionFailedError if it has another.
                String.
            properties: The model, the settings and the state of the deployment. Object.

        Returns: Poller[models.Deployment]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2022-12-01. Since 2021-10-01.
        """
        return self._follow(
            _CREATE_OR_UPDATE,
            path={
                "accountName": account_name,
                "deploymentName": deployment_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"properties": unless_none(properties)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """Deletes a deployment.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            deployment_name: Name of the deployment. String; required.
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2022-12-01. Since 2021-10-01.
        """
        return self._call(
            _DELETE,
            path={
                "accountName": account_name,
                "deploymentName": deployment_name,
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
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        if_match: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[None]:
        """Deletes a deployment.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            deployment_name: Name of the deployment. String; required.
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
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2022-12-01. Since 2021-10-01.
        """
        return self._follow(
            _DELETE,
            path={
                "accountName": account_name,
                "deploymentName": deployment_name,
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
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """Tells what a deployment is.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            deployment_name: Name of the deployment. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.Deployment

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2022-12-01. Since 2021-10-01.
        """
        return self._call(
            _GET,
            path={
                "accountName": account_name,
                "deploymentName": deployment_name,
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
    ) -> models.DeploymentListResult:
        """Lists the deployments of an account.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.DeploymentListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments,
            api-version 2022-12-01. Since 2021-10-01.
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
    def with_raw_response(self) -> DeploymentsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return DeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DeploymentsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return DeploymentsWithStreamingResponse(self)


class DeploymentsWithRawResponse:
    """`client.deployments.with_raw_response`"""

    def __init__(self, resource: Deployments) -> None:
        resource = resource._as_raw()
        self.create_or_update: Final = raw(resource.create_or_update)
        self.delete: Final = raw(resource.delete)
        self.get: Final = raw(resource.get)
        self.list: Final = raw(resource.list)


class DeploymentsWithStreamingResponse:
    """`client.deployments.with_streaming_response`"""

    def __init__(self, resource: Deployments) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create_or_update: Final = streamed(resource.create_or_update)
        self.delete: Final = streamed(resource.delete)
        self.get: Final = streamed(resource.get)
        self.list: Final = streamed(resource.list)
