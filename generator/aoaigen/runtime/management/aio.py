"""The base of the generated asynchronous clients of Azure Resource Manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..aio.scheme_client import AsyncSchemeClient
from .base import ManagementBase
from .keys import AsyncAccountKeys

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..aio.scheme_client import AsyncClientOptions
    from ..core.schemes import AsyncToken
    from .clouds import Cloud


# As in the base: `with_options` takes more.
class AsyncManagementClient(AsyncAccountKeys, ManagementBase, AsyncSchemeClient):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of one subscription, for the tasks of one event loop.

    credential: a credential of azure.identity.aio or azure.identity, a token, or a callable, async
        or not, that returns one
    options: timeout, max_retries, session, ...: see AsyncClientOptions

    All else is as ManagementClient has it.
    """

    def __init__(
        self,
        credential: AsyncToken,
        *,
        subscription_id: str | None = None,
        resource_group: str | None = None,
        cloud: Cloud = "public",
        base_url: str | None = None,
        scope: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        self._subscribe(
            credential, subscription_id, resource_group, cloud, base_url, scope, options
        )
