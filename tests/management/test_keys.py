"""Keys that rotate under a client of the data plane: no call fails."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from aoai import AuthenticationError, CredentialError, Keys
from aoai.management.v2024_10_01 import AzureManagement
from aoai.v2024_10_21 import AzureOpenAI
from tests.server import Server
from tests.server.arm import TOKEN, Arm


def ask(client: AzureOpenAI) -> str | None:
    messages: Any = [{"role": "user", "content": "Hi"}]
    return client.chat.completions.create(messages=messages).choices[0].message.content


def test_both_keys_are_regenerated_in_turn_under_load_and_no_call_fails() -> None:
    arm = Arm(polls=0)
    failures: list[Exception] = []
    done = threading.Event()
    with Server(arm) as server:
        management = AzureManagement(
            TOKEN, subscription_id="s", resource_group="g", base_url=server.url
        )
        management.accounts.create("a", location="e")
        client = AzureOpenAI(server.url, api_key=management.keys("a"), deployment="gpt")

        def load() -> None:
            while not done.is_set():
                try:
                    assert ask(client) == "Hi"
                except Exception as failure:
                    failures.append(failure)

        threads = [threading.Thread(target=load) for _ in range(3)]
        for thread in threads:
            thread.start()
        for _ in range(5):
            management.rotate_keys("a", pause=0.05)
        done.set()
        for thread in threads:
            thread.join()
        listed = sum(r.path.endswith("listKeys") for r in server.requests)
        chats = sum(r.path.startswith("/openai/") for r in server.requests)
    assert failures == []
    assert listed < chats / 2
    assert listed <= 1 + 10 * 3


def test_keys_are_asked_for_at_the_first_call_and_once() -> None:
    arm = Arm()
    arm.keys["a"] = ["one", "two"]
    asked: list[int] = []

    def give() -> list[str]:
        asked.append(1)
        return ["one", "two"]

    with Server(arm) as server:
        client = AzureOpenAI(server.url, api_key=Keys(give), deployment="gpt")
        assert asked == []
        assert [ask(client) for _ in range(5)] == ["Hi"] * 5
        assert asked == [1]
        arm.keys["a"] = ["new", "two"]
        assert ask(client) == "Hi"
        assert asked == [1]
        arm.keys["a"] = ["new", "newer"]
        with pytest.raises(AuthenticationError):
            ask(client)
        assert asked == [1, 1]


@pytest.mark.parametrize("given", ["SECRET", [], None, ["SEC RET"]])
def test_what_are_no_keys_is_told_without_showing_it(given: Any) -> None:
    client = AzureOpenAI("http://127.0.0.1:9", api_key=Keys(lambda: given), deployment="gpt")
    with pytest.raises(CredentialError) as failed:
        ask(client)
    assert "SEC" not in str(failed.value)
    assert repr(Keys(lambda: given)) == "Keys(...)"
