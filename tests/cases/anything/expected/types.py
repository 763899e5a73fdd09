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


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    any: NotRequired[Any]
    yes: NotRequired[Any]
    bag: NotRequired[Mapping[str, Any]]
    open: NotRequired[Mapping[str, Any]]
    fields: NotRequired[Mapping[str, Any]]
    closed: NotRequired[ThingClosed | models.ThingClosed]
    list: NotRequired[Sequence[Any]]
    shared: NotRequired[Nothing]


class ThingClosed(TypedDict):
    """`closed` of Thing. Since 1.0.0."""

    x: NotRequired[str]


Nothing: TypeAlias = Any
