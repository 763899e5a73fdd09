"""Request types of Shop 2024-02-01: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class CreateThingRequest(TypedDict):
    """Taken by `things.create`. Since 2024-01-01."""

    name: str
