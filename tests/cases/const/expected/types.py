"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Thing(TypedDict):
    kind: Literal["thing"]
    """Since 1.0.0."""
    version: Literal[2]
    """Since 1.0.0."""
    exact: Literal[True]
    """Since 1.0.0."""
    nothing: None
    """Since 1.0.0."""
    half: NotRequired[float]
    """Since 1.0.0."""
    huge: NotRequired[int]
    """Since 1.0.0."""
    origin: NotRequired[Mapping[str, Any]]
    """Since 1.0.0."""
    path: NotRequired[Sequence[Any]]
    """Since 1.0.0."""
