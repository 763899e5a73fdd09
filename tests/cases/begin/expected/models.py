"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Operation(View):
    """Given by `operations.things.retrieve`, `things.submit`. Since 2024-01-01."""

    id: str
    status: str | None
    result: OperationResult | None


class OperationResult(View):
    """`result` of Operation. Since 2024-01-01."""

    url: str | None
