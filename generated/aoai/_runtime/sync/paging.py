"""How a page finds the one that follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.origin import own_link
from ..core.page import Page
from ..core.request import Arguments

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..core.operation import Operation
    from .client import ApiClient


def link(client: ApiClient, operation: Operation[Any], arguments: Arguments, page: object) -> None:
    """Gives a page that a call fetched the way to its successor, if it has one."""
    if not isinstance(page, Page):
        return
    find = _by_link if operation.page == "link" else _by_cursor
    fetch = find(client, operation, arguments, page._data)
    if fetch is not None:
        page.__dict__["_fetch_next"] = fetch


def _by_cursor(
    client: ApiClient, operation: Operation[Any], arguments: Arguments, data: dict[str, Any]
) -> Callable[[], Any] | None:
    from .calls import call

    parameter = (operation.next_page or ("", None))[1] or "after"
    after = _mark(data, operation.next_page)
    if after is None or after == arguments.query.get(parameter):
        return None  # a page that leads to itself would never end
    extra = {name: value for name, value in arguments.extra_query.items() if name != parameter}
    onward = Arguments(
        path=arguments.path,
        query={**arguments.query, parameter: after},
        headers=arguments.headers,
        cookies=arguments.cookies,
        body=arguments.body,
        content_type=arguments.content_type,
        extra_headers=arguments.extra_headers,
        extra_query=extra,
        extra_body=arguments.extra_body,
        timeout=arguments.timeout,
    )
    return lambda: call(client, operation, onward)


def _by_link(
    client: ApiClient, operation: Operation[Any], arguments: Arguments, data: dict[str, Any]
) -> Callable[[], Any] | None:
    from .calls import call

    next_link = data.get(operation.next_page[0] if operation.next_page else "nextLink")
    if not isinstance(next_link, str) or not next_link:
        return None

    def fetch() -> Any:
        url = own_link(client._settings.endpoint, next_link, "next link")
        return call(client, operation, arguments, url=url)

    return fetch


def _mark(data: dict[str, Any], said: tuple[str, str | None] | None) -> object:
    """What the query of the following page says; None when there is none."""
    if said is not None:
        mark = data.get(said[0])
        return mark if isinstance(mark, (str, int)) and mark != "" else None
    return _cursor(data) if data.get("has_more") else None


def _cursor(data: dict[str, Any]) -> str | None:
    last = data.get("last_id")
    if isinstance(last, str) and last:
        return last
    items = data.get("data")
    if isinstance(items, list) and items and isinstance(items[-1], dict):
        last = items[-1].get("id")
    return last if isinstance(last, str) and last else None
