"""The client of Azure AI services management 2017-04-18."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.client import ManagementClient

if TYPE_CHECKING:
    from .resources.accounts import Accounts
    from .resources.domains import Domains
    from .resources.operations import Operations
    from .resources.private_endpoint_connections import PrivateEndpointConnections
    from .resources.private_link_resources import PrivateLinkResources
    from .resources.resource_skus import ResourceSkus
    from .resources.skus import Skus


class AzureManagement(ManagementClient):
    """A client of Azure AI services management 2017-04-18.

    credential: a credential of azure.identity, a token, or a callable that returns one
    subscription_id: for calls that need one and are made without
    resource_group: likewise
    cloud: "public", "us-government" or "china"; decides the address and what tokens are asked for
    base_url: another address, such as a region's
    scope: another scope that tokens are asked for
    options: timeout, max_retries, session, ...: see ClientOptions

    Raises ConfigurationError for values that cannot work, before anything is sent.
    """

    _api_version = "2017-04-18"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def accounts(self) -> Accounts:
        """`client.accounts`"""
        from .resources.accounts import Accounts

        return Accounts(self)

    @cached_property
    def domains(self) -> Domains:
        """`client.domains`"""
        from .resources.domains import Domains

        return Domains(self)

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
    def resource_skus(self) -> ResourceSkus:
        """`client.resource_skus`"""
        from .resources.resource_skus import ResourceSkus

        return ResourceSkus(self)

    @cached_property
    def skus(self) -> Skus:
        """`client.skus`"""
        from .resources.skus import Skus

        return Skus(self)
