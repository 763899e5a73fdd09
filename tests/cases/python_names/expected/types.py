"""Request types of Shop 1.0.0: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Literal


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


Thing = TypedDict(
    "Thing",
    {
        "list": Sequence[str],
        "str": NotRequired[str],
        "int": NotRequired[int],
        "float": NotRequired[float],
        "bool": NotRequired[bool],
        "dict": NotRequired[Mapping[str, str]],
        "type": NotRequired[str],
        "property": NotRequired[str],
        "deprecated": NotRequired[bool],
        "self": str,
        "class": NotRequired[str],
        "None": NotRequired[str],
        "to_dict": NotRequired[str],
        "__class__": NotRequired[str],
        "__init__": NotRequired[str],
        "_data": NotRequired[str],
        "_wire": NotRequired[str],
        "data": NotRequired[str],
        "Any": NotRequired[str],
        "Literal": NotRequired[Literal["x"]],
        "NotRequired": NotRequired[str],
        "View": NotRequired[str],
        "types": NotRequired[str],
        "omit": NotRequired[str],
        "keys": NotRequired[Sequence[str]],
        "items": NotRequired[int],
        "copy": NotRequired[str],
        "json": NotRequired[str],
        "extra_body": NotRequired[str],
    },
)
"""Taken by `things.create`. Since 1.0.0."""
