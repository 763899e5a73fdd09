"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class SearchSource(View):
    type: Literal["azure_search"]
    """Since 2024-01-01."""
    name: str | None
    """Since 2024-01-01."""
    endpoint: str
    """Since 2024-01-01."""


class SourceBase(View):
    type: str
    """Since 2024-01-01."""
    name: str | None
    """Since 2024-01-01."""


class TableSource(View):
    type: Literal["azure_table"]
    """Since 2024-01-01."""
    name: str | None
    """Since 2024-01-01."""
    table: str | None
    """Since 2024-01-01."""


Source: TypeAlias = Annotated[
    SearchSource | TableSource,
    OneOf("type", {"azure_search": SearchSource, "azure_table": TableSource}, base=SourceBase),
]
