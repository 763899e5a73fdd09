"""The client of Azure AI services management 2016-02-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.client import ManagementClient

if TYPE_CHECKING:
    from .resources.accounts import Accounts


class AzureManagement(ManagementClient):
    """A client of Azure AI services management 2016-02-01-preview.

    credential: a credential of azure.identity, a token, or a callable that returns one
    subscription_id: for calls that need one and are made without
    resource_group: likewise
    cloud: "public", "us-government" or "china"; decides the address and what tokens are asked for
    base_url: another address, such as a region's
    scope: another scope that tokens are asked for
    options: timeout, max_retries, session, ...: see ClientOptions

    Raises ConfigurationError for values that cannot work, before anything is sent.
    """

    _api_version = "2016-02-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def accounts(self) -> Accounts:
        """`client.accounts`"""
        from .resources.accounts import Accounts

        return Accounts(self)
