"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Literal


from .._runtime.core.view import View


class Child(View):
    """Given by `things.list`. Since 2024-01-01."""

    id: int
    kind: Literal["small", "large"]
    """'small', 'large'."""
    size: float
