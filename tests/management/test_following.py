"""Calls that answer before their work is done, against a local Azure Resource Manager."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from aoai import (
    APITimeoutError,
    ArgumentError,
    ConflictError,
    NotFoundError,
    OperationFailedError,
    Poller,
)
from aoai.management.v2024_10_01 import AzureManagement
from tests.server import Server
from tests.server.arm import TOKEN, Arm

MODEL: Any = {"model": {"format": "OpenAI", "name": "gpt-4o", "version": "2024-08-06"}}


@pytest.fixture
def arm() -> Arm:
    return Arm()


@pytest.fixture
def server(arm: Arm) -> Iterator[Server]:
    with Server(arm) as running:
        yield running


@pytest.fixture
def management(server: Server) -> AzureManagement:
    return AzureManagement(TOKEN, subscription_id="s", resource_group="g", base_url=server.url)


def asked(server: Server) -> list[str]:
    return [f"{r.method} {r.path.rsplit('/', 2)[-2]}" for r in server.requests]


def test_an_account_is_given_when_it_is_ready(management: AzureManagement, server: Server) -> None:
    poller = management.accounts.begin_create("a", location="eastus", kind="OpenAI")
    assert (poller.done(), poller.status()) == (False, "InProgress")
    said: list[Any] = []
    account = poller.result(timeout=60, progress=said.append)
    assert account.properties
    assert account.properties.provisioning_state == "Succeeded"
    assert (poller.done(), poller.status()) == (True, "Succeeded")
    assert [each["status"] for each in said] == ["Running", "Running", "Succeeded"]
    assert asked(server) == ["PUT accounts", *["GET status"] * 3, "GET accounts"]
    assert poller.result() is not None
    assert len(server.requests) == 5


def test_a_deletion_gives_nothing_and_a_purge_follows_its_location(
    management: AzureManagement, arm: Arm
) -> None:
    management.accounts.begin_create("a", location="eastus").wait()
    assert management.accounts.begin_delete("a").result() is None
    assert list(arm.deleted) == ["a"]
    with pytest.raises(ConflictError, match="failed with 409"):
        management.with_options(max_retries=0).accounts.create("a", location="eastus")
    management.deleted_accounts.begin_purge("eastus", "a").wait()
    assert not arm.deleted


def test_what_fails_raises_with_the_operations_own_code(management: AzureManagement) -> None:
    poller = management.deployments.begin_create_or_update(
        "a", "gpt", sku={"name": "Standard", "capacity": 900}, properties=MODEL
    )
    with pytest.raises(OperationFailedError, match="available capacity") as failed:
        poller.result()
    assert (failed.value.code, failed.value.status) == ("InsufficientQuota", "Failed")
    assert failed.value.request_id


def test_the_plain_method_gives_the_first_answer(management: AzureManagement) -> None:
    account = management.accounts.create("a", location="eastus")
    assert account.properties
    assert account.properties.provisioning_state == "Accepted"


def test_no_answer_in_time_is_told(management: AzureManagement, arm: Arm) -> None:
    arm.polls = 10_000
    poller = management.accounts.begin_create("a", location="eastus")
    with pytest.raises(APITimeoutError, match="'Running' still"):
        poller.result(timeout=0.25)


def test_an_operation_is_taken_up_by_another_client(
    management: AzureManagement, server: Server
) -> None:
    token = management.accounts.begin_create("a", location="eastus").resume_token()
    assert TOKEN not in token
    other = AzureManagement(TOKEN, subscription_id="s", base_url=server.url)
    account = Poller.resume(other, token).result()
    assert account.name == "a"
    elsewhere = AzureManagement(TOKEN, base_url="http://127.0.0.1:9")
    with pytest.raises(Exception, match="leads to another host"):
        Poller.resume(elsewhere, token).result()
    with pytest.raises(ArgumentError, match="cannot be deleted or canceled"):
        Poller.resume(other, token).cancel()


def test_a_question_that_fails_is_that_error(management: AzureManagement, arm: Arm) -> None:
    poller = management.accounts.begin_create("a", location="eastus")
    arm.operations.clear()
    with pytest.raises(NotFoundError) as failed:
        poller.wait()
    assert failed.value.target == "it"
    assert [each["code"] for each in failed.value.details] == ["Inner"]
    assert "correlation id: c-" in str(failed.value)
