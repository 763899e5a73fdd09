"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

import builtins
from typing import Any, TypeAlias


from .._runtime.core.view import View


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    any: Any
    yes: Any
    bag: dict[str, Any] | None
    open: dict[str, Any] | None
    fields: dict[str, Any] | None
    closed: ThingClosed | None
    list: builtins.list[Any] | None
    shared: Nothing | None


class ThingClosed(View):
    """`closed` of Thing. Since 1.0.0."""

    x: str | None


Nothing: TypeAlias = Any
