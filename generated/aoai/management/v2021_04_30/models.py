"""Answers of Azure AI services management 2021-04-30: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class Account(View):
    id: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    name: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    type: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    etag: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    kind: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    sku: Sku | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    identity: Identity | None
    """Since 2017-04-18."""
    system_data: SystemData | None
    """Since 2021-04-30."""
    tags: dict[str, str] | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    location: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    properties: AccountProperties | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "etag", "systemData"]


class AccountListResult(Page["Account"]):
    next_link: str | None
    """Since 2017-04-18."""
    value: list[Account] | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class AccountProperties(View):
    provisioning_state: (
        Literal["Accepted", "Creating", "Deleting", "Moving", "Failed", "Succeeded", "ResolvingDNS"]
        | str
        | None
    )
    """'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded', 'ResolvingDNS' or another value. Since 2017-04-18, in preview since 2016-02-01-preview."""
    endpoint: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    internal_id: str | None
    """Since 2017-04-18."""
    capabilities: list[SkuCapability] | None
    """Since 2017-04-18."""
    is_migrated: bool | None
    """Since 2017-04-18."""
    migration_token: str | None
    """Since 2021-04-30."""
    sku_change_info: SkuChangeInfo | None
    """Since 2017-04-18."""
    custom_sub_domain_name: str | None
    """Since 2017-04-18."""
    network_acls: NetworkRuleSet | None
    """Since 2017-04-18."""
    encryption: Encryption | None
    """Since 2017-04-18."""
    user_owned_storage: list[UserOwnedStorage] | None
    """Since 2017-04-18."""
    private_endpoint_connections: list[PrivateEndpointConnection] | None
    """Since 2017-04-18."""
    public_network_access: Literal["Enabled", "Disabled"] | str | None
    """'Enabled', 'Disabled' or another value. Since 2017-04-18."""
    api_properties: ApiProperties | None
    """Since 2017-04-18."""
    date_created: str | None
    """Since 2017-04-18."""
    call_rate_limit: CallRateLimit | None
    """Since 2021-04-30."""
    quota_limit: QuotaLimit | None
    """Since 2021-04-30."""
    restrict_outbound_network_access: bool | None
    """Since 2021-04-30."""
    allowed_fqdn_list: list[str] | None
    """Since 2021-04-30."""
    disable_local_auth: bool | None
    """Since 2021-04-30."""
    endpoints: dict[str, str] | None
    """Since 2021-04-30."""
    restore: bool | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "provisioning_state": "provisioningState",
        "internal_id": "internalId",
        "is_migrated": "isMigrated",
        "migration_token": "migrationToken",
        "sku_change_info": "skuChangeInfo",
        "custom_sub_domain_name": "customSubDomainName",
        "network_acls": "networkAcls",
        "user_owned_storage": "userOwnedStorage",
        "private_endpoint_connections": "privateEndpointConnections",
        "public_network_access": "publicNetworkAccess",
        "api_properties": "apiProperties",
        "date_created": "dateCreated",
        "call_rate_limit": "callRateLimit",
        "quota_limit": "quotaLimit",
        "restrict_outbound_network_access": "restrictOutboundNetworkAccess",
        "allowed_fqdn_list": "allowedFqdnList",
        "disable_local_auth": "disableLocalAuth",
    }

    _read_only: ClassVar[list[str]] = [
        "provisioningState",
        "endpoint",
        "internalId",
        "capabilities",
        "isMigrated",
        "skuChangeInfo",
        "privateEndpointConnections",
        "dateCreated",
        "callRateLimit",
        "quotaLimit",
        "endpoints",
    ]


class AccountSku(View):
    """Since 2017-04-18, in preview since 2016-02-01-preview."""

    resource_type: str | None
    sku: Sku | None

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class AccountSkuListResult(Page["AccountSku"]):
    """Since 2017-04-18, in preview since 2016-02-01-preview."""

    value: list[AccountSku] | None

    _list = ("value",)


class ApiKeys(View):
    """Since 2017-04-18, in preview since 2016-02-01-preview."""

    key1: str | None
    key2: str | None

    _secrets: ClassVar[list[str]] = ["key1", "key2"]


class ApiProperties(View):
    """Since 2017-04-18."""

    qna_runtime_endpoint: str | None
    qna_azure_search_endpoint_key: str | None
    qna_azure_search_endpoint_id: str | None
    statistics_enabled: bool | None
    event_hub_connection_string: str | None
    """At most 1000 characters; matches '^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *..."""
    storage_account_connection_string: str | None
    """At most 1000 characters; matches '^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?Ac..."""
    aad_client_id: str | None
    """At most 500 characters."""
    aad_tenant_id: str | None
    """At most 500 characters."""
    super_user: str | None
    """At most 500 characters."""
    website_name: str | None
    """At most 500 characters."""
    additional: dict[str, dict[str, Any]]
    """Fields that have no name here, by their own."""

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

    _rest: ClassVar[str] = "additional"


