"""Parts of the runtime that are named in words, and imported when they are needed."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

_RUNTIME = __name__.rpartition(".core.")[0]


@cache
def load(where: str) -> Any:
    """What `module:name` is, the module seen from the runtime: `sync.stream:Stream`."""
    module, _, name = where.partition(":")
    return getattr(import_module(f"{_RUNTIME}.{module}"), name)
