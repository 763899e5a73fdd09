"""Answers of Azure AI services management 2024-04-01-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class AbusePenalty(View):
    """Since 2023-05-01."""

    action: Literal["Throttle", "Block"] | str | None
    """'Throttle', 'Block' or another value."""
    rate_limit_percentage: float | None
    expiration: str | None
    """Format date-time."""

    _wire: ClassVar[dict[str, str]] = {"rate_limit_percentage": "rateLimitPercentage"}


class Account(View):
    id: str | None
    """Since 2016-02-01-preview."""
    name: str | None
    """Since 2016-02-01-preview."""
    type: str | None
    """Since 2016-02-01-preview."""
    etag: str | None
    """Since 2016-02-01-preview."""
    kind: str | None
    """Since 2016-02-01-preview."""
    sku: Sku | None
    """Since 2016-02-01-preview."""
    identity: Identity | None
    """Since 2017-04-18."""
    system_data: SystemData | None
    """Since 2021-04-30."""
    tags: dict[str, str] | None
    """Since 2016-02-01-preview."""
    location: str | None
    """Since 2016-02-01-preview."""
    properties: AccountProperties | None
    """Since 2016-02-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "etag", "systemData"]


class AccountListResult(Page["Account"]):
    next_link: str | None
    """Since 2017-04-18."""
    value: list[Account] | None
    """Since 2016-02-01-preview."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class AccountModel(View):
    format: str | None
    """Since 2022-03-01."""
    name: str | None
    """Since 2022-03-01."""
    version: str | None
    """Since 2022-03-01."""
    source: str | None
    """Since 2023-05-01."""
    call_rate_limit: CallRateLimit | None
    """Since 2022-10-01."""
    base_model: DeploymentModel | None
    """Since 2022-03-01."""
    is_default_version: bool | None
    """Since 2023-05-01."""
    skus: list[ModelSku] | None
    """Since 2023-05-01."""
    max_capacity: int | None
    """Since 2022-03-01."""
    capabilities: dict[str, str] | None
    """Since 2022-03-01."""
    finetune_capabilities: dict[str, str] | None
    """Since 2022-12-01."""
    deprecation: ModelDeprecationInfo | None
    """Since 2022-03-01."""
    lifecycle_status: Literal["GenerallyAvailable", "Preview"] | str | None
    """'GenerallyAvailable', 'Preview' or another value. Since 2022-12-01."""
    system_data: SystemData | None
    """Since 2022-03-01."""

    _wire: ClassVar[dict[str, str]] = {
        "call_rate_limit": "callRateLimit",
        "base_model": "baseModel",
        "is_default_version": "isDefaultVersion",
        "max_capacity": "maxCapacity",
        "finetune_capabilities": "finetuneCapabilities",
        "lifecycle_status": "lifecycleStatus",
        "system_data": "systemData",
    }

    _read_only: ClassVar[list[str]] = ["callRateLimit"]


class AccountModelListResult(Page["AccountModel"]):
    """Since 2022-03-01."""

    next_link: str | None
    value: list[AccountModel] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class AccountProperties(View):
    provisioning_state: (
        Literal["Accepted", "Creating", "Deleting", "Moving", "Failed", "Succeeded", "ResolvingDNS"]
        | str
        | None
    )
    """'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded', 'ResolvingDNS' or another value. Since 2016-02-01-preview."""
    endpoint: str | None
    """Since 2016-02-01-preview."""
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
    aml_workspace: UserOwnedAmlWorkspace | None
    """Since 2023-10-01-preview."""
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
    locations: MultiRegionSettings | None
    """Since 2022-12-01."""
    commitment_plan_associations: list[CommitmentPlanAssociation] | None
    """Since 2022-12-01."""
    abuse_penalty: AbusePenalty | None
    """Since 2023-05-01."""
    rai_monitor_config: RaiMonitorConfig | None
    """Since 2024-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "provisioning_state": "provisioningState",
        "internal_id": "internalId",
        "is_migrated": "isMigrated",
        "migration_token": "migrationToken",
        "sku_change_info": "skuChangeInfo",
        "custom_sub_domain_name": "customSubDomainName",
        "network_acls": "networkAcls",
        "user_owned_storage": "userOwnedStorage",
        "aml_workspace": "amlWorkspace",
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
        "commitment_plan_associations": "commitmentPlanAssociations",
        "abuse_penalty": "abusePenalty",
        "rai_monitor_config": "raiMonitorConfig",
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
        "deletionDate",
        "scheduledPurgeDate",
        "commitmentPlanAssociations",
        "abusePenalty",
    ]


