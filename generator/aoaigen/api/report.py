"""How the loader tells of what it cannot model."""

from __future__ import annotations

from typing import Protocol

from ..problems import Level


class Report(Protocol):
    """Told of what cannot be modelled."""

    def __call__(
        self, pointer: str, what: str, consequence: str, level: Level = "note"
    ) -> None: ...
