"""Request types of Azure AI services management 2023-10-01-preview: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias


from ..._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AbusePenalty(TypedDict):
    action: NotRequired[Literal["Throttle", "Block"] | str]
    """'Throttle', 'Block' or another value. Since 2023-05-01."""
    rateLimitPercentage: NotRequired[float]
    """Since 2023-05-01."""
    expiration: NotRequired[str]
    """Format date-time. Since 2023-05-01."""


class Account(TypedDict):
    kind: NotRequired[str]
    """Since 2021-04-30."""
    sku: NotRequired[Sku | View]
    """Since 2021-04-30."""
    identity: NotRequired[Identity | View]
    """Since 2021-04-30."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2021-04-30."""
    location: NotRequired[str]
    """Since 2021-04-30."""
    properties: NotRequired[AccountProperties | View]
    """Since 2021-04-30."""


class AccountProperties(TypedDict):
    migrationToken: NotRequired[str]
    """Since 2021-04-30."""
    customSubDomainName: NotRequired[str]
    """Since 2021-04-30."""
    networkAcls: NotRequired[NetworkRuleSet | View]
    """Since 2021-04-30."""
    encryption: NotRequired[Encryption | View]
    """Since 2021-04-30."""
    userOwnedStorage: NotRequired[Sequence[UserOwnedStorage | View]]
    """Since 2021-04-30."""
    amlWorkspace: NotRequired[UserOwnedAmlWorkspace | View]
    """Since 2023-10-01-preview."""
    publicNetworkAccess: NotRequired[Literal["Enabled", "Disabled"] | str]
    """'Enabled', 'Disabled' or another value. Since 2021-04-30."""
    apiProperties: NotRequired[ApiProperties | Mapping[str, str | bool | Mapping[str, Any]] | View]
    """Since 2021-04-30."""
    dynamicThrottlingEnabled: NotRequired[bool]
    """Since 2022-03-01."""
    restrictOutboundNetworkAccess: NotRequired[bool]
    """Since 2021-04-30."""
    allowedFqdnList: NotRequired[Sequence[str]]
    """Since 2021-04-30."""
    disableLocalAuth: NotRequired[bool]
    """Since 2021-04-30."""
    restore: NotRequired[bool]
    """Since 2021-04-30."""
    locations: NotRequired[MultiRegionSettings | View]
    """Since 2022-12-01."""


class ApiProperties(TypedDict):
    qnaRuntimeEndpoint: NotRequired[str]
    """Since 2021-04-30."""
    qnaAzureSearchEndpointKey: NotRequired[str]
    """Since 2021-04-30."""
    qnaAzureSearchEndpointId: NotRequired[str]
    """Since 2021-04-30."""
    statisticsEnabled: NotRequired[bool]
    """Since 2021-04-30."""
    eventHubConnectionString: NotRequired[str]
    """At most 1000 characters; matches '^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *... Since 2021-04-30."""
    storageAccountConnectionString: NotRequired[str]
    """At most 1000 characters; matches '^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?Ac... Since 2021-04-30."""
    aadClientId: NotRequired[str]
    """At most 500 characters. Since 2021-04-30."""
    aadTenantId: NotRequired[str]
    """At most 500 characters. Since 2021-04-30."""
    superUser: NotRequired[str]
    """At most 500 characters. Since 2021-04-30."""
    websiteName: NotRequired[str]
    """At most 500 characters. Since 2021-04-30."""


class CallRateLimit(TypedDict):
    count: NotRequired[float]
    """Since 2021-04-30."""
    renewalPeriod: NotRequired[float]
    """Since 2021-04-30."""
    rules: NotRequired[Sequence[ThrottlingRule | View]]
    """Since 2021-04-30."""


class CheckDomainAvailabilityParameter(TypedDict):
    subdomainName: str
    """Since 2017-04-18."""
    type: str
    """Since 2017-04-18."""
    kind: NotRequired[str]
    """Since 2021-10-01."""


class CheckSkuAvailabilityParameter(TypedDict):
    skus: Sequence[str]
    """Since 2017-04-18."""
    kind: str
    """Since 2017-04-18."""
    type: str
    """Since 2017-04-18."""


class CommitmentPeriod(TypedDict):
    tier: NotRequired[str]
    """Since 2021-10-01."""
    count: NotRequired[int]
    """Since 2021-10-01."""


class CommitmentPlan(TypedDict):
    kind: NotRequired[str]
    """Since 2022-12-01."""
    sku: NotRequired[Sku | View]
    """Since 2022-12-01."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2022-12-01."""
    location: NotRequired[str]
    """Since 2022-12-01."""
    properties: NotRequired[CommitmentPlanProperties | View]
    """Since 2021-10-01."""