class AccountSku(View):
    """Since 2016-02-01-preview."""

    resource_type: str | None
    sku: Sku | None

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class AccountSkuListResult(Page["AccountSku"]):
    """Since 2016-02-01-preview."""

    value: list[AccountSku] | None

    _list = ("value",)


class ApiKeys(View):
    """Since 2016-02-01-preview."""

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


class BillingMeterInfo(View):
    """Since 2024-04-01-preview."""

    name: str | None
    meter_id: str | None
    unit: str | None

    _wire: ClassVar[dict[str, str]] = {"meter_id": "meterId"}


class CallRateLimit(View):
    """Since 2021-04-30."""

    count: float | None
    renewal_period: float | None
    rules: list[ThrottlingRule] | None

    _wire: ClassVar[dict[str, str]] = {"renewal_period": "renewalPeriod"}


class CapacityConfig(View):
    minimum: int | None
    """Since 2023-05-01."""
    maximum: int | None
    """Since 2023-05-01."""
    step: int | None
    """Since 2023-05-01."""
    default: int | None
    """Since 2023-05-01."""
    allowed_values: list[int] | None
    """Since 2023-10-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"allowed_values": "allowedValues"}


class CommitmentCost(View):
    """Since 2021-10-01."""

    commitment_meter_id: str | None
    overage_meter_id: str | None

    _wire: ClassVar[dict[str, str]] = {
        "commitment_meter_id": "commitmentMeterId",
        "overage_meter_id": "overageMeterId",
    }


class CommitmentPeriod(View):
    """Since 2021-10-01."""

    tier: str | None
    count: int | None
    quota: CommitmentQuota | None
    start_date: str | None
    end_date: str | None

    _wire: ClassVar[dict[str, str]] = {"start_date": "startDate", "end_date": "endDate"}

    _read_only: ClassVar[list[str]] = ["quota", "startDate", "endDate"]


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
    kind: str | None
    """Since 2022-12-01."""
    sku: Sku | None
    """Since 2022-12-01."""
    tags: dict[str, str] | None
    """Since 2022-12-01."""
    location: str | None
    """Since 2022-12-01."""
    properties: CommitmentPlanProperties | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class CommitmentPlanAccountAssociation(View):
    id: str | None
    """Since 2022-12-01."""
    name: str | None
    """Since 2022-12-01."""
    type: str | None
    """Since 2022-12-01."""
    system_data: SystemData | None
    """Since 2022-12-01."""
    etag: str | None
    """Since 2022-12-01."""
    tags: dict[str, str] | None
    """Since 2023-10-01-preview."""
    properties: CommitmentPlanAccountAssociationProperties | None
    """Since 2022-12-01."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class CommitmentPlanAccountAssociationListResult(Page["CommitmentPlanAccountAssociation"]):
    """Since 2022-12-01."""

    next_link: str | None
    value: list[CommitmentPlanAccountAssociation] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class CommitmentPlanAccountAssociationProperties(View):
    """Since 2022-12-01."""

    account_id: str | None

    _wire: ClassVar[dict[str, str]] = {"account_id": "accountId"}


class CommitmentPlanAssociation(View):
    """Since 2022-12-01."""

    commitment_plan_id: str | None
    commitment_plan_location: str | None

    _wire: ClassVar[dict[str, str]] = {
        "commitment_plan_id": "commitmentPlanId",
        "commitment_plan_location": "commitmentPlanLocation",
    }


