"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


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
