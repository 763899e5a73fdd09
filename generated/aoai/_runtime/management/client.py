"""The base of the generated clients of Azure Resource Manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..sync.scheme_client import SchemeClient
from .base import ManagementBase
from .keys import AccountKeys

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..core.schemes import Token
    from ..sync.scheme_client import ClientOptions
    from .clouds import Cloud


# As in the base: `with_options` takes more.
class ManagementClient(AccountKeys, ManagementBase, SchemeClient):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of one subscription; safe to share between threads, usable after a fork.

    credential: a credential of azure.identity, a token, or a callable that returns one
    subscription_id: for calls that need one and are made without
    resource_group: likewise
    cloud: "public", "us-government" or "china"; decides the address and what tokens are asked for
    base_url: another address, such as a region's
    scope: another scope that tokens are asked for
    options: timeout, max_retries, session, ...: see ClientOptions

    Raises ConfigurationError for values that cannot work, before anything is sent.
    """

    def __init__(
        self,
        credential: Token,
        *,
        subscription_id: str | None = None,
        resource_group: str | None = None,
        cloud: Cloud = "public",
        base_url: str | None = None,
        scope: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._subscribe(
            credential, subscription_id, resource_group, cloud, base_url, scope, options
        )
