"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Owner(View):
    """`owner` of Thing. Since 1.0.0."""

    things: list[Thing] | None


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    name: str
    parent: Thing | None
    kids: list[Thing] | None
    named: dict[str, Thing] | None
    either: str | Thing | None
    owner: Owner | None
