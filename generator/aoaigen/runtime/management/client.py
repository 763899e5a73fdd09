"""The base of the generated clients of Azure Resource Manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..core.sentinel import Omit, omit
from ..sync.scheme_client import SchemeClient
from .keys import AccountKeys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self, Unpack

    from ..core.options import Options
    from ..core.schemes import Scheme, Token
    from ..sync.scheme_client import ClientOptions
    from .clouds import Cloud


class ManagementClient(AccountKeys, SchemeClient):
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

    _version_parameter: ClassVar[str | None] = "api-version"
    _id_header = "x-ms-client-request-id"
    _schemes: ClassVar[Mapping[str, Scheme]] = {"credential": ("bearer", "header", "Authorization")}

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
        from .clouds import address_and_scope

        address, usual = address_and_scope(cloud)
        self._open(
            base_url or address,
            {},
            {"credential": credential},
            {"subscription_id": subscription_id, "resource_group": resource_group},
            scopes={"credential": (scope or usual,)},
            **options,
        )

    def with_options(
        self,
        *,
        subscription_id: str | Omit | None = omit,
        resource_group: str | Omit | None = omit,
        **options: Unpack[Options],
    ) -> Self:
        """A client with other settings that shares this one's connections and credential.

        What is not given stays; headers and query parameters that are given are added to those
        that are there.  `timeout=None` is no limit.
        """
        from ..core.options import Settings

        client = super().with_options(**options)
        given = {"subscription_id": subscription_id, "resource_group": resource_group}
        changes = {name: value for name, value in given.items() if not isinstance(value, Omit)}
        client._settings = Settings({"filled": changes}, client._settings)
        return client
