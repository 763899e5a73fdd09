"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Literal


from .._runtime.core.view import View


class Child(View):
    id: int
    """Since 2024-01-01."""
    kind: Literal["small", "large"]
    """'small', 'large'. Since 2024-01-01."""
    size: float
    """Since 2024-01-01."""


class Parent(View):
    id: int
    """Since 2024-01-01."""
    kind: str
    """Since 2024-01-01."""
