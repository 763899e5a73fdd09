"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias


from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class BigPart(View):
    """One kind of ThingOverlapping. Since 1.0.0."""

    size: int
    weight: float | None


class Part(View):
    """`text` of Thing, `lists` of Thing and others. Since 1.0.0."""

    size: int


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    text: str | Part | None
    lists: list[str] | list[Part] | None
    maps: dict[str, str] | dict[str, Part] | None
    overlapping: ThingOverlapping | None
    any: Any
    several: str | int | list[str] | None


ThingOverlapping: TypeAlias = Annotated[Part | BigPart, OneOf()]
