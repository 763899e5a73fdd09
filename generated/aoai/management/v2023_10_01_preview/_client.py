"""The client of Azure AI services management 2023-10-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.client import ManagementClient

if TYPE_CHECKING:
    from .resources.accounts import Accounts
    from .resources.commitment_plans import CommitmentPlans
    from .resources.commitment_tiers import CommitmentTiers
    from .resources.deleted_accounts import DeletedAccounts
    from .resources.deployments import Deployments
    from .resources.domains import Domains
    from .resources.encryption_scopes import EncryptionScopes
    from .resources.models import Models
    from .resources.operations import Operations
    from .resources.private_endpoint_connections import PrivateEndpointConnections
    from .resources.private_link_resources import PrivateLinkResources
    from .resources.rai_blocklist_items import RaiBlocklistItems
    from .resources.rai_blocklists import RaiBlocklists
    from .resources.rai_content_filters import RaiContentFilters
    from .resources.rai_policies import RaiPolicies
    from .resources.resource_skus import ResourceSkus
    from .resources.skus import Skus
    from .resources.usages import Usages


class AzureManagement(ManagementClient):
    """A client of Azure AI services management 2023-10-01-preview.

    credential: a credential of azure.identity, a token, or a callable that returns one
    subscription_id: for calls that need one and are made without
    resource_group: likewise
    cloud: "public", "us-government" or "china"; decides the address and what tokens are asked for
    base_url: another address, such as a region's
    scope: another scope that tokens are asked for
    options: timeout, max_retries, session, ...: see ClientOptions

    Raises ConfigurationError for values that cannot work, before anything is sent.
    """

    _api_version = "2023-10-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def accounts(self) -> Accounts:
        """`client.accounts`"""
        from .resources.accounts import Accounts

        return Accounts(self)

    @cached_property
    def commitment_plans(self) -> CommitmentPlans:
        """`client.commitment_plans`"""
        from .resources.commitment_plans import CommitmentPlans

        return CommitmentPlans(self)

    @cached_property
    def commitment_tiers(self) -> CommitmentTiers:
        """`client.commitment_tiers`"""
        from .resources.commitment_tiers import CommitmentTiers

        return CommitmentTiers(self)

    @cached_property
    def deleted_accounts(self) -> DeletedAccounts:
        """`client.deleted_accounts`"""
        from .resources.deleted_accounts import DeletedAccounts

        return DeletedAccounts(self)

    @cached_property
    def deployments(self) -> Deployments:
        """`client.deployments`"""
        from .resources.deployments import Deployments

        return Deployments(self)

    @cached_property
    def domains(self) -> Domains:
        """`client.domains`"""
        from .resources.domains import Domains

        return Domains(self)

    @cached_property
    def encryption_scopes(self) -> EncryptionScopes:
        """`client.encryption_scopes`"""
        from .resources.encryption_scopes import EncryptionScopes

        return EncryptionScopes(self)

    @cached_property
    def models(self) -> Models:
        """`client.models`"""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def operations(self) -> Operations:
        """`client.operations`"""
        from .resources.operations import Operations

        return Operations(self)

    @cached_property
    def private_endpoint_connections(self) -> PrivateEndpointConnections:
        """`client.private_endpoint_connections`"""
        from .resources.private_endpoint_connections import PrivateEndpointConnections

        return PrivateEndpointConnections(self)

    @cached_property
    def private_link_resources(self) -> PrivateLinkResources:
        """`client.private_link_resources`"""
        from .resources.private_link_resources import PrivateLinkResources

        return PrivateLinkResources(self)

    @cached_property
    def rai_blocklist_items(self) -> RaiBlocklistItems:
        """`client.rai_blocklist_items`"""
        from .resources.rai_blocklist_items import RaiBlocklistItems

        return RaiBlocklistItems(self)

    @cached_property
    def rai_blocklists(self) -> RaiBlocklists:
        """`client.rai_blocklists`"""
        from .resources.rai_blocklists import RaiBlocklists

        return RaiBlocklists(self)

    @cached_property
    def rai_content_filters(self) -> RaiContentFilters:
        """`client.rai_content_filters`"""
        from .resources.rai_content_filters import RaiContentFilters

        return RaiContentFilters(self)

    @cached_property
    def rai_policies(self) -> RaiPolicies:
        """`client.rai_policies`"""
        from .resources.rai_policies import RaiPolicies

        return RaiPolicies(self)

    @cached_property
    def resource_skus(self) -> ResourceSkus:
        """`client.resource_skus`"""
        from .resources.resource_skus import ResourceSkus

        return ResourceSkus(self)

    @cached_property
    def skus(self) -> Skus:
        """`client.skus`"""
        from .resources.skus import Skus

        return Skus(self)

    @cached_property
    def usages(self) -> Usages:
        """`client.usages`"""
        from .resources.usages import Usages

        return Usages(self)
