"""The client that awaits behind a face that blocks, so that one text tests both clients."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Iterator
from functools import cache, cached_property, partial
from typing import Any

from aoaigen.runtime import AsyncAzureClient, AsyncPager, Page, RawResponse, Resource
from aoaigen.runtime.aio.resource import AsyncResource, awaited, paged
from tests.runtime.sample import client as sample


@cache
def twin(blocking: type[Resource]) -> type[AsyncResource]:
    """The sample's resource as the generator writes it for the client that awaits."""
    made: dict[str, Any] = {"_path": blocking._path}
    for name, value in vars(blocking).items():
        if inspect.isfunction(value):
            made[name] = (paged if name == "list" else awaited)(value)
        elif isinstance(value, cached_property):
            made[name] = property(partial(_child, value.func))
    return type(f"Async{blocking.__name__}", (AsyncResource,), made)


def _child(make: Any, parent: Any) -> Any:
    child = make(parent)
    return twin(type(child))(child._client) if isinstance(child, Resource) else child


class AsyncAzureOpenAI(AsyncAzureClient):
    """The sample's client; its resources are made from those of the other one."""

    _api_version = sample.AzureOpenAI._api_version
    _package = sample.AzureOpenAI._package
    _operations = sample.AzureOpenAI._operations


for _name, _value in vars(sample.AzureOpenAI).items():
    if isinstance(_value, cached_property):
        setattr(AsyncAzureOpenAI, _name, property(partial(_child, _value.func)))


class Loop:
    """An event loop in a thread."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Any) -> Any:
        """What the work, called in the loop, gives; awaited where that has to be."""

        async def inside() -> Any:
            given = work()
            return await given if inspect.isawaitable(given) else given

        return asyncio.run_coroutine_threadsafe(inside(), self.loop).result(60)

    @staticmethod
    async def _cancel_all() -> None:
        """What nobody waited for to its end, such as a call that a signal left."""
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def close(self) -> None:
        self.run(self._cancel_all)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


class Face:
    """Whatever is called of the thing behind it, is called in the loop, and its end waited for."""

    def __init__(self, loop: Loop, behind: Any) -> None:
        self.__dict__.update(_loop=loop, _behind=behind)

    def __getattr__(self, name: str) -> Any:
        behind = self._behind
        if isinstance(behind, Page):
            name = {"next_page": "anext_page", "pages": "apages"}.get(name, name)
        return faced(self._loop, getattr(behind, name))

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._behind, name, value)

    def __iter__(self) -> Iterator[Any]:
        events: Any = faced(self._loop, self._behind.__aiter__())
        return events._all()  # type: ignore[no-any-return]

    def __next__(self) -> Any:
        try:
            return faced(self._loop, self._loop.run(self._behind.__anext__))
        except StopAsyncIteration:
            raise StopIteration from None

    def _all(self) -> Iterator[Any]:
        while True:
            try:
                yield next(self)
            except StopIteration:
                return

    def __enter__(self) -> Face:
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.run(self._behind.close)

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        return type(self._behind)

    def __eq__(self, other: object) -> bool:
        return bool(self._behind == (other._behind if type(other) is Face else other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(self._behind)


def faced(loop: Loop, value: Any) -> Any:
    """The value, behind a face where using it has to be awaited."""
    if isinstance(value, AsyncPager):
        value = loop.run(lambda: value)
    if isinstance(value, RawResponse):
        parse = value.parse
        value.parse = lambda: faced(loop, parse())  # type: ignore[method-assign]
        return value
    if inspect.isroutine(value) or inspect.iscoroutinefunction(value):
        return lambda *given, **named: faced(loop, loop.run(lambda: value(*given, **named)))
    if isinstance(value, type) or not _is_awaited(value):
        return value
    return Face(loop, value)


def _is_awaited(value: Any) -> bool:
    home = type(value).__module__
    fetched = isinstance(value, Page) and value._is_awaited
    ours = home == __name__ or home.startswith("tests.runtime.sample.resources")
    return fetched or ours or ".aio" in home or inspect.isasyncgen(value)
