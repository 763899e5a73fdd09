"""`deployments` of Azure AI services management 2023-10-01-preview."""

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
    long_running=("azure-async-operation", "Deployment"),
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
_LIST_SKUS: Operation[models.DeploymentSkuListResult] = Operation(
    "deployments.list_skus",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName}/skus",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "DeploymentSkuListResult"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_UPDATE: Operation[models.Deployment | None] = Operation(
    "deployments.update",
    "PATCH",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    body="application/json",
    answers=(("200", "application/json", "Deployment"), ("202", "", "None")),
    errors=(("default", "application/json", "ErrorResponse"),),
    long_running=("location", "Deployment"),
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
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
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
            sku: The tier and the capacity. Object. Since 2023-05-01.
            tags: Your own keys and values. Object. Since 2023-10-01-preview.
            properties: The model, the settings and the state of the deployment. Object.

        Returns: models.Deployment

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2023-10-01-preview. Since 2021-10-01.
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
            body={
                "sku": unless_none(sku),
                "tags": unless_none(tags),
                "properties": unless_none(properties),
            },
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
        sku: types.Sku | models.Sku | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
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
            sku: The tier and the capacity. Object. Since 2023-05-01.
            tags: Your own keys and values. Object. Since 2023-10-01-preview.
            properties: The model, the settings and the state of the deployment. Object.

        Returns: Poller[models.Deployment]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PUT
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2023-10-01-preview. Since 2021-10-01.
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
            body={
                "sku": unless_none(sku),
                "tags": unless_none(tags),
                "properties": unless_none(properties),
            },
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
            api-version 2023-10-01-preview. Since 2021-10-01.
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
            api-version 2023-10-01-preview. Since 2021-10-01.
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
            api-version 2023-10-01-preview. Since 2021-10-01.
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
            api-version 2023-10-01-preview. Since 2021-10-01.
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

    def list_skus(
        self,
        account_name: str,
        deployment_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeploymentSkuListResult:
        """Lists the skus that a deployment can change to.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            deployment_name: Name of the deployment. String; required.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.DeploymentSkuListResult

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName}/skus,
            api-version 2023-10-01-preview. Since 2023-10-01-preview.
        """
        return self._call(
            _LIST_SKUS,
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

    def update(
        self,
        account_name: str,
        deployment_name: str,
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
    ) -> models.Deployment | None:
        """Changes a deployment's sku or tags.

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
            tags: Your own keys and values. Object.
            sku: The tier and the capacity. Object.

        Returns: models.Deployment | None

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PATCH
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2023-10-01-preview. Since 2023-10-01-preview.
        """
        return self._call(
            _UPDATE,
            path={
                "accountName": account_name,
                "deploymentName": deployment_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"tags": unless_none(tags), "sku": unless_none(sku)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_update(
        self,
        account_name: str,
        deployment_name: str,
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
    ) -> Poller[models.Deployment]:
        """Changes a deployment's sku or tags.

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
            tags: Your own keys and values. Object.
            sku: The tier and the capacity. Object.

        Returns: Poller[models.Deployment]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        PATCH
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName},
            api-version 2023-10-01-preview. Since 2023-10-01-preview.
        """
        return self._follow(
            _UPDATE,
            path={
                "accountName": account_name,
                "deploymentName": deployment_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            headers={"If-Match": if_match},
            body={"tags": unless_none(tags), "sku": unless_none(sku)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
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
        self.list_skus: Final = raw(resource.list_skus)
        self.update: Final = raw(resource.update)


class DeploymentsWithStreamingResponse:
    """`client.deployments.with_streaming_response`"""

    def __init__(self, resource: Deployments) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create_or_update: Final = streamed(resource.create_or_update)
        self.delete: Final = streamed(resource.delete)
        self.get: Final = streamed(resource.get)
        self.list: Final = streamed(resource.list)
        self.list_skus: Final = streamed(resource.list_skus)
        self.update: Final = streamed(resource.update)
