"""Request types of Azure AI services management 2017-04-18: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class CheckDomainAvailabilityParameter(TypedDict):
    """Since 2017-04-18."""

    subdomainName: str
    type: str


class CheckSkuAvailabilityParameter(TypedDict):
    """Since 2017-04-18."""

    skus: Sequence[str]
    kind: str
    type: str


class CognitiveServicesAccount(TypedDict):
    kind: NotRequired[str]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    location: NotRequired[str]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    properties: NotRequired[
        CognitiveServicesAccountProperties | models.CognitiveServicesAccountProperties
    ]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    sku: NotRequired[Sku | models.Sku]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    identity: NotRequired[Identity | models.Identity]
    """Since 2017-04-18."""


class CognitiveServicesAccountApiProperties(TypedDict):
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


class CognitiveServicesAccountProperties(TypedDict):
    """Since 2017-04-18."""

    customSubDomainName: NotRequired[str]
    networkAcls: NotRequired[NetworkRuleSet | models.NetworkRuleSet]
    encryption: NotRequired[Encryption | models.Encryption]
    userOwnedStorage: NotRequired[Sequence[UserOwnedStorage | models.UserOwnedStorage]]
    privateEndpointConnections: NotRequired[
        Sequence[PrivateEndpointConnection | models.PrivateEndpointConnection]
    ]
    publicNetworkAccess: NotRequired[Literal["Enabled", "Disabled"] | str]
    """'Enabled', 'Disabled' or another value."""
    apiProperties: NotRequired[
        CognitiveServicesAccountApiProperties | models.CognitiveServicesAccountApiProperties
    ]


class CognitiveServicesAccountSkuChangeInfo(TypedDict):
    pass


class Encryption(TypedDict):
    """Since 2017-04-18."""

    keyVaultProperties: NotRequired[KeyVaultProperties | models.KeyVaultProperties]
    keySource: NotRequired[Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str]
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""


class Identity(TypedDict):
    """Since 2017-04-18."""

    type: NotRequired[Literal["None", "SystemAssigned", "UserAssigned"]]
    """'None', 'SystemAssigned', 'UserAssigned'."""
    userAssignedIdentities: NotRequired[
        Mapping[str, UserAssignedIdentity | models.UserAssignedIdentity]
    ]


class IpRule(TypedDict):
    """Since 2017-04-18."""

    value: str


class KeyVaultProperties(TypedDict):
    """Since 2017-04-18."""

    keyName: NotRequired[str]
    keyVersion: NotRequired[str]
    keyVaultUri: NotRequired[str]


class NetworkRuleSet(TypedDict):
    """Since 2017-04-18."""

    defaultAction: NotRequired[Literal["Allow", "Deny"] | str]
    """'Allow', 'Deny' or another value."""
    ipRules: NotRequired[Sequence[IpRule | models.IpRule]]
    virtualNetworkRules: NotRequired[Sequence[VirtualNetworkRule | models.VirtualNetworkRule]]


class PrivateEndpoint(TypedDict):
    pass


class PrivateEndpointConnection(TypedDict):
    """Since 2017-04-18."""

    properties: NotRequired[
        PrivateEndpointConnectionProperties | models.PrivateEndpointConnectionProperties
    ]
    location: NotRequired[str]


class PrivateEndpointConnectionProperties(TypedDict):
    """Since 2017-04-18."""

    privateEndpoint: NotRequired[PrivateEndpoint | models.PrivateEndpoint]
    privateLinkServiceConnectionState: (
        PrivateLinkServiceConnectionState | models.PrivateLinkServiceConnectionState
    )
    groupIds: NotRequired[Sequence[str]]


class PrivateLinkServiceConnectionState(TypedDict):
    """Since 2017-04-18."""

    status: NotRequired[PrivateEndpointServiceConnectionStatus]
    """'Pending', 'Approved', 'Rejected', 'Disconnected' or another value."""
    description: NotRequired[str]
    actionsRequired: NotRequired[str]


class RegenerateKeyParameters(TypedDict):
    """Since 2017-04-18, in preview since 2016-02-01-preview."""

    keyName: Literal["Key1", "Key2"]
    """'Key1', 'Key2'."""


class Sku(TypedDict):
    """Since 2017-04-18, in preview since 2016-02-01-preview."""

    name: str


class SkuCapability(TypedDict):
    """Since 2017-04-18."""

    name: NotRequired[str]
    value: NotRequired[str]


class UserAssignedIdentity(TypedDict):
    """Since 2017-04-18."""

    principalId: NotRequired[str]
    clientId: NotRequired[str]


class UserOwnedStorage(TypedDict):
    """Since 2017-04-18."""

    resourceId: NotRequired[str]


class VirtualNetworkRule(TypedDict):
    """Since 2017-04-18."""

    id: str
    state: NotRequired[str]
    ignoreMissingVnetServiceEndpoint: NotRequired[bool]


PrivateEndpointServiceConnectionStatus: TypeAlias = (
    Literal["Pending", "Approved", "Rejected", "Disconnected"] | str
)
