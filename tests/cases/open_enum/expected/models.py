"""Answers of Shop 2024-01-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Literal, TypeAlias


from .._runtime.core.view import View


class Thing(View):
    """Given by `things.create`. Since 2024-01-01."""

    model: Literal["ada", "babbage"] | str
    """'ada', 'babbage' or another value."""
    status: Status | None
    """'running', 'ended' or another value."""
    closed: Literal["on", "off"] | None
    """'on', 'off'."""
    number: Literal[1, 2] | None
    """1, 2."""
    ratio: float | None
    """0.5, 1.5."""


Status: TypeAlias = Literal["running", "ended"] | str
