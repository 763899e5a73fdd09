"""The asynchronous client of the management API, on a local one."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

pytest.importorskip("aiohttp")

from aoai import AsyncPoller, OperationFailedError
from aoai.management.v2024_10_01 import AsyncAzureManagement
from aoai.v2024_10_21 import AsyncAzureOpenAI
from tests.server import Server
from tests.server.arm import TOKEN, Arm

MODEL: Any = {"model": {"format": "OpenAI", "name": "gpt-4o", "version": "2024-08-06"}}


class Credential:
    """As azure.identity.aio has them."""

    async def get_token(self, *scopes: str) -> Any:
        assert scopes == ("https://management.azure.com/.default",)
        return TOKEN


async def story(arm: Arm, url: str) -> None:
    where: Any = {"subscription_id": "s", "resource_group": "g", "base_url": url}
    async with AsyncAzureManagement(Credential(), **where) as management:
        said: list[Any] = []

        async def tell(state: Any) -> None:
            said.append(state["status"])

        poller = await management.accounts.begin_create("a", location="e", kind="OpenAI")
        account = await poller.result(progress=tell)
        assert account.properties.provisioning_state == "Succeeded"
        assert said == ["Running", "Running", "Succeeded"]
        assert [each.name async for each in await management.accounts.list()] == ["a"]

        failing = await management.deployments.begin_create_or_update(
            "a", "gpt", sku={"name": "S", "capacity": 900}, properties=MODEL
        )
        with pytest.raises(OperationFailedError) as failed:
            await failing.result()
        assert failed.value.code == "InsufficientQuota"

        keys = management.keys("a")
        async with AsyncAzureOpenAI(url, api_key=keys, deployment="gpt") as client:
            messages: Any = [{"role": "user", "content": "Hi"}]
            for _ in range(3):
                await asyncio.gather(
                    management.rotate_keys("a"),
                    *(client.chat.completions.create(messages=messages) for _ in range(5)),
                )
        token = (await management.accounts.begin_delete("a")).resume_token()
        assert await AsyncPoller.resume(management, token).result() is None
        assert list(arm.deleted) == ["a"]


def test_an_account_from_its_creation_to_its_deletion() -> None:
    arm = Arm()
    with Server(arm) as server:
        asyncio.run(story(arm, server.url))
