"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Thing(View):
    size: int | None
    """Default 3. Since 1.0.0."""
    name: str | None
    """Default null. Since 1.0.0."""
    tags: list[str] | None
    """Default ['a\\'\\'\\'', '\\\\']. Since 1.0.0."""
    wrong: int | None
    """Since 1.0.0."""
    part: ThingPart | None
    """Default {'size': 1}. Since 1.0.0."""


class ThingPart(View):
    size: int | None
