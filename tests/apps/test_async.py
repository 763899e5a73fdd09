"""What the helpers do, by the client that awaits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import Any

import pytest
from pydantic import BaseModel

from aoai import AnswerClosedError
from aoai.v2025_04_01_preview import AsyncAzureOpenAI
from tests.apps.test_event_streams import WHOLE, chunk, delta, events
from tests.apps.test_structured import called, chat, said, weather
from tests.apps.test_structured import response as answered
from tests.server import Reply, Server

HELLO: Any = [{"role": "user", "content": "Hello"}]


class Point(BaseModel):
    x: int
    y: int


def run(work: Callable[[AsyncAzureOpenAI], Awaitable[Any]], *replies: Any) -> tuple[Any, Server]:
    with Server(*replies) as server:

        async def main() -> Any:
            async with AsyncAzureOpenAI(server.url, api_key="k", max_retries=0) as client:
                return await work(client)

        return asyncio.run(main()), server


async def parsed_chat(client: AsyncAzureOpenAI) -> Any:
    answer = await client.chat.completions.parse(model="d", messages=HELLO, response_format=Point)
    return answer.choices[0].message.parsed


async def parsed_response(client: AsyncAzureOpenAI) -> Any:
    answer = await client.responses.parse(model="m", input="Hi", text_format=Point)
    return answer.output_parsed


async def streamed_chat(client: AsyncAzureOpenAI) -> Any:
    stream = client.chat.completions.stream(model="d", messages=HELLO, response_format=Point)
    async with stream as s:
        kinds = [event.type async for event in s if event.type != "chunk"]
        answer = await s.get_final_completion()
    assert kinds == ["content.delta", "content.done"]
    return answer.choices[0].message.parsed


async def streamed_response(client: AsyncAzureOpenAI) -> Any:
    async with client.responses.stream(model="m", input="Hi", text_format=Point) as stream:
        assert [text async for text in stream.text_deltas()] == ['{"x":1,"y":2}']
        return (await stream.get_final_response()).output_parsed


async def closed_by_aclosing(client: AsyncAzureOpenAI) -> Any:
    async with aclosing(
        await client.chat.completions.create("d", messages=HELLO, stream=True)
    ) as chunks:
        first = await anext(chunks)
    async with aclosing(client.chat.completions.stream(model="d", messages=HELLO)) as stream:
        async for _ in stream:
            break
    with pytest.raises(AnswerClosedError):
        await anext(chunks)
    return Point.model_validate_json(first.choices[0].delta.content or "")


async def called_path(client: AsyncAzureOpenAI) -> Any:
    options = {"headers": {"x": "1"}, "params": {"y": 2}, "max_retries": 0, "timeout": 5}
    return await client.post("/points", cast_to=Point, body={}, options=options)


TEXT = '{"x":1,"y":2}'


@pytest.mark.parametrize(
    ("work", "reply"),
    [
        (parsed_chat, chat({"content": TEXT})),
        (parsed_response, answered(said(TEXT))),
        (closed_by_aclosing, events(chunk(content=TEXT), chunk("stop"))),
        (streamed_chat, events(chunk(content=TEXT), chunk("stop"))),
        (
            streamed_response,
            events(delta(TEXT), {"type": "response.completed", "response": WHOLE}, done=False),
        ),
        (called_path, Reply(200, TEXT.encode(), headers={"content-type": "application/json"})),
    ],
)
def test_answers_are_read_as_types(work: Any, reply: Reply) -> None:
    assert run(work, reply)[0] == Point(x=1, y=2)


def test_tools_may_be_async_or_not() -> None:
    async def later(city: str) -> str:
        await asyncio.sleep(0)
        return f"later in {city}"

    async def work(client: AsyncAzureOpenAI) -> Any:
        return await client.chat.completions.run_tools(
            model="d", messages=HELLO, tools=[weather, later]
        )

    done, server = run(
        work,
        chat(called("weather", '{"city":"Oslo","days":2}')),
        chat(called("later", '{"city":"Oslo"}')),
        chat({"content": "Rain"}),
    )
    assert (done.text, done.calls) == ("Rain", 2)
    assert server.requests[2].json["messages"][4]["content"] == "later in Oslo"


def test_a_run_is_awaited_to_its_end() -> None:
    async def work(client: AsyncAzureOpenAI) -> Any:
        return await client.beta.threads.runs.create_and_poll(
            "t", assistant_id="a", poll_interval_ms=1
        )

    states = [Reply.json({"id": "r", "status": s}) for s in ("queued", "completed")]
    done, server = run(work, *states)
    assert done.status == "completed"
    assert len(server.requests) == 2


def test_a_response_is_read_as_its_caller_likes() -> None:
    async def work(client: AsyncAzureOpenAI) -> Any:
        create = client.chat.completions.with_streaming_response.create
        async with create(model="d", messages=HELLO) as response:
            assert not response.is_closed
            text = (await response.parse()).choices[0].message.content
            assert (await response.json())["id"] == "c"
        async with client.assistants.with_streaming_response.list() as listed:
            lines = [line async for line in listed.iter_lines()]
        assert response.is_closed
        return text, lines

    lines = Reply(200, b"one\r\ntwo", headers={"content-type": "application/json"})
    assert run(work, chat({"content": "Hi"}), lines)[0] == ("Hi", ["one", "two"])