class CommitmentPlanListResult(Page["CommitmentPlan"]):
    """Since 2021-10-01."""

    next_link: str | None
    value: list[CommitmentPlan] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class CommitmentPlanProperties(View):
    provisioning_state: (
        Literal["Accepted", "Creating", "Deleting", "Moving", "Failed", "Succeeded", "Canceled"]
        | str
        | None
    )
    """'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded', 'Canceled' or another value. Since 2022-12-01."""
    commitment_plan_guid: str | None
    """Since 2022-12-01."""
    hosting_model: HostingModel | None
    """'Web', 'ConnectedContainer', 'DisconnectedContainer', 'ProvisionedWeb' or another value. Since 2021-10-01."""
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
    provisioning_issues: list[str] | None
    """Since 2023-05-01."""

    _wire: ClassVar[dict[str, str]] = {
        "provisioning_state": "provisioningState",
        "commitment_plan_guid": "commitmentPlanGuid",
        "hosting_model": "hostingModel",
        "plan_type": "planType",
        "auto_renew": "autoRenew",
        "provisioning_issues": "provisioningIssues",
    }

    _read_only: ClassVar[list[str]] = ["provisioningState", "last", "provisioningIssues"]


class CommitmentQuota(View):
    """Since 2021-10-01."""

    quantity: int | None
    unit: str | None


class CommitmentTier(View):
    """Since 2021-10-01."""

    kind: str | None
    sku_name: str | None
    hosting_model: HostingModel | None
    """'Web', 'ConnectedContainer', 'DisconnectedContainer', 'ProvisionedWeb' or another value."""
    plan_type: str | None
    tier: str | None
    max_count: int | None
    quota: CommitmentQuota | None
    cost: CommitmentCost | None

    _wire: ClassVar[dict[str, str]] = {
        "sku_name": "skuName",
        "hosting_model": "hostingModel",
        "plan_type": "planType",
        "max_count": "maxCount",
    }


class CommitmentTierListResult(Page["CommitmentTier"]):
    """Since 2021-10-01."""

    next_link: str | None
    value: list[CommitmentTier] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class DefenderForAISetting(View):
    """Since 2024-04-01-preview."""

    id: str | None
    name: str | None
    type: str | None
    system_data: SystemData | None
    etag: str | None
    tags: dict[str, str] | None
    properties: DefenderForAISettingProperties | None

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class DefenderForAISettingProperties(View):
    """Since 2024-04-01-preview."""

    state: Literal["Disabled", "Enabled"] | str | None
    """'Disabled', 'Enabled' or another value."""


class DefenderForAISettingResult(Page["DefenderForAISetting"]):
    """Since 2024-04-01-preview."""

    next_link: str | None
    value: list[DefenderForAISetting] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class Deployment(View):
    id: str | None
    """Since 2021-10-01."""
    name: str | None
    """Since 2021-10-01."""
    type: str | None
    """Since 2021-10-01."""
    sku: Sku | None
    """Since 2023-05-01."""
    system_data: SystemData | None
    """Since 2021-10-01."""
    etag: str | None
    """Since 2021-10-01."""
    tags: dict[str, str] | None
    """Since 2023-10-01-preview."""
    properties: DeploymentProperties | None
    """Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class DeploymentCapacitySettings(View):
    """Since 2023-10-01-preview."""

    designated_capacity: int | None
    """At least 0."""
    priority: int | None
    """At least 0."""

    _wire: ClassVar[dict[str, str]] = {"designated_capacity": "designatedCapacity"}


class DeploymentListResult(Page["Deployment"]):
    """Since 2021-10-01."""

    next_link: str | None
    value: list[Deployment] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class DeploymentModel(View):
    format: str | None
    """Since 2021-10-01."""
    name: str | None
    """Since 2021-10-01."""
    version: str | None
    """Since 2021-10-01."""
    source: str | None
    """Since 2023-05-01."""
    call_rate_limit: CallRateLimit | None
    """Since 2022-10-01."""

    _wire: ClassVar[dict[str, str]] = {"call_rate_limit": "callRateLimit"}

    _read_only: ClassVar[list[str]] = ["callRateLimit"]


class DeploymentProperties(View):
    provisioning_state: (
        Literal[
            "Accepted",
            "Creating",
            "Deleting",
            "Moving",
            "Failed",
            "Succeeded",
            "Disabled",
            "Canceled",
        ]
        | str
        | None
    )
    """'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded', 'Disabled', 'Canceled' or another value. Since 2021-10-01."""
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
    rate_limits: list[ThrottlingRule] | None
    """Since 2023-05-01."""
    version_upgrade_option: (
        Literal["OnceNewDefaultVersionAvailable", "OnceCurrentVersionExpired", "NoAutoUpgrade"]
        | str
        | None
    )
    """'OnceNewDefaultVersionAvailable', 'OnceCurrentVersionExpired', 'NoAutoUpgrade' or another value. Since 2023-05-01."""
    dynamic_throttling_enabled: bool | None
    """Since 2023-10-01-preview."""
    current_capacity: int | None
    """Since 2023-10-01-preview."""
    capacity_settings: DeploymentCapacitySettings | None
    """Since 2023-10-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "provisioning_state": "provisioningState",
        "scale_settings": "scaleSettings",
        "rai_policy_name": "raiPolicyName",
        "call_rate_limit": "callRateLimit",
        "rate_limits": "rateLimits",
        "version_upgrade_option": "versionUpgradeOption",
        "dynamic_throttling_enabled": "dynamicThrottlingEnabled",
        "current_capacity": "currentCapacity",
        "capacity_settings": "capacitySettings",
    }

    _read_only: ClassVar[list[str]] = [
        "provisioningState",
        "capabilities",
        "callRateLimit",
        "rateLimits",
        "dynamicThrottlingEnabled",
    ]


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

    _read_only: ClassVar[list[str]] = ["activeCapacity"]


