"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    size: NotRequired[int]
    """Default 3."""
    name: NotRequired[str | None]
    """Default null."""
    tags: NotRequired[Sequence[str]]
    """Default ['a\\'\\'\\'', '\\\\']."""
    wrong: NotRequired[int]
    part: NotRequired[ThingPart | models.ThingPart]
    """Default {'size': 1}."""


class ThingPart(TypedDict):
    """`part` of Thing. Since 1.0.0."""

    size: NotRequired[int]
