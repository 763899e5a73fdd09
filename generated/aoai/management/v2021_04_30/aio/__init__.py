"""The resources of Azure AI services management 2021-04-30, for clients that await."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.aio.making import Twin, maker

if TYPE_CHECKING:
    from ._typed import *
else:
    # Each is made of the other client's at its first use.
    __getattr__ = maker(
        __name__,
        {
            "AsyncAccounts": Twin(
                "accounts",
                pages=("list", "list_by_resource_group", "list_skus", "list_usages"),
                begin=("begin_create", "begin_delete", "begin_update"),
            ),
            "AsyncDeletedAccounts": Twin(
                "deleted_accounts", pages=("list",), begin=("begin_purge",)
            ),
            "AsyncDomains": Twin("domains"),
            "AsyncOperations": Twin("operations", pages=("list",)),
            "AsyncPrivateEndpointConnections": Twin(
                "private_endpoint_connections",
                pages=("list",),
                begin=("begin_create_or_update", "begin_delete"),
            ),
            "AsyncPrivateLinkResources": Twin("private_link_resources", pages=("list",)),
            "AsyncResourceSkus": Twin("resource_skus", pages=("list",)),
            "AsyncSkus": Twin("skus"),
        },
    )
