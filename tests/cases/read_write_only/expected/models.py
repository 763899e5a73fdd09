"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations

from typing import ClassVar


from .._runtime.core.view import View


class Owner(View):
    """`owner` of Thing. Since 1.0.0."""

    id: str
    name: str

    _read_only: ClassVar[list[str]] = ["id"]


class Thing(View):
    """Given by `things.create`. Since 1.0.0."""

    id: str
    name: str
    owner: Owner | None

    _read_only: ClassVar[list[str]] = ["id"]
