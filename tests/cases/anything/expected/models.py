"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

import builtins
from typing import Any, TypeAlias


from .._runtime.core.view import View


class Thing(View):
    any: Any
    """Since 1.0.0."""
    yes: Any
    """Since 1.0.0."""
    bag: dict[str, Any] | None
    """Since 1.0.0."""
    open: dict[str, Any] | None
    """Since 1.0.0."""
    fields: dict[str, Any] | None
    """Since 1.0.0."""
    closed: ThingClosed | None
    """Since 1.0.0."""
    list: builtins.list[Any] | None
    """Since 1.0.0."""
    shared: Nothing | None
    """Since 1.0.0."""


class ThingClosed(View):
    x: str | None


Nothing: TypeAlias = Any
