"""Answers of Azure AI services management 2017-04-18: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias


from ..._runtime.core.page import Page

from ..._runtime.core.view import View


class CheckDomainAvailabilityResult(View):
    """Given by `domains.check_availability`. Since 2017-04-18."""

    is_subdomain_available: bool | None
    """Whether the subdomain is free."""
    reason: str | None
    """Why it is not free."""
    subdomain_name: str | None
    """The subdomain that is asked for."""
    type: str | None
    """The kind of resource, Microsoft.CognitiveServices/accounts."""

    _wire: ClassVar[dict[str, str]] = {
        "is_subdomain_available": "isSubdomainAvailable",
        "subdomain_name": "subdomainName",
    }


class CheckSkuAvailabilityResult(View):
    """`value` of CheckSkuAvailabilityResultList. Since 2017-04-18."""

    kind: str | None
    type: str | None
    """The kind of resource."""
    sku_name: str | None
    """Name of the sku."""
    sku_available: bool | None
    reason: str | None
    message: str | None

    _wire: ClassVar[dict[str, str]] = {"sku_name": "skuName", "sku_available": "skuAvailable"}


class CheckSkuAvailabilityResultList(View):
    """Given by `skus.check_availability`. Since 2017-04-18."""

    value: list[CheckSkuAvailabilityResult] | None


class CognitiveServicesAccount(View):
    """Given by `accounts.create`, `accounts.get` and others."""

    etag: str | None
    """Changes with the resource, for if_match. Since 2017-04-18, in preview since 2016-02-01-preview."""
    id: str | None
    """Its resource id. Since 2017-04-18, in preview since 2016-02-01-preview."""
    kind: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    location: str | None
    """Region, such as eastus. Since 2017-04-18, in preview since 2016-02-01-preview."""
    name: str | None
    """Its name. Since 2017-04-18, in preview since 2016-02-01-preview."""
    properties: CognitiveServicesAccountProperties | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    sku: Sku | None
    """The tier and the capacity. Since 2017-04-18, in preview since 2016-02-01-preview."""
    tags: dict[str, str] | None
    """Your own keys and values. Since 2017-04-18, in preview since 2016-02-01-preview."""
    type: str | None
    """The kind of resource. Since 2017-04-18, in preview since 2016-02-01-preview."""
    identity: Identity | None
    """Since 2017-04-18."""

    _read_only: ClassVar[list[str]] = ["etag", "id", "name", "type"]


class CognitiveServicesAccountApiProperties(View):
    """`apiProperties` of CognitiveServicesAccountProperties. Since 2017-04-18."""

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
    """Given by `accounts.list_skus`. Since 2017-04-18, in preview since 2016-02-01-preview."""

    value: list[CognitiveServicesResourceAndSku] | None
    """The items of the page."""

    _list = ("value",)

    _read_only: ClassVar[list[str]] = ["value"]


class CognitiveServicesAccountKeys(View):
    """Given by `accounts.list_keys`, `accounts.regenerate_key`. Since 2017-04-18, in preview since 2016-02-01-preview."""

    key1: str | None
    """The first key."""
    key2: str | None
    """The second key."""

    _secrets: ClassVar[list[str]] = ["key1", "key2"]


class CognitiveServicesAccountListResult(Page["CognitiveServicesAccount"]):
    """Given by `accounts.list`, `accounts.list_by_resource_group`."""

    next_link: str | None
    """Address of the next page; null on the last one. Since 2017-04-18."""
    value: list[CognitiveServicesAccount] | None
    """The items of the page. Since 2017-04-18, in preview since 2016-02-01-preview."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}

    _read_only: ClassVar[list[str]] = ["value"]


class CognitiveServicesAccountProperties(View):
    """`properties` of CognitiveServicesAccount."""

    provisioning_state: (
        Literal["Creating", "ResolvingDNS", "Moving", "Deleting", "Succeeded", "Failed"]
        | str
        | None
    )
    """How far its making, or its change, is. 'Creating', 'ResolvingDNS', 'Moving', 'Deleting', 'Succeeded', 'Failed' or another value. Since 2017-04-18, in preview since 2016-02-01-preview."""
    endpoint: str | None
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    internal_id: str | None
    """Since 2017-04-18."""
    capabilities: list[SkuCapability] | None
    """Since 2017-04-18."""
    is_migrated: bool | None
    """Since 2017-04-18."""
    sku_change_info: CognitiveServicesAccountSkuChangeInfo | None
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
    api_properties: CognitiveServicesAccountApiProperties | None
    """Since 2017-04-18."""
    date_created: str | None
    """Since 2017-04-18."""

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

    _read_only: ClassVar[list[str]] = [
        "provisioningState",
        "endpoint",
        "internalId",
        "capabilities",
        "isMigrated",
        "skuChangeInfo",
        "dateCreated",
    ]


