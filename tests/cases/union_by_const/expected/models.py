"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Code(View):
    """One kind of Tool. Since 2024-01-01."""

    type: Literal["code"]
    source: str | None


class Search(View):
    """One kind of Tool. Since 2024-01-01."""

    type: Literal["search"]
    query: str


Tool: TypeAlias = Annotated[Search | Code, OneOf("type", {"search": Search, "code": Code})]
