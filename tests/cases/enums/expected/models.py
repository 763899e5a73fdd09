"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias


from .._runtime.core.view import View


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    size: Literal["s", "S", 1, True] | None
    """'s', 'S', 1, true."""
    colour: Literal["red", "Red", "RED"] | None
    """'red', 'Red', 'RED'."""
    level: Literal[1, 2, -1] | None
    """1, 2, -1."""
    weight: float | None
    """0.5, 1."""
    nothing: None
    odd: Literal["", " ", "a b", "'", '"', "\\", "\n", "|", "None"] | None
    """'', ' ', 'a b', ''', '\\'', '\\\\', '\\n', '|', 'None'."""
    twice: Literal["a"] | None
    """'a', 'a'."""
    shape: Shape | None
    """'round', 'square'."""
    spot: dict[str, Any] | list[Any] | None
    """{'x': 1}, [1]."""


Shape: TypeAlias = Literal["round", "square"]
