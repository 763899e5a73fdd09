"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import TypeAlias


from .._runtime.core.view import View


class Cell(View):
    """One kind of Rows, `grid` of Thing and others. Since 1.0.0."""

    size: int


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    grid: list[list[Cell]] | None
    cubes: list[list[list[ThingCubeItemItem]]] | None
    holes: list[Cell | None] | None
    rows: Rows | None


class ThingCubeItemItem(View):
    """`cubes` of Thing. Since 1.0.0."""

    x: float | None


Rows: TypeAlias = list[Cell]
