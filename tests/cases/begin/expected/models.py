"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations


from .._runtime.core.view import View


class Operation(View):
    id: str
    """Since 2024-01-01."""
    status: str | None
    """Since 2024-01-01."""
    result: OperationResult | None
    """Since 2024-01-01."""


class OperationResult(View):
    url: str | None
