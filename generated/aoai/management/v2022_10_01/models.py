"""Answers of Azure AI services management 2022-10-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class Account(View):
    id: str | None
    """Since 2021-04-30."""
    name: str | None
    """Since 2021-04-30."""
    type: str | None
    """Since 2021-04-30."""
    etag: str | None
    """Since 2021-04-30."""
    kind: str | None
    """Since 2021-04-30."""
    sku: Sku | None
    """Since 2021-04-30."""
    identity: Identity | None
    """Since 2021-04-30."""
    system_data: SystemData | None
    """Since 2021-04-30."""
    tags: dict[str, str] | None
    """Since 2021-04-30."""
    location: str | None
    """Since 2021-04-30."""
    properties: AccountProperties | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}


class AccountListResult(Page["Account"]):
    next_link: str | None
    """Since 2021-04-30."""
    value: list[Account] | None
    """Since 2021-04-30."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class AccountModel(View):
    format: str | None
    """Since 2022-03-01."""
    name: str | None
    """Since 2022-03-01."""
    version: str | None
    """Since 2022-03-01."""
    call_rate_limit: CallRateLimit | None
    """Since 2022-10-01."""
    base_model: DeploymentModel | None
    """Since 2022-03-01."""
    max_capacity: int | None
    """Since 2022-03-01."""
    capabilities: dict[str, str] | None
    """Since 2022-03-01."""
    deprecation: ModelDeprecationInfo | None
    """Since 2022-03-01."""
    system_data: SystemData | None
    """Since 2022-03-01."""

    _wire: ClassVar[dict[str, str]] = {
        "call_rate_limit": "callRateLimit",
        "base_model": "baseModel",
        "max_capacity": "maxCapacity",
        "system_data": "systemData",
    }


class AccountModelListResult(Page["AccountModel"]):
    next_link: str | None
    """Since 2022-03-01."""
    value: list[AccountModel] | None
    """Since 2022-03-01."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class AccountProperties(View):
    provisioning_state: (
        Literal["Accepted", "Creating", "Deleting", "Moving", "Failed", "Succeeded", "ResolvingDNS"]
        | str
        | None
    )
    """'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded', 'ResolvingDNS' or another value. Since 2021-04-30."""
    endpoint: str | None
    """Since 2021-04-30."""
    internal_id: str | None
    """Since 2021-04-30."""
    capabilities: list[SkuCapability] | None
    """Since 2021-04-30."""
    is_migrated: bool | None
    """Since 2021-04-30."""
    migration_token: str | None
    """Since 2021-04-30."""
    sku_change_info: SkuChangeInfo | None
    """Since 2021-04-30."""
    custom_sub_domain_name: str | None
    """Since 2021-04-30."""
    network_acls: NetworkRuleSet | None
    """Since 2021-04-30."""
    encryption: Encryption | None
    """Since 2021-04-30."""
    user_owned_storage: list[UserOwnedStorage] | None
    """Since 2021-04-30."""
    private_endpoint_connections: list[PrivateEndpointConnection] | None
    """Since 2021-04-30."""
    public_network_access: Literal["Enabled", "Disabled"] | str | None
    """'Enabled', 'Disabled' or another value. Since 2021-04-30."""
    api_properties: ApiProperties | None
    """Since 2021-04-30."""
    date_created: str | None
    """Since 2021-04-30."""
    call_rate_limit: CallRateLimit | None
    """Since 2021-04-30."""
    dynamic_throttling_enabled: bool | None
    """Since 2022-03-01."""
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
    deletion_date: str | None
    """Since 2022-03-01."""
    scheduled_purge_date: str | None
    """Since 2022-03-01."""

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
        "dynamic_throttling_enabled": "dynamicThrottlingEnabled",
        "quota_limit": "quotaLimit",
        "restrict_outbound_network_access": "restrictOutboundNetworkAccess",
        "allowed_fqdn_list": "allowedFqdnList",
        "disable_local_auth": "disableLocalAuth",
        "deletion_date": "deletionDate",
        "scheduled_purge_date": "scheduledPurgeDate",
    }


class AccountSku(View):
    resource_type: str | None
    """Since 2021-04-30."""
    sku: Sku | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class AccountSkuListResult(Page["AccountSku"]):
    value: list[AccountSku] | None
    """Since 2021-04-30."""

    _list = "value"


class ApiKeys(View):
    key1: str | None
    """Since 2021-04-30."""
    key2: str | None
    """Since 2021-04-30."""

    _secrets: ClassVar[list[str]] = ["key1", "key2"]


class ApiProperties(View):
    qna_runtime_endpoint: str | None
    """Since 2021-04-30."""
    qna_azure_search_endpoint_key: str | None
    """Since 2021-04-30."""
    qna_azure_search_endpoint_id: str | None
    """Since 2021-04-30."""
    statistics_enabled: bool | None
    """Since 2021-04-30."""
    event_hub_connection_string: str | None
    """At most 1000 characters; matches '^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *... Since 2021-04-30."""
    storage_account_connection_string: str | None
    """At most 1000 characters; matches '^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?Ac... Since 2021-04-30."""
    aad_client_id: str | None
    """At most 500 characters. Since 2021-04-30."""
    aad_tenant_id: str | None
    """At most 500 characters. Since 2021-04-30."""
    super_user: str | None
    """At most 500 characters. Since 2021-04-30."""
    website_name: str | None
    """At most 500 characters. Since 2021-04-30."""
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
    """Since 2021-04-30."""
    name: str | None
    """Since 2021-04-30."""
    type: str | None
    """Since 2021-04-30."""
    etag: str | None
    """Since 2021-04-30."""


