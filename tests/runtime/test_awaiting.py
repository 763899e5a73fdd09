"""What only the client that awaits has to do: tasks, cancelling, loops, what is left open."""

from __future__ import annotations

import asyncio
import gc
import resource
import ssl
import subprocess
import sys
import threading
import warnings
import weakref
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from aoaigen.runtime import (
    AnswerClosedError,
    APIConnectionError,
    AsyncBinaryAnswer,
    ConfigurationError,
)
from tests.runtime.face import AsyncAzureOpenAI
from tests.runtime.rig import CHAT
from tests.runtime.wire import BYTES, CHUNKED, END, SSE, chat_json, chunks, sized
from tests.server import Peer, Recorded, Reply, ScriptServer, Server, events

ROOT = __file__.rpartition("/tests/")[0]


DELTA = {"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}]}


STOP = {"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}


def slow_chunks() -> Reply:
    return Reply.stream(events(DELTA, done=False), 30.0)


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


class Watched:
    """A script: the first answer is a stream, or none at all, until the client goes away."""

    def __init__(self, *, stream: bool) -> None:
        self.asked, self.gone = threading.Event(), threading.Event()
        self._first = (SSE + CHUNKED + chunks(events(DELTA, done=False)),) if stream else ()

    def __call__(self, peer: Peer, request: Recorded) -> bool:
        if peer.request > 1:
            peer.send(sized(chat_json(peer.request)))
            return True
        peer.send(*self._first)
        self.asked.set()
        if peer.closed_by_client(5):
            self.gone.set()
        return False


async def read(client: Any, stream: bool) -> None:
    answer = await chat(client, stream=stream)
    async for _ in answer:
        pass


async def twice(reading: Any) -> None:
    """Cancels the task that reads, and once more while it is being cancelled."""
    task = asyncio.ensure_future(reading)
    await asyncio.sleep(0.2)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def late(reading: Any) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):  # type: ignore[attr-defined, unused-ignore]
            await reading


async def grouped(reading: Any) -> None:
    async def failing() -> None:
        await asyncio.sleep(0.2)
        raise KeyError

    async def both() -> None:
        async with asyncio.TaskGroup() as group:  # type: ignore[attr-defined, unused-ignore]
            group.create_task(reading)
            group.create_task(failing())

    with pytest.raises(Exception, match="in a TaskGroup"):
        await both()


new_in_3_11 = pytest.mark.skipif(sys.version_info < (3, 11), reason="asyncio has it since 3.11")


@pytest.mark.parametrize("stream", [False, True], ids=["call", "stream"])
@pytest.mark.parametrize(
    "cancel",
    [twice, pytest.param(late, marks=new_in_3_11), pytest.param(grouped, marks=new_in_3_11)],
)
def test_what_is_cancelled_closes_its_connection_and_harms_no_other(
    stream: bool, cancel: Any
) -> None:
    script = Watched(stream=stream)

    async def main() -> None:
        with ScriptServer(script) as server:
            async with AsyncAzureOpenAI(server.url, api_key="k") as client:
                await cancel(read(client, stream))
                assert script.asked.is_set()
                assert await asyncio.to_thread(script.gone.wait, 2)
                assert [(await chat(client)).id for _ in range(2)] == ["2", "3"]
                assert server.connections == 2

    asyncio.run(main())


def test_a_stream_that_is_forgotten_closes_its_connection_without_the_collector() -> None:
    script = Watched(stream=True)

    async def main() -> None:
        with ScriptServer(script) as server:
            async with AsyncAzureOpenAI(server.url, api_key="k") as client:
                async for _ in (await chat(client, stream=True)).text_deltas():
                    break
                assert await asyncio.to_thread(script.gone.wait, 2)

    gc.disable()
    try:
        asyncio.run(main())
    finally:
        gc.enable()


class Messages(list[Any]):
    """A list that can be referred to weakly."""


def test_a_call_under_way_keeps_its_request_and_not_what_it_was_made_of() -> None:
    script = Watched(stream=False)

    async def main() -> None:
        with ScriptServer(script) as server:
            async with AsyncAzureOpenAI(server.url, api_key="k") as client:
                messages = Messages()
                kept = weakref.ref(messages)
                task = asyncio.ensure_future(
                    client.chat.completions.create("gpt", messages=messages)
                )
                del messages
                assert await asyncio.to_thread(script.asked.wait, 2)
                assert kept() is None
                task.cancel()

    asyncio.run(main())


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_nothing_but_our_own_rules_sends_a_request_again(method: str) -> None:
    def script(peer: Peer, request: Recorded) -> bool:
        if peer.request == 1:
            peer.send(sized(b"content", BYTES))
        return peer.request == 1  # the second one on a connection that is kept is cut

    async def main() -> None:
        with ScriptServer(script) as server:
            async with AsyncAzureOpenAI(server.url, api_key="k", max_retries=0) as client:
                await (await client.files.content("f")).read()
                with pytest.raises(APIConnectionError):
                    await (client.files.delete if method == "DELETE" else client.files.content)("f")
                assert len(server.requests) == 2

    asyncio.run(main())


def test_a_thousand_streams_are_read_at_once() -> None:
    enough_files = (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
    resource.setrlimit(resource.RLIMIT_NOFILE, enough_files)
    all_begun = threading.Event()

    def script(peer: Peer, request: Recorded) -> bool:
        name = {"index": 0, "delta": {"content": request.headers["x-call"]}, "finish_reason": None}
        peer.send(SSE + CHUNKED + chunks(events({"id": "c", "choices": [name]}, done=False)))
        all_begun.wait(30)
        peer.send(chunks(events(STOP)) + END)
        return True

    async def main() -> None:
        begun = 0
        with ScriptServer(script) as server:
            async with AsyncAzureOpenAI(server.url, api_key="k") as client:

                async def read(name: str) -> str:
                    nonlocal begun
                    stream = await chat(client, stream=True, extra_headers={"x-call": name})
                    await anext(stream)
                    begun += 1
                    if begun == 1000:
                        assert server.connections == 1000
                        all_begun.set()
                    text: str = (await stream.final_answer()).text
                    return text

                names = [str(number) for number in range(1000)]
                assert await asyncio.gather(*map(read, names)) == names

    asyncio.run(main())


def test_a_stream_that_another_task_closes_ends_the_read_with_an_error() -> None:
    async def main() -> None:
        with Server(slow_chunks()) as server:
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


def test_a_session_has_its_own_certificates_and_proxy(certificate: Path) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)

    async def main() -> None:
        trusted = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=str(certificate)))
        with Server(Reply.json(CHAT), tls=tls) as server, Server(Reply.json(CHAT)) as proxy:
            gateway = "http://gateway.invalid"
            for endpoint, of_session in (
                (server.url, {"connector": trusted}),
                (gateway, {"proxy": proxy.url}),
            ):
                async with aiohttp.ClientSession(**of_session) as session:  # type: ignore[arg-type]
                    given: Any = {"api_key": "k", "allow_http": True, "session": session}
                    await chat(AsyncAzureOpenAI(endpoint, **given))
            assert len(server.requests) == len(proxy.requests) == 1

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


