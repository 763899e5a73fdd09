"""Answers of Azure AI services management 2022-03-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class Account(View):
    """Given by `accounts.create`, `accounts.get` and others."""

    id: str | None
    """Its resource id. Since 2017-04-18, in preview since 2016-02-01-preview."""
    name: str | None
    """Its name. Since 2017-04-18, in preview since 2016-02-01-preview."""
    type: str | None
    """The kind of resource. Since 2017-04-18, in preview since 2016-02-01-preview."""
    etag: str | None
    """Changes with the resource, for if_match. Since 2017-04-18, in preview since 2016-02-01-preview."""
    kind: str | None
    """What the account is for, such as OpenAI or AIServices. Since 2017-04-18, in preview since 2016-02-01-preview."""
    sku: Sku | None
    """The tier and the capacity. Since 2017-04-18, in preview since 2016-02-01-preview."""
    identity: Identity | None
    """The managed identities that the account acts as. Since 2017-04-18."""
    system_data: SystemData | None
    """Who made and changed the resource, and when. Since 2021-04-30."""
    tags: dict[str, str] | None
    """Your own keys and values. Since 2017-04-18, in preview since 2016-02-01-preview."""
    location: str | None
    """Region that the account is in. Since 2017-04-18, in preview since 2016-02-01-preview."""
    properties: AccountProperties | None
    """The settings and the state of the account. Since 2017-04-18, in preview since 2016-02-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "etag", "systemData"]


class AccountListResult(Page["Account"]):
    """Given by `accounts.list`, `accounts.list_by_resource_group` and others."""

    next_link: str | None
    """Address of the next page; null on the last one. Since 2017-04-18."""
    value: list[Account] | None
    """The items of the page. Since 2017-04-18, in preview since 2016-02-01-preview."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class AccountModel(View):
    """`value` of AccountModelListResult. Since 2022-03-01."""

    format: str | None
    """Format of the model, such as OpenAI."""
    name: str | None
    """Name of the model."""
    version: str | None
    """Version of the model; the default version where none is given."""
    base_model: DeploymentModel | None
    """The model that this one was fine-tuned from."""
    max_capacity: int | None
    """The most capacity that a deployment of it can have."""
    capabilities: dict[str, str] | None
    """What the model can do, by name."""
    deprecation: ModelDeprecationInfo | None
    """When the model is retired."""
    system_data: SystemData | None
    """Who made and changed the resource, and when."""

    _wire: ClassVar[dict[str, str]] = {
        "base_model": "baseModel",
        "max_capacity": "maxCapacity",
        "system_data": "systemData",
    }


class AccountModelListResult(Page["AccountModel"]):
    """Given by `accounts.list_models`. Since 2022-03-01."""

    next_link: str | None
    """Address of the next page; null on the last one."""
    value: list[AccountModel] | None
    """The items of the page."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class AccountProperties(View):
    """`properties` of Account."""

    provisioning_state: (
        Literal["Accepted", "Creating", "Deleting", "Moving", "Failed", "Succeeded", "ResolvingDNS"]
        | str
        | None
    )
    """How far its making, or its change, is. 'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded', 'ResolvingDNS' or another value. Since 2017-04-18, in preview since 2016-02-01-preview."""
    endpoint: str | None
    """Address of the account, for its clients. Since 2017-04-18, in preview since 2016-02-01-preview."""
    internal_id: str | None
    """An id of the service's own; not to be used. Since 2017-04-18."""
    capabilities: list[SkuCapability] | None
    """What the account can do, by name. Since 2017-04-18."""
    is_migrated: bool | None
    """It was made from a key of the time before accounts. Since 2017-04-18."""
    migration_token: str | None
    """The token to migrate an older key with. Since 2021-04-30."""
    sku_change_info: SkuChangeInfo | None
    """How often the sku was changed. Since 2017-04-18."""
    custom_sub_domain_name: str | None
    """The name in the account's own address, needed for tokens of Entra ID. Since 2017-04-18."""
    network_acls: NetworkRuleSet | None
    """Who may call the account from which networks. Since 2017-04-18."""
    encryption: Encryption | None
    """The keys that the account's data is encrypted with. Since 2017-04-18."""
    user_owned_storage: list[UserOwnedStorage] | None
    """Your own storage accounts that the account uses. Since 2017-04-18."""
    private_endpoint_connections: list[PrivateEndpointConnection] | None
    """The private endpoints that are connected. Since 2017-04-18."""
    public_network_access: Literal["Enabled", "Disabled"] | str | None
    """Whether the account can be called from public networks. 'Enabled', 'Disabled' or another value. Since 2017-04-18."""
    api_properties: ApiProperties | None
    """Settings of particular services. Since 2017-04-18."""
    date_created: str | None
    """When the account was made. Since 2017-04-18."""
    call_rate_limit: CallRateLimit | None
    """How many calls may be made. Since 2021-04-30."""
    dynamic_throttling_enabled: bool | None
    """Let calls beyond the rate limit through while there is room. Since 2022-03-01."""
    quota_limit: QuotaLimit | None
    """How much may be used. Since 2021-04-30."""
    restrict_outbound_network_access: bool | None
    """Let the account call only the domains of allowedFqdnList. Since 2021-04-30."""
    allowed_fqdn_list: list[str] | None
    """Domains that the account may call, where outbound access is restricted. Since 2021-04-30."""
    disable_local_auth: bool | None
    """Refuse keys, so that only tokens of Entra ID are accepted. Since 2021-04-30."""
    endpoints: dict[str, str] | None
    """Addresses of the account, by service. Since 2021-04-30."""
    restore: bool | None
    """Bring back the deleted account of this name. Since 2021-04-30."""
    deletion_date: str | None
    """When the account was deleted. Since 2022-03-01."""
    scheduled_purge_date: str | None
    """When the deleted account will be gone for good. Since 2022-03-01."""

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
    ]