class DeploymentSkuListResult(Page["SkuResource"]):
    """Since 2023-10-01-preview."""

    next_link: str | None
    value: list[SkuResource] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class DomainAvailability(View):
    is_subdomain_available: bool | None
    """Since 2017-04-18."""
    reason: str | None
    """Since 2017-04-18."""
    subdomain_name: str | None
    """Since 2017-04-18."""
    type: str | None
    """Since 2017-04-18."""
    kind: str | None
    """Since 2021-10-01."""

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


class EncryptionScope(View):
    """Since 2023-10-01-preview."""

    id: str | None
    name: str | None
    type: str | None
    system_data: SystemData | None
    etag: str | None
    tags: dict[str, str] | None
    properties: EncryptionScopeProperties | None

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class EncryptionScopeListResult(Page["EncryptionScope"]):
    """Since 2023-10-01-preview."""

    next_link: str | None
    value: list[EncryptionScope] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class EncryptionScopeProperties(View):
    """Since 2023-10-01-preview."""

    key_vault_properties: KeyVaultProperties | None
    key_source: Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str | None
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""
    provisioning_state: (
        Literal["Accepted", "Creating", "Deleting", "Moving", "Failed", "Succeeded", "Canceled"]
        | str
        | None
    )
    """'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded', 'Canceled' or another value."""
    state: Literal["Disabled", "Enabled"] | str | None
    """'Disabled', 'Enabled' or another value."""

    _wire: ClassVar[dict[str, str]] = {
        "key_vault_properties": "keyVaultProperties",
        "key_source": "keySource",
        "provisioning_state": "provisioningState",
    }

    _read_only: ClassVar[list[str]] = ["provisioningState"]


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


class Model(View):
    """Since 2023-05-01."""

    model: AccountModel | None
    kind: str | None
    sku_name: str | None

    _wire: ClassVar[dict[str, str]] = {"sku_name": "skuName"}


class ModelCapacityListResult(Page["ModelCapacityListResultValueItem"]):
    """Since 2024-04-01-preview."""

    next_link: str | None
    value: list[ModelCapacityListResultValueItem] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class ModelCapacityListResultValueItem(View):
    """Since 2024-04-01-preview."""

    id: str | None
    name: str | None
    type: str | None
    location: str | None
    properties: ModelSkuCapacityProperties | None

    _read_only: ClassVar[list[str]] = ["id", "name", "type"]


class ModelDeprecationInfo(View):
    """Since 2022-03-01."""

    fine_tune: str | None
    inference: str | None

    _wire: ClassVar[dict[str, str]] = {"fine_tune": "fineTune"}


