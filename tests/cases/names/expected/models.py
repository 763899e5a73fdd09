"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

import builtins
from typing import ClassVar


from .._runtime.core.view import View


class Any_(View):
    """`Any` of Thing_. Since 2024-01-01."""

    list: builtins.list[str] | None


class Thing_(View):
    """Given by `things.create`. Since 2024-01-01."""

    to_dict_: str | None
    index_name_: str | None
    index_name: str | None
    from_: str | None
    grosse: int | None
    field: str | None
    filter: str | None
    any: Any_ | None

    _wire: ClassVar[dict[str, str]] = {
        "to_dict_": "to_dict",
        "index_name_": "indexName",
        "from_": "from",
        "grosse": "gr\xf6\xdfe",
        "field": "",
        "filter": "$filter",
        "any": "Any",
    }
