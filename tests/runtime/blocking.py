"""A client that awaits, used by plain calls: its loop runs in a thread of its own."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

from aoaigen.runtime import AsyncAzureClient, AsyncBinaryAnswer, AsyncStream, Resource
from aoaigen.runtime.core.client import ClientBase
from tests.runtime.rig import FastClock
from tests.runtime.sample.client import AzureOpenAI


class AsyncAzureOpenAI(AsyncAzureClient):
    """The sample's resources, whose calls give awaitables here."""

    _api_version = AzureOpenAI._api_version
    _package = AzureOpenAI._package
    _operations = AzureOpenAI._operations

    chat, threads, files = AzureOpenAI.chat, AzureOpenAI.threads, AzureOpenAI.files


for _name in ("chat", "threads", "files"):
    vars(AsyncAzureOpenAI)[_name].__set_name__(AsyncAzureOpenAI, _name)


class AwaitingFastClock(FastClock):
    """The same where sleeping is awaited."""

    async def sleep(self, seconds: float) -> None:  # type: ignore[override]
        super().sleep(seconds)


class Loop:
    """An event loop in a thread."""

    def __enter__(self) -> Loop:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def run(self, work: Any) -> Any:
        """What the awaitable gives."""

        async def awaited() -> Any:
            return await work

        return asyncio.run_coroutine_threadsafe(awaited(), self._loop).result(60)


class Blocking:
    """Whatever belongs to such a client: calls block, and iterating does."""

    def __init__(self, loop: Loop, inner: Any) -> None:
        self.__dict__.update(_loop=loop, _inner=inner)

    def __getattr__(self, name: str) -> Any:
        return self._plain(getattr(self._inner, name))

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._inner, name, value)

    def _plain(self, value: Any) -> Any:
        if isinstance(value, (ClientBase, Resource, AsyncStream, AsyncBinaryAnswer)) or hasattr(
            value, "__anext__"
        ):
            return Blocking(self._loop, value)
        if inspect.ismethod(value) or isinstance(value, partial):
            return partial(self._call, value)
        return value

    def _call(self, function: Any, *given: Any, **named: Any) -> Any:
        result = function(*given, **named)
        return self._plain(self._loop.run(result) if inspect.isawaitable(result) else result)

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        try:
            return self._loop.run(anext(self._inner))
        except StopAsyncIteration:
            raise StopIteration from None

    def __enter__(self) -> Blocking:
        self._loop.run(self._inner.__aenter__())
        return self

    def __exit__(self, *how: object) -> None:
        self._loop.run(self._inner.__aexit__(*how))