class ModelListResult(Page["Model"]):
    """Since 2023-05-01."""

    next_link: str | None
    value: list[Model] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class ModelSku(View):
    name: str | None
    """Since 2023-05-01."""
    usage_name: str | None
    """Since 2023-05-01."""
    deprecation_date: str | None
    """Format date-time. Since 2023-05-01."""
    capacity: CapacityConfig | None
    """Since 2023-05-01."""
    rate_limits: list[CallRateLimit] | None
    """Since 2023-05-01."""
    cost: list[BillingMeterInfo] | None
    """Since 2024-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "usage_name": "usageName",
        "deprecation_date": "deprecationDate",
        "rate_limits": "rateLimits",
    }


class ModelSkuCapacityProperties(View):
    """Since 2024-04-01-preview."""

    model: DeploymentModel | None
    sku_name: str | None
    available_capacity: float | None
    available_finetune_capacity: float | None

    _wire: ClassVar[dict[str, str]] = {
        "sku_name": "skuName",
        "available_capacity": "availableCapacity",
        "available_finetune_capacity": "availableFinetuneCapacity",
    }


class MultiRegionSettings(View):
    """Since 2022-12-01."""

    routing_method: Literal["Priority", "Weighted", "Performance"] | str | None
    """'Priority', 'Weighted', 'Performance' or another value."""
    regions: list[RegionSetting] | None

    _wire: ClassVar[dict[str, str]] = {"routing_method": "routingMethod"}


class NetworkRuleSet(View):
    default_action: Literal["Allow", "Deny"] | str | None
    """'Allow', 'Deny' or another value. Since 2017-04-18."""
    bypass: Literal["None", "AzureServices"] | str | None
    """'None', 'AzureServices' or another value. Since 2023-10-01-preview."""
    ip_rules: list[IpRule] | None
    """Since 2017-04-18."""
    virtual_network_rules: list[VirtualNetworkRule] | None
    """Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "default_action": "defaultAction",
        "ip_rules": "ipRules",
        "virtual_network_rules": "virtualNetworkRules",
    }


class NetworkSecurityPerimeter(View):
    """Since 2024-04-01-preview."""

    id: str | None
    """Format arm-id."""
    perimeter_guid: str | None
    location: str | None

    _wire: ClassVar[dict[str, str]] = {"perimeter_guid": "perimeterGuid"}


class NetworkSecurityPerimeterAccessRule(View):
    """Since 2024-04-01-preview."""

    name: str | None
    properties: NetworkSecurityPerimeterAccessRuleProperties | None


class NetworkSecurityPerimeterAccessRuleProperties(View):
    """Since 2024-04-01-preview."""

    direction: Literal["Inbound", "Outbound"] | str | None
    """'Inbound', 'Outbound' or another value."""
    address_prefixes: list[str] | None
    subscriptions: list[NetworkSecurityPerimeterAccessRulePropertiesSubscription] | None
    network_security_perimeters: list[NetworkSecurityPerimeter] | None
    fully_qualified_domain_names: list[str] | None

    _wire: ClassVar[dict[str, str]] = {
        "address_prefixes": "addressPrefixes",
        "network_security_perimeters": "networkSecurityPerimeters",
        "fully_qualified_domain_names": "fullyQualifiedDomainNames",
    }


class NetworkSecurityPerimeterAccessRulePropertiesSubscription(View):
    """Since 2024-04-01-preview."""

    id: str | None


class NetworkSecurityPerimeterConfiguration(View):
    """Since 2024-04-01-preview."""

    id: str | None
    name: str | None
    type: str | None
    properties: NetworkSecurityPerimeterConfigurationProperties | None

    _read_only: ClassVar[list[str]] = ["id", "name", "type"]


class NetworkSecurityPerimeterConfigurationAssociationInfo(View):
    """Since 2024-04-01-preview."""

    name: str | None
    access_mode: str | None

    _wire: ClassVar[dict[str, str]] = {"access_mode": "accessMode"}