class AccountSku(View):
    """`value` of AccountSkuListResult. Since 2017-04-18, in preview since 2016-02-01-preview."""

    resource_type: str | None
    """The kind of resource that the sku is of."""
    sku: Sku | None
    """The tier and the capacity."""

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class AccountSkuListResult(Page["AccountSku"]):
    """Given by `accounts.list_skus`. Since 2017-04-18, in preview since 2016-02-01-preview."""

    value: list[AccountSku] | None
    """The items of the page."""

    _list = ("value",)


class ApiKeys(View):
    """Given by `accounts.list_keys`, `accounts.regenerate_key`. Since 2017-04-18, in preview since 2016-02-01-preview."""

    key1: str | None
    """The first key."""
    key2: str | None
    """The second key."""

    _secrets: ClassVar[list[str]] = ["key1", "key2"]


class ApiProperties(View):
    """`apiProperties` of AccountProperties. Since 2017-04-18."""

    qna_runtime_endpoint: str | None
    """Address of the runtime; of QnA Maker alone."""
    qna_azure_search_endpoint_key: str | None
    """Key of the search service; of QnA Maker alone."""
    qna_azure_search_endpoint_id: str | None
    """Id of the search service; of QnA Maker alone."""
    statistics_enabled: bool | None
    """Collect statistics; of Bing Search alone."""
    event_hub_connection_string: str | None
    """Connection string of the event hub; of Personalizer alone. At most 1000 characters; matches '^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *..."""
    storage_account_connection_string: str | None
    """Connection string of the storage account; of Personalizer alone. At most 1000 characters; matches '^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?Ac..."""
    aad_client_id: str | None
    """Id of the application in Entra ID; of Metrics Advisor alone. At most 500 characters."""
    aad_tenant_id: str | None
    """Id of the tenant in Entra ID; of Metrics Advisor alone. At most 500 characters."""
    super_user: str | None
    """The user that may do all; of Metrics Advisor alone. At most 500 characters."""
    website_name: str | None
    """Name of the website; of Metrics Advisor alone. At most 500 characters."""
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


class CallRateLimit(View):
    """`callRateLimit` of AccountProperties. Since 2021-04-30."""

    count: float | None
    """Calls that are allowed in a period."""
    renewal_period: float | None
    """Length of the period in seconds."""
    rules: list[ThrottlingRule] | None
    """The limits, by the calls that they are for."""

    _wire: ClassVar[dict[str, str]] = {"renewal_period": "renewalPeriod"}


