"""Answers of Azure AI services management 2017-04-18: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class CheckDomainAvailabilityResult(View):
    is_subdomain_available: bool | None
    """Since 2017-04-18, last in 2017-04-18."""
    reason: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    subdomain_name: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    type: str | None
    """Since 2017-04-18, last in 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "is_subdomain_available": "isSubdomainAvailable",
        "subdomain_name": "subdomainName",
    }


class CheckSkuAvailabilityResult(View):
    kind: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    type: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    sku_name: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    sku_available: bool | None
    """Since 2017-04-18, last in 2017-04-18."""
    reason: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    message: str | None
    """Since 2017-04-18, last in 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"sku_name": "skuName", "sku_available": "skuAvailable"}


class CheckSkuAvailabilityResultList(View):
    value: list[CheckSkuAvailabilityResult] | None
    """Since 2017-04-18, last in 2017-04-18."""


class CognitiveServicesAccount(View):
    etag: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    id: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    kind: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    location: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    name: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    properties: CognitiveServicesAccountProperties | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    sku: Sku | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    tags: dict[str, str] | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    type: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    identity: Identity | None
    """Since 2017-04-18, last in 2017-04-18."""


class CognitiveServicesAccountApiProperties(View):
    qna_runtime_endpoint: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    qna_azure_search_endpoint_key: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    qna_azure_search_endpoint_id: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    statistics_enabled: bool | None
    """Since 2017-04-18, last in 2017-04-18."""
    event_hub_connection_string: str | None
    """At most 1000 characters; matches '^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *... Since 2017-04-18, last in 2017-04-18."""
    storage_account_connection_string: str | None
    """At most 1000 characters; matches '^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?Ac... Since 2017-04-18, last in 2017-04-18."""
    aad_client_id: str | None
    """At most 500 characters. Since 2017-04-18, last in 2017-04-18."""
    aad_tenant_id: str | None
    """At most 500 characters. Since 2017-04-18, last in 2017-04-18."""
    super_user: str | None
    """At most 500 characters. Since 2017-04-18, last in 2017-04-18."""
    website_name: str | None
    """At most 500 characters. Since 2017-04-18, last in 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "qna_runtime_endpoint": "qnaRuntimeEndpoint",
        "qna_azure_search_endpoint_key": "qnaAzureSearchEndpointKey",
        "qna_azure_search_endpoint_id": "qnaAzureSearchEndpointId",
        "statistics_enabled": "statisticsEnabled",
        "event_hub_connection_string": "eventHubConnectionString",
        "storage_account_connection_string": "storageAccountConnectionString",
        "aad_client_id": "aadClientId",
        "aad_tenant_id": "aadTenantId",
        "super_user": "superUser",
        "website_name": "websiteName",
    }


class CognitiveServicesAccountEnumerateSkusResult(Page["CognitiveServicesResourceAndSku"]):
    value: list[CognitiveServicesResourceAndSku] | None
    """Since 2016-02-01-preview, last in 2017-04-18."""

    _list = "value"


class CognitiveServicesAccountKeys(View):
    key1: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    key2: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""

    _secrets: ClassVar[list[str]] = ["key1", "key2"]


class CognitiveServicesAccountListResult(Page["CognitiveServicesAccount"]):
    next_link: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    value: list[CognitiveServicesAccount] | None
    """Since 2016-02-01-preview, last in 2017-04-18."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class CognitiveServicesAccountProperties(View):
    provisioning_state: (
        Literal["Creating", "ResolvingDNS", "Moving", "Deleting", "Succeeded", "Failed"]
        | str
        | None
    )
    """'Creating', 'ResolvingDNS', 'Moving', 'Deleting', 'Succeeded', 'Failed' or another value. Since 2016-02-01-preview, last in 2017-04-18."""
    endpoint: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    internal_id: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    capabilities: list[SkuCapability] | None
    """Since 2017-04-18, last in 2017-04-18."""
    is_migrated: bool | None
    """Since 2017-04-18, last in 2017-04-18."""
    sku_change_info: CognitiveServicesAccountSkuChangeInfo | None
    """Since 2017-04-18, last in 2017-04-18."""
    custom_sub_domain_name: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    network_acls: NetworkRuleSet | None
    """Since 2017-04-18, last in 2017-04-18."""
    encryption: Encryption | None
    """Since 2017-04-18, last in 2017-04-18."""
    user_owned_storage: list[UserOwnedStorage] | None
    """Since 2017-04-18, last in 2017-04-18."""
    private_endpoint_connections: list[PrivateEndpointConnection] | None
    """Since 2017-04-18, last in 2017-04-18."""
    public_network_access: Literal["Enabled", "Disabled"] | str | None
    """'Enabled', 'Disabled' or another value. Since 2017-04-18, last in 2017-04-18."""
    api_properties: CognitiveServicesAccountApiProperties | None
    """Since 2017-04-18, last in 2017-04-18."""
    date_created: str | None
    """Since 2017-04-18, last in 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "provisioning_state": "provisioningState",
        "internal_id": "internalId",
        "is_migrated": "isMigrated",
        "sku_change_info": "skuChangeInfo",
        "custom_sub_domain_name": "customSubDomainName",
        "network_acls": "networkAcls",
        "user_owned_storage": "userOwnedStorage",
        "private_endpoint_connections": "privateEndpointConnections",
        "public_network_access": "publicNetworkAccess",
        "api_properties": "apiProperties",
        "date_created": "dateCreated",
    }


class CognitiveServicesAccountSkuChangeInfo(View):
    count_of_downgrades: float | None
    """Since 2017-04-18, last in 2017-04-18."""
    count_of_upgrades_after_downgrades: float | None
    """Since 2017-04-18, last in 2017-04-18."""
    last_change_date: str | None
    """Since 2017-04-18, last in 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "count_of_downgrades": "countOfDowngrades",
        "count_of_upgrades_after_downgrades": "countOfUpgradesAfterDowngrades",
        "last_change_date": "lastChangeDate",
    }


