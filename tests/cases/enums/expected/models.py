"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias


from .._runtime.core.view import View


class Thing(View):
    size: Literal["s", "S", 1, True] | None
    """'s', 'S', 1, true. Since 1.0.0."""
    colour: Literal["red", "Red", "RED"] | None
    """'red', 'Red', 'RED'. Since 1.0.0."""
    level: Literal[1, 2, -1] | None
    """1, 2, -1. Since 1.0.0."""
    weight: float | None
    """0.5, 1. Since 1.0.0."""
    nothing: None
    """Since 1.0.0."""
    odd: Literal["", " ", "a b", "'", '"', "\\", "\n", "|", "None"] | None
    """'', ' ', 'a b', ''', '\\'', '\\\\', '\\n', '|', 'None'. Since 1.0.0."""
    twice: Literal["a"] | None
    """'a', 'a'. Since 1.0.0."""
    shape: Shape | None
    """'round', 'square'. Since 1.0.0."""
    spot: dict[str, Any] | list[Any] | None
    """{'x': 1}, [1]. Since 1.0.0."""


Shape: TypeAlias = Literal["round", "square"]