class NetworkSecurityPerimeterConfigurationList(Page["NetworkSecurityPerimeterConfiguration"]):
    """Since 2024-04-01-preview."""

    value: list[NetworkSecurityPerimeterConfiguration] | None
    next_link: str | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class NetworkSecurityPerimeterConfigurationProperties(View):
    """Since 2024-04-01-preview."""

    provisioning_state: str | None
    provisioning_issues: list[ProvisioningIssue] | None
    network_security_perimeter: NetworkSecurityPerimeter | None
    resource_association: NetworkSecurityPerimeterConfigurationAssociationInfo | None
    profile: NetworkSecurityPerimeterProfileInfo | None

    _wire: ClassVar[dict[str, str]] = {
        "provisioning_state": "provisioningState",
        "provisioning_issues": "provisioningIssues",
        "network_security_perimeter": "networkSecurityPerimeter",
        "resource_association": "resourceAssociation",
    }

    _read_only: ClassVar[list[str]] = ["provisioningState"]


class NetworkSecurityPerimeterProfileInfo(View):
    """Since 2024-04-01-preview."""

    name: str | None
    access_rules_version: int | None
    access_rules: list[NetworkSecurityPerimeterAccessRule] | None
    diagnostic_settings_version: int | None
    enabled_log_categories: list[str] | None

    _wire: ClassVar[dict[str, str]] = {
        "access_rules_version": "accessRulesVersion",
        "access_rules": "accessRules",
        "diagnostic_settings_version": "diagnosticSettingsVersion",
        "enabled_log_categories": "enabledLogCategories",
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


class PatchResourceTags(View):
    tags: dict[str, str] | None


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


class ProvisioningIssue(View):
    """Since 2024-04-01-preview."""

    name: str | None
    properties: ProvisioningIssueProperties | None


class ProvisioningIssueProperties(View):
    """Since 2024-04-01-preview."""

    issue_type: str | None
    severity: str | None
    description: str | None
    suggested_resource_ids: list[str] | None
    suggested_access_rules: list[NetworkSecurityPerimeterAccessRule] | None

    _wire: ClassVar[dict[str, str]] = {
        "issue_type": "issueType",
        "suggested_resource_ids": "suggestedResourceIds",
        "suggested_access_rules": "suggestedAccessRules",
    }


class QuotaLimit(View):
    """Since 2021-04-30."""

    count: float | None
    renewal_period: float | None
    rules: list[ThrottlingRule] | None

    _wire: ClassVar[dict[str, str]] = {"renewal_period": "renewalPeriod"}


class RaiBlockListItemsResult(Page["RaiBlocklistItem"]):
    """Since 2023-10-01-preview."""

    next_link: str | None
    value: list[RaiBlocklistItem] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class RaiBlockListResult(Page["RaiBlocklist"]):
    """Since 2023-10-01-preview."""

    next_link: str | None
    value: list[RaiBlocklist] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class RaiBlocklist(View):
    """Since 2023-10-01-preview."""

    id: str | None
    name: str | None
    type: str | None
    system_data: SystemData | None
    etag: str | None
    tags: dict[str, str] | None
    properties: RaiBlocklistProperties | None

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class RaiBlocklistConfig(View):
    """Since 2023-10-01-preview, last in 2024-04-01-preview."""

    blocklist_name: str | None
    blocking: bool | None

    _wire: ClassVar[dict[str, str]] = {"blocklist_name": "blocklistName"}


class RaiBlocklistItem(View):
    """Since 2023-10-01-preview."""

    id: str | None
    name: str | None
    type: str | None
    system_data: SystemData | None
    etag: str | None
    tags: dict[str, str] | None
    properties: RaiBlocklistItemProperties | None

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class RaiBlocklistItemProperties(View):
    """Since 2023-10-01-preview."""

    pattern: str | None
    is_regex: bool | None

    _wire: ClassVar[dict[str, str]] = {"is_regex": "isRegex"}


class RaiBlocklistProperties(View):
    """Since 2023-10-01-preview."""

    description: str | None


class RaiContentFilter(View):
    """Since 2023-10-01-preview, last in 2024-04-01-preview."""

    policy_name: str | None
    description: str | None
    filter_type: Literal["MultiLevel", "Switch"] | str | None
    """'MultiLevel', 'Switch' or another value."""

    _wire: ClassVar[dict[str, str]] = {"policy_name": "policyName", "filter_type": "filterType"}


class RaiContentFilterListResult(Page["RaiContentFilter"]):
    """Since 2023-10-01-preview."""

    next_link: str | None
    value: list[RaiContentFilter] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class RaiMonitorConfig(View):
    """Since 2024-04-01-preview."""

    adx_storage_resource_id: str | None
    identity_client_id: str | None

    _wire: ClassVar[dict[str, str]] = {
        "adx_storage_resource_id": "adxStorageResourceId",
        "identity_client_id": "identityClientId",
    }


class RaiPolicy(View):
    """Since 2023-10-01-preview."""

    id: str | None
    name: str | None
    type: str | None
    system_data: SystemData | None
    etag: str | None
    tags: dict[str, str] | None
    properties: RaiPolicyProperties | None

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class RaiPolicyContentFilter(View):
    name: str | None
    """Since 2023-10-01-preview."""
    enabled: bool | None
    """Since 2023-10-01-preview."""
    allowed_content_level: Literal["Low", "Medium", "High"] | str | None
    """'Low', 'Medium', 'High' or another value. Since 2023-10-01-preview, last in 2024-04-01-preview."""
    blocking: bool | None
    """Since 2023-10-01-preview."""
    source: RaiPolicyContentSource | None
    """'Prompt', 'Completion' or another value. Since 2023-10-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"allowed_content_level": "allowedContentLevel"}


class RaiPolicyListResult(Page["RaiPolicy"]):
    """Since 2023-10-01-preview."""

    next_link: str | None
    value: list[RaiPolicy] | None

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class RaiPolicyProperties(View):
    policy_type: Literal["UserManaged", "SystemManaged"] | str | None
    """'UserManaged', 'SystemManaged' or another value. Since 2023-10-01-preview, last in 2024-04-01-preview."""
    mode: Literal["Default", "Deferred", "Blocking"] | str | None
    """'Default', 'Deferred', 'Blocking' or another value. Since 2023-10-01-preview."""
    base_policy_name: str | None
    """Since 2023-10-01-preview."""
    prompt_blocklists: list[RaiBlocklistConfig] | None
    """Since 2023-10-01-preview, last in 2024-04-01-preview."""
    completion_blocklists: list[RaiBlocklistConfig] | None
    """Since 2023-10-01-preview, last in 2024-04-01-preview."""
    content_filters: list[RaiPolicyContentFilter] | None
    """Since 2023-10-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "policy_type": "policyType",
        "base_policy_name": "basePolicyName",
        "prompt_blocklists": "promptBlocklists",
        "completion_blocklists": "completionBlocklists",
        "content_filters": "contentFilters",
    }

    _read_only: ClassVar[list[str]] = ["policyType"]


