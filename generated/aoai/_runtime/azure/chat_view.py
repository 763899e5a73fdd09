"""What a chat's answer says by its first choice, whether it came whole or was streamed; no I/O."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, TypeVar

from ..core.view import View

M = TypeVar("M")
C = TypeVar("C")


class ChatView(View, Generic[M, C]):
    """A chat's answer; `M` is its class of messages, `C` that of calls of tools."""

    @property
    def message(self) -> M | None:
        """The first choice's message; None when there was no choice."""
        choice = self._first
        return None if choice is None else getattr(choice, "message", None)

    @property
    def text(self) -> str:
        """The first choice's text, empty when there is none."""
        message: Any = self.message
        content = message._data.get("content") if isinstance(message, View) else None
        if isinstance(content, str):
            return content
        parts = content if isinstance(content, list) else ()
        return "".join(part["text"] for part in parts if is_text(part))

    @property
    def tool_calls(self) -> list[C]:
        """The first choice's tool calls."""
        return getattr(self.message, "tool_calls", None) or []

    @property
    def finish_reason(self) -> str | None:
        """Why the first choice ended, None if it has not."""
        return getattr(self._first, "finish_reason", None)

    @property
    def _first(self) -> Any:
        choices = getattr(self, "choices", None)
        return choices[0] if choices else None


class MessageView(View):
    """The message of a chat's answer, which any api-version's requests take."""

    _spoken: ClassVar[bool] = True


def is_text(part: Any) -> bool:
    """Whether a part of a message's content is text."""
    return isinstance(part, dict) and part.get("type") == "text" and isinstance(part["text"], str)
