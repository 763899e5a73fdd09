"""The checks that the other tests here rely on find what is planted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generated.calling import Arguments, wrong_on_the_wire
from tests.generated.facts import KEY, api_of, models_of, operations_of
from tests.generated.reading import misread
from tests.generated.samples import Sampler
from tests.server import Recorded

VERSION = "2024-10-21"
CHAT = "chat.completions.create"


def chat() -> tuple[Any, dict[str, Any]]:
    """The schema of a chat's answer, and a value of it."""
    api = api_of(VERSION)
    schema = operations_of(VERSION)[CHAT].responses[0].contents[0].schema
    return schema, Sampler(api, sent=False).value(schema)


def wrongly(value: Any, got: Any) -> list[str]:
    return list(misread(api_of(VERSION), chat()[0], value, got))


def test_a_right_view_passes() -> None:
    _, value = chat()
    assert wrongly(value, models_of(VERSION).CreateChatCompletionResponse(value)) == []


def test_another_class_is_found() -> None:
    _, value = chat()
    got = models_of(VERSION).CreateCompletionResponse(value)
    assert wrongly(value, got)[0].endswith("is read as CreateCompletionResponse")


def test_another_value_is_found_at_any_depth() -> None:
    _, value = chat()
    got = models_of(VERSION).CreateChatCompletionResponse(chat()[1])
    value["choices"][0]["message"]["content"] = "other"
    assert any(
        w.startswith("/choices/0/message/content: 'other' is read as") for w in wrongly(value, got)
    )


def test_a_wrong_member_of_a_union_is_found() -> None:
    models = models_of(VERSION)

    class Response(models.CreateChatCompletionResponse):  # type: ignore[misc, name-defined]
        usage: models.CreateCompletionResponse  # type: ignore[name-defined]

    _, value = chat()
    got = Response(value)
    got.__dict__["usage"] = models.CreateCompletionResponse(value["usage"])
    Response.__name__ = "CreateChatCompletionResponse"
    assert [w for w in wrongly(value, got) if w.startswith("/usage")] == [
        "/usage: completionUsage is read as CreateCompletionResponse"
    ]


def test_a_field_that_is_not_announced_is_found() -> None:
    models = models_of(VERSION)
    bare = type("CreateChatCompletionResponse", (models.Page,), {"__annotations__": {"id": "str"}})
    _, value = chat()
    assert wrongly(value, bare(value)) != []


@pytest.mark.parametrize(
    ("place", "change"),
    [
        ("method", {"method": "PUT"}),
        ("path", {"target": "/openai/deployments/a%252Fb/chat/completions?api-version=2024-10-21"}),
        ("query", {"target": "/openai/deployments/a%2Fb/chat/completions?api-version=2024-10-22"}),
        ("api-key", {"headers": [("content-type", "application/json")]}),
        ("authorization", {"headers": [("api-key", KEY), ("authorization", "Bearer x")]}),
        ("body", {"body": b'{"messages":[], "n": null}'}),
        ("content-type", {"headers": [("api-key", KEY), ("content-type", "text/plain")]}),
    ],
)
def test_a_difference_on_the_wire_is_found(place: str, change: dict[str, Any]) -> None:
    request: dict[str, Any] = {
        "method": "POST",
        "target": "/openai/deployments/a%2Fb/chat/completions?api-version=2024-10-21",
        "headers": [("api-key", KEY), ("content-type", "application/json")],
        "body": b'{"messages":[]}',
        "connection": 1,
    }
    api, operation = api_of(VERSION), operations_of(VERSION)[CHAT]
    given = Arguments(path={"deployment-id": "a/b"}, body={"messages": []})
    assert wrong_on_the_wire(api, operation, given, Recorded(**request)) == []
    wrong = wrong_on_the_wire(api, operation, given, Recorded(**(request | change)))
    assert place in [line.partition(":")[0] for line in wrong]
