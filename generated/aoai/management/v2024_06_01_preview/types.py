"""Request types of Azure AI services management 2024-06-01-preview: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias


from ..._runtime.core.view import View
from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AbusePenalty(TypedDict):
    """`abusePenalty` of AccountProperties. Since 2023-05-01."""

    action: NotRequired[Literal["Throttle", "Block"] | str]
    """What happens to calls while the penalty lasts. 'Throttle', 'Block' or another value."""
    rateLimitPercentage: NotRequired[float]
    """Share of the usual rate that is left, in percent."""
    expiration: NotRequired[str]
    """When the penalty ends. Format date-time."""


class Account(TypedDict):
    """Taken by `accounts.create`, `accounts.update`."""

    kind: NotRequired[str]
    """What the account is for, such as OpenAI or AIServices. Since 2016-02-01-preview."""
    sku: NotRequired[Sku | models.Sku]
    """The tier and the capacity. Since 2016-02-01-preview."""
    identity: NotRequired[Identity | models.Identity]
    """The managed identities that the account acts as. Since 2017-04-18."""
    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values. Since 2016-02-01-preview."""
    location: NotRequired[str]
    """Region that the account is in. Since 2016-02-01-preview."""
    properties: NotRequired[AccountProperties | models.AccountProperties]
    """The settings and the state of the account. Since 2016-02-01-preview."""


class AccountProperties(TypedDict):
    """`properties` of Account."""

    migrationToken: NotRequired[str]
    """The token to migrate an older key with. Since 2021-04-30."""
    customSubDomainName: NotRequired[str]
    """The name in the account's own address, needed for tokens of Entra ID. Since 2017-04-18."""
    networkAcls: NotRequired[NetworkRuleSet | models.NetworkRuleSet]
    """Who may call the account from which networks. Since 2017-04-18."""
    encryption: NotRequired[Encryption | models.Encryption]
    """The keys that the account's data is encrypted with. Since 2017-04-18."""
    userOwnedStorage: NotRequired[Sequence[UserOwnedStorage | models.UserOwnedStorage]]
    """Your own storage accounts that the account uses. Since 2017-04-18."""
    amlWorkspace: NotRequired[UserOwnedAmlWorkspace | models.UserOwnedAmlWorkspace]
    """Your own workspace of Azure Machine Learning that the account uses. Since 2023-10-01-preview."""
    publicNetworkAccess: NotRequired[Literal["Enabled", "Disabled"] | str]
    """Whether the account can be called from public networks. 'Enabled', 'Disabled' or another value. Since 2017-04-18."""
    apiProperties: NotRequired[
        ApiProperties | Mapping[str, str | bool | Mapping[str, Any]] | models.ApiProperties
    ]
    """Settings of particular services. Since 2017-04-18."""
    dynamicThrottlingEnabled: NotRequired[bool]
    """Let calls beyond the rate limit through while there is room. Since 2022-03-01."""
    restrictOutboundNetworkAccess: NotRequired[bool]
    """Let the account call only the domains of allowedFqdnList. Since 2021-04-30."""
    allowedFqdnList: NotRequired[Sequence[str]]
    """Domains that the account may call, where outbound access is restricted. Since 2021-04-30."""
    disableLocalAuth: NotRequired[bool]
    """Refuse keys, so that only tokens of Entra ID are accepted. Since 2021-04-30."""
    restore: NotRequired[bool]
    """Bring back the deleted account of this name. Since 2021-04-30."""
    locations: NotRequired[MultiRegionSettings | models.MultiRegionSettings]
    """The regions of an account that is in several. Since 2022-12-01."""
    raiMonitorConfig: NotRequired[RaiMonitorConfig | models.RaiMonitorConfig]
    """Where what the content filters do is recorded. Since 2024-04-01-preview."""


