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
    """Taken by `domains.check_availability`. Since 2017-04-18."""

    subdomainName: str
    """The subdomain that is asked for."""
    type: str
    """The kind of resource, Microsoft.CognitiveServices/accounts."""


class CheckSkuAvailabilityParameter(TypedDict):
    """Taken by `skus.check_availability`. Since 2017-04-18."""

    skus: Sequence[str]
    """Names of the skus that are asked for."""
    kind: str
    """What the account is for, such as OpenAI."""
    type: str
    """The kind of resource, Microsoft.CognitiveServices/accounts."""


class CognitiveServicesAccount(TypedDict):
    """Taken by `accounts.create`, `accounts.update`."""

    kind: NotRequired[str]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    location: NotRequired[str]
    """Region, such as eastus. Since 2017-04-18, in preview since 2016-02-01-preview."""
    properties: NotRequired[
        CognitiveServicesAccountProperties | models.CognitiveServicesAccountProperties
    ]
    """Since 2017-04-18, in preview since 2016-02-01-preview."""
    sku: NotRequired[Sku | models.Sku]
    """The tier and the capacity. Since 2017-04-18, in preview since 2016-02-01-preview."""
    tags: NotRequired[Mapping[str, str]]
    """Your own keys and values. Since 2017-04-18, in preview since 2016-02-01-preview."""
    identity: NotRequired[Identity | models.Identity]
    """Since 2017-04-18."""


class CognitiveServicesAccountApiProperties(TypedDict):
    """`apiProperties` of CognitiveServicesAccountProperties. Since 2017-04-18."""

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
    """`properties` of CognitiveServicesAccount. Since 2017-04-18."""

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
    """`skuChangeInfo` of CognitiveServicesAccountProperties."""

    pass


class Encryption(TypedDict):
    """`encryption` of CognitiveServicesAccountProperties. Since 2017-04-18."""

    keyVaultProperties: NotRequired[KeyVaultProperties | models.KeyVaultProperties]
    """Where the key is, if it is your own."""
    keySource: NotRequired[Literal["Microsoft.CognitiveServices", "Microsoft.KeyVault"] | str]
    """Whose keys encrypt the data. 'Microsoft.CognitiveServices', 'Microsoft.KeyVault' or another value; default 'Microsoft.KeyVault'."""


class Identity(TypedDict):
    """`identity` of CognitiveServicesAccount. Since 2017-04-18."""

    type: NotRequired[Literal["None", "SystemAssigned", "UserAssigned"]]
    """The kinds of identities. 'None', 'SystemAssigned', 'UserAssigned'."""
    userAssignedIdentities: NotRequired[
        Mapping[str, UserAssignedIdentity | models.UserAssignedIdentity]
    ]
    """Identities of your own, by resource id."""


class IpRule(TypedDict):
    """`ipRules` of NetworkRuleSet. Since 2017-04-18."""

    value: str
    """An IPv4 address, or a range of them in CIDR notation."""


class KeyVaultProperties(TypedDict):
    """`keyVaultProperties` of Encryption. Since 2017-04-18."""

    keyName: NotRequired[str]
    """Name of the key."""
    keyVersion: NotRequired[str]
    """Version of the key."""
    keyVaultUri: NotRequired[str]
    """Address of the key vault."""


class NetworkRuleSet(TypedDict):
    """`networkAcls` of CognitiveServicesAccountProperties. Since 2017-04-18."""

    defaultAction: NotRequired[Literal["Allow", "Deny"] | str]
    """What happens to a call that no rule fits. 'Allow', 'Deny' or another value."""
    ipRules: NotRequired[Sequence[IpRule | models.IpRule]]
    """Addresses that may call."""
    virtualNetworkRules: NotRequired[Sequence[VirtualNetworkRule | models.VirtualNetworkRule]]
    """Subnets that may call."""


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
    """`properties` of PrivateEndpointConnection. Since 2017-04-18."""

    privateEndpoint: NotRequired[PrivateEndpoint | models.PrivateEndpoint]
    """The private endpoint."""
    privateLinkServiceConnectionState: (
        PrivateLinkServiceConnectionState | models.PrivateLinkServiceConnectionState
    )
    """Whether the connection was approved."""
    groupIds: NotRequired[Sequence[str]]
    """The parts of the account that are connected."""


class PrivateLinkServiceConnectionState(TypedDict):
    """`privateLinkServiceConnectionState` of PrivateEndpointConnectionProperties. Since 2017-04-18."""

    status: NotRequired[PrivateEndpointServiceConnectionStatus]
    """Whether the connection was approved. 'Pending', 'Approved', 'Rejected', 'Disconnected' or another value."""
    description: NotRequired[str]
    """Why it was approved or rejected."""
    actionsRequired: NotRequired[str]
    """What the other side has to do."""


class RegenerateKeyParameters(TypedDict):
    """Taken by `accounts.regenerate_key`. Since 2017-04-18, in preview since 2016-02-01-preview."""

    keyName: Literal["Key1", "Key2"]
    """The key to make anew. 'Key1', 'Key2'."""


class Sku(TypedDict):
    """`sku` of CognitiveServicesAccount. Since 2017-04-18, in preview since 2016-02-01-preview."""

    name: str
    """Name of the sku, such as S0 or Standard."""


class SkuCapability(TypedDict):
    """`capabilities` of CognitiveServicesAccountProperties. Since 2017-04-18."""

    name: NotRequired[str]
    """Name of the capability."""
    value: NotRequired[str]
    """Value of the capability."""


class UserAssignedIdentity(TypedDict):
    """`userAssignedIdentities` of Identity. Since 2017-04-18."""

    principalId: NotRequired[str]
    """Id of the identity in Entra ID."""
    clientId: NotRequired[str]
    """Id of the identity's application."""


class UserOwnedStorage(TypedDict):
    """`userOwnedStorage` of CognitiveServicesAccountProperties. Since 2017-04-18."""

    resourceId: NotRequired[str]
    """Resource id of the storage account."""


class VirtualNetworkRule(TypedDict):
    """`virtualNetworkRules` of NetworkRuleSet. Since 2017-04-18."""

    id: str
    """Resource id of the subnet."""
    state: NotRequired[str]
    """State of the rule."""
    ignoreMissingVnetServiceEndpoint: NotRequired[bool]
    """Accept the subnet without a service endpoint."""


PrivateEndpointServiceConnectionStatus: TypeAlias = (
    Literal["Pending", "Approved", "Rejected", "Disconnected"] | str
)