class CallRateLimit(View):
    count: float | None
    """Since 2021-04-30."""
    renewal_period: float | None
    """Since 2021-04-30."""
    rules: list[ThrottlingRule] | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {"renewal_period": "renewalPeriod"}


class CommitmentCost(View):
    commitment_meter_id: str | None
    """Since 2021-10-01."""
    overage_meter_id: str | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {
        "commitment_meter_id": "commitmentMeterId",
        "overage_meter_id": "overageMeterId",
    }


class CommitmentPeriod(View):
    tier: str | None
    """Since 2021-10-01."""
    count: int | None
    """Since 2021-10-01."""
    quota: CommitmentQuota | None
    """Since 2021-10-01."""
    start_date: str | None
    """Since 2021-10-01."""
    end_date: str | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {"start_date": "startDate", "end_date": "endDate"}


class CommitmentPlan(View):
    id: str | None
    """Since 2021-10-01."""
    name: str | None
    """Since 2021-10-01."""
    type: str | None
    """Since 2021-10-01."""
    system_data: SystemData | None
    """Since 2021-10-01."""
    etag: str | None
    """Since 2021-10-01."""
    properties: CommitmentPlanProperties | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}


class CommitmentPlanListResult(Page["CommitmentPlan"]):
    next_link: str | None
    """Since 2021-10-01."""
    value: list[CommitmentPlan] | None
    """Since 2021-10-01."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class CommitmentPlanProperties(View):
    hosting_model: HostingModel | None
    """'Web', 'ConnectedContainer', 'DisconnectedContainer' or another value. Since 2021-10-01."""
    plan_type: str | None
    """Since 2021-10-01."""
    current: CommitmentPeriod | None
    """Since 2021-10-01."""
    auto_renew: bool | None
    """Since 2021-10-01."""
    next: CommitmentPeriod | None
    """Since 2021-10-01."""
    last: CommitmentPeriod | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {
        "hosting_model": "hostingModel",
        "plan_type": "planType",
        "auto_renew": "autoRenew",
    }


class CommitmentQuota(View):
    quantity: int | None
    """Since 2021-10-01."""
    unit: str | None
    """Since 2021-10-01."""


class CommitmentTier(View):
    kind: str | None
    """Since 2021-10-01."""
    sku_name: str | None
    """Since 2021-10-01."""
    hosting_model: HostingModel | None
    """'Web', 'ConnectedContainer', 'DisconnectedContainer' or another value. Since 2021-10-01."""
    plan_type: str | None
    """Since 2021-10-01."""
    tier: str | None
    """Since 2021-10-01."""
    max_count: int | None
    """Since 2021-10-01."""
    quota: CommitmentQuota | None
    """Since 2021-10-01."""
    cost: CommitmentCost | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {
        "sku_name": "skuName",
        "hosting_model": "hostingModel",
        "plan_type": "planType",
        "max_count": "maxCount",
    }


class CommitmentTierListResult(Page["CommitmentTier"]):
    next_link: str | None
    """Since 2021-10-01."""
    value: list[CommitmentTier] | None
    """Since 2021-10-01."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class Deployment(View):
    id: str | None
    """Since 2021-10-01."""
    name: str | None
    """Since 2021-10-01."""
    type: str | None
    """Since 2021-10-01."""
    system_data: SystemData | None
    """Since 2021-10-01."""
    etag: str | None
    """Since 2021-10-01."""
    properties: DeploymentProperties | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}