class ApiProperties(TypedDict):
    """`apiProperties` of AccountProperties. Since 2017-04-18."""

    qnaRuntimeEndpoint: NotRequired[str]
    """Address of the runtime; of QnA Maker alone."""
    qnaAzureSearchEndpointKey: NotRequired[str]
    """Key of the search service; of QnA Maker alone."""
    qnaAzureSearchEndpointId: NotRequired[str]
    """Id of the search service; of QnA Maker alone."""
    statisticsEnabled: NotRequired[bool]
    """Collect statistics; of Bing Search alone."""
    eventHubConnectionString: NotRequired[str]
    """Connection string of the event hub; of Personalizer alone. At most 1000 characters; matches '^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *..."""
    storageAccountConnectionString: NotRequired[str]
    """Connection string of the storage account; of Personalizer alone. At most 1000 characters; matches '^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?Ac..."""
    aadClientId: NotRequired[str]
    """Id of the application in Entra ID; of Metrics Advisor alone. At most 500 characters."""
    aadTenantId: NotRequired[str]
    """Id of the tenant in Entra ID; of Metrics Advisor alone. At most 500 characters."""
    superUser: NotRequired[str]
    """The user that may do all; of Metrics Advisor alone. At most 500 characters."""
    websiteName: NotRequired[str]
    """Name of the website; of Metrics Advisor alone. At most 500 characters."""


class CalculateModelCapacityParameter(TypedDict):
    """Taken by `model_capacities.calculate`. Since 2024-06-01-preview."""

    model: NotRequired[DeploymentModel | models.DeploymentModel]
    """The model to deploy."""
    skuName: NotRequired[str]
    """Name of the sku."""
    workloads: NotRequired[Sequence[ModelCapacityCalculatorWorkload | View]]
    """The calls that are to be served."""


class CallRateLimit(TypedDict):
    """`callRateLimit` of AccountProperties, `callRateLimit` of DeploymentModel and others. Since 2021-04-30."""

    count: NotRequired[float]
    """Calls that are allowed in a period."""
    renewalPeriod: NotRequired[float]
    """Length of the period in seconds."""
    rules: NotRequired[Sequence[ThrottlingRule | models.ThrottlingRule]]
    """The limits, by the calls that they are for."""


class CheckDomainAvailabilityParameter(TypedDict):
    """Taken by `domains.check_availability`."""

    subdomainName: str
    """The subdomain that is asked for. Since 2017-04-18."""
    type: str
    """The kind of resource, Microsoft.CognitiveServices/accounts. Since 2017-04-18."""
    kind: NotRequired[str]
    """What the account is for, such as OpenAI. Since 2021-10-01."""


class CheckSkuAvailabilityParameter(TypedDict):
    """Taken by `skus.check_availability`. Since 2017-04-18."""

    skus: Sequence[str]
    """Names of the skus that are asked for."""
    kind: str
    """What the account is for, such as OpenAI."""
    type: str
    """The kind of resource, Microsoft.CognitiveServices/accounts."""


class CommitmentPeriod(TypedDict):
    """`current` of CommitmentPlanProperties, `next` of CommitmentPlanProperties and others. Since 2021-10-01."""

    tier: NotRequired[str]
    """The commitment tier."""
    count: NotRequired[int]
    """How many units of the tier are committed."""


class CommitmentPlan(TypedDict):
    """Taken by `commitment_plans.create_or_update`, `commitment_plans.create_or_update_plan`."""

    kind: NotRequired[str]
    """What the plan is for. Since 2022-12-01."""
    sku: NotRequired[Sku | models.Sku]
    """The tier and the capacity. Since 2022-12-01."""
    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values. Since 2022-12-01."""
    location: NotRequired[str]
    """Region of the plan. Since 2022-12-01."""
    properties: NotRequired[CommitmentPlanProperties | models.CommitmentPlanProperties]
    """The settings and the state of the plan. Since 2021-10-01."""


class CommitmentPlanAccountAssociation(TypedDict):
    """Taken by `commitment_plans.create_or_update_association`."""

    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values. Since 2023-10-01-preview."""
    properties: NotRequired[
        CommitmentPlanAccountAssociationProperties
        | models.CommitmentPlanAccountAssociationProperties
    ]
    """The account of the association. Since 2022-12-01."""


class CommitmentPlanAccountAssociationProperties(TypedDict):
    """`properties` of CommitmentPlanAccountAssociation. Since 2022-12-01."""

    accountId: NotRequired[str]
    """Resource id of the account."""


