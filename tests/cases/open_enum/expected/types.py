"""Request types of Shop 2024-01-01: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys

from typing import Literal, TypeAlias


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Thing(TypedDict):
    """Taken by `things.create`. Since 2024-01-01."""

    model: Literal["ada", "babbage"] | str
    """'ada', 'babbage' or another value."""
    status: NotRequired[Status]
    """'running', 'ended' or another value."""
    closed: NotRequired[Literal["on", "off"]]
    """'on', 'off'."""
    number: NotRequired[Literal[1, 2]]
    """1, 2."""
    ratio: NotRequired[float]
    """0.5, 1.5."""


Status: TypeAlias = Literal["running", "ended"] | str
