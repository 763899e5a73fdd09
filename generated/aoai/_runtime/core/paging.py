"""How a page finds the one that follows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from .errors import APIResponseValidationError

if TYPE_CHECKING:
    from .operation import Operation
    from .page import Paged
    from .request import Arguments

Next: TypeAlias = "tuple[object, Arguments, str | None] | None"
"""What tells the next page from others, the arguments of its call, and its address if one came."""


class Circle:
    """In place of the call for a page that has been there: the items of this one are still good."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self) -> Any:
        raise APIResponseValidationError(
            f"{self._name}: the service's pages lead back to one that came before"
        )


class PageResponse(NamedTuple):
    """A page as it came: what it is decoded to, its JSON, and the headers, in lower case."""

    page: Paged[Any]
    data: Any
    headers: Mapping[str, str]

    def at(self, where: tuple[str, ...] | str) -> Any:
        """What stands at a path of fields, or in a header; None where nothing does."""
        if isinstance(where, str):
            return _linked(self.headers.get(where, ""))
        value = self.data
        for name in where:
            value = value.get(name) if isinstance(value, dict) else None
        return value


def following(
    operation: Operation[Any], arguments: Arguments, response: PageResponse
) -> tuple[Arguments, str | None] | Circle | None:
    """The arguments of the call for the page after this one, and the link that the service gave.

    arguments: those that this page was asked for with; None when it is the last.
    """
    page = _KINDS[operation.page or "cursor"](operation, arguments, response)
    if page is None:
        return None
    mark, onward, link = page
    if mark == arguments.trail.mark:
        return Circle(operation.name)
    return onward.changed(trail=arguments.trail.onward(mark)), link


def _by_link(operation: Operation[Any], arguments: Arguments, response: PageResponse) -> Next:
    link = response.at(operation.next_page[0] if operation.next_page else ("nextLink",))
    return (link, arguments, link) if isinstance(link, str) and link else None


def _by_cursor(operation: Operation[Any], arguments: Arguments, response: PageResponse) -> Next:
    where, parameter = operation.next_page or ((), None)
    mark = response.at(where) if where else _last(response)
    if not isinstance(mark, (str, int)) or mark in ("", False):
        return None
    if not where and mark == _asked(arguments, parameter or "after"):
        return None  # the last item is the one that was asked from
    return mark, _asking(arguments, parameter or "after", mark), None


def _by_number(operation: Operation[Any], arguments: Arguments, response: PageResponse) -> Next:
    return _counted(operation, arguments, response, lambda items: 1)


def _by_offset(operation: Operation[Any], arguments: Arguments, response: PageResponse) -> Next:
    return _counted(operation, arguments, response, len)


def _counted(
    operation: Operation[Any],
    arguments: Arguments,
    response: PageResponse,
    step: Callable[[list[Any]], int],
) -> Next:
    """Counting goes on until a page is empty or says that it is the last.

    Pages are told apart by their items: a service that does not count gives the same for ever.
    """
    where, parameter = operation.next_page or ((), None)
    items = response.page._items()
    if not items or (where and response.at(where) is False):
        return None
    name = parameter or operation.page or ""
    asked = _asked(arguments, name)
    whole = isinstance(asked, (int, str)) and str(asked).isdecimal()
    number = (int(str(asked)) if whole else operation.first_page) + step(items)
    return items, _asking(arguments, name, number), None


_KINDS: Mapping[str, Callable[[Operation[Any], Arguments, PageResponse], Next]] = {
    "cursor": _by_cursor,
    "link": _by_link,
    "number": _by_number,
    "offset": _by_offset,
}


def _asked(arguments: Arguments, name: str) -> object:
    """What this page was asked for with; a parameter that is in no query is one of the body."""
    body = arguments.body if isinstance(arguments.body, Mapping) else {}
    for place in (arguments.extra_query or {}, arguments.query, arguments.extra_body or {}, body):
        if name in place:
            return place[name]
    return None


def _asking(arguments: Arguments, name: str, mark: object) -> Arguments:
    if isinstance(arguments.body, Mapping) and name not in arguments.query:
        extra = {n: value for n, value in (arguments.extra_body or {}).items() if n != name}
        return arguments.changed(body={**arguments.body, name: mark}, extra_body=extra)
    extra = {n: value for n, value in (arguments.extra_query or {}).items() if n != name}
    return arguments.changed(query={**arguments.query, name: mark}, extra_query=extra)


_LINK = re.compile(r"<([^>]*)>((?:[^,<\"]|\"[^\"]*\")*)")
_NEXT = re.compile(r";\s*rel\s*=\s*\"?(?:[^\";]*\s)?next(?:[\s\";]|$)", re.IGNORECASE)


def _linked(text: str) -> str:
    """A header's value; of `Link` (RFC 8288) the address that is called next."""
    if not text.lstrip().startswith("<"):
        return text
    return next((url for url, about in _LINK.findall(text) if _NEXT.search(about)), "")


def _last(response: PageResponse) -> str | None:
    """The id of the last item, where the service says that there is more."""
    data = response.data if isinstance(response.data, dict) else {}
    last = data.get("last_id") if data.get("has_more") else None
    if isinstance(last, str) and last:
        return last
    items = data.get("data") if data.get("has_more") else None
    if isinstance(items, list) and items and isinstance(items[-1], dict):
        last = items[-1].get("id")
    return last if isinstance(last, str) and last else None
