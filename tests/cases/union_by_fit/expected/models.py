"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Long(View):
    text: str
    """Since 2024-01-01."""
    words: list[str]
    """Since 2024-01-01."""


class Short(View):
    text: str
    """Since 2024-01-01."""


Answer: TypeAlias = Annotated[Short | Long, OneOf()]
