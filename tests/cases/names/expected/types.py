"""Request types of Shop 2024-01-01: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


Thing = TypedDict(
    "Thing",
    {
        "class": str,
        "thingId": NotRequired[str],
        "thing-id": NotRequired[str],
        "self": NotRequired[str],
        "omit": NotRequired[str],
        "hate/threatening": NotRequired[bool],
        "2fast": NotRequired[str],
        'quote"\n': NotRequired[str],
    },
)
"""Taken by `things.create`. Since 2024-01-01."""
