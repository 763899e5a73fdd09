"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Owner(View):
    id: str
    """Since 1.0.0."""
    name: str
    """Since 1.0.0."""


class Thing(View):
    id: str
    """Since 1.0.0."""
    name: str
    """Since 1.0.0."""
    owner: Owner | None
    """Since 1.0.0."""
