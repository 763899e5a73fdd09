"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Part(View):
    """`nested` of Thing, `lists` of Thing. Since 1.0.0."""

    size: int


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    counts: dict[str, int] | None
    nested: dict[str, dict[str, Part]] | None
    lists: dict[str, list[Part]] | None
    inline: dict[str, ThingInlineValue] | None
    nullable: dict[str, str | None] | None
    patterned: dict[str, str] | None


class ThingInlineValue(View):
    """`inline` of Thing. Since 1.0.0."""

    size: int | None