class AzureEntityResource(View):
    id: str | None
    name: str | None
    type: str | None
    etag: str | None

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "etag"]


class CallRateLimit(View):
    """Since 2021-04-30."""

    count: float | None
    renewal_period: float | None
    rules: list[ThrottlingRule] | None

    _wire: ClassVar[dict[str, str]] = {"renewal_period": "renewalPeriod"}


class DomainAvailability(View):
    """Since 2017-04-18."""

    is_subdomain_available: bool | None
    reason: str | None
    subdomain_name: str | None
    type: str | None

    _wire: ClassVar[dict[str, str]] = {
        "is_subdomain_available": "isSubdomainAvailable",
        "subdomain_name": "subdomainName",
    }


class Encryption(View):
    """Since 2017-04-18."""

    key_vault_properties: KeyVaultProperties | None
    key_source: Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str | None
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""

    _wire: ClassVar[dict[str, str]] = {
        "key_vault_properties": "keyVaultProperties",
        "key_source": "keySource",
    }


class ErrorAdditionalInfo(View):
    type: str | None
    info: dict[str, Any] | None

    _read_only: ClassVar[list[str]] = ["type", "info"]


class ErrorDetail(View):
    code: str | None
    message: str | None
    target: str | None
    details: list[ErrorDetail] | None
    additional_info: list[ErrorAdditionalInfo] | None

    _wire: ClassVar[dict[str, str]] = {"additional_info": "additionalInfo"}

    _read_only: ClassVar[list[str]] = ["code", "message", "target", "details", "additionalInfo"]


class ErrorResponse(View):
    error: ErrorDetail | None


class Identity(View):
    """Since 2017-04-18."""

    type: Literal["None", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned"] | None
    """'None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'."""
    tenant_id: str | None
    principal_id: str | None
    user_assigned_identities: dict[str, UserAssignedIdentity] | None

    _wire: ClassVar[dict[str, str]] = {
        "tenant_id": "tenantId",
        "principal_id": "principalId",
        "user_assigned_identities": "userAssignedIdentities",
    }

    _read_only: ClassVar[list[str]] = ["tenantId", "principalId"]


class IpRule(View):
    """Since 2017-04-18."""

    value: str


class KeyVaultProperties(View):
    key_name: str | None
    """Since 2017-04-18."""
    key_version: str | None
    """Since 2017-04-18."""
    key_vault_uri: str | None
    """Since 2017-04-18."""
    identity_client_id: str | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "key_name": "keyName",
        "key_version": "keyVersion",
        "key_vault_uri": "keyVaultUri",
        "identity_client_id": "identityClientId",
    }


class MetricName(View):
    """Since 2017-04-18."""

    value: str | None
    localized_value: str | None

    _wire: ClassVar[dict[str, str]] = {"localized_value": "localizedValue"}


class NetworkRuleSet(View):
    """Since 2017-04-18."""

    default_action: Literal["Allow", "Deny"] | str | None
    """'Allow', 'Deny' or another value."""
    ip_rules: list[IpRule] | None
    virtual_network_rules: list[VirtualNetworkRule] | None

    _wire: ClassVar[dict[str, str]] = {
        "default_action": "defaultAction",
        "ip_rules": "ipRules",
        "virtual_network_rules": "virtualNetworkRules",
    }


class Operation(View):
    name: str | None
    """Since 2017-04-18."""
    is_data_action: bool | None
    """Since 2021-04-30."""
    display: OperationDisplay | None
    """Since 2017-04-18."""
    origin: Literal["user", "system", "user,system"] | str | None
    """'user', 'system', 'user,system' or another value. Since 2017-04-18."""
    action_type: Literal["Internal"] | str | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "is_data_action": "isDataAction",
        "action_type": "actionType",
    }

    _read_only: ClassVar[list[str]] = ["name", "isDataAction", "origin", "actionType"]


class OperationDisplay(View):
    """Since 2017-04-18."""

    provider: str | None
    resource: str | None
    operation: str | None
    description: str | None

    _read_only: ClassVar[list[str]] = ["provider", "resource", "operation", "description"]


class OperationListResult(Page["Operation"]):
    """Since 2017-04-18."""

    value: list[Operation] | None
    next_link: str | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value", "nextLink"]