class CommitmentPlanAssociation(TypedDict):
    """`commitmentPlanAssociations` of AccountProperties. Since 2022-12-01."""

    commitmentPlanId: NotRequired[str]
    """Resource id of the commitment plan."""
    commitmentPlanLocation: NotRequired[str]
    """Region of the commitment plan."""


class CommitmentPlanProperties(TypedDict):
    """`properties` of CommitmentPlan."""

    commitmentPlanGuid: NotRequired[str]
    """Id of the plan as a GUID. Since 2022-12-01."""
    hostingModel: NotRequired[HostingModel]
    """Where the service runs. 'Web', 'ConnectedContainer', 'DisconnectedContainer', 'ProvisionedWeb' or another value. Since 2021-10-01."""
    planType: NotRequired[str]
    """The kind of plan. Since 2021-10-01."""
    current: NotRequired[CommitmentPeriod | models.CommitmentPeriod]
    """The period that runs. Since 2021-10-01."""
    autoRenew: NotRequired[bool]
    """Begin another period when one ends. Since 2021-10-01."""
    next: NotRequired[CommitmentPeriod | models.CommitmentPeriod]
    """The period to come. Since 2021-10-01."""


class CommitmentQuota(TypedDict):
    """`quota` of CommitmentPeriod. Since 2021-10-01."""

    quantity: NotRequired[int]
    """How many units are included."""
    unit: NotRequired[str]
    """What is counted."""


class CustomBlocklistConfig(TypedDict):
    """`customBlocklists` of RaiPolicyProperties. Since 2024-06-01-preview."""

    blocklistName: NotRequired[str]
    """Name of the blocklist."""
    blocking: NotRequired[bool]
    """What it finds is held back."""
    source: NotRequired[RaiPolicyContentSource]
    """Whether prompts or completions are looked through. 'Prompt', 'Completion' or another value."""


class DefenderForAISetting(TypedDict):
    """Taken by `defender_for_ai_settings.create_or_update`, `defender_for_ai_settings.update`. Since 2024-04-01-preview."""

    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values."""
    properties: NotRequired[DefenderForAISettingProperties | models.DefenderForAISettingProperties]
    """Whether Defender for AI is on."""


class DefenderForAISettingProperties(TypedDict):
    """`properties` of DefenderForAISetting. Since 2024-04-01-preview."""

    state: NotRequired[Literal["Disabled", "Enabled"] | str]
    """Whether Defender for AI is on. 'Disabled', 'Enabled' or another value."""


class Deployment(TypedDict):
    """Taken by `deployments.create_or_update`."""

    sku: NotRequired[Sku | models.Sku]
    """The tier and the capacity. Since 2023-05-01."""
    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values. Since 2023-10-01-preview."""
    properties: NotRequired[DeploymentProperties | models.DeploymentProperties]
    """The model, the settings and the state of the deployment. Since 2021-10-01."""


class DeploymentCapacitySettings(TypedDict):
    """`capacitySettings` of DeploymentProperties. Since 2023-10-01-preview."""

    designatedCapacity: NotRequired[int]
    """The capacity that is set aside for this deployment. At least 0."""
    priority: NotRequired[int]
    """How early this deployment gets capacity, among others. At least 0."""


class DeploymentModel(TypedDict):
    """`model` of CalculateModelCapacityParameter, `model` of DeploymentProperties."""

    format: NotRequired[str]
    """Format of the model, such as OpenAI. Since 2021-10-01."""
    name: NotRequired[str]
    """Name of the model. Since 2021-10-01."""
    version: NotRequired[str]
    """Version of the model; the default version where none is given. Since 2021-10-01."""
    source: NotRequired[str]
    """Resource id that the model comes from. Since 2023-05-01."""


class DeploymentProperties(TypedDict):
    """`properties` of Deployment."""

    model: NotRequired[DeploymentModel | models.DeploymentModel]
    """The model that is deployed. Since 2021-10-01."""
    scaleSettings: NotRequired[DeploymentScaleSettings | models.DeploymentScaleSettings]
    """How it scales; use sku instead. Since 2021-10-01."""
    raiPolicyName: NotRequired[str]
    """Name of the content filter policy. Since 2022-10-01."""
    versionUpgradeOption: NotRequired[
        Literal["OnceNewDefaultVersionAvailable", "OnceCurrentVersionExpired", "NoAutoUpgrade"]
        | str
    ]
    """When the deployment moves to another version of the model. 'OnceNewDefaultVersionAvailable', 'OnceCurrentVersionExpired', 'NoAutoUpgrade' or another value. Since 2023-05-01."""
    currentCapacity: NotRequired[int]
    """The capacity that it has now. Since 2023-10-01-preview."""
    capacitySettings: NotRequired[DeploymentCapacitySettings | models.DeploymentCapacitySettings]
    """How capacity is shared with other deployments. Since 2023-10-01-preview."""


