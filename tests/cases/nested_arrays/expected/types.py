"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TypeAlias


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Cell(TypedDict):
    """One kind of Rows, `grid` of Thing and others. Since 1.0.0."""

    size: int


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    grid: NotRequired[Sequence[Sequence[Cell | models.Cell]]]
    cubes: NotRequired[Sequence[Sequence[Sequence[ThingCubeItemItem | models.ThingCubeItemItem]]]]
    holes: NotRequired[Sequence[Cell | models.Cell | None]]
    rows: NotRequired[Rows]


class ThingCubeItemItem(TypedDict):
    """`cubes` of Thing. Since 1.0.0."""

    x: NotRequired[float]


Rows: TypeAlias = Sequence[Cell | models.Cell]
