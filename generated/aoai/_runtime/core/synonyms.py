"""Two arguments for one thing."""

from __future__ import annotations

from .errors import ArgumentError
from .sentinel import Omit


def one_of(**named: str | Omit | None) -> str | None:
    """What is given under either name; ArgumentError where both are and differ."""
    given = {name: v for name, v in named.items() if v is not None and not isinstance(v, Omit)}
    if len(set(given.values())) > 1:
        values = " and ".join(f"{name}={value!r}" for name, value in given.items())
        raise ArgumentError(f"{values} are two names of one argument, and they differ; give one")
    return next(iter(given.values()), None)
