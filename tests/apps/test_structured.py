"""Answers read as types, and tools made of functions and models."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Literal, Optional, Union

import pytest
from pydantic import BaseModel, Field, ValidationError
from typing_extensions import TypedDict

import aoai
from aoai import (
    APIResponseValidationError,
    ArgumentError,
    ToolError,
    ToolLoopError,
    function_tool,
    pydantic_function_tool,
)
from aoai.v2025_04_01_preview import AsyncAzureOpenAI, AzureOpenAI
from tests.server import Reply, Server

HELLO: Any = [{"role": "user", "content": "Hello"}]


class Kind(Enum):
    A = "a"
    B = "b"


class Step(BaseModel):
    """One step."""

    text: str
    kind: Kind = Kind.A


class Cat(BaseModel):
    pet: Literal["cat"]


class Dog(BaseModel):
    pet: Literal["dog"]


class Plan(BaseModel):
    steps: list[Step]
    first: Step = Field(description="the first of them")
    title: Optional[str] = None  # noqa: UP045
    pet: Annotated[Union[Cat, Dog], Field(discriminator="pet")]  # noqa: UP007


class Tree(BaseModel):
    name: str
    children: list[Annotated[Tree, Field(description="below it")]]


@dataclass
class Point:
    x: int
    y: int = 0


class Named(TypedDict):
    name: str
    age: int


def chat(message: dict[str, Any], finish: str = "stop") -> Reply:
    said = {"role": "assistant", "content": None, **message}
    choice = {"index": 0, "finish_reason": finish, "message": said}
    return Reply.json({"id": "c", "created": 1, "model": "m", "choices": [choice]})


def called(name: str, arguments: str, number: str = "1") -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"tool_calls": [{"id": f"call_{number}", "type": "function", "function": function}]}


@contextmanager
def at(*replies: Reply) -> Iterator[tuple[AzureOpenAI, Server]]:
    with Server(*replies) as server, AzureOpenAI(server.url, api_key="k") as client:
        yield client, server


# -- schemas ---------------------------------------------------------------------------------------


def sent_schema(kind: Any, text: str) -> dict[str, Any]:
    with at(chat({"content": text})) as (client, server):
        client.chat.completions.parse("d", messages=HELLO, response_format=kind)
        sent = server.requests[0].json["response_format"]
    assert (sent["type"], sent["json_schema"]["strict"]) == ("json_schema", True)
    schema: dict[str, Any] = sent["json_schema"]["schema"]
    return schema


def every(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from every(value)
    if isinstance(schema, list):
        for value in schema:
            yield from every(value)


PLAN = '{"steps":[],"first":{"text":"t","kind":"b"},"title":null,"pet":{"pet":"dog"}}'


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Plan, PLAN),
        (Tree, '{"name":"n","children":[{"name":"m","children":[]}]}'),
        (Point, '{"x":1,"y":2}'),
        (Named, '{"name":"n","age":1}'),
    ],
)
def test_schemas_keep_within_strict_mode(kind: Any, text: str) -> None:
    schema = sent_schema(kind, text)
    assert schema["type"] == "object"
    for inner in every(schema):
        if inner.get("type") == "object":
            assert inner["additionalProperties"] is False
            assert set(inner["required"]) == set(inner["properties"])
        if "$ref" in inner:
            assert inner.keys() == {"$ref"}
        assert not {"oneOf", "default", "discriminator"} & (inner.keys() - {"properties"})


def test_words_beside_a_reference_are_kept_with_what_it_refers_to() -> None:
    first = sent_schema(Plan, PLAN)["properties"]["first"]
    assert first["description"] == "the first of them"
    assert set(first["properties"]) == {"text", "kind"}


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ({"type": "object"}, "is no type"),
        (dict[str, int], "no dict with keys of any name"),
        (list[int], "an object at the top"),
        (Server, "is no type of JSON"),
    ],
)
def test_what_strict_mode_lacks_is_refused_before_anything_is_sent(kind: Any, told: str) -> None:
    with at(chat({})) as (client, server), pytest.raises(ArgumentError, match=told):
        client.chat.completions.parse("d", messages=HELLO, response_format=kind)
    assert server.requests == []


# -- parsed answers --------------------------------------------------------------------------------


def test_a_chat_is_read_as_the_type_that_was_asked_for() -> None:
    with at(chat({"content": PLAN})) as (client, server):
        answer = client.chat.completions.parse(model="d", messages=HELLO, response_format=Plan)
    plan = answer.choices[0].message.parsed
    assert plan is not None
    assert (plan.first.kind, plan.pet.pet) == (Kind.B, "dog")
    assert server.requests[0].path == "/openai/deployments/d/chat/completions"
    assert answer.to_dict()["choices"][0]["message"]["content"] == PLAN


def test_dataclasses_and_typed_dicts_are_made_too() -> None:
    with at(chat({"content": '{"x":1,"y":2}'}), chat({"content": '{"name":"n","age":3}'})) as (
        c,
        _,
    ):
        point = c.chat.completions.parse("d", messages=HELLO, response_format=Point)
        named = c.chat.completions.parse("d", messages=HELLO, response_format=Named)
    assert point.choices[0].message.parsed == Point(1, 2)
    assert named.choices[0].message.parsed == {"name": "n", "age": 3}


def test_a_refusal_is_not_parsed() -> None:
    with at(chat({"refusal": "I will not"})) as (client, _):
        answer = client.chat.completions.parse("d", messages=HELLO, response_format=Point)
    assert (answer.choices[0].message.parsed, answer.choices[0].message.refusal) == (
        None,
        "I will not",
    )


@pytest.mark.parametrize(
    ("finish", "error"),
    [
        ("length", aoai.LengthFinishReasonError),
        ("content_filter", aoai.ContentFilterFinishReasonError),
    ],
)
def test_an_answer_that_was_cut_off_is_an_error_with_what_came(finish: str, error: Any) -> None:
    with at(chat({"content": '{"x'}, finish)) as (client, _), pytest.raises(error) as caught:
        client.chat.completions.parse("d", messages=HELLO, response_format=Point)
    assert caught.value.completion.choices[0].message.content == '{"x'


def test_a_type_given_to_create_is_told_with_the_way_to_it() -> None:
    with at(chat({"content": "{}"})) as (client, server), pytest.raises(TypeError) as caught:
        client.chat.completions.create("d", messages=HELLO, response_format=Point)
    assert "the class Point is not JSON; where there is parse()" in str(caught.value)
    assert isinstance(caught.value, ArgumentError)
    assert server.requests == []


def test_a_text_that_does_not_fit_is_pydantics_error() -> None:
    with at(chat({"content": '{"x":"no"}'})) as (client, _), pytest.raises(ValidationError):
        client.chat.completions.parse("d", messages=HELLO, response_format=Point)


def test_arguments_of_tool_calls_are_read_as_the_tools_type() -> None:
    with at(chat(called("Point", '{"x":1,"y":2}'), "tool_calls")) as (client, server):
        answer = client.chat.completions.parse(
            "d", messages=HELLO, response_format=Named, tools=[pydantic_function_tool(Point)]
        )
    (call,) = answer.choices[0].message.tool_calls or ()
    assert call.function.parsed_arguments == Point(1, 2)
    (tool,) = server.requests[0].json["tools"]
    assert (tool["function"]["name"], tool["function"]["strict"]) == ("Point", True)


@pytest.mark.parametrize(("strict", "read"), [(True, {"x": 1}), (False, None)])
def test_arguments_of_tools_in_json_are_read_where_they_are_strict(strict: bool, read: Any) -> None:
    function = {"name": "point", "parameters": {"type": "object"}, "strict": strict}
    with at(chat(called("point", '{"x":1}'), "tool_calls")) as (client, _):
        answer = client.chat.completions.parse(
            "d", messages=HELLO, tools=iter([{"type": "function", "function": function}])
        )
    (call,) = answer.choices[0].message.tool_calls or ()
    assert call.function.parsed_arguments == read
    with at(response({"type": "function_call", "name": "point", "arguments": '{"x":1}'})) as pair:
        said = pair[0].responses.parse(
            model="m", input="hi", tools=iter([{"type": "function", **function}])
        )
    assert said.output[0].parsed_arguments == read


def test_arguments_of_a_strict_tool_that_are_no_json_are_told() -> None:
    tool = {"type": "function", "function": {"name": "point", "strict": True}}
    with (
        at(chat(called("point", '{"x":'), "tool_calls")) as (client, _),
        pytest.raises(APIResponseValidationError, match="arguments of a call are not JSON"),
    ):
        client.chat.completions.parse("d", messages=HELLO, tools=[tool])


def response(*output: dict[str, Any], status: str = "completed") -> Reply:
    return Reply.json({"id": "r", "object": "response", "status": status, "output": list(output)})


def said(text: str) -> dict[str, Any]:
    pieces = [{"type": "output_text", "text": text, "annotations": []}]
    return {"type": "message", "id": "m", "role": "assistant", "content": pieces}


def test_a_response_is_read_as_the_type_that_was_asked_for() -> None:
    with at(response({"type": "reasoning", "id": "x", "summary": []}, said('{"x":1,"y":2}'))) as (
        client,
        server,
    ):
        read = client.responses.parse(
            model="m", input="Hi", text_format=Point, text={"verbosity": "low"}
        )
    assert (read.output_parsed, read.output_text) == (Point(1, 2), '{"x":1,"y":2}')
    sent = server.requests[0].json["text"]
    assert (sent["format"]["name"], sent["verbosity"]) == ("Point", "low")


def test_a_response_that_was_cut_off_is_not_read() -> None:
    with at(response(said('{"x'), status="incomplete")) as (client, _):
        read = client.responses.parse(model="m", input="Hi", text_format=Point)
    assert (read.status, read.output_parsed, read.output_text) == ("incomplete", None, '{"x')


# -- tools -----------------------------------------------------------------------------------------


def weather(city: str, days: int = 1) -> dict[str, Any]:
    """The weather of a city.

    More of it.

    Args:
        city: its name, in English
            or in French
        days (int): how many

    Returns:
        city: not an argument
    """
    return {"city": city, "days": days}


def by_field(city: str) -> str:
    """The weather.

    :param city: its name
    :returns: a text
    """
    return city


def test_a_function_is_told_by_its_signature_and_docstring() -> None:
    function = function_tool(weather)["function"]
    assert function["description"] == "The weather of a city.\n\nMore of it."
    properties = function["parameters"]["properties"]
    assert properties["city"]["description"] == "its name, in English or in French"
    assert properties["days"]["description"] == "how many"
    assert function["parameters"]["required"] == ["city", "days"]
    other = function_tool(by_field)["function"]
    assert other["description"] == "The weather."
    assert other["parameters"]["properties"]["city"]["description"] == "its name"


def no_type(city) -> str:  # type: ignore[no-untyped-def]
    return str(city)


def any_arguments(*cities: str) -> str:
    return str(cities)


@pytest.mark.parametrize(
    ("function", "told"), [(no_type, "say the type of 'city'"), (any_arguments, r"\*args")]
)
def test_functions_that_cannot_be_told_are_refused(function: Any, told: str) -> None:
    with pytest.raises(ArgumentError, match=told):
        function_tool(function)


def test_tools_are_called_until_the_model_is_done() -> None:
    replies = (
        chat(called("weather", '{"city":"Oslo","days":2}'), "tool_calls"),
        chat({"content": "Rain"}),
    )
    with at(*replies) as (client, server):
        run = client.chat.completions.run_tools("d", messages=HELLO, tools=[weather], n=1)
    assert (run.text, run.calls, len(run.messages)) == ("Rain", 1, 4)
    second = server.requests[1].json
    assert second["n"] == 1
    assert second["messages"][1]["tool_calls"][0]["id"] == "call_1"
    result = second["messages"][2]
    assert (result["role"], result["tool_call_id"]) == ("tool", "call_1")
    assert json.loads(result["content"]) == {"city": "Oslo", "days": 2}


def fails(city: str) -> str:
    raise ToolError(f"no city {city}")


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (called("nothing", "{}"), "there is no tool 'nothing'"),
        (called("weather", '{"city":1}'), "the arguments do not fit"),
        (called("weather", '{"city"'), "the arguments do not fit"),
        (called("fails", '{"city":"X"}'), "no city X"),
    ],
)
def test_what_the_model_did_wrong_is_told_to_it(call: dict[str, Any], told: str) -> None:
    with at(chat(call, "tool_calls"), chat({"content": "Sorry"})) as (client, server):
        client.chat.completions.run_tools("d", messages=HELLO, tools=[weather, fails])
    assert told in server.requests[1].json["messages"][2]["content"]


def test_other_errors_of_a_function_go_to_the_caller() -> None:
    def broken(city: str) -> str:
        raise KeyError(city)

    with at(chat(called("broken", '{"city":"X"}'))) as (client, _), pytest.raises(KeyError):
        client.chat.completions.run_tools("d", messages=HELLO, tools=[broken])


@pytest.mark.parametrize(
    ("limits", "told", "asked"),
    [({"max_turns": 2}, "after 2 answers", 2), ({"max_calls": 1}, "more than 1 calls", 2)],
)
def test_a_model_that_never_ends_is_stopped(limits: Any, told: str, asked: int) -> None:
    endless = chat(called("weather", '{"city":"Oslo","days":2}'), "tool_calls")
    with at(endless) as (client, server), pytest.raises(ToolLoopError, match=told) as caught:
        client.chat.completions.run_tools("d", messages=HELLO, tools=[weather], **limits)
    assert len(server.requests) == asked
    assert caught.value.messages[0] == HELLO[0]


def test_tools_of_a_response_are_called_and_its_items_sent_back() -> None:
    call = {"type": "function_call", "id": "f", "call_id": "c1", "name": "weather"}
    first = response({**call, "arguments": '{"city":"Oslo","days":2}'})
    with at(first, response(said("Rain"))) as (client, server):
        run = client.responses.run_tools(model="m", input="Hi", tools=[weather])
    assert (run.text, run.calls) == ("Rain", 1)
    (tool,) = server.requests[0].json["tools"]
    assert (tool["type"], tool["name"]) == ("function", "weather")
    items = server.requests[1].json["input"]
    assert [item.get("type") for item in items] == [None, "function_call", "function_call_output"]
    assert items[2]["call_id"] == "c1"


def test_an_async_function_needs_the_async_client() -> None:
    async def later(city: str) -> str:
        return city

    with (
        at(chat(called("later", '{"city":"X"}'))) as (client, _),
        pytest.raises(ArgumentError, match="async client"),
    ):
        client.chat.completions.run_tools("d", messages=HELLO, tools=[later])


def test_a_raw_response_is_parsed_as_the_type() -> None:
    async def awaited(url: str) -> Any:
        async with AsyncAzureOpenAI(url, api_key="k") as made:
            raw = await made.chat.completions.with_raw_response.parse(
                "d", messages=HELLO, response_format=Point
            )
            return raw.status_code, raw.parse().choices[0].message.parsed

    said = {"role": "assistant", "content": '{"x": 1, "y": 2}'}
    chat = Reply.json({"choices": [{"index": 0, "finish_reason": "stop", "message": said}]})
    piece = {"type": "output_text", "text": '{"x": 1, "y": 2}', "annotations": []}
    output = [{"type": "message", "role": "assistant", "content": [piece]}]
    response = Reply.json({"id": "r", "status": "completed", "output": output})
    with Server(chat, chat, response) as server, AzureOpenAI(server.url, api_key="k") as made:
        ways = made.chat.completions.with_raw_response
        raw = ways.parse("d", messages=HELLO, response_format=Point)
        assert (raw.status_code, raw.json()["choices"][0]["message"]) == (200, said)
        assert raw.parse().choices[0].message.parsed == Point(1, 2)
        assert asyncio.run(awaited(server.url)) == (200, Point(1, 2))
        other = made.responses.with_raw_response.parse(model="m", input="Hi", text_format=Point)
        assert other.parse().output_parsed == Point(1, 2)


def test_without_a_type_the_calls_of_tools_alone_are_read() -> None:
    function = {"name": "Point", "arguments": '{"x": 1, "y": 2}'}
    message = {"role": "assistant", "tool_calls": [{"id": "c", "function": function}]}
    chat = Reply.json({"choices": [{"index": 0, "finish_reason": "length", "message": message}]})
    item = {"type": "function_call", "call_id": "c", **function}
    response = Reply.json({"id": "r", "status": "completed", "output": [item]})
    with Server(chat, chat, response) as server, AzureOpenAI(server.url, api_key="k") as made:
        tools = [pydantic_function_tool(Point)]
        read = made.chat.completions.parse("d", messages=HELLO, tools=tools)
        (call,) = read.choices[0].message.tool_calls or ()
        assert call.function.parsed_arguments == Point(1, 2)
        form = {"type": "json_object"}
        made.chat.completions.parse("d", messages=HELLO, response_format=form)
        assert made.responses.parse(model="m", input="Hi", tools=tools).output[0].name == "Point"
    first, second, third = (request.json for request in server.requests)
    assert "response_format" not in first
    assert second["response_format"] == form
    assert "text" not in third
