"""Answers of Shop 1.0.0: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class ThingsCreateResponse(View):
    """Given by `things.create`. Since 1.0.0."""

    parts: list[ThingsCreateResponsePart] | None


class ThingsCreateResponsePart(View):
    """`parts` of ThingsCreateResponse. Since 1.0.0."""

    size: int | None