class CommitmentPlanAccountAssociation(TypedDict):
    tags: NotRequired[Mapping[str, str]]
    """Since 2023-10-01-preview."""
    properties: NotRequired[CommitmentPlanAccountAssociationProperties | View]
    """Since 2022-12-01."""


class CommitmentPlanAccountAssociationProperties(TypedDict):
    accountId: NotRequired[str]
    """Since 2022-12-01."""


class CommitmentPlanAssociation(TypedDict):
    commitmentPlanId: NotRequired[str]
    """Since 2022-12-01."""
    commitmentPlanLocation: NotRequired[str]
    """Since 2022-12-01."""


class CommitmentPlanProperties(TypedDict):
    commitmentPlanGuid: NotRequired[str]
    """Since 2022-12-01."""
    hostingModel: NotRequired[HostingModel]
    """'Web', 'ConnectedContainer', 'DisconnectedContainer', 'ProvisionedWeb' or another value. Since 2021-10-01."""
    planType: NotRequired[str]
    """Since 2021-10-01."""
    current: NotRequired[CommitmentPeriod | View]
    """Since 2021-10-01."""
    autoRenew: NotRequired[bool]
    """Since 2021-10-01."""
    next: NotRequired[CommitmentPeriod | View]
    """Since 2021-10-01."""


class CommitmentQuota(TypedDict):
    quantity: NotRequired[int]
    """Since 2021-10-01."""
    unit: NotRequired[str]
    """Since 2021-10-01."""


class Deployment(TypedDict):
    sku: NotRequired[Sku | View]
    """Since 2023-05-01."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2023-10-01-preview."""
    properties: NotRequired[DeploymentProperties | View]
    """Since 2021-10-01."""


class DeploymentCapacitySettings(TypedDict):
    designatedCapacity: NotRequired[int]
    """At least 0. Since 2023-10-01-preview."""
    priority: NotRequired[int]
    """At least 0. Since 2023-10-01-preview."""


class DeploymentModel(TypedDict):
    format: NotRequired[str]
    """Since 2021-10-01."""
    name: NotRequired[str]
    """Since 2021-10-01."""
    version: NotRequired[str]
    """Since 2021-10-01."""
    source: NotRequired[str]
    """Since 2023-05-01."""


class DeploymentProperties(TypedDict):
    model: NotRequired[DeploymentModel | View]
    """Since 2021-10-01."""
    scaleSettings: NotRequired[DeploymentScaleSettings | View]
    """Since 2021-10-01."""
    raiPolicyName: NotRequired[str]
    """Since 2022-10-01."""
    versionUpgradeOption: NotRequired[
        Literal["OnceNewDefaultVersionAvailable", "OnceCurrentVersionExpired", "NoAutoUpgrade"]
        | str
    ]
    """'OnceNewDefaultVersionAvailable', 'OnceCurrentVersionExpired', 'NoAutoUpgrade' or another value. Since 2023-05-01."""
    currentCapacity: NotRequired[int]
    """Since 2023-10-01-preview."""
    capacitySettings: NotRequired[DeploymentCapacitySettings | View]
    """Since 2023-10-01-preview."""


class DeploymentScaleSettings(TypedDict):
    scaleType: NotRequired[Literal["Standard", "Manual"] | str]
    """'Standard', 'Manual' or another value. Since 2021-10-01."""
    capacity: NotRequired[int]
    """Since 2021-10-01."""


class Encryption(TypedDict):
    keyVaultProperties: NotRequired[KeyVaultProperties | View]
    """Since 2017-04-18."""
    keySource: NotRequired[Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str]
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'. Since 2017-04-18."""


class EncryptionScope(TypedDict):
    tags: NotRequired[Mapping[str, str]]
    """Since 2023-10-01-preview."""
    properties: NotRequired[EncryptionScopeProperties | View]
    """Since 2023-10-01-preview."""


class EncryptionScopeProperties(TypedDict):
    keyVaultProperties: NotRequired[KeyVaultProperties | View]
    """Since 2023-10-01-preview."""
    keySource: NotRequired[Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str]
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'. Since 2023-10-01-preview."""
    state: NotRequired[Literal["Disabled", "Enabled"] | str]
    """'Disabled', 'Enabled' or another value. Since 2023-10-01-preview."""


