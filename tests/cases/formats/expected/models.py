"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    at: str | None
    """Format date-time."""
    day: str | None
    """Format date."""
    id: str | None
    """Format uuid."""
    data: str | None
    """Format byte."""
    price: str | None
    """Format decimal."""
    wait: str | None
    """Format duration."""
    file: str | None
    big: int | None
    half: float | None
