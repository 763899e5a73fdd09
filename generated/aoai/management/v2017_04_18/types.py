"""Request types of Azure AI services management 2017-04-18: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias


from ..._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class CheckDomainAvailabilityParameter(TypedDict):
    subdomainName: str
    """Since 2017-04-18."""
    type: str
    """Since 2017-04-18."""


class CheckSkuAvailabilityParameter(TypedDict):
    skus: Sequence[str]
    """Since 2017-04-18."""
    kind: str
    """Since 2017-04-18."""
    type: str
    """Since 2017-04-18."""


class CognitiveServicesAccount(TypedDict):
    kind: NotRequired[str]
    """Since 2016-02-01-preview, last in 2017-04-18."""
    location: NotRequired[str]
    """Since 2016-02-01-preview, last in 2017-04-18."""
    properties: NotRequired[CognitiveServicesAccountProperties | View]
    """Since 2016-02-01-preview, last in 2017-04-18."""
    sku: NotRequired[Sku | View]
    """Since 2016-02-01-preview, last in 2017-04-18."""
    tags: NotRequired[Mapping[str, str]]
    """Since 2016-02-01-preview, last in 2017-04-18."""
    identity: NotRequired[Identity | View]
    """Since 2017-04-18, last in 2017-04-18."""


class CognitiveServicesAccountApiProperties(TypedDict):
    qnaRuntimeEndpoint: NotRequired[str]
    """Since 2017-04-18, last in 2017-04-18."""
    qnaAzureSearchEndpointKey: NotRequired[str]
    """Since 2017-04-18, last in 2017-04-18."""
    qnaAzureSearchEndpointId: NotRequired[str]
    """Since 2017-04-18, last in 2017-04-18."""
    statisticsEnabled: NotRequired[bool]
    """Since 2017-04-18, last in 2017-04-18."""
    eventHubConnectionString: NotRequired[str]
    """At most 1000 characters; matches '^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *... Since 2017-04-18, last in 2017-04-18."""
    storageAccountConnectionString: NotRequired[str]
    """At most 1000 characters; matches '^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?Ac... Since 2017-04-18, last in 2017-04-18."""
    aadClientId: NotRequired[str]
    """At most 500 characters. Since 2017-04-18, last in 2017-04-18."""
    aadTenantId: NotRequired[str]
    """At most 500 characters. Since 2017-04-18, last in 2017-04-18."""
    superUser: NotRequired[str]
    """At most 500 characters. Since 2017-04-18, last in 2017-04-18."""
    websiteName: NotRequired[str]
    """At most 500 characters. Since 2017-04-18, last in 2017-04-18."""


class CognitiveServicesAccountProperties(TypedDict):
    customSubDomainName: NotRequired[str]
    """Since 2017-04-18, last in 2017-04-18."""
    networkAcls: NotRequired[NetworkRuleSet | View]
    """Since 2017-04-18, last in 2017-04-18."""
    encryption: NotRequired[Encryption | View]
    """Since 2017-04-18, last in 2017-04-18."""
    userOwnedStorage: NotRequired[Sequence[UserOwnedStorage | View]]
    """Since 2017-04-18, last in 2017-04-18."""
    privateEndpointConnections: NotRequired[Sequence[PrivateEndpointConnection | View]]
    """Since 2017-04-18, last in 2017-04-18."""
    publicNetworkAccess: NotRequired[Literal["Enabled", "Disabled"] | str]
    """'Enabled', 'Disabled' or another value. Since 2017-04-18, last in 2017-04-18."""
    apiProperties: NotRequired[CognitiveServicesAccountApiProperties | View]
    """Since 2017-04-18, last in 2017-04-18."""


class CognitiveServicesAccountSkuChangeInfo(TypedDict):
    pass


class Encryption(TypedDict):
    keyVaultProperties: NotRequired[KeyVaultProperties | View]
    """Since 2017-04-18."""
    keySource: NotRequired[Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str]
    """'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'. Since 2017-04-18."""


class Identity(TypedDict):
    type: NotRequired[Literal["None", "SystemAssigned", "UserAssigned"]]
    """'None', 'SystemAssigned', 'UserAssigned'. Since 2017-04-18."""
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


class NetworkRuleSet(TypedDict):
    defaultAction: NotRequired[Literal["Allow", "Deny"] | str]
    """'Allow', 'Deny' or another value. Since 2017-04-18."""
    ipRules: NotRequired[Sequence[IpRule | View]]
    """Since 2017-04-18."""
    virtualNetworkRules: NotRequired[Sequence[VirtualNetworkRule | View]]
    """Since 2017-04-18."""


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
    groupIds: NotRequired[Sequence[str]]
    """Since 2017-04-18."""


class PrivateLinkServiceConnectionState(TypedDict):
    status: NotRequired[PrivateEndpointServiceConnectionStatus]
    """'Pending', 'Approved', 'Rejected', 'Disconnected' or another value. Since 2017-04-18."""
    description: NotRequired[str]
    """Since 2017-04-18."""
    actionsRequired: NotRequired[str]
    """Since 2017-04-18."""


class RegenerateKeyParameters(TypedDict):
    keyName: Literal["Key1", "Key2"]
    """'Key1', 'Key2'. Since 2016-02-01-preview."""


class Sku(TypedDict):
    name: str
    """Since 2016-02-01-preview."""


class SkuCapability(TypedDict):
    name: NotRequired[str]
    """Since 2017-04-18."""
    value: NotRequired[str]
    """Since 2017-04-18."""


class UserAssignedIdentity(TypedDict):
    principalId: NotRequired[str]
    """Since 2017-04-18."""
    clientId: NotRequired[str]
    """Since 2017-04-18."""


class UserOwnedStorage(TypedDict):
    resourceId: NotRequired[str]
    """Since 2017-04-18."""


class VirtualNetworkRule(TypedDict):
    id: str
    """Since 2017-04-18."""
    state: NotRequired[str]
    """Since 2017-04-18."""
    ignoreMissingVnetServiceEndpoint: NotRequired[bool]
    """Since 2017-04-18."""


PrivateEndpointServiceConnectionStatus: TypeAlias = (
    Literal["Pending", "Approved", "Rejected", "Disconnected"] | str
)
