"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class BigPart(View):
    size: int
    """Since 1.0.0."""
    weight: float | None
    """Since 1.0.0."""


class Part(View):
    size: int
    """Since 1.0.0."""


class Thing(View):
    text: str | Part | None
    """Since 1.0.0."""
    lists: list[str] | list[Part] | None
    """Since 1.0.0."""
    maps: dict[str, str] | dict[str, Part] | None
    """Since 1.0.0."""
    overlapping: ThingOverlapping | None
    """Since 1.0.0."""
    any: Any
    """Since 1.0.0."""
    several: str | int | list[str] | None
    """Since 1.0.0."""


ThingOverlapping: TypeAlias = Annotated[Part | BigPart, OneOf()]
