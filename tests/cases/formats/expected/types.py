"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys


from .._runtime.core.files import FileInput


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Thing(TypedDict):
    """Taken by `things.create`. Since 1.0.0."""

    at: NotRequired[str]
    """Format date-time."""
    day: NotRequired[str]
    """Format date."""
    id: NotRequired[str]
    """Format uuid."""
    data: NotRequired[str]
    """Format byte."""
    price: NotRequired[str]
    """Format decimal."""
    wait: NotRequired[str]
    """Format duration."""
    file: NotRequired[FileInput]
    big: NotRequired[int]
    half: NotRequired[float]
