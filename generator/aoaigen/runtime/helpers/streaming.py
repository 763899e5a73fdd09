"""Streams of events that also add up to a whole: two thin shells around what decides."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ..core.closing import AsyncClosing, Closing
from ..core.hinted import hinted

if TYPE_CHECKING:
    from typing_extensions import Self

E_co = TypeVar("E_co", covariant=True)
F_co = TypeVar("F_co", covariant=True)
E = TypeVar("E")
F = TypeVar("F")


def data_of(event: Any) -> dict[str, Any]:
    """An event's JSON; nothing, where a service sends what is no object."""
    data = getattr(event, "_data", None)
    return data if isinstance(data, dict) else {}


class EventAccumulator(Protocol[E_co, F_co]):
    """What makes events of what comes, and at the end the whole; no I/O."""

    def take(self, received: Any) -> Iterable[E_co]: ...
    def text_of(self, received: Any) -> str: ...
    def final(self) -> F_co: ...


@hinted
class EventStream(Closing, Generic[E, F]):
    """Events as they come, to be used in a `with`: the call is sent when that begins.

    Iterating raises what the stream of `create` raises.
    """

    def __init__(self, begin: Callable[[], Any], accumulator: EventAccumulator[E, F]) -> None:
        self._begin = begin
        self._accumulator = accumulator
        self._stream: Any = None
        self._ended = False

    def __enter__(self) -> Self:
        self._stream = self._begin()
        return self

    def close(self) -> None:
        """Closes the connection; nothing more comes."""
        if self._stream is not None:
            self._stream.close()

    def __iter__(self) -> Iterator[E]:
        for received in self._opened():
            yield from self._accumulator.take(received)
        self._ended = True

    def text_deltas(self) -> Iterator[str]:
        """The text alone, piece by piece."""
        for received in self._opened():
            for _ in self._accumulator.take(received):
                pass
            if text := self._accumulator.text_of(received):
                yield text
        self._ended = True

    def until_done(self) -> Self:
        """Reads to the end."""
        for _ in self:
            pass
        return self

    def _opened(self) -> Any:
        if self._stream is None:
            self.__enter__()
        return self._stream

    def _final(self) -> F:
        if not self._ended:
            self.until_done()
        return self._accumulator.final()


@hinted
class AsyncEventStream(AsyncClosing, Generic[E, F]):
    """The same, in an `async with`."""

    def __init__(
        self, begin: Callable[[], Awaitable[Any]], accumulator: EventAccumulator[E, F]
    ) -> None:
        self._begin = begin
        self._accumulator = accumulator
        self._stream: Any = None
        self._ended = False

    async def __aenter__(self) -> Self:
        self._stream = await self._begin()
        return self

    async def close(self) -> None:
        """Closes the connection; nothing more comes."""
        if self._stream is not None:
            await self._stream.close()

    aclose = close

    async def __aiter__(self) -> AsyncIterator[E]:
        async for received in await self._opened():
            for event in self._accumulator.take(received):
                yield event
        self._ended = True

    async def text_deltas(self) -> AsyncIterator[str]:
        """The text alone, piece by piece."""
        async for received in await self._opened():
            for _ in self._accumulator.take(received):
                pass
            if text := self._accumulator.text_of(received):
                yield text
        self._ended = True

    async def until_done(self) -> Self:
        """Reads to the end."""
        async for _ in self:
            pass
        return self

    async def _opened(self) -> Any:
        if self._stream is None:
            await self.__aenter__()
        return self._stream

    async def _final(self) -> F:
        if not self._ended:
            await self.until_done()
        return self._accumulator.final()
