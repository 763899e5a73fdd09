"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TypeAlias


from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Cell(TypedDict):
    size: int
    """Since 1.0.0."""


class Thing(TypedDict):
    grid: NotRequired[Sequence[Sequence[Cell | View]]]
    """Since 1.0.0."""
    cubes: NotRequired[Sequence[Sequence[Sequence[ThingCubeItemItem | View]]]]
    """Since 1.0.0."""
    holes: NotRequired[Sequence[Cell | View | None]]
    """Since 1.0.0."""
    rows: NotRequired[Rows]
    """Since 1.0.0."""


class ThingCubeItemItem(TypedDict):
    x: NotRequired[float]


Rows: TypeAlias = Sequence[Cell | View]
