"""Answers of api-version 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from .._runtime.view import View
from .._runtime.page import Page
from .._runtime.union import OneOf

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    # A view of something deprecated is made without a warning: nobody here wrote its name.
    def deprecated(message):
        return lambda decorated: decorated


class Thing(View):
    """''' import os"""

    x: Literal['"', "'", "\\", "\n", "a | b", "\u202e"] | None
    """'\\'', ''', '\\\\', '\\n', 'a | b', '\\u202e'. Since 2024-01-01."""
    y: str | None
    """'''\\ {{ 7*7 }}. Since 2024-01-01."""

    _wire: ClassVar[dict[str, str]] = {"x": 'x"""\n'}
