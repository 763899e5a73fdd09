"""`stream()` of assistants' runs and of completions, for both clients."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from aoai import APIError, AssistantEventHandler, AsyncAssistantEventHandler
from aoai.v2025_04_01_preview import AsyncAzureOpenAI, AzureOpenAI, models
from tests.server import Reply, Server


def events(*sent: tuple[str, Any], done: bool = True) -> Reply:
    texts = [f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in sent]
    end = "event: done\ndata: [DONE]\n\n" if done else ""
    return Reply.stream("".join([*texts, end]).encode(), framing="length")


def message(what: str, *content: Any) -> tuple[str, Any]:
    data = {"id": "m", "object": "thread.message", "role": "assistant", "content": [*content]}
    return f"thread.message.{what}", data


def piece(*content: Any) -> tuple[str, Any]:
    data = {"id": "m", "object": "thread.message.delta", "delta": {"content": [*content]}}
    return "thread.message.delta", data


def text(value: str, index: int = 0) -> dict[str, Any]:
    return {"index": index, "type": "text", "text": {"value": value, "annotations": []}}


def image(index: int) -> dict[str, Any]:
    return {"index": index, "type": "image_file", "image_file": {"file_id": "f"}}


def whole(part: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in part.items() if name != "index"}


def step(what: str, *calls: Any) -> tuple[str, Any]:
    details = {"type": "tool_calls", "tool_calls": [*calls]}
    data = {"id": "s", "object": "thread.run.step", "type": "tool_calls", "step_details": details}
    return f"thread.run.step.{what}", data


def step_piece(*calls: Any) -> tuple[str, Any]:
    details = {"type": "tool_calls", "tool_calls": [*calls]}
    data = {"id": "s", "object": "thread.run.step.delta", "delta": {"step_details": details}}
    return "thread.run.step.delta", data


def call(index: int, arguments: str, **more: Any) -> dict[str, Any]:
    function = {"arguments": arguments, **({"name": "look"} if more else {})}
    return {"index": index, "type": "function", "function": function, **more}


def run(status: str) -> tuple[str, Any]:
    data = {"id": "run", "object": "thread.run", "thread_id": "t", "status": status}
    return f"thread.run.{status}", data


TALK = events(
    ("thread.created", {"id": "t", "object": "thread"}),
    run("queued"),
    message("created"),
    piece(text("Hel")),
    piece(text("lo")),
    piece(image(1)),
    message("completed", whole(text("Hello")), whole(image(1))),
    run("completed"),
)
CALLS = events(
    run("in_progress"),
    step("created"),
    step_piece(call(0, "", id="c0")),
    step_piece(call(0, '{"a":')),
    step_piece(call(0, "1}")),
    step_piece(call(1, "{}", id="c1")),
    step("completed", whole(call(0, '{"a":1}', id="c0")), whole(call(1, "{}", id="c1"))),
    run("requires_action"),
)


def summary(name: str, given: tuple[Any, ...]) -> tuple[Any, ...]:
    """What a method was told, in short."""
    short: list[Any] = []
    for each in given:
        data = each._data
        function = data.get("function", {}).get("arguments")
        short.append(data.get("value", data.get("file_id", function)))
    return (name, *short)


NAMES = (
    *("on_message_created", "on_message_delta", "on_message_done"),
    *("on_text_created", "on_text_delta", "on_text_done", "on_image_file_done"),
    *("on_run_step_created", "on_run_step_delta", "on_run_step_done"),
    *("on_tool_call_created", "on_tool_call_delta", "on_tool_call_done"),
    *("on_event", "on_end", "on_timeout", "on_exception"),
)


def handler(base: Any, told: list[Any], *, awaited: bool = False) -> Any:
    """A handler that writes down what it is told."""

    def method(name: str) -> Any:
        def tell(self: Any, *given: Any) -> None:
            named = name not in ("on_event", "on_exception")
            told.append(summary(name, given) if named else (name,))

        async def tell_later(self: Any, *given: Any) -> None:
            tell(self, *given)

        return tell_later if awaited else tell

    return type("Mine", (base,), {name: method(name) for name in NAMES})()


SYNC, ASYNC, ASYNC_METHODS = "blocking", "awaiting", "awaiting, async methods"


def streamed(kind: str, reply: Reply, begin: Callable[..., Any], read: str | None = None) -> Any:
    """What a handler was told, and what `read` gives; the call by one of the clients."""
    told: list[Any] = []

    async def awaited(url: str) -> Any:
        made = handler(AsyncAssistantEventHandler, told, awaited=kind == ASYNC_METHODS)
        async with (
            AsyncAzureOpenAI(url, api_key="k") as client,
            begin(client, event_handler=made) as stream,
        ):
            assert stream is made
            await stream.until_done()
            return await getattr(stream, read)() if read else None

    with Server(reply) as server:
        if kind != SYNC:
            return told, asyncio.run(awaited(server.url))
        made = handler(AssistantEventHandler, told)
        with (
            AzureOpenAI(server.url, api_key="k") as client,
            begin(client, event_handler=made) as stream,
        ):
            stream.until_done()
            return told, getattr(stream, read)() if read else None


def begin(client: Any, **options: Any) -> Any:
    return client.beta.threads.runs.stream(thread_id="t", assistant_id="a", **options)


KINDS = pytest.mark.parametrize("kind", [SYNC, ASYNC, ASYNC_METHODS])


@KINDS
def test_a_handler_is_told_of_messages_and_their_parts(kind: str) -> None:
    told, messages = streamed(kind, TALK, begin, "get_final_messages")
    assert [each for each in told if each[0] != "on_event"] == [
        ("on_message_created", None),
        ("on_message_delta", None, None),
        ("on_text_created", "Hel"),
        ("on_text_delta", "Hel", "Hel"),
        ("on_message_delta", None, None),
        ("on_text_delta", "lo", "Hello"),
        ("on_message_delta", None, None),
        ("on_text_done", "Hello"),
        ("on_image_file_done", "f"),
        ("on_message_done", None),
        ("on_end",),
    ]
    assert [each for each in told if each[0] == "on_event"] == [("on_event",)] * 8
    (only,) = messages
    assert type(only) is models.MessageObject
    assert only.content[0].text.value == "Hello"


@KINDS
def test_a_handler_is_told_of_steps_and_their_calls(kind: str) -> None:
    told, steps = streamed(kind, CALLS, begin, "get_final_run_steps")
    assert [each for each in told if each[0] != "on_event"] == [
        ("on_run_step_created", None),
        ("on_run_step_delta", None, None),
        ("on_tool_call_created", ""),
        ("on_run_step_delta", None, None),
        ("on_tool_call_delta", '{"a":', '{"a":'),
        ("on_run_step_delta", None, None),
        ("on_tool_call_delta", "1}", '{"a":1}'),
        ("on_run_step_delta", None, None),
        ("on_tool_call_done", '{"a":1}'),
        ("on_tool_call_created", "{}"),
        ("on_tool_call_done", "{}"),
        ("on_run_step_done", None),
        ("on_end",),
    ]
    assert [c.function.arguments for c in steps[0].step_details.tool_calls] == ['{"a":1}', "{}"]


def test_pieces_go_on_with_calls_that_the_step_began_with() -> None:
    begun = whole(call(0, "", id="c0"))
    reply = events(step("created", begun), step_piece(call(0, '{"a":')), step_piece(call(0, "1}")))
    _, steps = streamed(SYNC, reply, begin, "get_final_run_steps")
    (only,) = steps[0].step_details.tool_calls
    assert (only.id, only.function.name, only.function.arguments) == ("c0", "look", '{"a":1}')


def test_iterating_gives_the_events_with_what_they_add_up_to() -> None:
    with (
        Server(TALK) as server,
        AzureOpenAI(server.url, api_key="k") as client,
        client.threads.runs.stream("t", assistant_id="a", model="m") as stream,
    ):
        seen = []
        for event in stream:
            snapshot = stream.current_message_snapshot
            texts = [part.text.value for part in snapshot.content[:1]] if snapshot else None
            seen.append((event.event, stream.current_event is event, texts))
        assert stream.get_final_run().status == stream.current_run.status == "completed"
        assert list(stream) == []
    assert seen[1:5] == [
        ("thread.run.queued", True, None),
        ("thread.message.created", True, []),
        ("thread.message.delta", True, ["Hel"]),
        ("thread.message.delta", True, ["Hello"]),
    ]
    assert server.requests[0].json == {"assistant_id": "a", "model": "m", "stream": True}


def test_the_texts_alone() -> None:
    async def awaited(url: str) -> list[str]:
        async with AsyncAzureOpenAI(url, api_key="k") as client, begin(client) as stream:
            return [piece async for piece in stream.text_deltas()]

    with Server(TALK) as server:
        with AzureOpenAI(server.url, api_key="k") as client, begin(client) as stream:
            assert list(stream.text_deltas()) == ["Hel", "lo"]
        assert asyncio.run(awaited(server.url)) == ["Hel", "lo"]


WAYS: dict[str, tuple[str, Callable[..., Any], dict[str, Any]]] = {
    "create_and_run_stream": (
        "/openai/threads/runs",
        lambda c, **more: c.beta.threads.create_and_run_stream(assistant_id="a", **more),
        {"assistant_id": "a", "stream": True},
    ),
    "submit_tool_outputs_stream": (
        "/openai/threads/t/runs/r/submit_tool_outputs",
        lambda c, **more: c.beta.threads.runs.submit_tool_outputs_stream(
            "r", thread_id="t", tool_outputs=[], **more
        ),
        {"tool_outputs": [], "stream": True},
    ),
}


@pytest.mark.parametrize("way", WAYS)
@KINDS
def test_runs_are_streamed_wherever_they_begin_or_go_on(kind: str, way: str) -> None:
    path, begins, body = WAYS[way]

    def asked(request: Any) -> Reply:
        assert (request.plain_path, request.json) == (path, body)
        return TALK

    _, last = streamed(kind, asked, begins, "get_final_run")  # type: ignore[arg-type]
    assert last.id == "run"


@KINDS
def test_a_stream_that_fails_tells_the_handler_and_the_caller(kind: str) -> None:
    told: list[Any] = []
    broken = events(run("queued"), ("error", {"message": "no", "code": "server_error"}))
    base = AssistantEventHandler if kind == SYNC else AsyncAssistantEventHandler
    made = handler(base, told, awaited=kind == ASYNC_METHODS)

    async def awaited(url: str) -> None:
        async with AsyncAzureOpenAI(url, api_key="k") as client:
            await begin(client, event_handler=made).until_done()

    def blocking(url: str) -> None:
        begin(AzureOpenAI(url, api_key="k"), event_handler=made).until_done()

    read = blocking if kind == SYNC else lambda url: asyncio.run(awaited(url))
    with Server(broken) as server, pytest.raises(APIError):
        read(server.url)
    assert told == [("on_event",), ("on_exception",)]


def test_what_is_no_event_of_a_run_is_passed_over() -> None:
    strange = events(
        ("thread.message.delta", {"id": 1}),
        ("thread.message.delta", []),
        ("thread.message.delta", {"id": "m", "delta": {"content": [{"index": None}, 3]}}),
        ("thread.run.step.delta", {"id": "s", "delta": {"step_details": None}}),
        ("thread.run.step.delta", {"id": "s", "delta": None}),
        ("tomorrow.created", {"id": "x"}),
    )
    told, run = streamed(SYNC, strange, begin, "get_final_run")
    assert run is None
    assert [each for each in told if each[0] == "on_event"] == [("on_event",)] * 6


def test_a_thread_is_made_and_its_run_waited_for() -> None:
    ended = {"id": "r", "thread_id": "t", "status": "completed"}

    async def awaited(url: str) -> Any:
        async with AsyncAzureOpenAI(url, api_key="k") as client:
            return await client.threads.create_and_run_poll(assistant_id="a", poll_interval_ms=0)

    replies = [Reply.json({**ended, "status": "queued"}), Reply.json(ended)] * 2
    with Server(*replies) as server:
        client = AzureOpenAI(server.url, api_key="k")
        run = client.threads.create_and_run_poll(assistant_id="a", poll_interval_ms=0)
        assert (run.status, asyncio.run(awaited(server.url)).status) == ("completed",) * 2
    assert server.requests[1].plain_path == "/openai/threads/t/runs/r"


# -- completions -----------------------------------------------------------------------------------


def completion(text: str, end: str | None = None, index: int = 0, **more: Any) -> Any:
    choice = {"index": index, "text": text, "finish_reason": end, "logprobs": None}
    return {"id": "c", "object": "text_completion", "created": 1, "choices": [choice], **more}


COMPLETION = Reply.stream(
    b"".join(
        b"data: " + json.dumps(each).encode() + b"\n\n"
        for each in (
            completion("Once"),
            completion("b", "length", 1),
            completion(" upon"),
            completion("", "stop"),
            {"id": "c", "object": "text_completion", "choices": [], "usage": {"total_tokens": 3}},
        )
    )
    + b"data: [DONE]\n\n",
    framing="length",
)


def test_a_completion_streams_texts_and_adds_up_to_its_answer() -> None:
    with (
        Server(COMPLETION) as server,
        AzureOpenAI(server.url, api_key="k") as client,
        client.completions.stream("d", prompt="Tell") as stream,
    ):
        seen = [event for event in stream if event.type != "chunk"]
        whole = stream.get_final_completion()
    assert [(e.type, e.index, getattr(e, "snapshot", getattr(e, "text", ""))) for e in seen] == [
        ("text.delta", 0, "Once"),
        ("text.delta", 1, "b"),
        ("text.done", 1, "b"),
        ("text.delta", 0, "Once upon"),
        ("text.done", 0, "Once upon"),
    ]
    assert type(whole) is models.CreateCompletionResponse
    assert [(c.text, c.finish_reason) for c in whole.choices] == [
        ("Once upon", "stop"),
        ("b", "length"),
    ]
    assert whole.usage is not None
    assert whole.usage.total_tokens == 3
    assert server.requests[0].json == {"prompt": "Tell", "stream": True}


def test_a_completion_is_streamed_by_the_client_that_awaits() -> None:
    async def awaited(url: str) -> tuple[list[str], Any]:
        async with (
            AsyncAzureOpenAI(url, api_key="k", deployment="d") as client,
            client.completions.stream(prompt="Tell") as stream,
        ):
            texts = [piece async for piece in stream.text_deltas()]
            return texts, await stream.get_final_completion()

    with Server(COMPLETION) as server:
        texts, whole = asyncio.run(awaited(server.url))
    assert texts == ["Once", " upon"]
    assert whole.choices[0].text == "Once upon"
