"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Thing(View):
    at: str | None
    """Format date-time. Since 1.0.0."""
    day: str | None
    """Format date. Since 1.0.0."""
    id: str | None
    """Format uuid. Since 1.0.0."""
    data: str | None
    """Format byte. Since 1.0.0."""
    price: str | None
    """Format decimal. Since 1.0.0."""
    wait: str | None
    """Format duration. Since 1.0.0."""
    file: str | None
    """Since 1.0.0."""
    big: int | None
    """Since 1.0.0."""
    half: float | None
    """Since 1.0.0."""