class CognitiveServicesAccountSkuChangeInfo(View):
    """`skuChangeInfo` of CognitiveServicesAccountProperties. Since 2017-04-18."""

    count_of_downgrades: float | None
    count_of_upgrades_after_downgrades: float | None
    last_change_date: str | None

    _wire: ClassVar[dict[str, str]] = {
        "count_of_downgrades": "countOfDowngrades",
        "count_of_upgrades_after_downgrades": "countOfUpgradesAfterDowngrades",
        "last_change_date": "lastChangeDate",
    }

    _read_only: ClassVar[list[str]] = [
        "countOfDowngrades",
        "countOfUpgradesAfterDowngrades",
        "lastChangeDate",
    ]


class CognitiveServicesResourceAndSku(View):
    """`value` of CognitiveServicesAccountEnumerateSkusResult. Since 2017-04-18, in preview since 2016-02-01-preview."""

    resource_type: str | None
    sku: Sku | None
    """The tier and the capacity."""

    _wire: ClassVar[dict[str, str]] = {"resource_type": "resourceType"}


class Encryption(View):
    """`encryption` of CognitiveServicesAccountProperties. Since 2017-04-18."""

    key_vault_properties: KeyVaultProperties | None
    """Where the key is, if it is your own."""
    key_source: Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str | None
    """Whose keys encrypt the data. 'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""

    _wire: ClassVar[dict[str, str]] = {
        "key_vault_properties": "keyVaultProperties",
        "key_source": "keySource",
    }


class Error(View):
    """Given by `accounts.create`, `accounts.delete` and others."""

    error: ErrorBody | None


class ErrorBody(View):
    """`error` of Error."""

    code: str
    message: str


class Identity(View):
    """`identity` of CognitiveServicesAccount. Since 2017-04-18."""

    type: Literal["None", "SystemAssigned", "UserAssigned"] | None
    """The kinds of identities. 'None', 'SystemAssigned', 'UserAssigned'."""
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
    """`keyVaultProperties` of Encryption. Since 2017-04-18."""

    key_name: str | None
    """Name of the key."""
    key_version: str | None
    """Version of the key."""
    key_vault_uri: str | None
    """Address of the key vault."""

    _wire: ClassVar[dict[str, str]] = {
        "key_name": "keyName",
        "key_version": "keyVersion",
        "key_vault_uri": "keyVaultUri",
    }


class MetricName(View):
    """`name` of Usage. Since 2017-04-18."""

    value: str | None
    """The name."""
    localized_value: str | None
    """The name for people."""

    _wire: ClassVar[dict[str, str]] = {"localized_value": "localizedValue"}

    _read_only: ClassVar[list[str]] = ["value", "localizedValue"]


class NetworkRuleSet(View):
    """`networkAcls` of CognitiveServicesAccountProperties. Since 2017-04-18."""

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


class OperationDisplayInfo(View):
    """`display` of OperationEntity. Since 2017-04-18."""

    description: str | None
    operation: str | None
    provider: str | None
    resource: str | None


class OperationEntity(View):
    """`value` of OperationEntityListResult."""

    name: str | None
    """Its name. Since 2017-04-18."""
    display: OperationDisplayInfo | None
    """Since 2017-04-18."""
    origin: str | None
    """Since 2017-04-18."""
    properties: dict[str, Any] | None
    """Since 2017-04-18, last in 2017-04-18."""


class OperationEntityListResult(Page["OperationEntity"]):
    """Given by `operations.list`. Since 2017-04-18."""

    next_link: str | None
    """Address of the next page; null on the last one."""
    value: list[OperationEntity] | None
    """The items of the page."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class PrivateEndpoint(View):
    """`privateEndpoint` of PrivateEndpointConnectionProperties. Since 2017-04-18."""

    id: str | None
    """Resource id of the private endpoint."""

    _read_only: ClassVar[list[str]] = ["id"]


class PrivateEndpointConnection(View):
    """Given by `private_endpoint_connections.create_or_update`, `private_endpoint_connections.get`. Since 2017-04-18."""

    id: str | None
    """Its resource id."""
    name: str | None
    """Its name."""
    type: str | None
    """The kind of resource."""
    properties: PrivateEndpointConnectionProperties | None
    """The endpoint and the state of the connection."""
    etag: str | None
    """Changes with the resource, for if_match."""
    location: str | None
    """Region of the connection."""

    _read_only: ClassVar[list[str]] = ["id", "name", "type", "etag"]


class PrivateEndpointConnectionListResult(Page["PrivateEndpointConnection"]):
    """Given by `private_endpoint_connections.list`. Since 2017-04-18."""

    value: list[PrivateEndpointConnection] | None
    """The items of the page."""

    _list = ("value",)


