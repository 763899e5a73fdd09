"""Request types of Azure AI services management 2023-05-01: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AbusePenalty(TypedDict):
    """Since 2023-05-01."""

    action: NotRequired[Literal["Throttle", "Block"] | str]
    """'Throttle', 'Block' or another value."""
    rateLimitPercentage: NotRequired[float]
    expiration: NotRequired[str]
    """Format date-time."""


class Account(TypedDict):
    kind: NotRequired[str]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    sku: NotRequired[Sku | models.Sku]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    identity: NotRequired[Identity | models.Identity]
    """Since 2017-04-18."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    location: NotRequired[str]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    properties: NotRequired[AccountProperties | models.AccountProperties]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""


class AccountProperties(TypedDict):
    migrationToken: NotRequired[str]
    """Since 2021-04-30."""
    customSubDomainName: NotRequired[str]
    """Since 2017-04-18."""
    networkAcls: NotRequired[NetworkRuleSet | models.NetworkRuleSet]
    """Since 2017-04-18."""
    encryption: NotRequired[Encryption | models.Encryption]
    """Since 2017-04-18."""
    userOwnedStorage: NotRequired[Sequence[UserOwnedStorage | models.UserOwnedStorage]]
    """Since 2017-04-18."""
    publicNetworkAccess: NotRequired[Literal["Enabled", "Disabled"] | str]
    """'Enabled', 'Disabled' or another value. Since 2017-04-18."""
    apiProperties: NotRequired[
        ApiProperties | Mapping[str, str | bool | Mapping[str, Any]] | models.ApiProperties
    ]
    """Since 2017-04-18."""
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
    locations: NotRequired[MultiRegionSettings | models.MultiRegionSettings]
    """Since 2022-12-01."""


class ApiProperties(TypedDict):
    """Since 2017-04-18."""

    qnaRuntimeEndpoint: NotRequired[str]
    qnaAzureSearchEndpointKey: NotRequired[str]
    qnaAzureSearchEndpointId: NotRequired[str]
    statisticsEnabled: NotRequired[bool]
    eventHubConnectionString: NotRequired[str]
    """At most 1000 characters; matches '^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *..."""
    storageAccountConnectionString: NotRequired[str]
    """At most 1000 characters; matches '^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?Ac..."""
    aadClientId: NotRequired[str]
    """At most 500 characters."""
    aadTenantId: NotRequired[str]
    """At most 500 characters."""
    superUser: NotRequired[str]
    """At most 500 characters."""
    websiteName: NotRequired[str]
    """At most 500 characters."""


class CallRateLimit(TypedDict):
    """Since 2021-04-30."""

    count: NotRequired[float]
    renewalPeriod: NotRequired[float]
    rules: NotRequired[Sequence[ThrottlingRule | models.ThrottlingRule]]


class CheckDomainAvailabilityParameter(TypedDict):
    subdomainName: str
    """Since 2017-04-18."""
    type: str
    """Since 2017-04-18."""
    kind: NotRequired[str]
    """Since 2021-10-01."""


class CheckSkuAvailabilityParameter(TypedDict):
    """Since 2017-04-18."""

    skus: Sequence[str]
    kind: str
    type: str


class CommitmentPeriod(TypedDict):
    """Since 2021-10-01."""

    tier: NotRequired[str]
    count: NotRequired[int]


class CommitmentPlan(TypedDict):
    kind: NotRequired[str]
    """Since 2022-12-01."""
    sku: NotRequired[Sku | models.Sku]
    """Since 2022-12-01."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2022-12-01."""
    location: NotRequired[str]
    """Since 2022-12-01."""
    properties: NotRequired[CommitmentPlanProperties | models.CommitmentPlanProperties]
    """Since 2021-10-01."""


class CommitmentPlanAccountAssociation(TypedDict):
    """Since 2022-12-01."""

    properties: NotRequired[
        CommitmentPlanAccountAssociationProperties
        | models.CommitmentPlanAccountAssociationProperties
    ]


class CommitmentPlanAccountAssociationProperties(TypedDict):
    """Since 2022-12-01."""

    accountId: NotRequired[str]


class CommitmentPlanAssociation(TypedDict):
    """Since 2022-12-01."""

    commitmentPlanId: NotRequired[str]
    commitmentPlanLocation: NotRequired[str]


