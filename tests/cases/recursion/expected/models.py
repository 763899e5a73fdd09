"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Owner(View):
    things: list[Thing] | None
    """Since 1.0.0."""


class Thing(View):
    name: str
    """Since 1.0.0."""
    parent: Thing | None
    """Since 1.0.0."""
    kids: list[Thing] | None
    """Since 1.0.0."""
    named: dict[str, Thing] | None
    """Since 1.0.0."""
    either: str | Thing | None
    """Since 1.0.0."""
    owner: Owner | None
    """Since 1.0.0."""