class CognitiveServicesResourceAndSku(View):
    resource_type: str | None
    """Since 2016-02-01-preview, last in 2017-04-18."""
    sku: Sku | None
    """Since 2016-02-01-preview, last in 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class Encryption(View):
    key_vault_properties: KeyVaultProperties | None
    """Since 2017-04-18."""
    key_source: Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str | None
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'. Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "key_vault_properties": "keyVaultProperties",
        "key_source": "keySource",
    }


class Error(View):
    error: ErrorBody | None
    """Since 2016-02-01-preview, last in 2017-04-18."""


class ErrorBody(View):
    code: str
    """Since 2016-02-01-preview, last in 2017-04-18."""
    message: str
    """Since 2016-02-01-preview, last in 2017-04-18."""


class Identity(View):
    type: Literal["None", "SystemAssigned", "UserAssigned"] | None
    """'None', 'SystemAssigned', 'UserAssigned'. Since 2017-04-18."""
    tenant_id: str | None
    """Since 2017-04-18."""
    principal_id: str | None
    """Since 2017-04-18."""
    user_assigned_identities: dict[str, UserAssignedIdentity] | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "tenant_id": "tenantId",
        "principal_id": "principalId",
        "user_assigned_identities": "userAssignedIdentities",
    }


class IpRule(View):
    value: str
    """Since 2017-04-18."""


class KeyVaultProperties(View):
    key_name: str | None
    """Since 2017-04-18."""
    key_version: str | None
    """Since 2017-04-18."""
    key_vault_uri: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "key_name": "keyName",
        "key_version": "keyVersion",
        "key_vault_uri": "keyVaultUri",
    }


class MetricName(View):
    value: str | None
    """Since 2017-04-18."""
    localized_value: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"localized_value": "localizedValue"}


class NetworkRuleSet(View):
    default_action: Literal["Allow", "Deny"] | str | None
    """'Allow', 'Deny' or another value. Since 2017-04-18."""
    ip_rules: list[IpRule] | None
    """Since 2017-04-18."""
    virtual_network_rules: list[VirtualNetworkRule] | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "default_action": "defaultAction",
        "ip_rules": "ipRules",
        "virtual_network_rules": "virtualNetworkRules",
    }


class OperationDisplayInfo(View):
    description: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    operation: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    provider: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    resource: str | None
    """Since 2017-04-18, last in 2017-04-18."""


class OperationEntity(View):
    name: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    display: OperationDisplayInfo | None
    """Since 2017-04-18, last in 2017-04-18."""
    origin: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    properties: dict[str, Any] | None
    """Since 2017-04-18, last in 2017-04-18."""


class OperationEntityListResult(Page["OperationEntity"]):
    next_link: str | None
    """Since 2017-04-18, last in 2017-04-18."""
    value: list[OperationEntity] | None
    """Since 2017-04-18, last in 2017-04-18."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class PrivateEndpoint(View):
    id: str | None
    """Since 2017-04-18."""


class PrivateEndpointConnection(View):
    id: str | None
    """Since 2017-04-18."""
    name: str | None
    """Since 2017-04-18."""
    type: str | None
    """Since 2017-04-18."""
    properties: PrivateEndpointConnectionProperties | None
    """Since 2017-04-18."""
    etag: str | None
    """Since 2017-04-18."""
    location: str | None
    """Since 2017-04-18."""


class PrivateEndpointConnectionListResult(Page["PrivateEndpointConnection"]):
    value: list[PrivateEndpointConnection] | None
    """Since 2017-04-18."""

    _list = "value"


class PrivateEndpointConnectionProperties(View):
    private_endpoint: PrivateEndpoint | None
    """Since 2017-04-18."""
    private_link_service_connection_state: PrivateLinkServiceConnectionState
    """Since 2017-04-18."""
    group_ids: list[str] | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "private_endpoint": "privateEndpoint",
        "private_link_service_connection_state": "privateLinkServiceConnectionState",
        "group_ids": "groupIds",
    }


