"""Request types of api-version 2024-02-01: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.deprecation import deprecated
from .._runtime.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from .._runtime import FileInput


class CreateThingRequest(TypedDict):
    name: str
    """Since 2024-01-01."""
