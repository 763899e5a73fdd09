"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Answer(View):
    """Given by `things.create`. Since 2024-01-01."""

    text: str | None


class Chunk(View):
    """Given by `things.create`. Since 2024-01-01."""

    delta: str | None