class PrivateEndpoint(View):
    """Since 2017-04-18."""

    id: str | None

    _read_only: ClassVar[list[str]] = ["id"]


class PrivateEndpointConnection(View):
    id: str | None
    """Since 2017-04-18."""
    name: str | None
    """Since 2017-04-18."""
    type: str | None
    """Since 2017-04-18."""
    etag: str | None
    """Since 2017-04-18."""
    properties: PrivateEndpointConnectionProperties | None
    """Since 2017-04-18."""
    system_data: SystemData | None
    """Since 2021-04-30."""
    location: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "etag", "systemData"]


class PrivateEndpointConnectionListResult(Page["PrivateEndpointConnection"]):
    """Since 2017-04-18."""

    value: list[PrivateEndpointConnection] | None

    _list = ("value",)


class PrivateEndpointConnectionProperties(View):
    private_endpoint: PrivateEndpoint | None
    """Since 2017-04-18."""
    private_link_service_connection_state: PrivateLinkServiceConnectionState
    """Since 2017-04-18."""
    provisioning_state: PrivateEndpointConnectionProvisioningState | None
    """'Succeeded', 'Creating', 'Deleting', 'Failed' or another value. Since 2021-04-30."""
    group_ids: list[str] | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "private_endpoint": "privateEndpoint",
        "private_link_service_connection_state": "privateLinkServiceConnectionState",
        "provisioning_state": "provisioningState",
        "group_ids": "groupIds",
    }


class PrivateLinkResource(View):
    """Since 2017-04-18."""

    id: str | None
    name: str | None
    type: str | None
    properties: PrivateLinkResourceProperties | None

    _read_only: ClassVar[list[str]] = ["id", "name", "type"]


class PrivateLinkResourceListResult(Page["PrivateLinkResource"]):
    """Since 2017-04-18."""

    value: list[PrivateLinkResource] | None

    _list = ("value",)


class PrivateLinkResourceProperties(View):
    """Since 2017-04-18."""

    group_id: str | None
    required_members: list[str] | None
    required_zone_names: list[str] | None
    display_name: str | None

    _wire: ClassVar[dict[str, str]] = {
        "group_id": "groupId",
        "required_members": "requiredMembers",
        "required_zone_names": "requiredZoneNames",
        "display_name": "displayName",
    }

    _read_only: ClassVar[list[str]] = ["groupId", "requiredMembers", "displayName"]


class PrivateLinkServiceConnectionState(View):
    """Since 2017-04-18."""

    status: PrivateEndpointServiceConnectionStatus | None
    """'Pending', 'Approved', 'Rejected' or another value."""
    description: str | None
    actions_required: str | None

    _wire: ClassVar[dict[str, str]] = {"actions_required": "actionsRequired"}


class QuotaLimit(View):
    """Since 2021-04-30."""

    count: float | None
    renewal_period: float | None
    rules: list[ThrottlingRule] | None

    _wire: ClassVar[dict[str, str]] = {"renewal_period": "renewalPeriod"}


class RequestMatchPattern(View):
    """Since 2021-04-30."""

    path: str | None
    method: str | None


class Resource(View):
    id: str | None
    name: str | None
    type: str | None

    _read_only: ClassVar[list[str]] = ["id", "name", "type"]


class ResourceSku(View):
    """Since 2017-04-18."""

    resource_type: str | None
    name: str | None
    tier: str | None
    kind: str | None
    locations: list[str] | None
    restrictions: list[ResourceSkuRestrictions] | None

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class ResourceSkuListResult(Page["ResourceSku"]):
    """Since 2017-04-18."""

    value: list[ResourceSku]
    next_link: str | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class ResourceSkuRestrictionInfo(View):
    """Since 2017-04-18."""

    locations: list[str] | None
    zones: list[str] | None


class ResourceSkuRestrictions(View):
    """Since 2017-04-18."""

    type: Literal["Location", "Zone"] | None
    """'Location', 'Zone'."""
    values: list[str] | None
    restriction_info: ResourceSkuRestrictionInfo | None
    reason_code: Literal["QuotaId", "NotAvailableForSubscription"] | str | None
    """'QuotaId', 'NotAvailableForSubscription' or another value."""

    _wire: ClassVar[dict[str, str]] = {
        "restriction_info": "restrictionInfo",
        "reason_code": "reasonCode",
    }


class Sku(View):
    name: str
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    tier: Literal["Free", "Basic", "Standard", "Premium", "Enterprise"] | str | None
    """'Free', 'Basic', 'Standard', 'Premium', 'Enterprise' or another value. Since 2017-04-18, in preview since 2016-02-01-preview."""
    size: str | None
    """Since 2021-04-30."""
    family: str | None
    """Since 2021-04-30."""
    capacity: int | None
    """Since 2021-04-30."""


