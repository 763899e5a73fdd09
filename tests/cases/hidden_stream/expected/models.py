"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Answer(View):
    text: str | None
    """Since 2024-01-01."""


class Chunk(View):
    delta: str | None
    """Since 2024-01-01."""
