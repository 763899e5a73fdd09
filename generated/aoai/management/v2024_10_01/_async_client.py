"""The client of Azure AI services management 2024-10-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.aio import AsyncManagementClient

if TYPE_CHECKING:
    from .aio import AsyncAccounts
    from .aio import AsyncCommitmentPlans
    from .aio import AsyncCommitmentTiers
    from .aio import AsyncDefenderForAiSettings
    from .aio import AsyncDeletedAccounts
    from .aio import AsyncDeployments
    from .aio import AsyncDomains
    from .aio import AsyncEncryptionScopes
    from .aio import AsyncLocationBasedModelCapacities
    from .aio import AsyncModelCapacities
    from .aio import AsyncModels
    from .aio import AsyncNetworkSecurityPerimeterConfigurations
    from .aio import AsyncOperations
    from .aio import AsyncPrivateEndpointConnections
    from .aio import AsyncPrivateLinkResources
    from .aio import AsyncRaiBlocklistItems
    from .aio import AsyncRaiBlocklists
    from .aio import AsyncRaiContentFilters
    from .aio import AsyncRaiPolicies
    from .aio import AsyncResourceSkus
    from .aio import AsyncSkus
    from .aio import AsyncUsages


class AsyncAzureManagement(AsyncManagementClient):
    """A client of Azure AI services management 2024-10-01.

    credential: a credential of azure.identity.aio or azure.identity, a token, or a callable, async
        or not, that returns one
    options: timeout, max_retries, session, ...: see AsyncClientOptions

    All else is as ManagementClient has it.
    """

    _api_version = "2024-10-01"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """`client.accounts`"""
        from .aio import AsyncAccounts

        return AsyncAccounts(self)

    @cached_property
    def commitment_plans(self) -> AsyncCommitmentPlans:
        """`client.commitment_plans`"""
        from .aio import AsyncCommitmentPlans

        return AsyncCommitmentPlans(self)

    @cached_property
    def commitment_tiers(self) -> AsyncCommitmentTiers:
        """`client.commitment_tiers`"""
        from .aio import AsyncCommitmentTiers

        return AsyncCommitmentTiers(self)

    @cached_property
    def defender_for_ai_settings(self) -> AsyncDefenderForAiSettings:
        """`client.defender_for_ai_settings`"""
        from .aio import AsyncDefenderForAiSettings

        return AsyncDefenderForAiSettings(self)

    @cached_property
    def deleted_accounts(self) -> AsyncDeletedAccounts:
        """`client.deleted_accounts`"""
        from .aio import AsyncDeletedAccounts

        return AsyncDeletedAccounts(self)

    @cached_property
    def deployments(self) -> AsyncDeployments:
        """`client.deployments`"""
        from .aio import AsyncDeployments

        return AsyncDeployments(self)

    @cached_property
    def domains(self) -> AsyncDomains:
        """`client.domains`"""
        from .aio import AsyncDomains

        return AsyncDomains(self)

    @cached_property
    def encryption_scopes(self) -> AsyncEncryptionScopes:
        """`client.encryption_scopes`"""
        from .aio import AsyncEncryptionScopes

        return AsyncEncryptionScopes(self)

    @cached_property
    def location_based_model_capacities(self) -> AsyncLocationBasedModelCapacities:
        """`client.location_based_model_capacities`"""
        from .aio import AsyncLocationBasedModelCapacities

        return AsyncLocationBasedModelCapacities(self)

    @cached_property
    def model_capacities(self) -> AsyncModelCapacities:
        """`client.model_capacities`"""
        from .aio import AsyncModelCapacities

        return AsyncModelCapacities(self)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .aio import AsyncModels

        return AsyncModels(self)

    @cached_property
    def network_security_perimeter_configurations(
        self,
    ) -> AsyncNetworkSecurityPerimeterConfigurations:
        """`client.network_security_perimeter_configurations`"""
        from .aio import AsyncNetworkSecurityPerimeterConfigurations

        return AsyncNetworkSecurityPerimeterConfigurations(self)

    @cached_property
    def operations(self) -> AsyncOperations:
        """`client.operations`"""
        from .aio import AsyncOperations

        return AsyncOperations(self)

    @cached_property
    def private_endpoint_connections(self) -> AsyncPrivateEndpointConnections:
        """`client.private_endpoint_connections`"""
        from .aio import AsyncPrivateEndpointConnections

        return AsyncPrivateEndpointConnections(self)

    @cached_property
    def private_link_resources(self) -> AsyncPrivateLinkResources:
        """`client.private_link_resources`"""
        from .aio import AsyncPrivateLinkResources

        return AsyncPrivateLinkResources(self)

    @cached_property
    def rai_blocklist_items(self) -> AsyncRaiBlocklistItems:
        """`client.rai_blocklist_items`"""
        from .aio import AsyncRaiBlocklistItems

        return AsyncRaiBlocklistItems(self)

    @cached_property
    def rai_blocklists(self) -> AsyncRaiBlocklists:
        """`client.rai_blocklists`"""
        from .aio import AsyncRaiBlocklists

        return AsyncRaiBlocklists(self)

    @cached_property
    def rai_content_filters(self) -> AsyncRaiContentFilters:
        """`client.rai_content_filters`"""
        from .aio import AsyncRaiContentFilters

        return AsyncRaiContentFilters(self)

    @cached_property
    def rai_policies(self) -> AsyncRaiPolicies:
        """`client.rai_policies`"""
        from .aio import AsyncRaiPolicies

        return AsyncRaiPolicies(self)

    @cached_property
    def resource_skus(self) -> AsyncResourceSkus:
        """`client.resource_skus`"""
        from .aio import AsyncResourceSkus

        return AsyncResourceSkus(self)

    @cached_property
    def skus(self) -> AsyncSkus:
        """`client.skus`"""
        from .aio import AsyncSkus

        return AsyncSkus(self)

    @cached_property
    def usages(self) -> AsyncUsages:
        """`client.usages`"""
        from .aio import AsyncUsages

        return AsyncUsages(self)
