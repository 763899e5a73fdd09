"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    size: int | None
    """Default 3."""
    name: str | None
    """Default null."""
    tags: list[str] | None
    """Default ['a\\'\\'\\'', '\\\\']."""
    wrong: int | None
    part: ThingPart | None
    """Default {'size': 1}."""


class ThingPart(View):
    """`part` of Thing. Since 1.0.0."""

    size: int | None
