"""Calls of the management API on a local one: pages, conditions, subscriptions, clouds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from aoai import (
    ArgumentError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    PreconditionFailedError,
)
from aoai.management.v2024_10_01 import AzureManagement
from tests.server import Reply, Server
from tests.server.arm import TOKEN, Arm

MODEL: Any = {"model": {"format": "OpenAI", "name": "gpt-4o", "version": "2024-08-06"}}


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(Arm(polls=0)) as running:
        yield running


@pytest.fixture
def management(server: Server) -> AzureManagement:
    return AzureManagement(TOKEN, subscription_id="s", resource_group="g", base_url=server.url)


def test_a_list_goes_on_over_links_that_lack_the_api_version(
    management: AzureManagement, server: Server
) -> None:
    for name in "abcde":
        management.accounts.create(name, location="eastus")
    assert [account.name for account in management.accounts.list()] == list("abcde")
    last = server.requests[-1]
    assert last.query == {"skip": "4", "api-version": "2024-10-01"}


def test_what_somebody_changed_meanwhile_is_not_overwritten(management: AzureManagement) -> None:
    first = management.deployments.begin_create_or_update("a", "gpt", properties=MODEL).result()
    assert first.etag
    again = management.deployments.begin_create_or_update(
        "a", "gpt", properties=MODEL, if_match=first.etag
    ).result()
    assert again.etag != first.etag
    with pytest.raises(PreconditionFailedError) as refused:
        management.deployments.begin_create_or_update(
            "a", "gpt", properties=MODEL, if_match=first.etag
        )
    assert refused.value.code == "PreconditionFailed"


def test_subscription_and_group_are_the_calls_or_the_clients(
    management: AzureManagement, server: Server
) -> None:
    management.accounts.create("a", location="e")
    management.accounts.create("b", location="e", subscription_id="t", resource_group="h")
    management.with_options(resource_group="other").accounts.create("c", location="e")
    paths = [request.path.partition("/providers")[0] for request in server.requests]
    assert paths == [
        "/subscriptions/s/resourceGroups/g",
        "/subscriptions/t/resourceGroups/h",
        "/subscriptions/s/resourceGroups/other",
    ]
    bare = AzureManagement(TOKEN, base_url=server.url)
    with pytest.raises(ArgumentError, match="no subscription_id; give it"):
        bare.accounts.list()


def test_keys_are_in_no_repr_and_the_limits_can_be_read(management: AzureManagement) -> None:
    management.accounts.create("a", location="e")
    raw = management.accounts.with_raw_response.list_keys("a")
    keys = raw.parse()
    assert keys.key1
    assert keys.key1 not in repr(keys)
    assert raw.remaining_reads == 11999
    assert raw.correlation_id


@pytest.mark.parametrize(
    ("cloud", "endpoint", "scope"),
    [
        ("public", "https://management.azure.com", "https://management.azure.com/.default"),
        (
            "us-government",
            "https://management.usgovcloudapi.net",
            "https://management.core.usgovcloudapi.net/.default",
        ),
        (
            "china",
            "https://management.chinacloudapi.cn",
            "https://management.chinacloudapi.cn/.default",
        ),
    ],
)
def test_each_cloud_has_its_address_and_its_scope(
    cloud: Any, endpoint: str, scope: str, server: Server
) -> None:
    asked = []

    class Credential:
        def get_token(self, *scopes: str) -> Any:
            asked.append(scopes)
            return TOKEN

    assert endpoint in repr(AzureManagement(Credential(), cloud=cloud))
    client = AzureManagement(Credential(), cloud=cloud, base_url=server.url, subscription_id="s")
    client.accounts.list()
    assert asked == [(scope,)]


def test_a_cloud_that_there_is_not_and_a_wrong_token_are_told(server: Server) -> None:
    wrong: Any = "moon"
    with pytest.raises(ConfigurationError, match="no cloud 'moon'; there are public"):
        AzureManagement(TOKEN, cloud=wrong)
    with pytest.raises(AuthenticationError):
        AzureManagement("wrong", subscription_id="s", base_url=server.url).accounts.list()


def test_an_account_that_was_deleted_is_not_asked_for_again_and_again(
    management: AzureManagement, server: Server
) -> None:
    management.accounts.begin_create("a", location="eastus").wait()
    management.accounts.begin_delete("a").wait()
    before = len(server.requests)
    with pytest.raises(ConflictError, match=r"restore.*begin_purge") as refused:
        management.accounts.create("a", location="eastus")
    assert refused.value.code == "FlagMustBeSetForRestore"
    assert len(server.requests) == before + 1


def test_a_provider_that_is_not_registered_is_told_with_what_to_do() -> None:
    message = "The subscription is not registered to use namespace 'Microsoft.CognitiveServices'."
    refused = {"error": {"code": "MissingSubscriptionRegistration", "message": message}}
    with Server(Reply.json(refused, 409)) as service:
        client = AzureManagement(
            TOKEN, subscription_id="s", resource_group="g", base_url=service.url
        )
        with pytest.raises(ConflictError, match="az provider register"):
            client.accounts.create("a", location="eastus")
        assert len(service.requests) == 1
