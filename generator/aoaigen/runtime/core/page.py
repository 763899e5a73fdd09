"""A list that comes in pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, NoReturn, TypeVar, cast

from .errors import ConfigurationError
from .hinted import hinted
from .view import View

if TYPE_CHECKING:
    from typing_extensions import Self

    from .response_info import ResponseInfo

T = TypeVar("T")


class PageInfo(NamedTuple):
    """Where the following page is: query parameters, or an address that the service gave."""

    params: dict[str, object] | None
    url: str | None


@hinted
class Paged(Generic[T]):
    """One page of a list.  Iterating yields the items of this page and of all that follow.

    A page that no call fetched has no next one.  One that an asynchronous client fetched is
    iterated over with `async for`, and `anext_page` and `apages` are for it.
    """

    #: Fetches the page after this one; set on a page that a call fetched and that is not the last.
    _fetch_next: Callable[[], Any] | None = None
    #: Whether that has to be awaited.
    _is_awaited: bool = False

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page._items()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.apages():
            for item in page._items():
                yield item

    def has_next_page(self) -> bool:
        """Whether the service said that there is more."""
        return self._fetch_next is not None

    def next_page(self) -> Self:
        """Fetches the page after this one; LookupError when there is none."""
        return cast("Self", self._fetch(awaited=False))

    async def anext_page(self) -> Self:
        """Fetches the page after this one; LookupError when there is none."""
        return await cast("Awaitable[Self]", self._fetch(awaited=True))

    def pages(self) -> Iterator[Self]:
        """This page and all that follow, each fetched when it is asked for."""
        page = self
        yield page
        while page._fetch_next is not None:
            page = page.next_page()
            yield page

    async def apages(self) -> AsyncIterator[Self]:
        """This page and all that follow, each fetched when it is asked for."""
        page = self
        yield page
        while page._fetch_next is not None:
            page = await page.anext_page()
            yield page

    # Other names for these, which clients elsewhere have.

    def get_next_page(self) -> Self:
        """The same as `next_page`, to be awaited where the client awaits."""
        return cast("Self", self._fetch(awaited=self._is_awaited))

    def iter_pages(self) -> Iterator[Self]:
        """The same as `pages`."""
        return self.pages()

    def next_page_info(self) -> PageInfo | None:
        """What the call for the page after this one says; None when there is none."""
        if not isinstance(self._fetch_next, partial):
            return None
        _, arguments, link = self._fetch_next.args
        return PageInfo(params=None if link else dict(arguments.query), url=link)

    def _fetch(self, *, awaited: bool) -> Any:
        fetch = self._fetch_next
        if fetch is None:
            raise LookupError(f"{type(self).__name__}: this is the last page")
        if awaited != self._is_awaited:
            way = "async for, anext_page() or apages()" if self._is_awaited else "for or pages()"
            raise TypeError(f"{type(self).__name__}: the client that fetched this needs {way}")
        return fetch()

    def _items(self) -> list[T]:
        """Those of this page."""
        raise NotImplementedError


class Page(Paged[T], View):  # type: ignore[misc]  # iterating gives items, not fields
    """One page of a list that comes in an object."""

    #: Where in the object the items are; empty for `data`, or else `value`.
    _list: ClassVar[tuple[str, ...]] = ()

    def __reduce__(self) -> tuple[object, ...]:
        known = View.__reduce__(self)
        return known if self._fetch_next is None else (_left, known)

    def _items(self) -> list[T]:
        wire = "value" if "value" in self._data and "data" not in self._data else "data"
        inner: Any = self
        for name in self._list or (wire,):
            inner = inner[name] if isinstance(inner, (View, dict)) and name in inner else None
        return inner if isinstance(inner, list) else []


class PagedList(Paged[T], list[T]):
    """One page of a list that comes as such: `len` and `[0]` are of this page."""

    #: The service's id of the request that this is the answer to.
    _request_id: str | None = None
    #: Status, headers and rate limits of the response that this came in.
    if TYPE_CHECKING:
        _response: ResponseInfo | None
    else:  # no annotation that typing.get_type_hints would have to resolve
        _response = None

    def __reduce__(self) -> tuple[object, ...]:
        known = PagedList, (self._items(),)
        return known if self._fetch_next is None else (_left, known)

    def _items(self) -> list[T]:
        return self.copy()


def _left(make: Callable[..., Paged[Any]], how: tuple[Any, ...]) -> Paged[Any]:
    """A page without the client that fetched it; it still knows that there is more."""
    page = make(*how)
    page.__dict__["_fetch_next"] = _fetch_without_client
    return page


def _fetch_without_client() -> NoReturn:
    raise ConfigurationError(
        "there is a next page, but this one was copied or pickled, and the client that can fetch "
        "it did not come along; ask for the list again"
    )
