"""The client of Azure AI services management 2024-10-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.aio import AsyncManagementClient

if TYPE_CHECKING:
    from .aio.accounts import AsyncAccounts
    from .aio.commitment_plans import AsyncCommitmentPlans
    from .aio.commitment_tiers import AsyncCommitmentTiers
    from .aio.defender_for_ai_settings import AsyncDefenderForAiSettings
    from .aio.deleted_accounts import AsyncDeletedAccounts
    from .aio.deployments import AsyncDeployments
    from .aio.domains import AsyncDomains
    from .aio.encryption_scopes import AsyncEncryptionScopes
    from .aio.location_based_model_capacities import AsyncLocationBasedModelCapacities
    from .aio.model_capacities import AsyncModelCapacities
    from .aio.models import AsyncModels
    from .aio.network_security_perimeter_configurations import (
        AsyncNetworkSecurityPerimeterConfigurations,
    )
    from .aio.operations import AsyncOperations
    from .aio.private_endpoint_connections import AsyncPrivateEndpointConnections
    from .aio.private_link_resources import AsyncPrivateLinkResources
    from .aio.rai_blocklist_items import AsyncRaiBlocklistItems
    from .aio.rai_blocklists import AsyncRaiBlocklists
    from .aio.rai_content_filters import AsyncRaiContentFilters
    from .aio.rai_policies import AsyncRaiPolicies
    from .aio.resource_skus import AsyncResourceSkus
    from .aio.skus import AsyncSkus
    from .aio.usages import AsyncUsages


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
        from .aio.accounts import AsyncAccounts

        return AsyncAccounts(self)

    @cached_property
    def commitment_plans(self) -> AsyncCommitmentPlans:
        from .aio.commitment_plans import AsyncCommitmentPlans

        return AsyncCommitmentPlans(self)

    @cached_property
    def commitment_tiers(self) -> AsyncCommitmentTiers:
        from .aio.commitment_tiers import AsyncCommitmentTiers

        return AsyncCommitmentTiers(self)

    @cached_property
    def defender_for_ai_settings(self) -> AsyncDefenderForAiSettings:
        from .aio.defender_for_ai_settings import AsyncDefenderForAiSettings

        return AsyncDefenderForAiSettings(self)

    @cached_property
    def deleted_accounts(self) -> AsyncDeletedAccounts:
        from .aio.deleted_accounts import AsyncDeletedAccounts

        return AsyncDeletedAccounts(self)

    @cached_property
    def deployments(self) -> AsyncDeployments:
        from .aio.deployments import AsyncDeployments

        return AsyncDeployments(self)

    @cached_property
    def domains(self) -> AsyncDomains:
        from .aio.domains import AsyncDomains

        return AsyncDomains(self)

    @cached_property
    def encryption_scopes(self) -> AsyncEncryptionScopes:
        from .aio.encryption_scopes import AsyncEncryptionScopes

        return AsyncEncryptionScopes(self)

    @cached_property
    def location_based_model_capacities(self) -> AsyncLocationBasedModelCapacities:
        from .aio.location_based_model_capacities import AsyncLocationBasedModelCapacities

        return AsyncLocationBasedModelCapacities(self)

    @cached_property
    def model_capacities(self) -> AsyncModelCapacities:
        from .aio.model_capacities import AsyncModelCapacities

        return AsyncModelCapacities(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .aio.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def network_security_perimeter_configurations(
        self,
    ) -> AsyncNetworkSecurityPerimeterConfigurations:
        from .aio.network_security_perimeter_configurations import (
            AsyncNetworkSecurityPerimeterConfigurations,
        )

        return AsyncNetworkSecurityPerimeterConfigurations(self)

    @cached_property
    def operations(self) -> AsyncOperations:
        from .aio.operations import AsyncOperations

        return AsyncOperations(self)

    @cached_property
    def private_endpoint_connections(self) -> AsyncPrivateEndpointConnections:
        from .aio.private_endpoint_connections import AsyncPrivateEndpointConnections

        return AsyncPrivateEndpointConnections(self)

    @cached_property
    def private_link_resources(self) -> AsyncPrivateLinkResources:
        from .aio.private_link_resources import AsyncPrivateLinkResources

        return AsyncPrivateLinkResources(self)

    @cached_property
    def rai_blocklist_items(self) -> AsyncRaiBlocklistItems:
        from .aio.rai_blocklist_items import AsyncRaiBlocklistItems

        return AsyncRaiBlocklistItems(self)

    @cached_property
    def rai_blocklists(self) -> AsyncRaiBlocklists:
        from .aio.rai_blocklists import AsyncRaiBlocklists

        return AsyncRaiBlocklists(self)

    @cached_property
    def rai_content_filters(self) -> AsyncRaiContentFilters:
        from .aio.rai_content_filters import AsyncRaiContentFilters

        return AsyncRaiContentFilters(self)

    @cached_property
    def rai_policies(self) -> AsyncRaiPolicies:
        from .aio.rai_policies import AsyncRaiPolicies

        return AsyncRaiPolicies(self)

    @cached_property
    def resource_skus(self) -> AsyncResourceSkus:
        from .aio.resource_skus import AsyncResourceSkus

        return AsyncResourceSkus(self)

    @cached_property
    def skus(self) -> AsyncSkus:
        from .aio.skus import AsyncSkus

        return AsyncSkus(self)

    @cached_property
    def usages(self) -> AsyncUsages:
        from .aio.usages import AsyncUsages

        return AsyncUsages(self)