class DeploymentScaleSettings(TypedDict):
    """`scaleSettings` of DeploymentProperties. Since 2021-10-01."""

    scaleType: NotRequired[Literal["Standard", "Manual"] | str]
    """The kind of scaling. 'Standard', 'Manual' or another value."""
    capacity: NotRequired[int]
    """The capacity that is asked for."""


class Encryption(TypedDict):
    """`encryption` of AccountProperties. Since 2017-04-18."""

    keyVaultProperties: NotRequired[KeyVaultProperties | models.KeyVaultProperties]
    """Where the key is, if it is your own."""
    keySource: NotRequired[Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str]
    """Whose keys encrypt the data. 'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""


class EncryptionScope(TypedDict):
    """Taken by `encryption_scopes.create_or_update`. Since 2023-10-01-preview."""

    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values."""
    properties: NotRequired[EncryptionScopeProperties | models.EncryptionScopeProperties]
    """The key and the state of the encryption scope."""


class EncryptionScopeProperties(TypedDict):
    """`properties` of EncryptionScope. Since 2023-10-01-preview."""

    keyVaultProperties: NotRequired[KeyVaultProperties | models.KeyVaultProperties]
    """Where the key is, if it is your own."""
    keySource: NotRequired[Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str]
    """Whose keys encrypt the data. 'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""
    state: NotRequired[Literal["Disabled", "Enabled"] | str]
    """Whether the encryption scope is in use. 'Disabled', 'Enabled' or another value."""


class Identity(TypedDict):
    """`identity` of Account. Since 2017-04-18."""

    type: NotRequired[
        Literal["None", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned"]
    ]
    """The kinds of identities. 'None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'."""
    userAssignedIdentities: NotRequired[
        Mapping[str, UserAssignedIdentity | models.UserAssignedIdentity]
    ]
    """Identities of your own, by resource id."""


class IpRule(TypedDict):
    """`ipRules` of NetworkRuleSet. Since 2017-04-18."""

    value: str
    """An IPv4 address, or a range of them in CIDR notation."""


class KeyVaultProperties(TypedDict):
    """`keyVaultProperties` of Encryption, `keyVaultProperties` of EncryptionScopeProperties."""

    keyName: NotRequired[str]
    """Name of the key. Since 2017-04-18."""
    keyVersion: NotRequired[str]
    """Version of the key. Since 2017-04-18."""
    keyVaultUri: NotRequired[str]
    """Address of the key vault. Since 2017-04-18."""
    identityClientId: NotRequired[str]
    """Client id of the identity that reads the key. Since 2021-04-30."""


class ModelCapacityCalculatorWorkload(TypedDict):
    """`workloads` of CalculateModelCapacityParameter. Since 2024-06-01-preview."""

    requestPerMinute: NotRequired[int]
    """Calls in a minute."""
    requestParameters: NotRequired[ModelCapacityCalculatorWorkloadRequestParam | View]
    """What one call looks like."""


class ModelCapacityCalculatorWorkloadRequestParam(TypedDict):
    """`requestParameters` of ModelCapacityCalculatorWorkload. Since 2024-06-01-preview."""

    avgPromptTokens: NotRequired[int]
    """Tokens of a prompt, on average."""
    avgGeneratedTokens: NotRequired[int]
    """Tokens that a call generates, on average."""


class MultiRegionSettings(TypedDict):
    """`locations` of AccountProperties. Since 2022-12-01."""

    routingMethod: NotRequired[Literal["Priority", "Weighted", "Performance"] | str]
    """How calls are shared out among the regions. 'Priority', 'Weighted', 'Performance' or another value."""
    regions: NotRequired[Sequence[RegionSetting | models.RegionSetting]]
    """The regions."""


class NetworkRuleSet(TypedDict):
    """`networkAcls` of AccountProperties."""

    defaultAction: NotRequired[Literal["Allow", "Deny"] | str]
    """What happens to a call that no rule fits. 'Allow', 'Deny' or another value. Since 2017-04-18."""
    bypass: NotRequired[Literal["None", "AzureServices"] | str]
    """Which services get in whatever the rules say. 'None', 'AzureServices' or another value. Since 2023-10-01-preview."""
    ipRules: NotRequired[Sequence[IpRule | models.IpRule]]
    """Addresses that may call. Since 2017-04-18."""
    virtualNetworkRules: NotRequired[Sequence[VirtualNetworkRule | models.VirtualNetworkRule]]
    """Subnets that may call. Since 2017-04-18."""


class PatchResourceTagsAndSku(TypedDict):
    """Taken by `commitment_plans.update_plan`, `deployments.update`. Since 2022-12-01."""

    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values."""
    sku: NotRequired[Sku | models.Sku]
    """The tier and the capacity."""


