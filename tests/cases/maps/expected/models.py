"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Part(View):
    size: int
    """Since 1.0.0."""


class Thing(View):
    counts: dict[str, int] | None
    """Since 1.0.0."""
    nested: dict[str, dict[str, Part]] | None
    """Since 1.0.0."""
    lists: dict[str, list[Part]] | None
    """Since 1.0.0."""
    inline: dict[str, ThingInlineValue] | None
    """Since 1.0.0."""
    nullable: dict[str, str | None] | None
    """Since 1.0.0."""
    patterned: dict[str, str] | None
    """Since 1.0.0."""


class ThingInlineValue(View):
    size: int | None
