"""`stream()` of chats and responses: events, what they add up to, and types read from it."""

from __future__ import annotations

import json
import pickle
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from pydantic import BaseModel

from aoai import (
    APIError,
    APIResponseValidationError,
    LengthFinishReasonError,
    TruncatedStreamError,
    View,
    omit,
)
from aoai._runtime.helpers.chat_events import ChatEventAccumulator
from aoai._runtime.helpers.requests import ChatParse
from aoai.v2025_04_01_preview import AzureOpenAI, models
from tests.server import Reply, Server

HELLO: Any = [{"role": "user", "content": "Hello"}]


class Point(BaseModel):
    x: int
    y: int


def events(*data: Any, done: bool = True) -> Reply:
    texts = [json.dumps(item) for item in data] + (["[DONE]"] if done else [])
    body = "".join(f"data: {text}\n\n" for text in texts).encode()
    return Reply(200, body, headers={"content-type": "text/event-stream"})


def chunk(finish: str | None = None, logprobs: Any = None, **delta: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": logprobs}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "choices": [choice]}


def calling(arguments: str, name: str | None = None, index: int = 0) -> dict[str, Any]:
    function = {"arguments": arguments, **({"name": name} if name else {})}
    known = {"id": f"call_{index}", "type": "function"} if name else {}
    return chunk(tool_calls=[{"index": index, "function": function, **known}])


@contextmanager
def at(reply: Reply) -> Iterator[tuple[AzureOpenAI, Server]]:
    with Server(reply) as server, AzureOpenAI(server.url, api_key="k") as client:
        yield client, server


def test_pieces_of_text_come_with_what_they_add_up_to() -> None:
    reply = events(
        chunk(role="assistant"), chunk(content="Hel"), chunk(content="lo"), chunk("stop")
    )
    with at(reply) as (client, server), client.chat.completions.stream("d", messages=HELLO) as s:
        found = [event for event in s if event.type != "chunk"]
        answer = s.get_final_completion()
    assert server.requests[0].json["stream"] is True
    assert [(e.type, getattr(e, "snapshot", None)) for e in found] == [
        ("content.delta", "Hel"),
        ("content.delta", "Hello"),
        ("content.done", None),
    ]
    assert answer.choices[0].message.content == "Hello"
    assert answer.choices[0].message.parsed is None


def test_json_is_parsed_as_far_as_it_goes_and_at_the_end_as_the_type() -> None:
    reply = events(chunk(content='{"x":1'), chunk(content=',"y":2}'), chunk("stop"))
    with (
        at(reply) as (client, _),
        client.chat.completions.stream("d", messages=HELLO, response_format=Point) as stream,
    ):
        partial = [event.parsed for event in stream if event.type == "content.delta"]
        answer = stream.get_final_completion()
    assert partial == [{"x": 1}, {"x": 1, "y": 2}]
    assert answer.choices[0].message.parsed == Point(x=1, y=2)


def test_arguments_of_tools_come_piece_by_piece() -> None:
    def weather(city: str) -> str:
        return city

    reply = events(
        calling('{"ci', "weather"),
        calling('ty":"Oslo"}'),
        calling("{}", "b", 1),
        chunk("tool_calls"),
    )
    with (
        at(reply) as (client, _),
        client.chat.completions.stream("d", messages=HELLO, tools=[weather]) as stream,
    ):
        found: list[Any] = [event for event in stream if event.type.startswith("tool_calls")]
        answer = stream.get_final_completion()
    kinds = [event.type.rpartition(".")[2] for event in found]
    assert kinds == ["delta", "delta", "delta", "done", "done"]
    assert [event.arguments for event in found[:2]] == ['{"ci', '{"city":"Oslo"}']
    assert found[3].parsed_arguments.city == "Oslo"
    (first, _second) = answer.choices[0].message.tool_calls or ()
    assert (first.function.name, first.id) == ("weather", "call_0")


def test_a_calls_first_event_tells_its_name_before_there_are_arguments() -> None:
    reply = events(calling("", "weather"), calling("{}"), chunk("tool_calls"))
    strict = {"type": "function", "function": {"name": "weather", "strict": True}}
    with (
        at(reply) as (client, _),
        client.chat.completions.stream("d", messages=HELLO, tools=[strict]) as stream,
    ):
        found: list[Any] = [event for event in stream if event.type.startswith("tool_calls")]
    assert [(event.name, event.arguments) for event in found] == [
        *(("weather", ""), ("weather", "{}"), ("weather", "{}"))
    ]
    assert found[2].parsed_arguments == {}


@pytest.mark.parametrize("part", ["content", "refusal", "arguments", "logprobs"])
def test_events_that_are_kept_do_not_hold_the_whole_text_each(part: str) -> None:
    course, piece = ChatEventAccumulator(ChatParse(omit, omit)), "x" * 20
    made: dict[str, Any] = {
        "arguments": {"delta": {"tool_calls": [{"index": 0, "function": {"arguments": piece}}]}},
        "logprobs": {"delta": {}, "logprobs": {"content": [{"token": "x"}]}},
    }
    choice = made.get(part, {"delta": {part: piece}})
    tracemalloc.start()
    try:
        kept = [e for _ in range(3000) for e in course.take(View({"choices": [choice]}))]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 15e6  # the texts so far of all events are 90 MB, the lists 36 MB
    assert len(getattr(kept[-1], "arguments" if part == "arguments" else "snapshot")) in (
        3000,
        60000,
    )


def test_deltas_of_a_response_tell_the_text_so_far_and_the_last_event_the_whole() -> None:
    item = {"id": "m", "type": "message", "role": "assistant", "content": []}
    text = [{"type": "output_text", "text": '{"x":1,"y":2}', "annotations": []}]
    called = {"id": "f", "type": "function_call", "name": "go", "arguments": "{}", "call_id": "c"}
    at_0 = {"output_index": 0, "content_index": 0, "item_id": "m"}
    kinds: list[dict[str, Any]] = [
        {"type": "response.created", "response": {"id": "r", "output": []}},
        {"type": "response.output_item.added", "output_index": 0, "item": item},
        {"type": "response.output_text.delta", **at_0, "delta": '{"x":1'},
        {"type": "response.function_call_arguments.delta", "output_index": 1, "delta": "{"},
        {"type": "response.output_text.delta", **at_0, "delta": ',"y":2}'},
        {"type": "response.function_call_arguments.delta", "output_index": 1, "delta": "}"},
        {"type": "response.output_item.done", "output_index": 1, "item": called},
        {"type": "response.output_item.done", "output_index": 0, "item": {**item, "content": text}},
        {"type": "response.completed", "response": {"id": "r", "status": "completed"}},
    ]
    tool = {"type": "function", "name": "go", "strict": True}
    with (
        at(events(*kinds)) as (client, _),
        client.responses.stream(model="m", input="Hi", text_format=Point, tools=[tool]) as stream,
    ):
        found: list[Any] = [*stream]
        response = stream.get_final_response()
    told = [event for event in found if event.type.endswith(".delta")]
    assert [event.snapshot for event in told] == ['{"x":1', "{", '{"x":1,"y":2}', "{}"]
    assert pickle.loads(pickle.dumps(told[0])).delta == '{"x":1'
    assert isinstance(told[0], models.ResponseTextDeltaEvent)
    assert found[-1].response == response
    assert response.output_parsed == Point(x=1, y=2)
    assert [item.type for item in response.output] == ["message", "function_call"]
    assert response.output[1].parsed_arguments == {}


CALL: dict[str, Any] = {"type": "function_call", "call_id": "c", "name": "go", "arguments": "{}"}
TOLD = {**CALL, "id": "f"}


def added(item: Any, index: int = 0) -> dict[str, Any]:
    return {"type": "response.output_item.added", "output_index": index, "item": item}


def ended(item: Any, index: int = 0) -> dict[str, Any]:
    return {**added(item, index), "type": "response.output_item.done"}


def telling(kind: str, output: Any = None, name: str = "r") -> dict[str, Any]:
    return {"type": f"response.{kind}", "response": {"id": name, "status": kind, "output": output}}


def streamed(*sent: Any) -> tuple[list[Any], Any]:
    with (
        at(events(telling("created", []), *sent)) as (client, _),
        client.responses.stream(model="m", input="Hi") as stream,
    ):
        return [*stream], stream.get_final_response()


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ((telling("completed", [], name="other"),), "another id than before"),
        ((telling("in_progress", name="other"),), "another id than before"),
        ((added(TOLD), ended({**TOLD, "call_id": "d"})), "ended as another"),
        ((added(TOLD), ended({**TOLD, "id": "g"})), "ended as another"),
        ((ended(CALL), ended(CALL, 7)), "under another index"),
        ((ended(TOLD), telling("in_progress", [TOLD, TOLD])), "as another, or twice"),
        ((ended(TOLD), telling("in_progress", [CALL])), "as another, or twice"),
        ((added(TOLD), telling("completed")), "begun and did not end"),
        ((ended(TOLD), telling("completed", [{**TOLD, "id": "g"}])), "another id in the end"),
    ],
)
def test_a_response_that_contradicts_itself_is_told(sent: Any, told: str) -> None:
    with pytest.raises(APIResponseValidationError, match=told) as caught:
        streamed(*sent)
    assert isinstance(caught.value, RuntimeError)


