"""What only the client that awaits has to do: tasks, cancelling, loops, what is left open."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from aoaigen.runtime import AnswerClosedError, AsyncBinaryAnswer, ConfigurationError
from tests.runtime.face import AsyncAzureOpenAI
from tests.runtime.rig import CHAT
from tests.server import Reply, Server, events

ROOT = __file__.rpartition("/tests/")[0]


def slow_chunks(*texts: str) -> Reply:
    chunks = [
        {"id": "c", "choices": [{"index": 0, "delta": {"content": t}, "finish_reason": None}]}
        for t in texts
    ]
    pieces: list[bytes | float] = [events(chunks[0], done=False), 30.0]
    return Reply(headers={"content-type": "text/event-stream"}, pieces=pieces, framing="chunked")


def chat(client: Any, **options: Any) -> Any:
    return client.chat.completions.create("gpt", messages=[], **options)


def test_a_token_is_asked_for_once_however_many_tasks_wait_and_the_loop_runs_on() -> None:
    asked: list[int] = []
    beats = 0

    def token() -> str:
        asked.append(threading.get_ident())
        import time

        time.sleep(0.2)
        return "tok"

    async def beat() -> None:
        nonlocal beats
        while True:
            beats += 1
            await asyncio.sleep(0.01)

    async def main() -> None:
        with Server(Reply.json(CHAT)) as server:
            async with AsyncAzureOpenAI(server.url, credential=token) as client:
                beating = asyncio.ensure_future(beat())
                await asyncio.gather(*(chat(client) for _ in range(10)))
                beating.cancel()
                assert {r.headers["authorization"] for r in server.requests} == {"Bearer tok"}

    asyncio.run(main())
    assert len(asked) == 1
    assert threading.get_ident() not in asked
    assert beats > 5


@pytest.mark.parametrize("stream", [False, True])
def test_a_call_that_is_cancelled_twice_closes_its_connection_and_harms_no_other(
    stream: bool,
) -> None:
    async def main() -> None:
        first = slow_chunks("a") if stream else Reply.json(CHAT, delay=30)
        with Server(first, Reply.json(CHAT)) as server:
            async with AsyncAzureOpenAI(server.url, api_key="k") as client:

                async def read() -> None:
                    answer = await chat(client, stream=stream)
                    async for _ in answer:
                        pass

                task = asyncio.ensure_future(read())
                await asyncio.sleep(0.2)
                task.cancel()
                await asyncio.sleep(0)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert (await chat(client)).id == "chat-1"
                assert server.connections == 2
            for _ in range(100):
                if server.open_connections <= 1:
                    break
                await asyncio.sleep(0.01)

    asyncio.run(main())


def test_a_stream_that_another_task_closes_ends_the_read_with_an_error() -> None:
    async def main() -> None:
        with Server(slow_chunks("a")) as server:
            async with AsyncAzureOpenAI(server.url, api_key="k") as client:
                stream = await chat(client, stream=True)
                assert (await stream.__anext__()).choices[0].delta.content == "a"
                reading = asyncio.ensure_future(stream.__anext__())
                await asyncio.sleep(0.05)
                await stream.close()
                with pytest.raises(AnswerClosedError):
                    await asyncio.wait_for(reading, 2)

    asyncio.run(main())


def test_a_client_of_one_loop_says_so_in_another() -> None:
    with Server(Reply.json(CHAT)) as server:
        client = AsyncAzureOpenAI(server.url, api_key="k")

        async def call() -> None:
            await chat(client)

        loop = asyncio.new_event_loop()
        loop.run_until_complete(call())
        with pytest.raises(ConfigurationError, match="another event loop"):
            asyncio.run(call())
        loop.run_until_complete(client.close())
        loop.close()


def test_a_session_of_ones_own_is_used_and_stays_open() -> None:
    async def main() -> None:
        with Server(Reply.json(CHAT)) as server:
            async with aiohttp.ClientSession(headers={"x-mine": "1"}) as session:
                async with AsyncAzureOpenAI(server.url, api_key="k", session=session) as client:
                    await chat(client)
                assert not session.closed
                assert server.requests[0].headers["x-mine"] == "1"

    asyncio.run(main())


def test_async_iterables_are_sent_and_bytes_written_to_a_file(tmp_path: Any) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"one"
        yield b"two"

    async def main() -> None:
        content = Reply(headers={"content-type": "application/octet-stream"}, pieces=[b"x" * 9])
        with Server(Reply.json({"id": "f"}, 201), content) as server:
            async with AsyncAzureOpenAI(server.url, api_key="k") as client:
                await client.files.create(file=("a.txt", pieces()), purpose="p")
                assert b"\r\n\r\nonetwo\r\n" in server.requests[0].body
                answer = await client.files.content("f")
                assert isinstance(answer, AsyncBinaryAnswer)
                await answer.write_to_file(tmp_path / "x")
                assert (tmp_path / "x").read_bytes() == b"x" * 9
                with pytest.raises(AnswerClosedError):
                    await answer.read()

    asyncio.run(main())


def test_nothing_is_left_open_or_pending() -> None:
    program = """
import asyncio, sys
from tests.runtime.face import AsyncAzureOpenAI
from tests.runtime.rig import CHAT
from tests.server import Reply, Server
async def main():
    with Server(Reply.json(CHAT)) as server:
        async with AsyncAzureOpenAI(server.url, api_key="k") as client:
            for _ in range(3):
                await client.chat.completions.create("gpt", messages=[])
    assert asyncio.all_tasks() == {asyncio.current_task()}
asyncio.run(main())
"""
    run = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}/generator:{ROOT}"},
    )
    assert run.returncode == 0, run.stderr
    assert "Warning" not in run.stderr


def test_a_missing_aiohttp_is_told_with_the_command_to_run(monkeypatch: Any) -> None:
    program = """
import sys
sys.modules["aiohttp"] = None
from tests.runtime.face import AsyncAzureOpenAI
AsyncAzureOpenAI("https://x.example", api_key="k")
"""
    env = {"PYTHONPATH": f"{ROOT}/generator:{ROOT}"}
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=env)
    assert "pip install aiohttp" in run.stderr
