"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, Literal


from .._runtime.core.view import View


class Thing(View):
    kind: Literal["thing"]
    """Since 1.0.0."""
    version: Literal[2]
    """Since 1.0.0."""
    exact: Literal[True]
    """Since 1.0.0."""
    nothing: None
    """Since 1.0.0."""
    half: float | None
    """Since 1.0.0."""
    huge: int | None
    """Since 1.0.0."""
    origin: dict[str, Any] | None
    """Since 1.0.0."""
    path: list[Any] | None
    """Since 1.0.0."""
