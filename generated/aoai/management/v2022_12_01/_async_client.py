"""The client of Azure AI services management 2022-12-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.aio import AsyncManagementClient

if TYPE_CHECKING:
    from .aio.accounts import AsyncAccounts
    from .aio.commitment_plans import AsyncCommitmentPlans
    from .aio.commitment_tiers import AsyncCommitmentTiers
    from .aio.deleted_accounts import AsyncDeletedAccounts
    from .aio.deployments import AsyncDeployments
    from .aio.domains import AsyncDomains
    from .aio.operations import AsyncOperations
    from .aio.private_endpoint_connections import AsyncPrivateEndpointConnections
    from .aio.private_link_resources import AsyncPrivateLinkResources
    from .aio.resource_skus import AsyncResourceSkus
    from .aio.skus import AsyncSkus


class AsyncAzureManagement(AsyncManagementClient):
    """A client of Azure AI services management 2022-12-01.

    credential: a credential of azure.identity.aio or azure.identity, a token, or a callable, async
        or not, that returns one
    options: timeout, max_retries, session, ...: see AsyncClientOptions

    All else is as ManagementClient has it.
    """

    _api_version = "2022-12-01"
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
    def resource_skus(self) -> AsyncResourceSkus:
        from .aio.resource_skus import AsyncResourceSkus

        return AsyncResourceSkus(self)

    @cached_property
    def skus(self) -> AsyncSkus:
        from .aio.skus import AsyncSkus

        return AsyncSkus(self)