class PrivateEndpoint(TypedDict):
    """`privateEndpoint` of PrivateEndpointConnectionProperties."""

    pass


class PrivateEndpointConnection(TypedDict):
    """Taken by `private_endpoint_connections.create_or_update`. Since 2017-04-18."""

    properties: NotRequired[
        PrivateEndpointConnectionProperties | models.PrivateEndpointConnectionProperties
    ]
    """The endpoint and the state of the connection."""
    location: NotRequired[str]
    """Region of the connection."""


class PrivateEndpointConnectionProperties(TypedDict):
    """`properties` of PrivateEndpointConnection."""

    privateEndpoint: NotRequired[PrivateEndpoint | models.PrivateEndpoint]
    """The private endpoint. Since 2017-04-18."""
    privateLinkServiceConnectionState: (
        PrivateLinkServiceConnectionState | models.PrivateLinkServiceConnectionState
    )
    """Whether the connection was approved. Since 2017-04-18."""
    provisioningState: NotRequired[PrivateEndpointConnectionProvisioningState]
    """How far its making, or its change, is. 'Succeeded', 'Creating', 'Deleting', 'Failed' or another value. Since 2021-04-30."""
    groupIds: NotRequired[Sequence[str]]
    """The parts of the account that are connected. Since 2017-04-18."""


class PrivateLinkServiceConnectionState(TypedDict):
    """`privateLinkServiceConnectionState` of PrivateEndpointConnectionProperties. Since 2017-04-18."""

    status: NotRequired[PrivateEndpointServiceConnectionStatus]
    """Whether the connection was approved. 'Pending', 'Approved', 'Rejected' or another value."""
    description: NotRequired[str]
    """Why it was approved or rejected."""
    actionsRequired: NotRequired[str]
    """What the other side has to do."""


class QuotaLimit(TypedDict):
    """`quotaLimit` of AccountProperties. Since 2021-04-30."""

    count: NotRequired[float]
    """Units that are allowed in a period."""
    renewalPeriod: NotRequired[float]
    """Length of the period in seconds."""
    rules: NotRequired[Sequence[ThrottlingRule | models.ThrottlingRule]]
    """The limits, by the calls that they are for."""


class RaiBlocklist(TypedDict):
    """Taken by `rai_blocklists.create_or_update`. Since 2023-10-01-preview."""

    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values."""
    properties: NotRequired[RaiBlocklistProperties | models.RaiBlocklistProperties]
    """What the blocklist is for."""


class RaiBlocklistItem(TypedDict):
    """Taken by `rai_blocklist_items.create_or_update`. Since 2023-10-01-preview."""

    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values."""
    properties: NotRequired[RaiBlocklistItemProperties | models.RaiBlocklistItemProperties]
    """The pattern."""


class RaiBlocklistItemBulkRequest(TypedDict):
    """One kind of RaiBlocklistItemsBulkAddRequest. Since 2024-04-01-preview."""

    name: NotRequired[str]
    """Name of the item."""
    properties: NotRequired[RaiBlocklistItemProperties | models.RaiBlocklistItemProperties]
    """The pattern."""


