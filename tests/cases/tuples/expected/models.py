"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Cell(View):
    """`row` of Thing. Since 1.0.0."""

    size: int


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    point: list[float | str] | None
    """At most 2 items."""
    row: list[str | Cell] | None