class RegionSetting(View):
    """Since 2022-12-01."""

    name: str | None
    value: float | None
    customsubdomain: str | None


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


class SkuResource(View):
    """Since 2023-10-01-preview."""

    resource_type: str | None
    sku: Sku | None
    capacity: CapacityConfig | None

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


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
    next_link: str | None
    """Since 2023-05-01."""
    value: list[Usage] | None
    """Since 2017-04-18."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class UserAssignedIdentity(View):
    """Since 2017-04-18."""

    principal_id: str | None
    client_id: str | None

    _wire: ClassVar[dict[str, str]] = {"principal_id": "principalId", "client_id": "clientId"}

    _read_only: ClassVar[list[str]] = ["principalId", "clientId"]


class UserOwnedAmlWorkspace(View):
    """Since 2023-10-01-preview."""

    resource_id: str | None
    identity_client_id: str | None

    _wire: ClassVar[dict[str, str]] = {
        "resource_id": "resourceId",
        "identity_client_id": "identityClientId",
    }


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


HostingModel: TypeAlias = (
    Literal["Web", "ConnectedContainer", "DisconnectedContainer", "ProvisionedWeb"] | str
)


PrivateEndpointConnectionProvisioningState: TypeAlias = (
    Literal["Succeeded", "Creating", "Deleting", "Failed"] | str
)


PrivateEndpointServiceConnectionStatus: TypeAlias = Literal["Pending", "Approved", "Rejected"] | str


RaiPolicyContentSource: TypeAlias = Literal["Prompt", "Completion"] | str


ProxyResource: TypeAlias = Resource


UnitType: TypeAlias = (
    Literal[
        "Count", "Bytes", "Seconds", "Percent", "CountPerSecond", "BytesPerSecond", "Milliseconds"
    ]
    | str
)