def test_new_connections_take_turns_and_whoever_gives_up_leaves_the_turn_to_another() -> None:
    async def main() -> None:
        begun: list[asyncio.StreamWriter] = []

        async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            begun.append(writer)
            await reader.read()  # up to its end: the handshake is never answered
            writer.close()

        async def until(count: int) -> None:
            for _ in range(500):
                if len(begun) >= count:
                    return
                await asyncio.sleep(0.01)

        server = await asyncio.start_server(silent, "127.0.0.1", 0, backlog=512)
        port = server.sockets[0].getsockname()[1]
        async with AsyncAzureOpenAI(f"https://127.0.0.1:{port}", api_key="k") as client:
            calls = [asyncio.ensure_future(chat(client)) for _ in range(160)]
            await until(100)
            await asyncio.sleep(0.05)
            assert len(begun) == 100
            for call in calls[80:120]:  # some of each: connecting, and waiting for a turn
                call.cancel()
            await until(120)
            await asyncio.sleep(0.05)
            assert len(begun) == 120
            for call in calls:
                call.cancel()
            ends = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(end, asyncio.CancelledError) for end in ends)
        server.close()

    asyncio.run(main())


def test_closing_a_client_under_calls_and_streams_ends_them_with_errors_of_ours() -> None:
    outcomes: Counter[str] = Counter()

    async def main() -> None:
        with Server(answer) as server:
            client = AsyncAzureOpenAI(server.url, api_key="k")
            client._clock.sleep = lambda _: asyncio.sleep(0)  # type: ignore[method-assign]

            async def calling(stream: bool) -> None:
                while True:
                    try:
                        await (read(client, stream) if stream else chat(client))
                        outcomes["answered"] += 1
                    except APIConnectionError as problem:
                        outcomes[str(problem).partition(":")[0].partition(" (")[0]] += 1

            tasks = [asyncio.ensure_future(calling(n % 2 == 0)) for n in range(8)]
            while not outcomes["answered"]:  # however busy the machine is
                await asyncio.sleep(0.001)
            for n in range(60):
                await asyncio.sleep(0.001 * (n % 7))
                await client.close()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert [task.cancelled() for task in tasks] == [True] * 8
            await client.close()
            gc.collect()

    def answer(request: Recorded) -> Reply:
        if b'"stream":true' in request.body:
            return Reply.stream(events(DELTA, done=False), 0.005, events(STOP))
        return Reply.json(CHAT)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(main())
    assert outcomes["the client was closed while a call was under way"] > 0


def test_a_stream_whose_session_is_closed_by_its_owner_broke_off() -> None:
    async def main() -> None:
        stream = Reply.stream(events(DELTA, done=False), 5, events(STOP))
        with Server(stream) as server:
            session = aiohttp.ClientSession()
            async with AsyncAzureOpenAI(server.url, api_key="k", session=session) as client:
                chunks = await chat(client, stream=True)
                await session.close()
                with pytest.raises(APIConnectionError, match="broke off"):
                    await chunks.final_answer()

    asyncio.run(main())


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
