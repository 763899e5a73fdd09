"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
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
    """Taken by `things.create`. Since 1.0.0."""

    kind: Literal["thing"]
    version: Literal[2]
    exact: Literal[True]
    nothing: None
    half: NotRequired[float]
    huge: NotRequired[int]
    origin: NotRequired[Mapping[str, Any]]
    path: NotRequired[Sequence[Any]]
