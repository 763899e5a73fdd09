"""`network_security_perimeter_configurations` of Azure AI services management 2024-04-01-preview."""

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

_GET: Operation[models.NetworkSecurityPerimeterConfiguration] = Operation(
    "network_security_perimeter_configurations.get",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/networkSecurityPerimeterConfigurations/{nspConfigurationName}",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "NetworkSecurityPerimeterConfiguration"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    security=(("credential",),),
)
_LIST: Operation[models.NetworkSecurityPerimeterConfigurationList] = Operation(
    "network_security_perimeter_configurations.list",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/networkSecurityPerimeterConfigurations",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(("200", "application/json", "NetworkSecurityPerimeterConfigurationList"),),
    errors=(("default", "application/json", "ErrorResponse"),),
    repeatable=True,
    page="link",
    next_page=(("nextLink",), None),
    security=(("credential",),),
)
_RECONCILE: Operation[models.NetworkSecurityPerimeterConfiguration | None] = Operation(
    "network_security_perimeter_configurations.reconcile",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/networkSecurityPerimeterConfigurations/{nspConfigurationName}/reconcile",
    fills={"resourceGroupName": "resource_group", "subscriptionId": "subscription_id"},
    answers=(
        ("200", "application/json", "NetworkSecurityPerimeterConfiguration"),
        ("202", "", "None"),
    ),
    errors=(("default", "application/json", "ErrorResponse"),),
    long_running=("location", "NetworkSecurityPerimeterConfiguration"),
    security=(("credential",),),
)


class NetworkSecurityPerimeterConfigurations(Resource):
    """`client.network_security_perimeter_configurations`"""

    _path = "network_security_perimeter_configurations"

    def get(
        self,
        account_name: str,
        nsp_configuration_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.NetworkSecurityPerimeterConfiguration:
        """Tells what a network security perimeter of an account is.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            nsp_configuration_name: Name of the network security perimeter's configuration. String;
                required; matches '^.*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.NetworkSecurityPerimeterConfiguration

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/networkSecurityPerimeterConfigurations/{nspConfigurationName},
            api-version 2024-04-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _GET,
            path={
                "accountName": account_name,
                "nspConfigurationName": nsp_configuration_name,
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
    ) -> models.NetworkSecurityPerimeterConfigurationList:
        """Lists the network security perimeters of an account.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.NetworkSecurityPerimeterConfigurationList

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        GET
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/networkSecurityPerimeterConfigurations,
            api-version 2024-04-01-preview. Since 2024-04-01-preview.
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

    def reconcile(
        self,
        account_name: str,
        nsp_configuration_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.NetworkSecurityPerimeterConfiguration | None:
        """Brings a network security perimeter into step with its configuration.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            nsp_configuration_name: Name of the network security perimeter's configuration. String;
                required; matches '^.*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: models.NetworkSecurityPerimeterConfiguration | None

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/networkSecurityPerimeterConfigurations/{nspConfigurationName}/reconcile,
            api-version 2024-04-01-preview. Since 2024-04-01-preview.
        """
        return self._call(
            _RECONCILE,
            path={
                "accountName": account_name,
                "nspConfigurationName": nsp_configuration_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def begin_reconcile(
        self,
        account_name: str,
        nsp_configuration_name: str,
        *,
        subscription_id: str | None | Omit = omit,
        resource_group: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.NetworkSecurityPerimeterConfiguration]:
        """Brings a network security perimeter into step with its configuration.

        Args:
            account_name: Name of the account. String; required; 2 to 64 characters; matches
                '^[a-zA-Z0-9][a-zA-Z0-9_.-]*$'.
            nsp_configuration_name: Name of the network security perimeter's configuration. String;
                required; matches '^.*$'.
            subscription_id: Id of the subscription; the client's own when left out. String; at
                least 1 character.
            resource_group: Name of the resource group; the client's own when left out. String; 1 to
                90 characters.

        Returns: Poller[models.NetworkSecurityPerimeterConfiguration]

        Raises: APIError, in its subclass for what went wrong; its `model` by status is default:
            ErrorResponse.

        POST
            /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/networkSecurityPerimeterConfigurations/{nspConfigurationName}/reconcile,
            api-version 2024-04-01-preview. Since 2024-04-01-preview.
        """
        return self._follow(
            _RECONCILE,
            path={
                "accountName": account_name,
                "nspConfigurationName": nsp_configuration_name,
                "subscriptionId": subscription_id,
                "resourceGroupName": resource_group,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> NetworkSecurityPerimeterConfigurationsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return NetworkSecurityPerimeterConfigurationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> NetworkSecurityPerimeterConfigurationsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return NetworkSecurityPerimeterConfigurationsWithStreamingResponse(self)


class NetworkSecurityPerimeterConfigurationsWithRawResponse:
    """`client.network_security_perimeter_configurations.with_raw_response`"""

    def __init__(self, resource: NetworkSecurityPerimeterConfigurations) -> None:
        resource = resource._as_raw()
        self.get: Final = raw(resource.get)
        self.list: Final = raw(resource.list)
        self.reconcile: Final = raw(resource.reconcile)


class NetworkSecurityPerimeterConfigurationsWithStreamingResponse:
    """`client.network_security_perimeter_configurations.with_streaming_response`"""

    def __init__(self, resource: NetworkSecurityPerimeterConfigurations) -> None:
        from ...._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.get: Final = streamed(resource.get)
        self.list: Final = streamed(resource.list)
        self.reconcile: Final = streamed(resource.reconcile)