@pytest.mark.parametrize(
    ("sent", "output"),
    [
        ((added(CALL), ended(TOLD), telling("completed")), [TOLD]),
        ((added(None), added(TOLD), ended(None), ended(TOLD), telling("completed")), [TOLD]),
        ((added(CALL), telling("completed", [TOLD])), [TOLD]),
        ((ended(CALL, 3), telling("in_progress", [TOLD]), telling("completed")), [TOLD]),
        ((ended(TOLD, 1), added({"type": "x"}), telling("failed")), [{"type": "x"}, TOLD]),
        (
            (ended({"type": "x"}), ended({"type": "x"}, 1), telling("completed")),
            [{"type": "x"}] * 2,
        ),
        ((telling("completed"),), []),
    ],
)
def test_what_the_last_event_leaves_out_is_taken_from_those_before(sent: Any, output: Any) -> None:
    told, response = streamed(*sent)
    assert response.to_dict()["output"] == output
    assert told[-1].response == response
    assert all(event.item for event in told if "item" in event)


def test_refusals_and_likelihoods_are_events_too() -> None:
    reply = events(
        chunk(refusal="I "),
        chunk(refusal="won't", logprobs={"content": [{"token": "a", "logprob": -1}]}),
        chunk("stop"),
    )
    with at(reply) as (client, _), client.chat.completions.stream("d", messages=HELLO) as stream:
        found = [event.type for event in stream if event.type != "chunk"]
        answer = stream.get_final_completion()
    assert found == [
        *("refusal.delta", "refusal.delta", "logprobs.content.delta"),
        *("refusal.done", "logprobs.content.done"),
    ]
    assert answer.choices[0].message.refusal == "I won't"