class PrivateEndpointConnectionProperties(View):
    """`properties` of PrivateEndpointConnection. Since 2017-04-18."""

    private_endpoint: PrivateEndpoint | None
    """The private endpoint."""
    private_link_service_connection_state: PrivateLinkServiceConnectionState
    """Whether the connection was approved."""
    group_ids: list[str] | None
    """The parts of the account that are connected."""

    _wire: ClassVar[dict[str, str]] = {
        "private_endpoint": "privateEndpoint",
        "private_link_service_connection_state": "privateLinkServiceConnectionState",
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
    display_name: str | None
    """Name of the part, for people."""
    required_members: list[str] | None
    """Names of what is connected with it."""
    required_zone_names: list[str] | None
    """Names of the private DNS zones that it needs."""

    _wire: ClassVar[dict[str, str]] = {
        "group_id": "groupId",
        "display_name": "displayName",
        "required_members": "requiredMembers",
        "required_zone_names": "requiredZoneNames",
    }

    _read_only: ClassVar[list[str]] = ["groupId", "displayName", "requiredMembers"]


class PrivateLinkServiceConnectionState(View):
    """`privateLinkServiceConnectionState` of PrivateEndpointConnectionProperties. Since 2017-04-18."""

    status: PrivateEndpointServiceConnectionStatus | None
    """Whether the connection was approved. 'Pending', 'Approved', 'Rejected', 'Disconnected' or another value."""
    description: str | None
    """Why it was approved or rejected."""
    actions_required: str | None
    """What the other side has to do."""

    _wire: ClassVar[dict[str, str]] = {"actions_required": "actionsRequired"}


class ResourceSku(View):
    """`value` of ResourceSkusResult. Since 2017-04-18."""

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

    _read_only: ClassVar[list[str]] = [
        "resourceType",
        "name",
        "tier",
        "kind",
        "locations",
        "restrictions",
    ]


class ResourceSkuRestrictionInfo(View):
    """`restrictionInfo` of ResourceSkuRestrictions. Since 2017-04-18."""

    locations: list[str] | None
    """Regions that are restricted."""
    zones: list[str] | None
    """Availability zones that are restricted."""

    _read_only: ClassVar[list[str]] = ["locations", "zones"]


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

    _read_only: ClassVar[list[str]] = ["type", "values", "restrictionInfo", "reasonCode"]


class ResourceSkusResult(Page["ResourceSku"]):
    """Given by `resource_skus.list`. Since 2017-04-18."""

    value: list[ResourceSku]
    """The items of the page."""
    next_link: str | None
    """Address of the next page; null on the last one."""

    _list = ("value",)

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class Sku(View):
    """`sku` of CognitiveServicesAccount, `sku` of CognitiveServicesResourceAndSku. Since 2017-04-18, in preview since 2016-02-01-preview."""

    name: str
    """Name of the sku, such as S0 or Standard."""
    tier: Literal["Free", "Standard", "Premium", "Enterprise"] | str | None
    """The tier of the sku. 'Free', 'Standard', 'Premium', 'Enterprise' or another value."""

    _read_only: ClassVar[list[str]] = ["tier"]


class SkuCapability(View):
    """`capabilities` of CognitiveServicesAccountProperties. Since 2017-04-18."""

    name: str | None
    """Name of the capability."""
    value: str | None
    """Value of the capability."""


class Usage(View):
    """`value` of UsagesResult. Since 2017-04-18."""

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

    _read_only: ClassVar[list[str]] = [
        "name",
        "quotaPeriod",
        "limit",
        "currentValue",
        "nextResetTime",
    ]


class UsagesResult(Page["Usage"]):
    """Given by `accounts.list_usages`. Since 2017-04-18."""

    value: list[Usage] | None
    """The items of the page."""

    _list = ("value",)

    _read_only: ClassVar[list[str]] = ["value"]


class UserAssignedIdentity(View):
    """`userAssignedIdentities` of Identity. Since 2017-04-18."""

    principal_id: str | None
    """Id of the identity in Entra ID."""
    client_id: str | None
    """Id of the identity's application."""

    _wire: ClassVar[dict[str, str]] = {"principal_id": "principalId", "client_id": "clientId"}


class UserOwnedStorage(View):
    """`userOwnedStorage` of CognitiveServicesAccountProperties. Since 2017-04-18."""

    resource_id: str | None
    """Resource id of the storage account."""

    _wire: ClassVar[dict[str, str]] = {"resource_id": "resourceId"}


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


PrivateEndpointServiceConnectionStatus: TypeAlias = (
    Literal["Pending", "Approved", "Rejected", "Disconnected"] | str
)


UnitType: TypeAlias = (
    Literal[
        "Count", "Bytes", "Seconds", "Percent", "CountPerSecond", "BytesPerSecond", "Milliseconds"
    ]
    | str
)
