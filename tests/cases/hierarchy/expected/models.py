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