class CommitmentCost(View):
    """`cost` of CommitmentTier. Since 2021-10-01."""

    commitment_meter_id: str | None
    """Id of the meter of what is committed."""
    overage_meter_id: str | None
    """Id of the meter of what goes beyond."""

    _wire: ClassVar[dict[str, str]] = {
        "commitment_meter_id": "commitmentMeterId",
        "overage_meter_id": "overageMeterId",
    }


class CommitmentPeriod(View):
    """`current` of CommitmentPlanProperties, `next` of CommitmentPlanProperties and others. Since 2021-10-01."""

    tier: str | None
    """The commitment tier."""
    count: int | None
    """How many units of the tier are committed."""
    quota: CommitmentQuota | None
    """What the period includes."""
    start_date: str | None
    """When the period begins."""
    end_date: str | None
    """When the period ends."""

    _wire: ClassVar[dict[str, str]] = {"start_date": "startDate", "end_date": "endDate"}

    _read_only: ClassVar[list[str]] = ["quota", "startDate", "endDate"]


class CommitmentPlan(View):
    """Given by `commitment_plans.create_or_update`, `commitment_plans.get`. Since 2021-10-01."""

    id: str | None
    """Its resource id."""
    name: str | None
    """Its name."""
    type: str | None
    """The kind of resource."""
    system_data: SystemData | None
    """Who made and changed the resource, and when."""
    etag: str | None
    """Changes with the resource, for if_match."""
    properties: CommitmentPlanProperties | None
    """The settings and the state of the plan."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class CommitmentPlanListResult(Page["CommitmentPlan"]):
    """Given by `commitment_plans.list`. Since 2021-10-01."""

    next_link: str | None
    """Address of the next page; null on the last one."""
    value: list[CommitmentPlan] | None
    """The items of the page."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class CommitmentPlanProperties(View):
    """`properties` of CommitmentPlan. Since 2021-10-01."""

    hosting_model: HostingModel | None
    """Where the service runs. 'Web', 'ConnectedContainer', 'DisconnectedContainer' or another value."""
    plan_type: str | None
    """The kind of plan."""
    current: CommitmentPeriod | None
    """The period that runs."""
    auto_renew: bool | None
    """Begin another period when one ends."""
    next: CommitmentPeriod | None
    """The period to come."""
    last: CommitmentPeriod | None
    """The period before."""

    _wire: ClassVar[dict[str, str]] = {
        "hosting_model": "hostingModel",
        "plan_type": "planType",
        "auto_renew": "autoRenew",
    }

    _read_only: ClassVar[list[str]] = ["last"]


class CommitmentQuota(View):
    """`quota` of CommitmentPeriod, `quota` of CommitmentTier. Since 2021-10-01."""

    quantity: int | None
    """How many units are included."""
    unit: str | None
    """What is counted."""


class CommitmentTier(View):
    """`value` of CommitmentTierListResult. Since 2021-10-01."""

    kind: str | None
    """What accounts the tier is for."""
    sku_name: str | None
    """Name of the sku."""
    hosting_model: HostingModel | None
    """Where the service runs. 'Web', 'ConnectedContainer', 'DisconnectedContainer' or another value."""
    plan_type: str | None
    """The kind of plan."""
    tier: str | None
    """Name of the tier."""
    max_count: int | None
    """The most units that can be committed."""
    quota: CommitmentQuota | None
    """What the tier includes."""
    cost: CommitmentCost | None
    """What the tier costs, by meter."""

    _wire: ClassVar[dict[str, str]] = {
        "sku_name": "skuName",
        "hosting_model": "hostingModel",
        "plan_type": "planType",
        "max_count": "maxCount",
    }


class CommitmentTierListResult(Page["CommitmentTier"]):
    """Given by `commitment_tiers.list`. Since 2021-10-01."""

    next_link: str | None
    """Address of the next page; null on the last one."""
    value: list[CommitmentTier] | None
    """The items of the page."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class Deployment(View):
    """Given by `deployments.create_or_update`, `deployments.get`. Since 2021-10-01."""

    id: str | None
    """Its resource id."""
    name: str | None
    """Its name."""
    type: str | None
    """The kind of resource."""
    system_data: SystemData | None
    """Who made and changed the resource, and when."""
    etag: str | None
    """Changes with the resource, for if_match."""
    properties: DeploymentProperties | None
    """The model, the settings and the state of the deployment."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "systemData", "etag"]


