"""Answers of Shop 2024-02-01: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class CreateThingResponse(View):
    """Given by `things.create`. Since 2024-01-01."""

    id: str | None
    parts: list[CreateThingResponsePart] | None


class CreateThingResponsePart(View):
    """`parts` of CreateThingResponse. Since 2024-01-01."""

    size: int | None
