"""What both clients of Azure Resource Manager are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.scheme_base import SchemeBase
from ..core.schemes import Scheme
from ..core.sentinel import Omit, omit

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from ..core.options import Options
    from .clouds import Cloud


class ManagementBase(SchemeBase):
    """Clouds, and what stands in for the subscription and the resource group."""

    _version_parameter: ClassVar[str | None] = "api-version"
    _error_rules = "management.errors:RULES"
    _id_header = "x-ms-client-request-id"
    _schemes: ClassVar[Mapping[str, Scheme]] = {"credential": ("bearer", "header", "Authorization")}

    def _subscribe(
        self,
        credential: object,
        subscription_id: str | None,
        resource_group: str | None,
        cloud: Cloud,
        base_url: str | None,
        scope: str | None,
        options: Mapping[str, Any],
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

    # pyright takes a further keyword for one that the base's TypedDict of options forbids.
    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]
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
