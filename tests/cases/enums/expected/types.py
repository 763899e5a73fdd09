"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    size: NotRequired[Literal["s", "S", 1, True] | None]
    """'s', 'S', 1, true."""
    colour: NotRequired[Literal["red", "Red", "RED"] | None]
    """'red', 'Red', 'RED'."""
    level: NotRequired[Literal[1, 2, -1]]
    """1, 2, -1."""
    weight: NotRequired[float]
    """0.5, 1."""
    nothing: NotRequired[None]
    odd: NotRequired[Literal["", " ", "a b", "'", '"', "\\", "\n", "|", "None"]]
    """'', ' ', 'a b', ''', '\\'', '\\\\', '\\n', '|', 'None'."""
    twice: NotRequired[Literal["a"]]
    """'a', 'a'."""
    shape: NotRequired[Shape]
    """'round', 'square'."""
    spot: NotRequired[Mapping[str, Any] | Sequence[Any]]
    """{'x': 1}, [1]."""


Shape: TypeAlias = Literal["round", "square"]