class CommitmentPlanProperties(TypedDict):
    commitmentPlanGuid: NotRequired[str]
    """Since 2022-12-01."""
    hostingModel: NotRequired[HostingModel]
    """'Web', 'ConnectedContainer', 'DisconnectedContainer', 'ProvisionedWeb' or another value. Since 2021-10-01."""
    planType: NotRequired[str]
    """Since 2021-10-01."""
    current: NotRequired[CommitmentPeriod | models.CommitmentPeriod]
    """Since 2021-10-01."""
    autoRenew: NotRequired[bool]
    """Since 2021-10-01."""
    next: NotRequired[CommitmentPeriod | models.CommitmentPeriod]
    """Since 2021-10-01."""


class CommitmentQuota(TypedDict):
    """Since 2021-10-01."""

    quantity: NotRequired[int]
    unit: NotRequired[str]


class Deployment(TypedDict):
    sku: NotRequired[Sku | models.Sku]
    """Since 2023-05-01."""
    properties: NotRequired[DeploymentProperties | models.DeploymentProperties]
    """Since 2021-10-01."""


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
    model: NotRequired[DeploymentModel | models.DeploymentModel]
    """Since 2021-10-01."""
    scaleSettings: NotRequired[DeploymentScaleSettings | models.DeploymentScaleSettings]
    """Since 2021-10-01."""
    raiPolicyName: NotRequired[str]
    """Since 2022-10-01."""
    versionUpgradeOption: NotRequired[
        Literal["OnceNewDefaultVersionAvailable", "OnceCurrentVersionExpired", "NoAutoUpgrade"]
        | str
    ]
    """'OnceNewDefaultVersionAvailable', 'OnceCurrentVersionExpired', 'NoAutoUpgrade' or another value. Since 2023-05-01."""


class DeploymentScaleSettings(TypedDict):
    """Since 2021-10-01."""

    scaleType: NotRequired[Literal["Standard", "Manual"] | str]
    """'Standard', 'Manual' or another value."""
    capacity: NotRequired[int]


class Encryption(TypedDict):
    """Since 2017-04-18."""

    keyVaultProperties: NotRequired[KeyVaultProperties | models.KeyVaultProperties]
    keySource: NotRequired[Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str]
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""


