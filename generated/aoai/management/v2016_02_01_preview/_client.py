"""The client of Azure AI services management 2016-02-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.management.client import ManagementClient

if TYPE_CHECKING:
    from .resources.accounts import Accounts


class AzureManagement(ManagementClient):
    """A client of Azure AI services management 2016-02-01-preview; its arguments are ManagementClient's."""

    _api_version = "2016-02-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def accounts(self) -> Accounts:
        from .resources.accounts import Accounts

        return Accounts(self)
