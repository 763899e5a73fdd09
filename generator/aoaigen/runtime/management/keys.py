"""An account's keys for the clients of its data plane, and their rotation without downtime."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..core.sentinel import Omit, omit

if TYPE_CHECKING:
    from ..azure.auth import Keys


class AccountKeys:
    """What a client that blocks has besides the generated calls."""

    def keys(
        self,
        account_name: str,
        *,
        subscription_id: str | Omit = omit,
        resource_group: str | Omit = omit,
    ) -> Keys:
        """The account's keys as the `api_key` of a client of Azure OpenAI.

        They are asked for at the first call, kept, and asked for anew when the service refuses
        both; so a key can be regenerated at any time, and no call fails.
        """
        from ..azure.auth import Keys

        def ask() -> list[str]:
            keys = self._accounts().list_keys(
                account_name, subscription_id=subscription_id, resource_group=resource_group
            )
            return [key for key in (keys.key1, keys.key2) if key]

        return Keys(ask)

    def rotate_keys(
        self,
        account_name: str,
        *,
        pause: float = 0.0,
        subscription_id: str | Omit = omit,
        resource_group: str | Omit = omit,
    ) -> None:
        """Regenerates Key2, and then Key1; clients that have `keys` go on meanwhile.

        pause: seconds between the two, in which clients with a fixed key can be given the new one
        """
        where = {"subscription_id": subscription_id, "resource_group": resource_group}
        self._accounts().regenerate_key(account_name, key_name="Key2", **where)
        time.sleep(pause)
        self._accounts().regenerate_key(account_name, key_name="Key1", **where)

    def _accounts(self) -> Any:
        resource: Any = self
        return resource.accounts


class AsyncAccountKeys:
    """What a client that awaits has besides the generated calls; the same as AccountKeys has."""

    def keys(
        self,
        account_name: str,
        *,
        subscription_id: str | Omit = omit,
        resource_group: str | Omit = omit,
    ) -> Keys:
        """The account's keys as the `api_key` of an asynchronous client of Azure OpenAI."""
        from ..azure.auth import Keys

        async def ask() -> list[str]:
            keys = await self._accounts().list_keys(
                account_name, subscription_id=subscription_id, resource_group=resource_group
            )
            return [key for key in (keys.key1, keys.key2) if key]

        return Keys(ask)

    async def rotate_keys(
        self,
        account_name: str,
        *,
        pause: float = 0.0,
        subscription_id: str | Omit = omit,
        resource_group: str | Omit = omit,
    ) -> None:
        """Regenerates Key2, and then Key1; clients that have `keys` go on meanwhile."""
        from asyncio import sleep

        where = {"subscription_id": subscription_id, "resource_group": resource_group}
        await self._accounts().regenerate_key(account_name, key_name="Key2", **where)
        await sleep(pause)
        await self._accounts().regenerate_key(account_name, key_name="Key1", **where)

    def _accounts(self) -> Any:
        resource: Any = self
        return resource.accounts