class DeploymentListResult(Page["Deployment"]):
    next_link: str | None
    """Since 2021-10-01."""
    value: list[Deployment] | None
    """Since 2021-10-01."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class DeploymentModel(View):
    format: str | None
    """Since 2021-10-01."""
    name: str | None
    """Since 2021-10-01."""
    version: str | None
    """Since 2021-10-01."""
    call_rate_limit: CallRateLimit | None
    """Since 2022-10-01."""

    _wire: ClassVar[dict[str, str]] = {"call_rate_limit": "callRateLimit"}


class DeploymentProperties(View):
    provisioning_state: (
        Literal["Accepted", "Creating", "Deleting", "Moving", "Failed", "Succeeded"] | str | None
    )
    """'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded' or another value. Since 2021-10-01."""
    model: DeploymentModel | None
    """Since 2021-10-01."""
    scale_settings: DeploymentScaleSettings | None
    """Since 2021-10-01."""
    capabilities: dict[str, str] | None
    """Since 2022-10-01."""
    rai_policy_name: str | None
    """Since 2022-10-01."""
    call_rate_limit: CallRateLimit | None
    """Since 2022-10-01."""

    _wire: ClassVar[dict[str, str]] = {
        "provisioning_state": "provisioningState",
        "scale_settings": "scaleSettings",
        "rai_policy_name": "raiPolicyName",
        "call_rate_limit": "callRateLimit",
    }


class DeploymentScaleSettings(View):
    scale_type: Literal["Standard", "Manual"] | str | None
    """'Standard', 'Manual' or another value. Since 2021-10-01."""
    capacity: int | None
    """Since 2021-10-01."""
    active_capacity: int | None
    """Since 2022-03-01."""

    _wire: ClassVar[dict[str, str]] = {
        "scale_type": "scaleType",
        "active_capacity": "activeCapacity",
    }


class DomainAvailability(View):
    is_subdomain_available: bool | None
    """Since 2021-04-30."""
    reason: str | None
    """Since 2021-04-30."""
    subdomain_name: str | None
    """Since 2021-04-30."""
    type: str | None
    """Since 2021-04-30."""
    kind: str | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {
        "is_subdomain_available": "isSubdomainAvailable",
        "subdomain_name": "subdomainName",
    }


class Encryption(View):
    key_vault_properties: KeyVaultProperties | None
    """Since 2017-04-18."""
    key_source: Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str | None
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'. Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "key_vault_properties": "keyVaultProperties",
        "key_source": "keySource",
    }


class ErrorAdditionalInfo(View):
    type: str | None
    """Since 2021-04-30."""
    info: dict[str, Any] | None
    """Since 2021-04-30."""


class ErrorDetail(View):
    code: str | None
    """Since 2021-04-30."""
    message: str | None
    """Since 2021-04-30."""
    target: str | None
    """Since 2021-04-30."""
    details: list[ErrorDetail] | None
    """Since 2021-04-30."""
    additional_info: list[ErrorAdditionalInfo] | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {"additional_info": "additionalInfo"}


class ErrorResponse(View):
    error: ErrorDetail | None
    """Since 2021-04-30."""


class Identity(View):
    type: Literal["None", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned"] | None
    """'None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'. Since 2017-04-18."""
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
    identity_client_id: str | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "key_name": "keyName",
        "key_version": "keyVersion",
        "key_vault_uri": "keyVaultUri",
        "identity_client_id": "identityClientId",
    }


class MetricName(View):
    value: str | None
    """Since 2017-04-18."""
    localized_value: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"localized_value": "localizedValue"}


class ModelDeprecationInfo(View):
    fine_tune: str | None
    """Since 2022-03-01."""
    inference: str | None
    """Since 2022-03-01."""

    _wire: ClassVar[dict[str, str]] = {"fine_tune": "fineTune"}


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


class Operation(View):
    name: str | None
    """Since 2021-04-30."""
    is_data_action: bool | None
    """Since 2021-04-30."""
    display: OperationDisplay | None
    """Since 2021-04-30."""
    origin: Literal["user", "system", "user,system"] | str | None
    """'user', 'system', 'user,system' or another value. Since 2021-04-30."""
    action_type: Literal["Internal"] | str | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "is_data_action": "isDataAction",
        "action_type": "actionType",
    }


class OperationDisplay(View):
    provider: str | None
    resource: str | None
    operation: str | None
    description: str | None


class OperationListResult(Page["Operation"]):
    value: list[Operation] | None
    """Since 2021-04-30."""
    next_link: str | None
    """Since 2021-04-30."""

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
    etag: str | None
    """Since 2017-04-18."""
    properties: PrivateEndpointConnectionProperties | None
    """Since 2017-04-18."""
    system_data: SystemData | None
    """Since 2021-04-30."""
    location: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}


class PrivateEndpointConnectionListResult(Page["PrivateEndpointConnection"]):
    value: list[PrivateEndpointConnection] | None
    """Since 2017-04-18."""

    _list = "value"


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
    required_members: list[str] | None
    """Since 2017-04-18."""
    required_zone_names: list[str] | None
    """Since 2017-04-18."""
    display_name: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "group_id": "groupId",
        "required_members": "requiredMembers",
        "required_zone_names": "requiredZoneNames",
        "display_name": "displayName",
    }


class PrivateLinkServiceConnectionState(View):
    status: PrivateEndpointServiceConnectionStatus | None
    """'Pending', 'Approved', 'Rejected' or another value. Since 2017-04-18."""
    description: str | None
    """Since 2017-04-18."""
    actions_required: str | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"actions_required": "actionsRequired"}


class QuotaLimit(View):
    count: float | None
    """Since 2021-04-30."""
    renewal_period: float | None
    """Since 2021-04-30."""
    rules: list[ThrottlingRule] | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {"renewal_period": "renewalPeriod"}


class RequestMatchPattern(View):
    path: str | None
    """Since 2021-04-30."""
    method: str | None
    """Since 2021-04-30."""


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


class ResourceSkuListResult(Page["ResourceSku"]):
    value: list[ResourceSku]
    """Since 2021-04-30."""
    next_link: str | None
    """Since 2021-04-30."""

    _list = "value"

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


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


class Sku(View):
    name: str
    """Since 2016-02-01-preview."""
    tier: Literal["Free", "Basic", "Standard", "Premium", "Enterprise"] | str | None
    """'Free', 'Basic', 'Standard', 'Premium', 'Enterprise' or another value. Since 2016-02-01-preview."""
    size: str | None
    """Since 2021-04-30."""
    family: str | None
    """Since 2021-04-30."""
    capacity: int | None
    """Since 2021-04-30."""


class SkuAvailability(View):
    kind: str | None
    """Since 2021-04-30."""
    type: str | None
    """Since 2021-04-30."""
    sku_name: str | None
    """Since 2021-04-30."""
    sku_available: bool | None
    """Since 2021-04-30."""
    reason: str | None
    """Since 2021-04-30."""
    message: str | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {"sku_name": "skuName", "sku_available": "skuAvailable"}


class SkuAvailabilityListResult(View):
    value: list[SkuAvailability] | None
    """Since 2021-04-30."""


class SkuCapability(View):
    name: str | None
    """Since 2017-04-18."""
    value: str | None
    """Since 2017-04-18."""


class SkuChangeInfo(View):
    count_of_downgrades: float | None
    """Since 2021-04-30."""
    count_of_upgrades_after_downgrades: float | None
    """Since 2021-04-30."""
    last_change_date: str | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "count_of_downgrades": "countOfDowngrades",
        "count_of_upgrades_after_downgrades": "countOfUpgradesAfterDowngrades",
        "last_change_date": "lastChangeDate",
    }


class SystemData(View):
    created_by: str | None
    """Since 2021-04-30."""
    created_by_type: Literal["User", "Application", "ManagedIdentity", "Key"] | str | None
    """'User', 'Application', 'ManagedIdentity', 'Key' or another value. Since 2021-04-30."""
    created_at: str | None
    """Format date-time. Since 2021-04-30."""
    last_modified_by: str | None
    """Since 2021-04-30."""
    last_modified_by_type: Literal["User", "Application", "ManagedIdentity", "Key"] | str | None
    """'User', 'Application', 'ManagedIdentity', 'Key' or another value. Since 2021-04-30."""
    last_modified_at: str | None
    """Format date-time. Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "created_by": "createdBy",
        "created_by_type": "createdByType",
        "created_at": "createdAt",
        "last_modified_by": "lastModifiedBy",
        "last_modified_by_type": "lastModifiedByType",
        "last_modified_at": "lastModifiedAt",
    }