class Identity(TypedDict):
    """Since 2017-04-18."""

    type: NotRequired[
        Literal["None", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned"]
    ]
    """'None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'."""
    userAssignedIdentities: NotRequired[
        Mapping[str, UserAssignedIdentity | models.UserAssignedIdentity]
    ]


class IpRule(TypedDict):
    """Since 2017-04-18."""

    value: str


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
    """Since 2022-12-01."""

    routingMethod: NotRequired[Literal["Priority", "Weighted", "Performance"] | str]
    """'Priority', 'Weighted', 'Performance' or another value."""
    regions: NotRequired[Sequence[RegionSetting | models.RegionSetting]]


class NetworkRuleSet(TypedDict):
    """Since 2017-04-18."""

    defaultAction: NotRequired[Literal["Allow", "Deny"] | str]
    """'Allow', 'Deny' or another value."""
    ipRules: NotRequired[Sequence[IpRule | models.IpRule]]
    virtualNetworkRules: NotRequired[Sequence[VirtualNetworkRule | models.VirtualNetworkRule]]


class PatchResourceTagsAndSku(TypedDict):
    """Since 2022-12-01."""

    tags: NotRequired[Mapping[str, str]]
    sku: NotRequired[Sku | models.Sku]


class PrivateEndpoint(TypedDict):
    pass


class PrivateEndpointConnection(TypedDict):
    """Since 2017-04-18."""

    properties: NotRequired[
        PrivateEndpointConnectionProperties | models.PrivateEndpointConnectionProperties
    ]
    location: NotRequired[str]


class PrivateEndpointConnectionProperties(TypedDict):
    privateEndpoint: NotRequired[PrivateEndpoint | models.PrivateEndpoint]
    """Since 2017-04-18."""
    privateLinkServiceConnectionState: (
        PrivateLinkServiceConnectionState | models.PrivateLinkServiceConnectionState
    )
    """Since 2017-04-18."""
    provisioningState: NotRequired[PrivateEndpointConnectionProvisioningState]
    """'Succeeded', 'Creating', 'Deleting', 'Failed' or another value. Since 2021-04-30."""
    groupIds: NotRequired[Sequence[str]]
    """Since 2017-04-18."""


class PrivateLinkServiceConnectionState(TypedDict):
    """Since 2017-04-18."""

    status: NotRequired[PrivateEndpointServiceConnectionStatus]
    """'Pending', 'Approved', 'Rejected' or another value."""
    description: NotRequired[str]
    actionsRequired: NotRequired[str]


class QuotaLimit(TypedDict):
    """Since 2021-04-30."""

    count: NotRequired[float]
    renewalPeriod: NotRequired[float]
    rules: NotRequired[Sequence[ThrottlingRule | models.ThrottlingRule]]


class RegenerateKeyParameters(TypedDict):
    """Since 2017-04-18, in preview since 2016-02-01-preview."""

    keyName: Literal["Key1", "Key2"]
    """'Key1', 'Key2'."""


class RegionSetting(TypedDict):
    """Since 2022-12-01."""

    name: NotRequired[str]
    value: NotRequired[float]
    customsubdomain: NotRequired[str]


class RequestMatchPattern(TypedDict):
    """Since 2021-04-30."""

    path: NotRequired[str]
    method: NotRequired[str]


class Sku(TypedDict):
    name: str
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    tier: NotRequired[Literal["Free", "Basic", "Standard", "Premium", "Enterprise"] | str]
    """'Free', 'Basic', 'Standard', 'Premium', 'Enterprise' or another value. Since 2017-04-18, in preview since 2016-02-01-preview."""
    size: NotRequired[str]
    """Since 2021-04-30."""
    family: NotRequired[str]
    """Since 2021-04-30."""
    capacity: NotRequired[int]
    """Since 2021-04-30."""


class SkuCapability(TypedDict):
    """Since 2017-04-18."""

    name: NotRequired[str]
    value: NotRequired[str]


class SkuChangeInfo(TypedDict):
    """Since 2017-04-18."""

    countOfDowngrades: NotRequired[float]
    countOfUpgradesAfterDowngrades: NotRequired[float]
    lastChangeDate: NotRequired[str]


class SystemData(TypedDict):
    """Since 2021-04-30."""

    createdBy: NotRequired[str]
    createdByType: NotRequired[Literal["User", "Application", "ManagedIdentity", "Key"] | str]
    """'User', 'Application', 'ManagedIdentity', 'Key' or another value."""
    createdAt: NotRequired[str]
    """Format date-time."""
    lastModifiedBy: NotRequired[str]
    lastModifiedByType: NotRequired[Literal["User", "Application", "ManagedIdentity", "Key"] | str]
    """'User', 'Application', 'ManagedIdentity', 'Key' or another value."""
    lastModifiedAt: NotRequired[str]
    """Format date-time."""


class ThrottlingRule(TypedDict):
    """Since 2021-04-30."""

    key: NotRequired[str]
    renewalPeriod: NotRequired[float]
    count: NotRequired[float]
    minCount: NotRequired[float]
    dynamicThrottlingEnabled: NotRequired[bool]
    matchPatterns: NotRequired[Sequence[RequestMatchPattern | models.RequestMatchPattern]]


class UserAssignedIdentity(TypedDict):
    pass


class UserOwnedStorage(TypedDict):
    resourceId: NotRequired[str]
    """Since 2017-04-18."""
    identityClientId: NotRequired[str]
    """Since 2021-04-30."""


class VirtualNetworkRule(TypedDict):
    """Since 2017-04-18."""

    id: str
    state: NotRequired[str]
    ignoreMissingVnetServiceEndpoint: NotRequired[bool]


HostingModel: TypeAlias = (
    Literal["Web", "ConnectedContainer", "DisconnectedContainer", "ProvisionedWeb"] | str
)


PrivateEndpointConnectionProvisioningState: TypeAlias = (
    Literal["Succeeded", "Creating", "Deleting", "Failed"] | str
)


PrivateEndpointServiceConnectionStatus: TypeAlias = Literal["Pending", "Approved", "Rejected"] | str