def test_a_type_that_was_cut_off_is_an_error_and_a_text_is_not() -> None:
    reply = events(chunk(content='{"x":1'), chunk("length"))
    with at(reply) as (client, _), client.chat.completions.stream("d", messages=HELLO) as plain:
        assert plain.get_final_completion().choices[0].finish_reason == "length"
    with at(reply) as (client, _):
        typed = client.chat.completions.stream("d", messages=HELLO, response_format=Point)
        with typed as stream, pytest.raises(LengthFinishReasonError) as caught:
            stream.until_done()
    assert caught.value.completion.text == '{"x":1'


def test_the_text_alone_and_the_snapshot_along_the_way() -> None:
    reply = events(chunk(content="a"), chunk(content="b"), chunk("stop"))
    with at(reply) as (client, _), client.chat.completions.stream("d", messages=HELLO) as stream:
        texts = [(piece, stream.current_completion_snapshot.text) for piece in stream.text_deltas()]
    assert texts == [("a", "a"), ("b", "ab")]


# -- responses -------------------------------------------------------------------------------------

TEXT = {"type": "output_text", "text": '{"x":1,"y":2}', "annotations": []}
WHOLE = {
    "id": "r",
    "status": "completed",
    "output": [{"type": "message", "id": "m", "role": "assistant", "content": [TEXT]}],
}


