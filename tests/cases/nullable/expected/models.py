"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Literal


from .._runtime.core.view import View


class Part(View):
    """`d` of Thing, `f` of Thing. Since 2024-01-01."""

    size: int | None


class Thing(View):
    """Given by `things.create`. Since 2024-01-01."""

    a: str | None
    b: str | None
    c: str | None
    d: Part | None
    e: Literal["x"] | None
    f: Part | None
    g: list[int | None]
    h: str | None
