"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, Literal


from .._runtime.core.view import View


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    kind: Literal["thing"]
    version: Literal[2]
    exact: Literal[True]
    nothing: None
    half: float | None
    huge: int | None
    origin: dict[str, Any] | None
    path: list[Any] | None
