"""Parts of what came, which may be of any type: what is of another than promised is passed over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from ..core.view import View

V = TypeVar("V", bound=View)


class Growing:
    """A text that comes in pieces; joined when somebody asks, so that a long one stays cheap."""

    def __init__(self) -> None:
        self._pieces: list[str] = []

    def add(self, piece: str) -> Callable[[], str]:
        """Takes a piece; what is given tells all of the text up to there."""
        self._pieces.append(piece)
        return partial(self._until, len(self._pieces))

    def _until(self, count: int) -> str:
        return "".join(self._pieces[:count])

    def __str__(self) -> str:
        return "".join(self._pieces)

    def __bool__(self) -> bool:
        return bool(self._pieces)


def index_of(data: dict[str, Any], name: str = "index") -> int:
    """The number of a choice or of a call; what has none is the first."""
    index = data.get(name)
    return index if isinstance(index, int) else 0


def text_at(data: Any, name: str) -> str:
    """A field that is a text, empty where it is none."""
    text = data.get(name) if isinstance(data, dict) else None
    return text if isinstance(text, str) else ""


def views_at(view: View, name: str, kind: type[V]) -> list[V]:
    """The objects of a list, none where there is no list."""
    views = getattr(view, name, None)
    return [each for each in views if isinstance(each, kind)] if isinstance(views, list) else []
