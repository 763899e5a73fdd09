"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar, Literal


from .._runtime.core.view import View


class Thing(View):
    """''' import os Since 2024-01-01."""

    x: Literal['"', "'", "\\", "\n", "a | b", "\u202e"] | None
    """'\\'', ''', '\\\\', '\\n', 'a | b', '\\u202e'."""
    y: str | None
    """'''\\ {{ 7*7 }}."""

    _wire: ClassVar[dict[str, str]] = {"x": 'x"""\n'}
