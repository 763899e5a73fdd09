"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.view import View


class Box(View):
    """`box` of Thing. Since 1.0.0."""

    id: str
    additional: bool | None
    additional_: dict[str, Part]
    """Fields that have no name here, by their own."""

    _rest: ClassVar[str] = "additional_"


class Part(View):
    """One kind of Box. Since 1.0.0."""

    size: int


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    box: Box | None