def delta(text: str) -> dict[str, Any]:
    return {"type": "response.output_text.delta", "item_id": "m", "delta": text}


def test_a_response_streams_its_events_and_ends_as_the_type() -> None:
    reply = events(
        {"type": "response.created", "response": {"id": "r"}},
        delta('{"x":1,'),
        delta('"y":2}'),
        {"type": "response.completed", "response": WHOLE},
        done=False,
    )
    with (
        at(reply) as (client, server),
        client.responses.stream(model="m", input="Hi", text_format=Point) as stream,
    ):
        kinds = [(event.type, stream.output_text) for event in stream]
        response = stream.get_final_response()
    assert kinds[1:3] == [
        ("response.output_text.delta", '{"x":1,'),
        ("response.output_text.delta", '{"x":1,"y":2}'),
    ]
    assert (response.output_parsed, response.id) == (Point(x=1, y=2), "r")
    assert server.requests[0].json["text"]["format"]["name"] == "Point"


def test_a_stream_that_stops_before_its_response_is_an_error() -> None:
    reply = events({"type": "response.created", "response": {"id": "r"}}, done=False)
    with (
        at(reply) as (client, _),
        client.responses.stream(model="m", input="Hi") as stream,
        pytest.raises(TruncatedStreamError),
    ):
        stream.get_final_response()


@pytest.mark.parametrize("strange", [[], 1, "x", None])
def test_an_event_that_is_no_object_is_passed_over(strange: Any) -> None:
    with (
        at(events(strange, chunk(content="a"), chunk("stop"))) as (client, _),
        client.chat.completions.stream("d", messages=HELLO) as stream,
    ):
        assert stream.get_final_completion().choices[0].message.content == "a"
    text = {"choices": [{"index": 0, "text": "a", "finish_reason": "stop"}]}
    with (
        at(events(strange, text)) as (client, _),
        client.completions.stream("d", prompt="Hi") as completion,
    ):
        assert completion.get_final_completion().choices[0].text == "a"
    with (
        at(events(strange, {"type": "response.completed", "response": WHOLE})) as (client, _),
        client.responses.stream(model="m", input="Hi") as response,
    ):
        assert response.get_final_response().id == "r"


ODD: tuple[Any, ...] = ([], {}, None, "a", 1.5, True, -1, 10**30, [None], {"x": []})


@pytest.mark.parametrize("odd", ODD, ids=repr)
@pytest.mark.parametrize("place", ["index", "function", "name", "arguments", "content", "text"])
@pytest.mark.parametrize("kind", ["chat", "completion"])
def test_a_piece_that_is_odd_raises_nothing_of_pythons(kind: str, place: str, odd: Any) -> None:
    function = {"name": "f", "arguments": "{}", place: odd}
    call = {"index": 0, "function": function, place: odd}
    delta = {"content": "x", "tool_calls": [call], place: odd}
    choice = {"index": 0, "text": "x", "delta": delta, place: odd}
    with at(events({"choices": [choice]}, chunk("stop"))) as (client, _):
        begun: Any = (
            client.chat.completions.stream("d", messages=HELLO)
            if kind == "chat"
            else client.completions.stream("d", prompt="x")
        )
        with begun as stream, suppress(APIError):
            assert [*stream]
            assert isinstance("".join(stream.text_deltas()), str)
            assert begun.get_final_completion().to_dict()["choices"]