class ThrottlingRule(View):
    key: str | None
    """Since 2021-04-30."""
    renewal_period: float | None
    """Since 2021-04-30."""
    count: float | None
    """Since 2021-04-30."""
    min_count: float | None
    """Since 2021-04-30."""
    dynamic_throttling_enabled: bool | None
    """Since 2021-04-30."""
    match_patterns: list[RequestMatchPattern] | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "renewal_period": "renewalPeriod",
        "min_count": "minCount",
        "dynamic_throttling_enabled": "dynamicThrottlingEnabled",
        "match_patterns": "matchPatterns",
    }


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


class UsageListResult(Page["Usage"]):
    value: list[Usage] | None
    """Since 2021-04-30."""

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
    identity_client_id: str | None
    """Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "resource_id": "resourceId",
        "identity_client_id": "identityClientId",
    }


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


HostingModel: TypeAlias = Literal["Web", "ConnectedContainer", "DisconnectedContainer"] | str


PrivateEndpointConnectionProvisioningState: TypeAlias = (
    Literal["Succeeded", "Creating", "Deleting", "Failed"] | str
)


PrivateEndpointServiceConnectionStatus: TypeAlias = Literal["Pending", "Approved", "Rejected"] | str


ProxyResource: TypeAlias = Resource


UnitType: TypeAlias = (
    Literal[
        "Count", "Bytes", "Seconds", "Percent", "CountPerSecond", "BytesPerSecond", "Milliseconds"
    ]
    | str
)
