"""What openai-python has and ours has elsewhere is answered with where it is."""

from __future__ import annotations

from typing import Any

import pytest

import aoai
from aoai.v2025_04_01_preview import AsyncAzureOpenAI, AzureOpenAI


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("AzureOpenAI", "from aoai.v2024_10_21 import AzureOpenAI"),
        ("AsyncAzureOpenAI", "from aoai.v1 import AsyncAzureOpenAI"),
        ("OpenAI", "import AzureOpenAI"),
        ("AsyncOpenAI", "import AsyncAzureOpenAI"),
        ("NOT_GIVEN", "aoai.omit"),
    ],
)
def test_names_of_the_top_are_told_where_they_are(name: str, said: str) -> None:
    with pytest.raises(ImportError, match=said):
        exec(f"from aoai import {name}")


def test_a_name_that_means_nothing_is_an_attribute_error() -> None:
    assert not hasattr(aoai, "nothing")


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
@pytest.mark.parametrize(
    ("dotted", "said"),
    [
        ("webhooks", "sends no webhooks"),
        ("beta.threads.runs.create_and_stream", "stream is the same"),
        ("is_closed", "used again"),
        ("api_key", "no part of a client shows"),
        ("with_raw_response", "client.files.with_raw_response"),
        ("containers", "is not in api-version 2025-04-01-preview; it is in v1"),
        ("nothing", "has no attribute 'nothing'$"),
    ],
)
def test_names_of_a_client_are_told_where_they_are(kind: Any, dotted: str, said: str) -> None:
    found: Any = kind("http://127.0.0.1:9", api_key="k")
    *path, last = dotted.split(".")
    for name in path:
        found = getattr(found, name)
    with pytest.raises(AttributeError, match=said):
        getattr(found, last)


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_a_copy_is_a_client_with_other_options(kind: Any) -> None:
    client = kind("http://127.0.0.1:9", api_key="k", deployment="d")
    copied = client.copy(timeout=5, deployment="e", default_headers={"X-Own": "1"})
    assert type(copied) is kind
    assert copied._settings.filled == {"deployment": "e"}
    assert client._settings.filled == {"deployment": "d"}
    assert "X-Own" in copied._settings.default_headers


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("azure_endpoint", "use endpoint="),
        ("http_client", "use session="),
        ("organization", "Azure has resources"),
        ("webhook_secret", "sends no webhooks"),
        ("api_version", "a package of its own"),
        ("nothing", "unexpected argument 'nothing'$"),
    ],
)
def test_arguments_of_a_client_are_told_what_they_are_called(argument: str, said: str) -> None:
    made: Any = AzureOpenAI
    with pytest.raises(TypeError, match=said):
        made("http://127.0.0.1:9", api_key="k", **{argument: "x"})
