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


class Code(View):
    type: Literal["code"]
    """Since 2024-01-01."""
    source: str | None
    """Since 2024-01-01."""


class Search(View):
    type: Literal["search"]
    """Since 2024-01-01."""
    query: str
    """Since 2024-01-01."""


Tool: TypeAlias = Annotated[Search | Code, OneOf("type", {"search": Search, "code": Code})]
