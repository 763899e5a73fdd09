"""How a page finds the one that follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .operation import Operation
    from .request import Arguments


def following(
    operation: Operation[Any], arguments: Arguments, data: dict[str, Any]
) -> tuple[Arguments, str | None] | None:
    """The arguments of the call for the page after this one, and the link that the service gave.

    arguments: those that this page was asked for with; None when it is the last.
    """
    if operation.page == "link":
        return _by_link(operation, arguments, data)
    parameter = (operation.next_page or ("", None))[1] or "after"
    after = _mark(data, operation.next_page)
    if after is None or after == arguments.query.get(parameter):
        return None  # a page that leads to itself would never end
    extra = {n: value for n, value in (arguments.extra_query or {}).items() if n != parameter}
    query = {**arguments.query, parameter: after}
    return arguments.changed(query=query, extra_query=extra), None


def _by_link(
    operation: Operation[Any], arguments: Arguments, data: dict[str, Any]
) -> tuple[Arguments, str] | None:
    link = data.get(operation.next_page[0] if operation.next_page else "nextLink")
    return (arguments, link) if isinstance(link, str) and link else None


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