class DeploymentListResult(Page["Deployment"]):
    """Given by `deployments.list`. Since 2021-10-01."""

    next_link: str | None
    """Address of the next page; null on the last one."""
    value: list[Deployment] | None
    """The items of the page."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class DeploymentModel(View):
    """`baseModel` of AccountModel, `model` of DeploymentProperties. Since 2021-10-01."""

    format: str | None
    """Format of the model, such as OpenAI."""
    name: str | None
    """Name of the model."""
    version: str | None
    """Version of the model; the default version where none is given."""


class DeploymentProperties(View):
    """`properties` of Deployment. Since 2021-10-01."""

    provisioning_state: (
        Literal["Accepted", "Creating", "Deleting", "Moving", "Failed", "Succeeded"] | str | None
    )
    """How far its making, or its change, is. 'Accepted', 'Creating', 'Deleting', 'Moving', 'Failed', 'Succeeded' or another value."""
    model: DeploymentModel | None
    """The model that is deployed."""
    scale_settings: DeploymentScaleSettings | None
    """How it scales; use sku instead."""

    _wire: ClassVar[dict[str, str]] = {
        "provisioning_state": "provisioningState",
        "scale_settings": "scaleSettings",
    }

    _read_only: ClassVar[list[str]] = ["provisioningState"]


class DeploymentScaleSettings(View):
    """`scaleSettings` of DeploymentProperties."""

    scale_type: Literal["Standard", "Manual"] | str | None
    """The kind of scaling. 'Standard', 'Manual' or another value. Since 2021-10-01."""
    capacity: int | None
    """The capacity that is asked for. Since 2021-10-01."""
    active_capacity: int | None
    """The capacity that is in effect, which follows capacity. Since 2022-03-01."""

    _wire: ClassVar[dict[str, str]] = {
        "scale_type": "scaleType",
        "active_capacity": "activeCapacity",
    }

    _read_only: ClassVar[list[str]] = ["activeCapacity"]


class DomainAvailability(View):
    """Given by `domains.check_availability`."""

    is_subdomain_available: bool | None
    """Whether the subdomain is free. Since 2017-04-18."""
    reason: str | None
    """Why it is not free. Since 2017-04-18."""
    subdomain_name: str | None
    """The subdomain that is asked for. Since 2017-04-18."""
    type: str | None
    """The kind of resource, Microsoft.CognitiveServices/accounts. Since 2017-04-18."""
    kind: str | None
    """What the account is for, such as OpenAI. Since 2021-10-01."""

    _wire: ClassVar[dict[str, str]] = {
        "is_subdomain_available": "isSubdomainAvailable",
        "subdomain_name": "subdomainName",
    }


class Encryption(View):
    """`encryption` of AccountProperties. Since 2017-04-18."""

    key_vault_properties: KeyVaultProperties | None
    """Where the key is, if it is your own."""
    key_source: Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str | None
    """Whose keys encrypt the data. 'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""

    _wire: ClassVar[dict[str, str]] = {
        "key_vault_properties": "keyVaultProperties",
        "key_source": "keySource",
    }


class ErrorAdditionalInfo(View):
    """`additionalInfo` of ErrorDetail."""

    type: str | None
    """The kind of the information."""
    info: dict[str, Any] | None
    """What else is known of the error."""

    _read_only: ClassVar[list[str]] = ["type", "info"]


class ErrorDetail(View):
    """`details` of ErrorDetail, `error` of ErrorResponse."""

    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""
    target: str | None
    """What is wrong, such as the name of a field."""
    details: list[ErrorDetail] | None
    """The errors that led to this one."""
    additional_info: list[ErrorAdditionalInfo] | None
    """What else is known of the error."""

    _wire: ClassVar[dict[str, str]] = {"additional_info": "additionalInfo"}

    _read_only: ClassVar[list[str]] = ["code", "message", "target", "details", "additionalInfo"]


class ErrorResponse(View):
    """Given by `accounts.create`, `accounts.delete` and others."""

    error: ErrorDetail | None
    """What went wrong."""


