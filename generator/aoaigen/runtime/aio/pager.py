"""A list that comes in pages, not yet asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from ..core.page import Paged

T = TypeVar("T")
P = TypeVar("P", bound="Paged[Any]", covariant=True)


class AsyncPager(Generic[P]):
    """What a list's method gives: `async for` yields the items, `await` gives the first page."""

    def __init__(self, ask: Callable[[], Awaitable[P]]) -> None:
        self._ask = ask

    def __await__(self) -> Generator[Any, None, P]:
        return self._ask().__await__()

    async def __aiter__(self: AsyncPager[Paged[T]]) -> AsyncIterator[T]:
        page = await self
        async for item in page:
            yield item

    async def pages(self) -> AsyncIterator[P]:
        """The pages, each fetched when it is asked for."""
        async for page in (await self).apages():
            yield page
