"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Literal


from .._runtime.core.view import View


class Part(View):
    size: int | None
    """Since 2024-01-01."""


class Thing(View):
    a: str | None
    """Since 2024-01-01."""
    b: str | None
    """Since 2024-01-01."""
    c: str | None
    """Since 2024-01-01."""
    d: Part | None
    """Since 2024-01-01."""
    e: Literal["x"] | None
    """Since 2024-01-01."""
    f: Part | None
    """Since 2024-01-01."""
    g: list[int | None]
    """Since 2024-01-01."""
    h: str | None
    """Since 2024-01-01."""
