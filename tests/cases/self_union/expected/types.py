"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys

from typing import TypeAlias


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Left(TypedDict):
    """One kind of Either. Since 1.0.0."""

    left: str


class Right(TypedDict):
    """One kind of Other. Since 1.0.0."""

    right: str


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    either: NotRequired[Either]
    other: NotRequired[Other]


Either: TypeAlias = Right | models.Right | int | Left | models.Left


Other: TypeAlias = Left | models.Left | Right | models.Right | int
