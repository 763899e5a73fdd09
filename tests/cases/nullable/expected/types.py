"""Request types of Shop 2024-01-01: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Literal


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Part(TypedDict):
    """`d` of Thing, `f` of Thing. Since 2024-01-01."""

    size: NotRequired[int]


class Thing(TypedDict):
    """Taken by `things.create`. Since 2024-01-01."""

    a: str | None
    b: str | None
    c: str | None
    d: Part | models.Part | None
    e: Literal["x"] | None
    f: Part | models.Part | None
    g: Sequence[int | None]
    h: NotRequired[str]
