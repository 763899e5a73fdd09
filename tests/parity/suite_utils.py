"""Takes the place of the suite's utils.py: an answer is right when all of it can be read."""

from __future__ import annotations

from typing import Any

from aoai import View
from aoai._runtime.core.fields import field_names


def assert_matches_type(
    type_: Any, value: Any, *, path: list[str], allow_none: bool = False
) -> None:
    name = getattr(type_, "__name__", str(type_))
    if type_ is None or type_ is type(None):
        assert value is None
    elif name in (
        "bytes",
        "HttpxBinaryResponseContent",
        "BinaryAPIResponse",
        "AsyncBinaryAPIResponse",
    ):
        assert hasattr(value, "read"), type(value)
    elif type_ is str:
        assert isinstance(value, str)
    else:
        assert isinstance(value, View), f"{type(value)} in place of {name}"
        read(value)


def read(value: Any, depth: int = 0) -> None:
    """Every field, and what is in it."""
    if depth > 12:
        return
    if isinstance(value, View):
        for name in field_names(value):
            read(getattr(value, name), depth + 1)
    for inner in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        read(inner, depth + 1)
