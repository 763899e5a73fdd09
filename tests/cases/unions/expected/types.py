"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class BigPart(TypedDict):
    """One kind of ThingOverlapping. Since 1.0.0."""

    size: int
    weight: NotRequired[float]


class Part(TypedDict):
    """`text` of Thing, `lists` of Thing and others. Since 1.0.0."""

    size: int


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    text: NotRequired[str | Part | models.Part | None]
    lists: NotRequired[Sequence[str] | Sequence[Part | models.Part]]
    maps: NotRequired[Mapping[str, str] | Mapping[str, Part | models.Part]]
    overlapping: NotRequired[ThingOverlapping]
    any: NotRequired[Any]
    several: NotRequired[str | int | Sequence[str] | None]


ThingOverlapping: TypeAlias = Part | models.Part | BigPart | models.BigPart
