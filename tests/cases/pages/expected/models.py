"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.page import Page

from .._runtime.core.view import View


class Parts(Page["Thing"]):
    """Given by `parts.list`. Since 2024-01-01."""

    value: list[Thing] | None
    next_link: str | None

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class Thing(View):
    """`data` of Things, `value` of Parts. Since 2024-01-01."""

    id: str | None


class Things(Page["Thing"]):
    """Given by `things.list`. Since 2024-01-01."""

    data: list[Thing]
    has_more: bool
