"""What `aoai.types` names is taken by each api-version as far as its document knows it."""

from __future__ import annotations

from importlib import import_module
from typing import Any, get_args, get_type_hints

import pytest

from aoai import types


def taken(package: str, argument: str) -> set[Any]:
    """All classes in the annotation of an argument of `chat.completions.create`."""
    module = import_module(f"aoai.{package}.resources.chat_completions")
    queue, found = [get_type_hints(module.ChatCompletions.create)[argument]], set()
    while queue:
        kind = queue.pop()
        found |= {kind} if isinstance(kind, type) else set()
        queue += get_args(kind)
    return found & {getattr(types, name) for name in types.__all__ if name[0] != "_"}


PLAIN = {types.TextMessage, types.AnswerMessage}
TOOLS = {*PLAIN, types.ToolCallsMessage, types.ToolMessage}


@pytest.mark.parametrize(
    ("package", "messages"),
    [
        ("v2023_03_15_preview", PLAIN),
        ("v2023_07_01_preview", PLAIN),
        ("v2023_10_01_preview", PLAIN),
        ("v2023_12_01_preview", TOOLS),
        ("v2024_06_01", TOOLS),
        ("v2024_10_21", TOOLS),
        ("v1", TOOLS),
    ],
)
def test_messages_of_all_versions_are_taken(package: str, messages: set[Any]) -> None:
    assert taken(package, "messages") == messages
    if messages == TOOLS:
        assert taken(package, "tools") == {types.ChatTool}
