"""What an ordinary run asks of some, `nox -s every` asks of all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def some(every: Sequence[T], step: int) -> Sequence[T]:
    """The first, the last, and between them each `step`-th; all where AOAI_EVERY is set."""
    if os.environ.get("AOAI_EVERY"):
        return every
    return [item for place, item in enumerate(every) if not place % step or item == every[-1]]
