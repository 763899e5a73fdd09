"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence


from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Part(TypedDict):
    """`nested` of Thing, `lists` of Thing. Since 1.0.0."""

    size: int


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    counts: NotRequired[Mapping[str, int]]
    nested: NotRequired[Mapping[str, Mapping[str, Part | models.Part]]]
    lists: NotRequired[Mapping[str, Sequence[Part | models.Part]]]
    inline: NotRequired[Mapping[str, ThingInlineValue | models.ThingInlineValue]]
    nullable: NotRequired[Mapping[str, str | None]]
    patterned: NotRequired[Mapping[str, str]]


class ThingInlineValue(TypedDict):
    """`inline` of Thing. Since 1.0.0."""

    size: NotRequired[int]