class Identity(View):
    """`identity` of Account. Since 2017-04-18."""

    type: Literal["None", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned"] | None
    """The kinds of identities. 'None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'."""
    tenant_id: str | None
    """Id of the tenant in Entra ID."""
    principal_id: str | None
    """Id of the identity in Entra ID."""
    user_assigned_identities: dict[str, UserAssignedIdentity] | None
    """Identities of your own, by resource id."""

    _wire: ClassVar[dict[str, str]] = {
        "tenant_id": "tenantId",
        "principal_id": "principalId",
        "user_assigned_identities": "userAssignedIdentities",
    }

    _read_only: ClassVar[list[str]] = ["tenantId", "principalId"]


class IpRule(View):
    """`ipRules` of NetworkRuleSet. Since 2017-04-18."""

    value: str
    """An IPv4 address, or a range of them in CIDR notation."""


class KeyVaultProperties(View):
    """`keyVaultProperties` of Encryption."""

    key_name: str | None
    """Name of the key. Since 2017-04-18."""
    key_version: str | None
    """Version of the key. Since 2017-04-18."""
    key_vault_uri: str | None
    """Address of the key vault. Since 2017-04-18."""
    identity_client_id: str | None
    """Client id of the identity that reads the key. Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "key_name": "keyName",
        "key_version": "keyVersion",
        "key_vault_uri": "keyVaultUri",
        "identity_client_id": "identityClientId",
    }


class MetricName(View):
    """`name` of Usage. Since 2017-04-18."""

    value: str | None
    """The name."""
    localized_value: str | None
    """The name for people."""

    _wire: ClassVar[dict[str, str]] = {"localized_value": "localizedValue"}


class ModelDeprecationInfo(View):
    """`deprecation` of AccountModel. Since 2022-03-01."""

    fine_tune: str | None
    """When it can no longer be fine-tuned."""
    inference: str | None
    """When deployments of it end."""

    _wire: ClassVar[dict[str, str]] = {"fine_tune": "fineTune"}


class NetworkRuleSet(View):
    """`networkAcls` of AccountProperties. Since 2017-04-18."""

    default_action: Literal["Allow", "Deny"] | str | None
    """What happens to a call that no rule fits. 'Allow', 'Deny' or another value."""
    ip_rules: list[IpRule] | None
    """Addresses that may call."""
    virtual_network_rules: list[VirtualNetworkRule] | None
    """Subnets that may call."""

    _wire: ClassVar[dict[str, str]] = {
        "default_action": "defaultAction",
        "ip_rules": "ipRules",
        "virtual_network_rules": "virtualNetworkRules",
    }


class Operation(View):
    """`value` of OperationListResult."""

    name: str | None
    """Name of the operation, as in role definitions. Since 2017-04-18."""
    is_data_action: bool | None
    """It works with data, and not with resources. Since 2021-04-30."""
    display: OperationDisplay | None
    """The operation for people. Since 2017-04-18."""
    origin: Literal["user", "system", "user,system"] | str | None
    """Who may start it. 'user', 'system', 'user,system' or another value. Since 2017-04-18."""
    action_type: Literal["Internal"] | str | None
    """Whether the operation is internal. Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "is_data_action": "isDataAction",
        "action_type": "actionType",
    }

    _read_only: ClassVar[list[str]] = ["name", "isDataAction", "origin", "actionType"]


class OperationDisplay(View):
    """`display` of Operation. Since 2017-04-18."""

    provider: str | None
    """Name of the provider."""
    resource: str | None
    """The kind of resource."""
    operation: str | None
    """Name of the operation."""
    description: str | None
    """What the operation does."""

    _read_only: ClassVar[list[str]] = ["provider", "resource", "operation", "description"]


class OperationListResult(Page["Operation"]):
    """Given by `operations.list`. Since 2017-04-18."""

    value: list[Operation] | None
    """The items of the page."""
    next_link: str | None
    """Address of the next page; null on the last one."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value", "nextLink"]


class PrivateEndpoint(View):
    """`privateEndpoint` of PrivateEndpointConnectionProperties. Since 2017-04-18."""

    id: str | None
    """Resource id of the private endpoint."""

    _read_only: ClassVar[list[str]] = ["id"]


class PrivateEndpointConnection(View):
    """Given by `private_endpoint_connections.create_or_update`, `private_endpoint_connections.get`."""

    id: str | None
    """Its resource id. Since 2017-04-18."""
    name: str | None
    """Its name. Since 2017-04-18."""
    type: str | None
    """The kind of resource. Since 2017-04-18."""
    etag: str | None
    """Changes with the resource, for if_match. Since 2017-04-18."""
    properties: PrivateEndpointConnectionProperties | None
    """The endpoint and the state of the connection. Since 2017-04-18."""
    system_data: SystemData | None
    """Who made and changed the resource, and when. Since 2021-04-30."""
    location: str | None
    """Region of the connection. Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {"system_data": "systemData"}

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "etag", "systemData"]