class SkuAvailability(View):
    """Since 2017-04-18."""

    kind: str | None
    type: str | None
    sku_name: str | None
    sku_available: bool | None
    reason: str | None
    message: str | None

    _wire: ClassVar[dict[str, str]] = {"sku_name": "skuName", "sku_available": "skuAvailable"}


class SkuAvailabilityListResult(View):
    """Since 2017-04-18."""

    value: list[SkuAvailability] | None


class SkuCapability(View):
    """Since 2017-04-18."""

    name: str | None
    value: str | None


class SkuChangeInfo(View):
    """Since 2017-04-18."""

    count_of_downgrades: float | None
    count_of_upgrades_after_downgrades: float | None
    last_change_date: str | None

    _wire: ClassVar[dict[str, str]] = {
        "count_of_downgrades": "countOfDowngrades",
        "count_of_upgrades_after_downgrades": "countOfUpgradesAfterDowngrades",
        "last_change_date": "lastChangeDate",
    }


class SystemData(View):
    """Since 2021-04-30."""

    created_by: str | None
    created_by_type: Literal["User", "Application", "ManagedIdentity", "Key"] | str | None
    """'User', 'Application', 'ManagedIdentity', 'Key' or another value."""
    created_at: str | None
    """Format date-time."""
    last_modified_by: str | None
    last_modified_by_type: Literal["User", "Application", "ManagedIdentity", "Key"] | str | None
    """'User', 'Application', 'ManagedIdentity', 'Key' or another value."""
    last_modified_at: str | None
    """Format date-time."""

    _wire: ClassVar[dict[str, str]] = {
        "created_by": "createdBy",
        "created_by_type": "createdByType",
        "created_at": "createdAt",
        "last_modified_by": "lastModifiedBy",
        "last_modified_by_type": "lastModifiedByType",
        "last_modified_at": "lastModifiedAt",
    }


class ThrottlingRule(View):
    """Since 2021-04-30."""

    key: str | None
    renewal_period: float | None
    count: float | None
    min_count: float | None
    dynamic_throttling_enabled: bool | None
    match_patterns: list[RequestMatchPattern] | None

    _wire: ClassVar[dict[str, str]] = {
        "renewal_period": "renewalPeriod",
        "min_count": "minCount",
        "dynamic_throttling_enabled": "dynamicThrottlingEnabled",
        "match_patterns": "matchPatterns",
    }


class Usage(View):
    """Since 2017-04-18."""

    unit: UnitType | None
    """'Count', 'Bytes', 'Seconds', 'Percent', 'CountPerSecond', 'BytesPerSecond', 'Milliseconds' or another value."""
    name: MetricName | None
    quota_period: str | None
    limit: float | None
    current_value: float | None
    next_reset_time: str | None
    status: Literal["Included", "Blocked", "InOverage", "Unknown"] | str | None
    """'Included', 'Blocked', 'InOverage', 'Unknown' or another value."""

    _wire: ClassVar[dict[str, str]] = {
        "quota_period": "quotaPeriod",
        "current_value": "currentValue",
        "next_reset_time": "nextResetTime",
    }


class UsageListResult(Page["Usage"]):
    """Since 2017-04-18."""

    value: list[Usage] | None

    _list = ("value",)


class UserAssignedIdentity(View):
    """Since 2017-04-18."""

    principal_id: str | None
    client_id: str | None

    _wire: ClassVar[dict[str, str]] = {"principal_id": "principalId", "client_id": "clientId"}

    _read_only: ClassVar[list[str]] = ["principalId", "clientId"]


class UserOwnedStorage(View):
    resource_id: str | None
    """Since 2017-04-18."""
    identity_client_id: str | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "resource_id": "resourceId",
        "identity_client_id": "identityClientId",
    }


class VirtualNetworkRule(View):
    """Since 2017-04-18."""

    id: str
    state: str | None
    ignore_missing_vnet_service_endpoint: bool | None

    _wire: ClassVar[dict[str, str]] = {
        "ignore_missing_vnet_service_endpoint": "ignoreMissingVnetServiceEndpoint"
    }


PrivateEndpointConnectionProvisioningState: TypeAlias = (
    Literal["Succeeded", "Creating", "Deleting", "Failed"] | str
)


PrivateEndpointServiceConnectionStatus: TypeAlias = Literal["Pending", "Approved", "Rejected"] | str


UnitType: TypeAlias = (
    Literal[
        "Count", "Bytes", "Seconds", "Percent", "CountPerSecond", "BytesPerSecond", "Milliseconds"
    ]
    | str
)