class PrivateLinkResource(View):
    id: str | None
    """Since 2017-04-18."""
    name: str | None
    """Since 2017-04-18."""
    type: str | None
    """Since 2017-04-18."""
    properties: PrivateLinkResourceProperties | None
    """Since 2017-04-18."""


class PrivateLinkResourceListResult(Page["PrivateLinkResource"]):
    value: list[PrivateLinkResource] | None
    """Since 2017-04-18."""

    _list = "value"


class PrivateLinkResourceProperties(View):
    group_id: str | None
    """Since 2017-04-18."""
    display_name: str | None
    """Since 2017-04-18."""
    required_members: list[str] | None
    """Since 2017-04-18."""
    required_zone_names: list[str] | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "group_id": "groupId",
        "display_name": "displayName",
        "required_members": "requiredMembers",
        "required_zone_names": "requiredZoneNames",
    }


class PrivateLinkServiceConnectionState(View):
    status: PrivateEndpointServiceConnectionStatus | None
    """'Pending', 'Approved', 'Rejected', 'Disconnected' or another value. Since 2017-04-18."""
    description: str | None
    """Since 2017-04-18."""
    actions_required: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"actions_required": "actionsRequired"}


class Resource(View):
    id: str | None
    """Since 2017-04-18."""
    name: str | None
    """Since 2017-04-18."""
    type: str | None
    """Since 2017-04-18."""


class ResourceSku(View):
    resource_type: str | None
    """Since 2017-04-18."""
    name: str | None
    """Since 2017-04-18."""
    tier: str | None
    """Since 2017-04-18."""
    kind: str | None
    """Since 2017-04-18."""
    locations: list[str] | None
    """Since 2017-04-18."""
    restrictions: list[ResourceSkuRestrictions] | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class ResourceSkuRestrictionInfo(View):
    locations: list[str] | None
    """Since 2017-04-18."""
    zones: list[str] | None
    """Since 2017-04-18."""


class ResourceSkuRestrictions(View):
    type: Literal["Location", "Zone"] | None
    """'Location', 'Zone'. Since 2017-04-18."""
    values: list[str] | None
    """Since 2017-04-18."""
    restriction_info: ResourceSkuRestrictionInfo | None
    """Since 2017-04-18."""
    reason_code: Literal["QuotaId", "NotAvailableForSubscription"] | str | None
    """'QuotaId', 'NotAvailableForSubscription' or another value. Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "restriction_info": "restrictionInfo",
        "reason_code": "reasonCode",
    }


class ResourceSkusResult(Page["ResourceSku"]):
    value: list[ResourceSku]
    """Since 2017-04-18, last in 2017-04-18."""
    next_link: str | None
    """Since 2017-04-18, last in 2017-04-18."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class Sku(View):
    name: str
    """Since 2016-02-01-preview."""
    tier: Literal["Free", "Standard", "Premium", "Enterprise"] | str | None
    """'Free', 'Standard', 'Premium', 'Enterprise' or another value. Since 2016-02-01-preview."""


class SkuCapability(View):
    name: str | None
    """Since 2017-04-18."""
    value: str | None
    """Since 2017-04-18."""


class Usage(View):
    unit: UnitType | None
    """'Count', 'Bytes', 'Seconds', 'Percent', 'CountPerSecond', 'BytesPerSecond', 'Milliseconds' or another value. Since 2017-04-18."""
    name: MetricName | None
    """Since 2017-04-18."""
    quota_period: str | None
    """Since 2017-04-18."""
    limit: float | None
    """Since 2017-04-18."""
    current_value: float | None
    """Since 2017-04-18."""
    next_reset_time: str | None
    """Since 2017-04-18."""
    status: Literal["Included", "Blocked", "InOverage", "Unknown"] | str | None
    """'Included', 'Blocked', 'InOverage', 'Unknown' or another value. Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "quota_period": "quotaPeriod",
        "current_value": "currentValue",
        "next_reset_time": "nextResetTime",
    }


class UsagesResult(Page["Usage"]):
    value: list[Usage] | None
    """Since 2017-04-18, last in 2017-04-18."""

    _list = "value"


class UserAssignedIdentity(View):
    principal_id: str | None
    """Since 2017-04-18."""
    client_id: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"principal_id": "principalId", "client_id": "clientId"}


class UserOwnedStorage(View):
    resource_id: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"resource_id": "resourceId"}


class VirtualNetworkRule(View):
    id: str
    """Since 2017-04-18."""
    state: str | None
    """Since 2017-04-18."""
    ignore_missing_vnet_service_endpoint: bool | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "ignore_missing_vnet_service_endpoint": "ignoreMissingVnetServiceEndpoint"
    }


PrivateEndpointServiceConnectionStatus: TypeAlias = (
    Literal["Pending", "Approved", "Rejected", "Disconnected"] | str
)


UnitType: TypeAlias = (
    Literal[
        "Count", "Bytes", "Seconds", "Percent", "CountPerSecond", "BytesPerSecond", "Milliseconds"
    ]
    | str
)