class PrivateEndpointConnectionListResult(Page["PrivateEndpointConnection"]):
    """Given by `private_endpoint_connections.list`. Since 2017-04-18."""

    value: list[PrivateEndpointConnection] | None
    """The items of the page."""

    _list = ("value",)


class PrivateEndpointConnectionProperties(View):
    """`properties` of PrivateEndpointConnection."""

    private_endpoint: PrivateEndpoint | None
    """The private endpoint. Since 2017-04-18."""
    private_link_service_connection_state: PrivateLinkServiceConnectionState
    """Whether the connection was approved. Since 2017-04-18."""
    provisioning_state: PrivateEndpointConnectionProvisioningState | None
    """How far its making, or its change, is. 'Succeeded', 'Creating', 'Deleting', 'Failed' or another value. Since 2021-04-30."""
    group_ids: list[str] | None
    """The parts of the account that are connected. Since 2017-04-18."""

    _wire: ClassVar[dict[str, str]] = {
        "private_endpoint": "privateEndpoint",
        "private_link_service_connection_state": "privateLinkServiceConnectionState",
        "provisioning_state": "provisioningState",
        "group_ids": "groupIds",
    }


class PrivateLinkResource(View):
    """`value` of PrivateLinkResourceListResult. Since 2017-04-18."""

    id: str | None
    """Its resource id."""
    name: str | None
    """Its name."""
    type: str | None
    """The kind of resource."""
    properties: PrivateLinkResourceProperties | None
    """What a private endpoint can connect to."""

    _read_only: ClassVar[list[str]] = ["id", "name", "type"]


class PrivateLinkResourceListResult(Page["PrivateLinkResource"]):
    """Given by `private_link_resources.list`. Since 2017-04-18."""

    value: list[PrivateLinkResource] | None
    """The items of the page."""

    _list = ("value",)


class PrivateLinkResourceProperties(View):
    """`properties` of PrivateLinkResource. Since 2017-04-18."""

    group_id: str | None
    """Name of the part of the account that can be connected."""
    required_members: list[str] | None
    """Names of what is connected with it."""
    required_zone_names: list[str] | None
    """Names of the private DNS zones that it needs."""
    display_name: str | None
    """Name of the part, for people."""

    _wire: ClassVar[dict[str, str]] = {
        "group_id": "groupId",
        "required_members": "requiredMembers",
        "required_zone_names": "requiredZoneNames",
        "display_name": "displayName",
    }

    _read_only: ClassVar[list[str]] = ["groupId", "requiredMembers", "displayName"]


class PrivateLinkServiceConnectionState(View):
    """`privateLinkServiceConnectionState` of PrivateEndpointConnectionProperties. Since 2017-04-18."""

    status: PrivateEndpointServiceConnectionStatus | None
    """Whether the connection was approved. 'Pending', 'Approved', 'Rejected' or another value."""
    description: str | None
    """Why it was approved or rejected."""
    actions_required: str | None
    """What the other side has to do."""

    _wire: ClassVar[dict[str, str]] = {"actions_required": "actionsRequired"}


class QuotaLimit(View):
    """`quotaLimit` of AccountProperties. Since 2021-04-30."""

    count: float | None
    """Units that are allowed in a period."""
    renewal_period: float | None
    """Length of the period in seconds."""
    rules: list[ThrottlingRule] | None
    """The limits, by the calls that they are for."""

    _wire: ClassVar[dict[str, str]] = {"renewal_period": "renewalPeriod"}


class RequestMatchPattern(View):
    """`matchPatterns` of ThrottlingRule. Since 2021-04-30."""

    path: str | None
    """Pattern of the path."""
    method: str | None
    """The HTTP method."""


