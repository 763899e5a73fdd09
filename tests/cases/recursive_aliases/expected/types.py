"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TypeAlias


from .._runtime.core.view import View
from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Leaf(TypedDict):
    """One kind of Tree. Since 1.0.0."""

    size: int


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    json: NotRequired[Json | View | None]
    tree: NotRequired[Tree]
    lists: NotRequired[Lists]
    maps: NotRequired[Maps | View]


Json: TypeAlias = (
    str | float | bool | Sequence["Json | View | None"] | Mapping[str, "Json | View | None"]
)


Lists: TypeAlias = Sequence["Lists"]


Maps: TypeAlias = Mapping[str, "Maps | View | Tree"]


Tree: TypeAlias = Sequence["Leaf | models.Leaf | Tree"]
