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


class Parts(Page["Thing"]):
    value: list[Thing] | None
    """Since 2024-01-01."""
    next_link: str | None
    """Since 2024-01-01."""

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class Thing(View):
    id: str | None
    """Since 2024-01-01."""


class Things(Page["Thing"]):
    data: list[Thing]
    """Since 2024-01-01."""
    has_more: bool
    """Since 2024-01-01."""