class Identity(TypedDict):
    type: NotRequired[
        Literal["None", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned"]
    ]
    """'None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'. Since 2017-04-18."""
    userAssignedIdentities: NotRequired[Mapping[str, UserAssignedIdentity | View]]
    """Since 2017-04-18."""


class IpRule(TypedDict):
    value: str
    """Since 2017-04-18."""


class KeyVaultProperties(TypedDict):
    keyName: NotRequired[str]
    """Since 2017-04-18."""
    keyVersion: NotRequired[str]
    """Since 2017-04-18."""
    keyVaultUri: NotRequired[str]
    """Since 2017-04-18."""
    identityClientId: NotRequired[str]
    """Since 2021-04-30."""


class MultiRegionSettings(TypedDict):
    routingMethod: NotRequired[Literal["Priority", "Weighted", "Performance"] | str]
    """'Priority', 'Weighted', 'Performance' or another value. Since 2022-12-01."""
    regions: NotRequired[Sequence[RegionSetting | View]]
    """Since 2022-12-01."""


class NetworkRuleSet(TypedDict):
    defaultAction: NotRequired[Literal["Allow", "Deny"] | str]
    """'Allow', 'Deny' or another value. Since 2017-04-18."""
    bypass: NotRequired[Literal["None", "AzureServices"] | str]
    """'None', 'AzureServices' or another value. Since 2023-10-01-preview."""
    ipRules: NotRequired[Sequence[IpRule | View]]
    """Since 2017-04-18."""
    virtualNetworkRules: NotRequired[Sequence[VirtualNetworkRule | View]]
    """Since 2017-04-18."""


class PatchResourceTagsAndSku(TypedDict):
    tags: NotRequired[Mapping[str, str]]
    """Since 2022-12-01."""
    sku: NotRequired[Sku | View]
    """Since 2022-12-01."""


class PrivateEndpoint(TypedDict):
    pass


class PrivateEndpointConnection(TypedDict):
    properties: NotRequired[PrivateEndpointConnectionProperties | View]
    """Since 2017-04-18."""
    location: NotRequired[str]
    """Since 2017-04-18."""


class PrivateEndpointConnectionProperties(TypedDict):
    privateEndpoint: NotRequired[PrivateEndpoint | View]
    """Since 2017-04-18."""
    privateLinkServiceConnectionState: PrivateLinkServiceConnectionState | View
    """Since 2017-04-18."""
    provisioningState: NotRequired[PrivateEndpointConnectionProvisioningState]
    """'Succeeded', 'Creating', 'Deleting', 'Failed' or another value. Since 2021-04-30."""
    groupIds: NotRequired[Sequence[str]]
    """Since 2017-04-18."""


class PrivateLinkServiceConnectionState(TypedDict):
    status: NotRequired[PrivateEndpointServiceConnectionStatus]
    """'Pending', 'Approved', 'Rejected' or another value. Since 2017-04-18."""
    description: NotRequired[str]
    """Since 2017-04-18."""
    actionsRequired: NotRequired[str]
    """Since 2017-04-18."""


class QuotaLimit(TypedDict):
    count: NotRequired[float]
    """Since 2021-04-30."""
    renewalPeriod: NotRequired[float]
    """Since 2021-04-30."""
    rules: NotRequired[Sequence[ThrottlingRule | View]]
    """Since 2021-04-30."""


class RaiBlocklist(TypedDict):
    tags: NotRequired[Mapping[str, str]]
    """Since 2023-10-01-preview."""
    properties: NotRequired[RaiBlocklistProperties | View]
    """Since 2023-10-01-preview."""


class RaiBlocklistConfig(TypedDict):
    blocklistName: NotRequired[str]
    """Since 2023-10-01-preview."""
    blocking: NotRequired[bool]
    """Since 2023-10-01-preview."""


class RaiBlocklistItem(TypedDict):
    tags: NotRequired[Mapping[str, str]]
    """Since 2023-10-01-preview."""
    properties: NotRequired[RaiBlocklistItemProperties | View]
    """Since 2023-10-01-preview."""


class RaiBlocklistItemProperties(TypedDict):
    pattern: NotRequired[str]
    """Since 2023-10-01-preview."""
    isRegex: NotRequired[bool]
    """Since 2023-10-01-preview."""


class RaiBlocklistProperties(TypedDict):
    description: NotRequired[str]
    """Since 2023-10-01-preview."""


class RaiPolicy(TypedDict):
    tags: NotRequired[Mapping[str, str]]
    """Since 2023-10-01-preview."""
    properties: NotRequired[RaiPolicyProperties | View]
    """Since 2023-10-01-preview."""


class RaiPolicyContentFilter(TypedDict):
    name: NotRequired[str]
    """Since 2023-10-01-preview."""
    enabled: NotRequired[bool]
    """Since 2023-10-01-preview."""
    allowedContentLevel: NotRequired[Literal["Low", "Medium", "High"] | str]
    """'Low', 'Medium', 'High' or another value. Since 2023-10-01-preview, last in 2024-04-01-preview."""
    blocking: NotRequired[bool]
    """Since 2023-10-01-preview."""
    source: NotRequired[RaiPolicyContentSource]
    """'Prompt', 'Completion' or another value. Since 2023-10-01-preview."""


class RaiPolicyProperties(TypedDict):
    mode: NotRequired[Literal["Default", "Deferred", "Blocking"] | str]
    """'Default', 'Deferred', 'Blocking' or another value. Since 2023-10-01-preview."""
    basePolicyName: NotRequired[str]
    """Since 2023-10-01-preview."""
    promptBlocklists: NotRequired[Sequence[RaiBlocklistConfig | View]]
    """Since 2023-10-01-preview, last in 2024-04-01-preview."""
    completionBlocklists: NotRequired[Sequence[RaiBlocklistConfig | View]]
    """Since 2023-10-01-preview, last in 2024-04-01-preview."""
    contentFilters: NotRequired[Sequence[RaiPolicyContentFilter | View]]
    """Since 2023-10-01-preview."""


class RegenerateKeyParameters(TypedDict):
    keyName: Literal["Key1", "Key2"]
    """'Key1', 'Key2'. Since 2016-02-01-preview."""


class RegionSetting(TypedDict):
    name: NotRequired[str]
    """Since 2022-12-01."""
    value: NotRequired[float]
    """Since 2022-12-01."""
    customsubdomain: NotRequired[str]
    """Since 2022-12-01."""


class RequestMatchPattern(TypedDict):
    path: NotRequired[str]
    """Since 2021-04-30."""
    method: NotRequired[str]
    """Since 2021-04-30."""


class Sku(TypedDict):
    name: str
    """Since 2016-02-01-preview."""
    tier: NotRequired[Literal["Free", "Basic", "Standard", "Premium", "Enterprise"] | str]
    """'Free', 'Basic', 'Standard', 'Premium', 'Enterprise' or another value. Since 2016-02-01-preview."""
    size: NotRequired[str]
    """Since 2021-04-30."""
    family: NotRequired[str]
    """Since 2021-04-30."""
    capacity: NotRequired[int]
    """Since 2021-04-30."""


class SkuCapability(TypedDict):
    name: NotRequired[str]
    """Since 2017-04-18."""
    value: NotRequired[str]
    """Since 2017-04-18."""


class SkuChangeInfo(TypedDict):
    countOfDowngrades: NotRequired[float]
    """Since 2021-04-30."""
    countOfUpgradesAfterDowngrades: NotRequired[float]
    """Since 2021-04-30."""
    lastChangeDate: NotRequired[str]
    """Since 2021-04-30."""


class SystemData(TypedDict):
    createdBy: NotRequired[str]
    """Since 2021-04-30."""
    createdByType: NotRequired[Literal["User", "Application", "ManagedIdentity", "Key"] | str]
    """'User', 'Application', 'ManagedIdentity', 'Key' or another value. Since 2021-04-30."""
    createdAt: NotRequired[str]
    """Format date-time. Since 2021-04-30."""
    lastModifiedBy: NotRequired[str]
    """Since 2021-04-30."""
    lastModifiedByType: NotRequired[Literal["User", "Application", "ManagedIdentity", "Key"] | str]
    """'User', 'Application', 'ManagedIdentity', 'Key' or another value. Since 2021-04-30."""
    lastModifiedAt: NotRequired[str]
    """Format date-time. Since 2021-04-30."""


class ThrottlingRule(TypedDict):
    key: NotRequired[str]
    """Since 2021-04-30."""
    renewalPeriod: NotRequired[float]
    """Since 2021-04-30."""
    count: NotRequired[float]
    """Since 2021-04-30."""
    minCount: NotRequired[float]
    """Since 2021-04-30."""
    dynamicThrottlingEnabled: NotRequired[bool]
    """Since 2021-04-30."""
    matchPatterns: NotRequired[Sequence[RequestMatchPattern | View]]
    """Since 2021-04-30."""


class UserAssignedIdentity(TypedDict):
    pass


class UserOwnedAmlWorkspace(TypedDict):
    resourceId: NotRequired[str]
    """Since 2023-10-01-preview."""
    identityClientId: NotRequired[str]
    """Since 2023-10-01-preview."""


class UserOwnedStorage(TypedDict):
    resourceId: NotRequired[str]
    """Since 2017-04-18."""
    identityClientId: NotRequired[str]
    """Since 2021-04-30."""


class VirtualNetworkRule(TypedDict):
    id: str
    """Since 2017-04-18."""
    state: NotRequired[str]
    """Since 2017-04-18."""
    ignoreMissingVnetServiceEndpoint: NotRequired[bool]
    """Since 2017-04-18."""


HostingModel: TypeAlias = (
    Literal["Web", "ConnectedContainer", "DisconnectedContainer", "ProvisionedWeb"] | str
)


PrivateEndpointConnectionProvisioningState: TypeAlias = (
    Literal["Succeeded", "Creating", "Deleting", "Failed"] | str
)


PrivateEndpointServiceConnectionStatus: TypeAlias = Literal["Pending", "Approved", "Rejected"] | str


RaiPolicyContentSource: TypeAlias = Literal["Prompt", "Completion"] | str
