"""Calls and answers as code written for openai-python has them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from aoai import ArgumentError
from aoai.v2025_04_01_preview import AzureOpenAI
from tests.server import Reply, Server

CHAT: dict[str, Any] = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": "Hi", "refusal": None},
        }
    ],
    "unheard_of": {"a": 1},
}
HELLO: Any = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(Reply.json(CHAT)) as server:
        yield server


@pytest.fixture
def client(server: Server) -> Iterator[AzureOpenAI]:
    with AzureOpenAI(server.url, api_key="k") as client:
        yield client


@pytest.mark.parametrize(
    ("positional", "named"),
    [
        (("gpt",), {}),
        ((), {"deployment": "gpt"}),
        ((), {"model": "gpt"}),
        (("gpt",), {"model": "gpt"}),
    ],
)
def test_model_is_another_name_of_deployment(
    client: AzureOpenAI, server: Server, positional: Any, named: Any
) -> None:
    client.chat.completions.create(*positional, messages=HELLO, **named)
    assert server.requests[0].path == "/openai/deployments/gpt/chat/completions"
    assert "model" not in server.requests[0].json


def test_two_names_that_differ_are_refused_before_anything_is_sent(
    client: AzureOpenAI, server: Server
) -> None:
    with pytest.raises(ArgumentError, match=r"deployment='a' and model='b'.*give one"):
        client.chat.completions.create("a", model="b", messages=HELLO)
    assert server.requests == []


def test_a_call_says_another_deployment_than_its_client(server: Server) -> None:
    with AzureOpenAI(server.url, api_key="k", deployment="usual") as client:
        client.chat.completions.create(model="other", messages=HELLO)
        client.chat.completions.create(messages=HELLO)
    assert [r.path.split("/")[3] for r in server.requests] == ["other", "usual"]


def test_the_last_id_of_a_path_is_given_by_position_and_the_others_by_name(
    client: AzureOpenAI, server: Server
) -> None:
    client.beta.threads.runs.retrieve("run_1", thread_id="t")
    client.beta.threads.runs.steps.retrieve("step_1", thread_id="t", run_id="r")
    client.vector_stores.files.delete("f", vector_store_id="v")
    assert [r.path for r in server.requests] == [
        "/openai/threads/t/runs/run_1",
        "/openai/threads/t/runs/r/steps/step_1",
        "/openai/vector_stores/v/files/f",
    ]


# -- answers as pydantic's models have them --------------------------------------------------------


def answer(client: AzureOpenAI) -> Any:
    return client.chat.completions.create("gpt", messages=HELLO)


def test_model_dump_gives_what_did_not_come_as_none_and_what_is_unknown(
    client: AzureOpenAI,
) -> None:
    dumped = answer(client).model_dump()
    assert dumped["choices"][0]["message"]["tool_calls"] is None
    assert dumped["unheard_of"] == {"a": 1}
    assert dumped["usage"] is None


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"exclude_unset": True}, CHAT),
        ({"exclude_defaults": True, "mode": "json", "warnings": False}, CHAT),
        ({"include": {"id", "model"}}, {"id": "c1", "model": "gpt"}),
        ({"include": {"id": True, "unheard_of": ...}}, {"id": "c1", "unheard_of": {"a": 1}}),
        (
            {"include": {"choices": {0: {"message": {"content"}}}}},
            {"choices": [{"message": {"content": "Hi"}}]},
        ),
        (
            {
                "exclude_unset": True,
                "exclude": {"choices": {"__all__": {"message", "index"}}, "unheard_of": True},
            },
            {
                **{k: v for k, v in CHAT.items() if k != "unheard_of"},
                "choices": [{"finish_reason": "stop"}],
            },
        ),
        (
            {"exclude_none": True, "include": {"choices"}},
            {
                "choices": [
                    {
                        "index": 0,
                        "finish_reason": "stop",
                        "message": {"role": "assistant", "content": "Hi"},
                    }
                ]
            },
        ),
    ],
)
def test_model_dump_leaves_out_what_is_asked(
    client: AzureOpenAI, options: Any, expected: Any
) -> None:
    assert answer(client).model_dump(**options) == expected
    assert json.loads(answer(client).model_dump_json(**options)) == expected


def test_model_dump_json_is_compact_unless_indented(client: AzureOpenAI) -> None:
    view = answer(client)
    assert view.model_dump_json(include={"id"}) == '{"id":"c1"}'
    assert view.model_dump_json(include={"id"}, indent=2) == '{\n  "id": "c1"\n}'


def test_model_copy_changes_fields_and_leaves_the_answer_alone(client: AzureOpenAI) -> None:
    view = answer(client)
    copy = view.model_copy(update={"id": "c2", "choices": [view.choices[0]]})
    assert (type(copy), copy.id, copy.choices[0].message.content) == (type(view), "c2", "Hi")
    assert view.id == "c1"


def test_model_fields_set_names_what_came(client: AzureOpenAI) -> None:
    assert answer(client).choices[0].model_fields_set == {"index", "finish_reason", "message"}


@pytest.mark.parametrize("place", [{}, {"base_url": "https://gateway.example/ai"}])
def test_the_address_of_a_client_ends_with_a_slash(place: Any) -> None:
    made = AzureOpenAI(None if place else "https://x.openai.azure.com", api_key="k", **place)
    assert made.base_url == place.get("base_url", "https://x.openai.azure.com/openai") + "/"
