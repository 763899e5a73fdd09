"""The resources of Azure AI services management 2024-04-01-preview, for clients that await."""

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
                pages=("list", "list_by_resource_group", "list_models", "list_skus", "list_usages"),
                begin=("begin_create", "begin_delete", "begin_update"),
            ),
            "AsyncCommitmentPlans": Twin(
                "commitment_plans",
                pages=(
                    "list",
                    "list_associations",
                    "list_plans_by_resource_group",
                    "list_plans_by_subscription",
                ),
                begin=(
                    "begin_create_or_update_association",
                    "begin_create_or_update_plan",
                    "begin_delete",
                    "begin_delete_association",
                    "begin_delete_plan",
                    "begin_update_plan",
                ),
            ),
            "AsyncCommitmentTiers": Twin("commitment_tiers", pages=("list",)),
            "AsyncDefenderForAiSettings": Twin("defender_for_ai_settings", pages=("list",)),
            "AsyncDeletedAccounts": Twin(
                "deleted_accounts", pages=("list",), begin=("begin_purge",)
            ),
            "AsyncDeployments": Twin(
                "deployments",
                pages=("list", "list_skus"),
                begin=("begin_create_or_update", "begin_delete", "begin_update"),
            ),
            "AsyncDomains": Twin("domains"),
            "AsyncEncryptionScopes": Twin(
                "encryption_scopes", pages=("list",), begin=("begin_delete",)
            ),
            "AsyncLocationBasedModelCapacities": Twin(
                "location_based_model_capacities", pages=("list",)
            ),
            "AsyncModelCapacities": Twin("model_capacities", pages=("list",)),
            "AsyncModels": Twin("models", pages=("list",)),
            "AsyncNetworkSecurityPerimeterConfigurations": Twin(
                "network_security_perimeter_configurations",
                pages=("list",),
                begin=("begin_reconcile",),
            ),
            "AsyncOperations": Twin("operations", pages=("list",)),
            "AsyncPrivateEndpointConnections": Twin(
                "private_endpoint_connections",
                pages=("list",),
                begin=("begin_create_or_update", "begin_delete"),
            ),
            "AsyncPrivateLinkResources": Twin("private_link_resources", pages=("list",)),
            "AsyncRaiBlocklistItems": Twin(
                "rai_blocklist_items", pages=("list",), begin=("begin_delete",)
            ),
            "AsyncRaiBlocklists": Twin("rai_blocklists", pages=("list",), begin=("begin_delete",)),
            "AsyncRaiContentFilters": Twin("rai_content_filters", pages=("list",)),
            "AsyncRaiPolicies": Twin("rai_policies", pages=("list",), begin=("begin_delete",)),
            "AsyncResourceSkus": Twin("resource_skus", pages=("list",)),
            "AsyncSkus": Twin("skus"),
            "AsyncUsages": Twin("usages", pages=("list",)),
        },
    )
