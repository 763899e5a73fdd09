"""Request types of Shop 2024-01-01: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Literal


from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Part(TypedDict):
    size: NotRequired[int]
    """Since 2024-01-01."""


class Thing(TypedDict):
    a: str | None
    """Since 2024-01-01."""
    b: str | None
    """Since 2024-01-01."""
    c: str | None
    """Since 2024-01-01."""
    d: Part | View | None
    """Since 2024-01-01."""
    e: Literal["x"] | None
    """Since 2024-01-01."""
    f: Part | View | None
    """Since 2024-01-01."""
    g: Sequence[int | None]
    """Since 2024-01-01."""
    h: NotRequired[str]
    """Since 2024-01-01."""
