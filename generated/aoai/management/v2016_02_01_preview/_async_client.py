"""The client of Azure AI services management 2016-02-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.aio import AsyncManagementClient

if TYPE_CHECKING:
    from .aio.accounts import AsyncAccounts


class AsyncAzureManagement(AsyncManagementClient):
    """A client of Azure AI services management 2016-02-01-preview; its arguments are AsyncManagementClient's."""

    _api_version = "2016-02-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def accounts(self) -> AsyncAccounts:
        from .aio.accounts import AsyncAccounts

        return AsyncAccounts(self)