class ResourceSku(View):
    """`value` of ResourceSkuListResult. Since 2017-04-18."""

    resource_type: str | None
    """The kind of resource that the sku is of."""
    name: str | None
    """Name of the sku."""
    tier: str | None
    """The tier of the sku."""
    kind: str | None
    """The kind of accounts that the sku is for."""
    locations: list[str] | None
    """Regions that have the sku."""
    restrictions: list[ResourceSkuRestrictions] | None
    """Why the sku cannot be used, if so."""

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class ResourceSkuListResult(Page["ResourceSku"]):
    """Given by `resource_skus.list`. Since 2017-04-18."""

    value: list[ResourceSku]
    """The items of the page."""
    next_link: str | None
    """Address of the next page; null on the last one."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class ResourceSkuRestrictionInfo(View):
    """`restrictionInfo` of ResourceSkuRestrictions. Since 2017-04-18."""

    locations: list[str] | None
    """Regions that are restricted."""
    zones: list[str] | None
    """Availability zones that are restricted."""


class ResourceSkuRestrictions(View):
    """`restrictions` of ResourceSku. Since 2017-04-18."""

    type: Literal["Location", "Zone"] | None
    """Whether regions or zones are restricted. 'Location', 'Zone'."""
    values: list[str] | None
    """The regions or zones that are restricted."""
    restriction_info: ResourceSkuRestrictionInfo | None
    """Where it is restricted."""
    reason_code: Literal["QuotaId", "NotAvailableForSubscription"] | str | None
    """Why it is restricted. 'QuotaId', 'NotAvailableForSubscription' or another value."""

    _wire: ClassVar[dict[str, str]] = {
        "restriction_info": "restrictionInfo",
        "reason_code": "reasonCode",
    }


class Sku(View):
    """`sku` of Account, `sku` of AccountSku."""

    name: str
    """Name of the sku, such as S0 or Standard. Since 2017-04-18, in preview since 2016-02-01-preview."""
    tier: Literal["Free", "Basic", "Standard", "Premium", "Enterprise"] | str | None
    """The tier of the sku. 'Free', 'Basic', 'Standard', 'Premium', 'Enterprise' or another value. Since 2017-04-18, in preview since 2016-02-01-preview."""
    size: str | None
    """The size in the name of the sku. Since 2021-04-30."""
    family: str | None
    """Generation of the hardware. Since 2021-04-30."""
    capacity: int | None
    """How many units. Since 2021-04-30."""


class SkuAvailability(View):
    """`value` of SkuAvailabilityListResult. Since 2017-04-18."""

    kind: str | None
    """What the account is for, such as OpenAI."""
    type: str | None
    """The kind of resource, Microsoft.CognitiveServices/accounts."""
    sku_name: str | None
    """Name of the sku."""
    sku_available: bool | None
    """Whether the sku is available."""
    reason: str | None
    """Why the sku is not available."""
    message: str | None
    """What else there is to say."""

    _wire: ClassVar[dict[str, str]] = {"sku_name": "skuName", "sku_available": "skuAvailable"}


class SkuAvailabilityListResult(View):
    """Given by `skus.check_availability`. Since 2017-04-18."""

    value: list[SkuAvailability] | None
    """The items of the page."""


class SkuCapability(View):
    """`capabilities` of AccountProperties. Since 2017-04-18."""

    name: str | None
    """Name of the capability."""
    value: str | None
    """Value of the capability."""


class SkuChangeInfo(View):
    """`skuChangeInfo` of AccountProperties. Since 2017-04-18."""

    count_of_downgrades: float | None
    """How often it was moved to a smaller sku."""
    count_of_upgrades_after_downgrades: float | None
    """How often it was moved to a larger sku after that."""
    last_change_date: str | None
    """When it was changed last."""

    _wire: ClassVar[dict[str, str]] = {
        "count_of_downgrades": "countOfDowngrades",
        "count_of_upgrades_after_downgrades": "countOfUpgradesAfterDowngrades",
        "last_change_date": "lastChangeDate",
    }


class SystemData(View):
    """`systemData` of Account, `systemData` of AccountModel and others. Since 2021-04-30."""

    created_by: str | None
    """Who made the resource."""
    created_by_type: Literal["User", "Application", "ManagedIdentity", "Key"] | str | None
    """What kind of caller made it. 'User', 'Application', 'ManagedIdentity', 'Key' or another value."""
    created_at: str | None
    """When the resource was made. Format date-time."""
    last_modified_by: str | None
    """Who changed the resource last."""
    last_modified_by_type: Literal["User", "Application", "ManagedIdentity", "Key"] | str | None
    """What kind of caller changed it last. 'User', 'Application', 'ManagedIdentity', 'Key' or another value."""
    last_modified_at: str | None
    """When the resource was last changed. Format date-time."""

    _wire: ClassVar[dict[str, str]] = {
        "created_by": "createdBy",
        "created_by_type": "createdByType",
        "created_at": "createdAt",
        "last_modified_by": "lastModifiedBy",
        "last_modified_by_type": "lastModifiedByType",
        "last_modified_at": "lastModifiedAt",
    }


class ThrottlingRule(View):
    """`rules` of CallRateLimit, `rules` of QuotaLimit. Since 2021-04-30."""

    key: str | None
    """What is counted, such as request or token."""
    renewal_period: float | None
    """Length of the period in seconds."""
    count: float | None
    """Calls, or tokens, that are allowed in a period."""
    min_count: float | None
    """What is allowed in a period in any case."""
    dynamic_throttling_enabled: bool | None
    """Calls beyond the limit are let through while there is room."""
    match_patterns: list[RequestMatchPattern] | None
    """The calls that the rule is for."""

    _wire: ClassVar[dict[str, str]] = {
        "renewal_period": "renewalPeriod",
        "min_count": "minCount",
        "dynamic_throttling_enabled": "dynamicThrottlingEnabled",
        "match_patterns": "matchPatterns",
    }


class Usage(View):
    """`value` of UsageListResult. Since 2017-04-18."""

    unit: UnitType | None
    """What is counted. 'Count', 'Bytes', 'Seconds', 'Percent', 'CountPerSecond', 'BytesPerSecond', 'Milliseconds' or another value."""
    name: MetricName | None
    """Name of the quota."""
    quota_period: str | None
    """Period that is counted, as an ISO 8601 duration."""
    limit: float | None
    """How much may be used."""
    current_value: float | None
    """How much is used."""
    next_reset_time: str | None
    """When counting begins anew."""
    status: Literal["Included", "Blocked", "InOverage", "Unknown"] | str | None
    """Whether the account may go on. 'Included', 'Blocked', 'InOverage', 'Unknown' or another value."""

    _wire: ClassVar[dict[str, str]] = {
        "quota_period": "quotaPeriod",
        "current_value": "currentValue",
        "next_reset_time": "nextResetTime",
    }


class UsageListResult(Page["Usage"]):
    """Given by `accounts.list_usages`. Since 2017-04-18."""

    value: list[Usage] | None
    """The items of the page."""

    _list = ("value",)


class UserAssignedIdentity(View):
    """`userAssignedIdentities` of Identity. Since 2017-04-18."""

    principal_id: str | None
    """Id of the identity in Entra ID."""
    client_id: str | None
    """Id of the identity's application."""

    _wire: ClassVar[dict[str, str]] = {"principal_id": "principalId", "client_id": "clientId"}

    _read_only: ClassVar[list[str]] = ["principalId", "clientId"]


class UserOwnedStorage(View):
    """`userOwnedStorage` of AccountProperties."""

    resource_id: str | None
    """Resource id of the storage account. Since 2017-04-18."""
    identity_client_id: str | None
    """Client id of the identity that uses the storage account. Since 2021-04-30."""

    _wire: ClassVar[dict[str, str]] = {
        "resource_id": "resourceId",
        "identity_client_id": "identityClientId",
    }


class VirtualNetworkRule(View):
    """`virtualNetworkRules` of NetworkRuleSet. Since 2017-04-18."""

    id: str
    """Resource id of the subnet."""
    state: str | None
    """State of the rule."""
    ignore_missing_vnet_service_endpoint: bool | None
    """Accept the subnet without a service endpoint."""

    _wire: ClassVar[dict[str, str]] = {
        "ignore_missing_vnet_service_endpoint": "ignoreMissingVnetServiceEndpoint"
    }


HostingModel: TypeAlias = Literal["Web", "ConnectedContainer", "DisconnectedContainer"] | str


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