class RaiBlocklistItemProperties(TypedDict):
    """`properties` of RaiBlocklistItem, `properties` of RaiBlocklistItemBulkRequest. Since 2023-10-01-preview."""

    pattern: NotRequired[str]
    """The text, or regular expression, to look for."""
    isRegex: NotRequired[bool]
    """The pattern is a regular expression."""


class RaiBlocklistProperties(TypedDict):
    """`properties` of RaiBlocklist. Since 2023-10-01-preview."""

    description: NotRequired[str]
    """What the blocklist is for."""


class RaiMonitorConfig(TypedDict):
    """`raiMonitorConfig` of AccountProperties. Since 2024-04-01-preview."""

    adxStorageResourceId: NotRequired[str]
    """Resource id of the storage."""
    identityClientId: NotRequired[str]
    """Client id of the identity that writes to the storage."""


class RaiPolicy(TypedDict):
    """Taken by `rai_policies.create_or_update`. Since 2023-10-01-preview."""

    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values."""
    properties: NotRequired[RaiPolicyProperties | models.RaiPolicyProperties]
    """The filters and blocklists of the policy."""


class RaiPolicyContentFilter(TypedDict):
    """`contentFilters` of RaiPolicyProperties."""

    name: NotRequired[str]
    """Name of the filter. Since 2023-10-01-preview."""
    enabled: NotRequired[bool]
    """The filter is on. Since 2023-10-01-preview."""
    severityThreshold: NotRequired[Literal["Low", "Medium", "High"] | str]
    """How grave content must be for the filter to act. 'Low', 'Medium', 'High' or another value. Since 2024-06-01-preview."""
    blocking: NotRequired[bool]
    """What it finds is held back. Since 2023-10-01-preview."""
    source: NotRequired[RaiPolicyContentSource]
    """Whether prompts or completions are looked through. 'Prompt', 'Completion' or another value. Since 2023-10-01-preview."""


class RaiPolicyProperties(TypedDict):
    """`properties` of RaiPolicy."""

    mode: NotRequired[Literal["Default", "Deferred", "Blocking", "Asynchronous_filter"] | str]
    """When filters act; asynchronous ones do not hold an answer back. 'Default', 'Deferred', 'Blocking', 'Asynchronous_filter' or another value. Since 2023-10-01-preview."""
    basePolicyName: NotRequired[str]
    """Name of the policy that this one is built on. Since 2023-10-01-preview."""
    contentFilters: NotRequired[Sequence[RaiPolicyContentFilter | models.RaiPolicyContentFilter]]
    """The content filters. Since 2023-10-01-preview."""
    customBlocklists: NotRequired[Sequence[CustomBlocklistConfig | models.CustomBlocklistConfig]]
    """The blocklists. Since 2024-06-01-preview."""


class RegenerateKeyParameters(TypedDict):
    """Taken by `accounts.regenerate_key`. Since 2016-02-01-preview."""

    keyName: Literal["Key1", "Key2"]
    """The key to make anew. 'Key1', 'Key2'."""


class RegionSetting(TypedDict):
    """`regions` of MultiRegionSettings. Since 2022-12-01."""

    name: NotRequired[str]
    """Name of the region."""
    value: NotRequired[float]
    """Priority or weight of the region, as the routing takes it."""
    customsubdomain: NotRequired[str]
    """The subdomain in this region."""


class RequestMatchPattern(TypedDict):
    """`matchPatterns` of ThrottlingRule. Since 2021-04-30."""

    path: NotRequired[str]
    """Pattern of the path."""
    method: NotRequired[str]
    """The HTTP method."""


class Sku(TypedDict):
    """`sku` of Account, `sku` of CommitmentPlan and others."""

    name: str
    """Name of the sku, such as S0 or Standard. Since 2016-02-01-preview."""
    tier: NotRequired[Literal["Free", "Basic", "Standard", "Premium", "Enterprise"] | str]
    """The tier of the sku. 'Free', 'Basic', 'Standard', 'Premium', 'Enterprise' or another value. Since 2016-02-01-preview."""
    size: NotRequired[str]
    """The size in the name of the sku. Since 2021-04-30."""
    family: NotRequired[str]
    """Generation of the hardware. Since 2021-04-30."""
    capacity: NotRequired[int]
    """How many units. Since 2021-04-30."""


class SkuCapability(TypedDict):
    """`capabilities` of AccountProperties. Since 2017-04-18."""

    name: NotRequired[str]
    """Name of the capability."""
    value: NotRequired[str]
    """Value of the capability."""


class SkuChangeInfo(TypedDict):
    """`skuChangeInfo` of AccountProperties. Since 2017-04-18."""

    countOfDowngrades: NotRequired[float]
    """How often it was moved to a smaller sku."""
    countOfUpgradesAfterDowngrades: NotRequired[float]
    """How often it was moved to a larger sku after that."""
    lastChangeDate: NotRequired[str]
    """When it was changed last."""


class SystemData(TypedDict):
    """`systemData` of Account, `systemData` of CommitmentPlan and others. Since 2021-04-30."""

    createdBy: NotRequired[str]
    """Who made the resource."""
    createdByType: NotRequired[Literal["User", "Application", "ManagedIdentity", "Key"] | str]
    """What kind of caller made it. 'User', 'Application', 'ManagedIdentity', 'Key' or another value."""
    createdAt: NotRequired[str]
    """When the resource was made. Format date-time."""
    lastModifiedBy: NotRequired[str]
    """Who changed the resource last."""
    lastModifiedByType: NotRequired[Literal["User", "Application", "ManagedIdentity", "Key"] | str]
    """What kind of caller changed it last. 'User', 'Application', 'ManagedIdentity', 'Key' or another value."""
    lastModifiedAt: NotRequired[str]
    """When the resource was last changed. Format date-time."""


class ThrottlingRule(TypedDict):
    """`rules` of CallRateLimit, `rateLimits` of DeploymentProperties and others. Since 2021-04-30."""

    key: NotRequired[str]
    """What is counted, such as request or token."""
    renewalPeriod: NotRequired[float]
    """Length of the period in seconds."""
    count: NotRequired[float]
    """Calls, or tokens, that are allowed in a period."""
    minCount: NotRequired[float]
    """What is allowed in a period in any case."""
    dynamicThrottlingEnabled: NotRequired[bool]
    """Calls beyond the limit are let through while there is room."""
    matchPatterns: NotRequired[Sequence[RequestMatchPattern | models.RequestMatchPattern]]
    """The calls that the rule is for."""


class UserAssignedIdentity(TypedDict):
    """`userAssignedIdentities` of Identity."""

    pass


class UserOwnedAmlWorkspace(TypedDict):
    """`amlWorkspace` of AccountProperties. Since 2023-10-01-preview."""

    resourceId: NotRequired[str]
    """Resource id of the workspace."""
    identityClientId: NotRequired[str]
    """Client id of the identity that uses the workspace."""


class UserOwnedStorage(TypedDict):
    """`userOwnedStorage` of AccountProperties."""

    resourceId: NotRequired[str]
    """Resource id of the storage account. Since 2017-04-18."""
    identityClientId: NotRequired[str]
    """Client id of the identity that uses the storage account. Since 2021-04-30."""


class VirtualNetworkRule(TypedDict):
    """`virtualNetworkRules` of NetworkRuleSet. Since 2017-04-18."""

    id: str
    """Resource id of the subnet."""
    state: NotRequired[str]
    """State of the rule."""
    ignoreMissingVnetServiceEndpoint: NotRequired[bool]
    """Accept the subnet without a service endpoint."""


HostingModel: TypeAlias = (
    Literal["Web", "ConnectedContainer", "DisconnectedContainer", "ProvisionedWeb"] | str
)


PrivateEndpointConnectionProvisioningState: TypeAlias = (
    Literal["Succeeded", "Creating", "Deleting", "Failed"] | str
)


PrivateEndpointServiceConnectionStatus: TypeAlias = Literal["Pending", "Approved", "Rejected"] | str


RaiBlocklistItemsBulkAddRequest: TypeAlias = Sequence[RaiBlocklistItemBulkRequest | View]


RaiBlocklistItemsBulkDeleteRequest: TypeAlias = Sequence[str]


RaiPolicyContentSource: TypeAlias = Literal["Prompt", "Completion"] | str
