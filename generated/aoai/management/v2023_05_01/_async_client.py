"""The client of Azure AI services management 2023-05-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.aio import AsyncManagementClient

if TYPE_CHECKING:
    from .aio import AsyncAccounts
    from .aio import AsyncCommitmentPlans
    from .aio import AsyncCommitmentTiers
    from .aio import AsyncDeletedAccounts
    from .aio import AsyncDeployments
    from .aio import AsyncDomains
    from .aio import AsyncModels
    from .aio import AsyncOperations
    from .aio import AsyncPrivateEndpointConnections
    from .aio import AsyncPrivateLinkResources
    from .aio import AsyncResourceSkus
    from .aio import AsyncSkus
    from .aio import AsyncUsages


class AsyncAzureManagement(AsyncManagementClient):
    """A client of Azure AI services management 2023-05-01.

    credential: a credential of azure.identity.aio or azure.identity, a token, or a callable, async
        or not, that returns one
    options: timeout, max_retries, session, ...: see AsyncClientOptions

    All else is as ManagementClient has it.
    """

    _api_version = "2023-05-01"
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
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .aio import AsyncModels

        return AsyncModels(self)

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
