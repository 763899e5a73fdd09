"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys


from .._runtime.core.files import FileInput


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class Thing(TypedDict):
    at: NotRequired[str]
    """Format date-time. Since 1.0.0."""
    day: NotRequired[str]
    """Format date. Since 1.0.0."""
    id: NotRequired[str]
    """Format uuid. Since 1.0.0."""
    data: NotRequired[str]
    """Format byte. Since 1.0.0."""
    price: NotRequired[str]
    """Format decimal. Since 1.0.0."""
    wait: NotRequired[str]
    """Format duration. Since 1.0.0."""
    file: NotRequired[FileInput]
    """Since 1.0.0."""
    big: NotRequired[int]
    """Since 1.0.0."""
    half: NotRequired[float]
    """Since 1.0.0."""
