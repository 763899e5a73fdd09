"""The client of Azure AI services management 2016-02-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.aio import AsyncManagementClient

if TYPE_CHECKING:
    from .aio import AsyncAccounts


class AsyncAzureManagement(AsyncManagementClient):
    """A client of Azure AI services management 2016-02-01-preview.

    credential: a credential of azure.identity.aio or azure.identity, a token, or a callable, async
        or not, that returns one
    options: timeout, max_retries, session, ...: see AsyncClientOptions

    All else is as ManagementClient has it.
    """

    _api_version = "2016-02-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """`client.accounts`"""
        from .aio import AsyncAccounts

        return AsyncAccounts(self)
