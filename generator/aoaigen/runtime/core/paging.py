"""How a page finds the one that follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import APIResponseValidationError

if TYPE_CHECKING:
    from .operation import Operation
    from .request import Arguments


class Trail(NamedTuple):
    """What is kept of the pages before, to notice a circle of them (Brent's way).

    mark: where one of them led to; kept: for how many pages; left: for how many more
    """

    mark: object = None
    kept: int = 1
    left: int = 1

    def onward(self, mark: object) -> Trail:
        """With a page that leads there."""
        if self.left > 1:
            return self._replace(left=self.left - 1)
        return Trail(mark, self.kept * 2, self.kept * 2)


class Circle:
    """In place of the call for a page that has been there: the items of this one are still good."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self) -> Any:
        raise APIResponseValidationError(
            f"{self._name}: the service's pages lead back to one that came before"
        )


def following(
    operation: Operation[Any], arguments: Arguments, data: dict[str, Any]
) -> tuple[Arguments, str | None] | Circle | None:
    """The arguments of the call for the page after this one, and the link that the service gave.

    arguments: those that this page was asked for with; None when it is the last.
    """
    found = _next(operation, arguments, data)
    if found is None:
        return None
    mark, onward, link = found
    if mark == arguments.trail.mark:
        return Circle(operation.name)
    return onward.changed(trail=arguments.trail.onward(mark)), link


def _next(
    operation: Operation[Any], arguments: Arguments, data: dict[str, Any]
) -> tuple[object, Arguments, str | None] | None:
    if operation.page == "link":
        link = data.get(operation.next_page[0] if operation.next_page else "nextLink")
        return (link, arguments, link) if isinstance(link, str) and link else None
    parameter = (operation.next_page or ("", None))[1] or "after"
    after = _mark(data, operation.next_page)
    if after is None or after == arguments.query.get(parameter):
        return None  # a page that leads to itself would never end
    extra = {n: value for n, value in (arguments.extra_query or {}).items() if n != parameter}
    query = {**arguments.query, parameter: after}
    return after, arguments.changed(query=query, extra_query=extra), None


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
