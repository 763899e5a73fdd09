"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Cell(View):
    size: int
    """Since 1.0.0."""


class Thing(View):
    point: list[float | str] | None
    """At most 2 items. Since 1.0.0."""
    row: list[str | Cell] | None
    """Since 1.0.0."""
