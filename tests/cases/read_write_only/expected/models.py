"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Owner(View):
    """Since 1.0.0."""

    id: str
    name: str


class Thing(View):
    """Since 1.0.0."""

    id: str
    name: str
    owner: Owner | None
