"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class SearchSource(View):
    """One kind of Source. Since 2024-01-01."""

    type: Literal["azure_search"]
    name: str | None
    endpoint: str


class SourceBase(View):
    """Given by `things.create`. Since 2024-01-01."""

    type: str
    name: str | None


class TableSource(View):
    """One kind of Source. Since 2024-01-01."""

    type: Literal["azure_table"]
    name: str | None
    table: str | None


Source: TypeAlias = Annotated[
    SearchSource | TableSource,
    OneOf("type", {"azure_search": SearchSource, "azure_table": TableSource}, base=SourceBase),
]
