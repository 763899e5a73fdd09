"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Left(View):
    left: str
    """Since 1.0.0."""


class Right(View):
    right: str
    """Since 1.0.0."""


class Thing(View):
    either: Either | None
    """Since 1.0.0."""
    other: Other | None
    """Since 1.0.0."""


Either: TypeAlias = Annotated[Right | int | Left, OneOf()]


Other: TypeAlias = Annotated[Left | Right | int, OneOf()]
