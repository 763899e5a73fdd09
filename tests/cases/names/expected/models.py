"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

import builtins
from typing import ClassVar


from .._runtime.core.view import View


class Any_(View):
    list: builtins.list[str] | None
    """Since 2024-01-01."""


class Thing_(View):
    to_dict_: str | None
    """Since 2024-01-01."""
    index_name_: str | None
    """Since 2024-01-01."""
    index_name: str | None
    """Since 2024-01-01."""
    from_: str | None
    """Since 2024-01-01."""
    grosse: int | None
    """Since 2024-01-01."""
    field: str | None
    """Since 2024-01-01."""
    filter: str | None
    """Since 2024-01-01."""
    any: Any_ | None
    """Since 2024-01-01."""

    _wire: ClassVar[dict[str, str]] = {
        "to_dict_": "to_dict",
        "index_name_": "indexName",
        "from_": "from",
        "grosse": "gr\xf6\xdfe",
        "field": "",
        "filter": "$filter",
        "any": "Any",
    }
