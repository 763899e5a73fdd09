"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Long(View):
    """One kind of Answer. Since 2024-01-01."""

    text: str
    words: list[str]


class Short(View):
    """One kind of Answer. Since 2024-01-01."""

    text: str


Answer: TypeAlias = Annotated[Short | Long, OneOf()]
