"""What is measured of the asynchronous clients, as in programs.py.

`python awaiting.py JOB WHO ENDPOINT` prints one number.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

from programs import CHUNKS, MESSAGES, PATH, VERSION, resident

CALLS, AT_ONCE, STREAMS, OPEN = 300, 50, 5, 1000
Create = Callable[..., Awaitable[Any]]


async def chats(who: str, endpoint: str, stack: AsyncExitStack) -> Create:
    """The client's method, with what it needs besides the messages."""
    if who == "aiohttp":
        return await bare(endpoint, stack)
    more: dict[str, Any] = {}
    if who == "aoai":
        from aoai.v2024_10_21 import AsyncAzureOpenAI

        client: Any = AsyncAzureOpenAI(endpoint, api_key="key", deployment="gpt")
    else:
        import openai

        transport = openai.DefaultAioHttpClient() if who == "openai[aiohttp]" else None
        client = openai.AsyncAzureOpenAI(
            azure_endpoint=endpoint, api_key="key", api_version=VERSION, http_client=transport
        )
        more["model"] = "gpt"
    await stack.enter_async_context(client)
    create = client.chat.completions.create
    return lambda **arguments: create(messages=MESSAGES, **more, **arguments)


async def bare(endpoint: str, stack: AsyncExitStack) -> Create:
    import aiohttp

    session = await stack.enter_async_context(aiohttp.ClientSession())
    url, headers = endpoint + PATH, {"api-key": "key"}

    async def call() -> Any:
        async with session.post(url, json={"messages": MESSAGES}, headers=headers) as answer:
            return await answer.json()

    return call


async def cpu(job: Callable[[], Awaitable[object]], times: int) -> float:
    """CPU seconds of one run, after one to warm up."""
    await job()
    before = time.process_time()
    for _ in range(times):
        await job()
    return (time.process_time() - before) / times


async def chat(create: Create) -> float:
    return await cpu(create, CALLS)


async def chat_at_once(create: Create) -> float:
    async def all_tasks() -> None:
        await asyncio.gather(*(create() for _ in range(AT_ONCE)))

    return await cpu(all_tasks, CALLS // AT_ONCE) / AT_ONCE


async def stream(create: Create) -> float:
    """Per event, decoded and typed."""

    async def read() -> None:
        count = 0
        async for chunk in await create(stream=True):
            count += chunk.choices[0].delta.content is not None
        assert count == CHUNKS - 1

    return await cpu(read, STREAMS) / CHUNKS


async def memory(create: Create) -> float:
    """Largest resident memory with so many streams open, each with its first event read."""

    async def begin() -> Any:
        answer = await create(stream=True, user="waits")
        events = aiter(answer)
        await anext(events)
        return answer, events

    streams = await asyncio.gather(*(begin() for _ in range(OPEN)))
    found = resident()
    for answer, _ in streams:
        await answer.close()
    return found


JOBS = {
    "async chat": chat,
    "async chat at once": chat_at_once,
    "async stream": stream,
    "async memory": memory,
}


async def main(job: str, who: str, endpoint: str) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
    async with AsyncExitStack() as stack:
        print(await JOBS[job](await chats(who, endpoint, stack)))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
