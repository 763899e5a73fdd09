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
    things: NotRequired[Sequence[Thing | View]]
    """Since 1.0.0."""


class Thing(TypedDict):
    name: str
    """Since 1.0.0."""
    parent: NotRequired[Thing | View]
    """Since 1.0.0."""
    kids: NotRequired[Sequence[Thing | View]]
    """Since 1.0.0."""
    named: NotRequired[Mapping[str, Thing | View]]
    """Since 1.0.0."""
    either: NotRequired[str | Thing | View]
    """Since 1.0.0."""
    owner: NotRequired[Owner | View]
    """Since 1.0.0."""
