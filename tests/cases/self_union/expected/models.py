"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class Left(View):
    """One kind of Either. Since 1.0.0."""

    left: str


class Right(View):
    """One kind of Other. Since 1.0.0."""

    right: str


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    either: Either | None
    other: Other | None


Either: TypeAlias = Annotated[Right | int | Left, OneOf()]


Other: TypeAlias = Annotated[Left | Right | int, OneOf()]
