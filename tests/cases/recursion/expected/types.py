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


class Owner(TypedDict):
    """Since 1.0.0."""

    things: NotRequired[Sequence[Thing | View]]


class Thing(TypedDict):
    """Since 1.0.0."""

    name: str
    parent: NotRequired[Thing | View]
    kids: NotRequired[Sequence[Thing | View]]
    named: NotRequired[Mapping[str, Thing | View]]
    either: NotRequired[str | Thing | View]
    owner: NotRequired[Owner | View]
