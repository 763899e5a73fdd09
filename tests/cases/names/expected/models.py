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


class Any_(View):
    list: list[str] | None
    """Since 2024-01-01."""


class Thing_(View):
    to_dict_: str | None
    """Since 2024-01-01."""
    index_name: str | None
    """Since 2024-01-01."""
    index_name_: str | None
    """Since 2024-01-01."""
    from_: str | None
    """Since 2024-01-01."""
    gro_e: int | None
    """Since 2024-01-01."""
    field: str | None
    """Since 2024-01-01."""
    filter: str | None
    """Since 2024-01-01."""
    any: Any_ | None
    """Since 2024-01-01."""

    _wire: ClassVar[dict[str, str]] = {
        "to_dict_": "to_dict",
        "index_name": "indexName",
        "index_name_": "index_name",
        "from_": "from",
        "gro_e": "gr\xf6\xdfe",
        "field": "",
        "filter": "$filter",
        "any": "Any",
    }
