"""A list that comes in pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from .view import View

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")


class Page(View, Generic[T]):
    """One page of a list.  Iterating yields the items of this page and of all that follow.

    A page that no call fetched has no next one.
    """

    #: The field that holds the items; None for `data`, or else `value`.
    _list: ClassVar[str | None] = None

    #: Fetches the page after this one; set on a page that a call fetched and that is not the last.
    _fetch_next: Callable[[], Self] | None = None

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page._items()

    def has_next_page(self) -> bool:
        """Whether the service said that there is more."""
        return self._fetch_next is not None

    def next_page(self) -> Self:
        """Fetches the page after this one; LookupError when there is none."""
        if self._fetch_next is None:
            raise LookupError(f"{type(self).__name__}: this is the last page")
        return self._fetch_next()

    def pages(self) -> Iterator[Self]:
        """This page and all that follow, each fetched when it is asked for."""
        page = self
        yield page
        while page._fetch_next is not None:
            page = page.next_page()
            yield page

    def _items(self) -> list[T]:
        wire = self._list
        if wire is None:
            wire = "value" if "value" in self._data and "data" not in self._data else "data"
        items: list[T] | None = self[wire] if wire in self._data else None
        return items if isinstance(items, list) else []
