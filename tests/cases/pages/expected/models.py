"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.page import Page

from .._runtime.core.view import View


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
