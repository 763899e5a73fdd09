"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence


from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Part(TypedDict):
    size: int
    """Since 1.0.0."""


class Thing(TypedDict):
    counts: NotRequired[Mapping[str, int]]
    """Since 1.0.0."""
    nested: NotRequired[Mapping[str, Mapping[str, Part | View]]]
    """Since 1.0.0."""
    lists: NotRequired[Mapping[str, Sequence[Part | View]]]
    """Since 1.0.0."""
    inline: NotRequired[Mapping[str, ThingInlineValue | View]]
    """Since 1.0.0."""
    nullable: NotRequired[Mapping[str, str | None]]
    """Since 1.0.0."""
    patterned: NotRequired[Mapping[str, str]]
    """Since 1.0.0."""


class ThingInlineValue(TypedDict):
    size: NotRequired[int]
