"""What Azure Resource Manager's error codes mean."""

from __future__ import annotations

from ..core.failures import ErrorRules

RULES = ErrorRules(
    {},
    lambda status, details: None,
    {
        "FlagMustBeSetForRestore": (
            "an account of this name was deleted and is kept for a while: bring it back with "
            'properties={"restore": True}, or let go of it with deleted_accounts.begin_purge'
        ),
        "MissingSubscriptionRegistration": (
            "register the provider once for the subscription, which takes some minutes: "
            "az provider register --namespace Microsoft.CognitiveServices --wait"
        ),
    },
)
