"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Box(TypedDict):
    """`box` of Thing. Since 1.0.0."""

    id: str
    additional: NotRequired[bool]


class Part(TypedDict):
    """One kind of Box. Since 1.0.0."""

    size: int


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    box: NotRequired[Box | Mapping[str, str | bool | Part | models.Part] | models.Box]
