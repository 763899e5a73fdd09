"""The items of a streamed response: what of them came, and whether it is one story."""

from __future__ import annotations

from typing import Any

from ..core.errors import APIResponseValidationError


class ContradictionError(APIResponseValidationError, RuntimeError):
    """A stream says two things of one response; openai-python raises a RuntimeError for it."""


class ResponseItems:
    """Items by their `output_index`, as far as they came.

    Each method raises ContradictionError for what cannot be of one response.
    """

    def __init__(self) -> None:
        self._id: Any = None
        self._items: dict[int, dict[str, Any]] = {}
        self._done: set[int] = set()

    def begin(self, index: int, item: dict[str, Any]) -> None:
        """Takes an item that has begun."""
        self._items[index] = item
        self._done.discard(index)

    def end(self, index: int, item: dict[str, Any]) -> None:
        """Takes an item that is whole."""
        begun = self._items.get(index)
        if begun is not None and index not in self._done and not _same(begun, item):
            raise _contradiction(f"item {index} ended as another than it began")
        others = (self._items[at] for at in self._done if at != index and _has_name(item))
        if any(_same(other, item) for other in others):
            raise _contradiction(f"item {index} is one that was told under another index")
        self._items[index] = item
        self._done.add(index)

    def tell(self, response: dict[str, Any]) -> None:
        """Takes what an event in the midst tells of the response."""
        self._check_id(response)
        taken: set[int] = set()
        for item in _items_of(response) or ():
            index = self._index_of(item) if _has_name(item) else None
            if index is None:
                continue
            if index in taken or not _same(self._items[index], item):
                raise _contradiction(f"item {index} is told as another, or twice")
            taken.add(index)
            self._items[index] = item

    def whole(self, response: dict[str, Any], *, complete: bool) -> dict[str, Any]:
        """The last response; some services leave out there what their events have told."""
        self._check_id(response)
        stated = _items_of(response)
        if complete:
            self._check_end(stated or [])
        if stated is not None:
            return response
        return {**response, "output": [item for _, item in sorted(self._items.items())]}

    def _check_end(self, stated: list[dict[str, Any]]) -> None:
        for index, item in self._items.items():
            if index not in self._done:
                if not any(_same(item, other) for other in stated):
                    raise _contradiction(f"item {index} has begun and did not end")
            elif any(_alike(item, other) and not _same(item, other) for other in stated):
                raise _contradiction(f"item {index} has another id in the end")

    def _check_id(self, response: dict[str, Any]) -> None:
        known, self._id = self._id, response.get("id")
        if known is not None and self._id != known:
            raise _contradiction("the response has another id than before")

    def _index_of(self, item: dict[str, Any]) -> int | None:
        """The one that it is, or that has its call or its id."""
        done = sorted(self._done)
        same = (index for index in done if _same(self._items[index], item))
        alike = (index for index in done if _alike(self._items[index], item))
        return next(same, next(alike, None))


def _items_of(response: dict[str, Any]) -> list[dict[str, Any]] | None:
    output = response.get("output")
    if not isinstance(output, list):
        return None
    return [item for item in output if isinstance(item, dict)]


def _has_name(item: dict[str, Any]) -> bool:
    return item.get("id") is not None or item.get("call_id") is not None


def _same(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether both are one item, which may have got its id meanwhile."""
    named = old.get("id") is None or old["id"] == new.get("id")
    return named and all(old.get(name) == new.get(name) for name in ("type", "call_id"))


def _alike(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether both are one call by its own id, whatever id the item has."""
    call = old.get("call_id")
    return call is not None and all(old.get(n) == new.get(n) for n in ("type", "call_id"))


def _contradiction(what: str) -> ContradictionError:
    return ContradictionError(f"responses.stream: {what}", body=None)
