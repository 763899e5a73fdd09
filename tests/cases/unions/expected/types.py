"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias


from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class BigPart(TypedDict):
    size: int
    """Since 1.0.0."""
    weight: NotRequired[float]
    """Since 1.0.0."""


class Part(TypedDict):
    size: int
    """Since 1.0.0."""


class Thing(TypedDict):
    text: NotRequired[str | Part | View | None]
    """Since 1.0.0."""
    lists: NotRequired[Sequence[str] | Sequence[Part | View]]
    """Since 1.0.0."""
    maps: NotRequired[Mapping[str, str] | Mapping[str, Part | View]]
    """Since 1.0.0."""
    overlapping: NotRequired[ThingOverlapping | View]
    """Since 1.0.0."""
    any: NotRequired[Any]
    """Since 1.0.0."""
    several: NotRequired[str | int | Sequence[str] | None]
    """Since 1.0.0."""


ThingOverlapping: TypeAlias = Part | BigPart
