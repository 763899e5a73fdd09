"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import TypeAlias


from .._runtime.core.view import View


class Cell(View):
    size: int
    """Since 1.0.0."""


class Thing(View):
    grid: list[list[Cell]] | None
    """Since 1.0.0."""
    cubes: list[list[list[ThingCubeItemItem]]] | None
    """Since 1.0.0."""
    holes: list[Cell | None] | None
    """Since 1.0.0."""
    rows: Rows | None
    """Since 1.0.0."""


class ThingCubeItemItem(View):
    x: float | None


Rows: TypeAlias = list[Cell]
