"""Answers of Shop 2024-02-01: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class CreateThingResponse(View):
    id: str | None
    """Since 2024-01-01."""
    parts: list[CreateThingResponsePart] | None
    """Since 2024-01-01."""


class CreateThingResponsePart(View):
    size: int | None
