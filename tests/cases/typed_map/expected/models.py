"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.view import View


class Box(View):
    id: str
    """Since 1.0.0."""
    additional: bool | None
    """Since 1.0.0."""
    additional_: dict[str, Part]
    """Fields that have no name here, by their own."""

    _rest: ClassVar[str] = "additional_"


class Part(View):
    size: int
    """Since 1.0.0."""


class Thing(View):
    box: Box | None
    """Since 1.0.0."""
