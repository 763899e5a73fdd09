"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias


from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Thing(TypedDict):
    any: NotRequired[Any]
    """Since 1.0.0."""
    yes: NotRequired[Any]
    """Since 1.0.0."""
    bag: NotRequired[Mapping[str, Any]]
    """Since 1.0.0."""
    open: NotRequired[Mapping[str, Any]]
    """Since 1.0.0."""
    fields: NotRequired[Mapping[str, Any]]
    """Since 1.0.0."""
    closed: NotRequired[ThingClosed | View]
    """Since 1.0.0."""
    list: NotRequired[Sequence[Any]]
    """Since 1.0.0."""
    shared: NotRequired[Nothing]
    """Since 1.0.0."""


class ThingClosed(TypedDict):
    x: NotRequired[str]


Nothing: TypeAlias = Any
