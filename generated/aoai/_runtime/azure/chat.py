"""The pieces of a streamed chat put together again; no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..core.jsonvalue import copy_json
from ..core.view import View


class ChatAnswerToolCallFunction(View):
    """name, and arguments as the JSON text that came."""

    name: str
    arguments: str


class ChatAnswerToolCall(View):
    """One call that the assistant asks for."""

    id: str
    type: str
    function: ChatAnswerToolCallFunction


class ChatAnswerMessage(View):
    """The assistant's message; it can be put into the next call's `messages` as it is."""

    role: str
    content: str | None
    refusal: str | None
    tool_calls: list[ChatAnswerToolCall] | None


class ChatAnswerChoice(View):
    """One of the answers that were asked for."""

    index: int
    message: ChatAnswerMessage
    finish_reason: str | None


class ChatAnswer(View):
    """A streamed chat as the answer that it would have been without streaming."""

    id: str | None
    model: str | None
    choices: list[ChatAnswerChoice]
    usage: View | None

    @property
    def message(self) -> ChatAnswerMessage | None:
        """The first choice's message; None when there was no choice."""
        return self.choices[0].message if self.choices else None

    @property
    def text(self) -> str:
        """The first choice's text, empty when there is none."""
        message = self.message
        return (message.content if message is not None else None) or ""

    @property
    def tool_calls(self) -> list[ChatAnswerToolCall]:
        """The first choice's tool calls."""
        message = self.message
        return (message.tool_calls if message is not None else None) or []

    @property
    def finish_reason(self) -> str | None:
        """Why the first choice ended, None if it has not."""
        return self.choices[0].finish_reason if self.choices else None


class ChatAccumulator:
    """Takes the chunks of a chat, gives what they add up to so far."""

    def __init__(self) -> None:
        self._top: dict[str, Any] = {}
        self._choices: dict[int, dict[str, Any]] = {}

    def add(self, chunks: Iterable[Any]) -> None:
        """Takes the JSON of chunks; whatever is not shaped like one is passed over."""
        top = self._top
        for chunk in chunks:
            for key, value in chunk.items() if chunk.__class__ is dict else ():
                if key == "choices":
                    for choice in value if value.__class__ is list else ():
                        if choice.__class__ is dict:
                            self._add_choice(choice)
                elif value or (value is not None and value != ""):
                    top[key] = value  # the prompt's filter results come under an empty id

    def answer(self) -> ChatAnswer:
        """A snapshot."""
        top = copy_json(self._top)
        top["object"] = "chat.completion"
        top["choices"] = [_finished(self._choices[index]) for index in sorted(self._choices)]
        return ChatAnswer(top)

    def _add_choice(self, choice: dict[str, Any]) -> None:
        index = choice.get("index")
        if not isinstance(index, int):
            index = 0
        state = self._choices.get(index) or self._new_choice(index)
        for key, value in choice.items():
            if value is None or key == "index":
                continue
            if key == "delta" and value.__class__ is dict:
                _merge(state["message"], value)
            elif key in _GROWING and isinstance(value, (dict, list)):
                _merge(state, {key: value})
            else:
                state[key] = value

    def _new_choice(self, index: int) -> dict[str, Any]:
        new: dict[str, Any] = {"index": index, "finish_reason": None, "message": {}}
        self._choices[index] = new
        return new


class _Pieces(list[str]):
    """A text that grows: joined at the end, so that a long one takes linear time."""


#: So that a million pieces do not cost a million objects.
_MOST_PIECES = 4096
#: What a choice holds apart from its delta that comes bit by bit.
_GROWING = frozenset({"logprobs", "messages"})
#: Texts that are said once or anew, never bit by bit.
_WHOLE = frozenset({"role", "id", "type", "end_turn", "finish_reason", "token"})


def _merge(into: dict[str, Any], delta: dict[str, Any]) -> None:
    for key, value in delta.items():
        if value is None:
            into.setdefault(key, None)
            continue
        old = into.get(key)
        if value.__class__ is str and key not in _WHOLE:
            if not isinstance(old, _Pieces):
                into[key] = _Pieces([value])
            else:
                old.append(value)
                if len(old) >= _MOST_PIECES:
                    old[:] = ["".join(old)]
        elif isinstance(value, dict):
            if not isinstance(old, dict):
                old = into[key] = {}
            _merge(old, value)
        elif isinstance(value, list):
            if not isinstance(old, list):
                old = into[key] = []
            _merge_list(old, value)
        else:
            into[key] = value


def _merge_list(into: list[Any], items: list[Any]) -> None:
    for item in items:
        index = item.get("index") if isinstance(item, dict) else None
        if not isinstance(index, int):
            into.append(copy_json(item))
            continue
        found = next((old for old in into if isinstance(old, dict) and old["index"] == index), None)
        if found is None:
            found = {"index": index}
            into.append(found)
        _merge(found, item)


def _finished(choice: dict[str, Any]) -> dict[str, Any]:
    finished: dict[str, Any] = _joined(choice)
    message = finished["message"]
    message.setdefault("role", "assistant")
    message.setdefault("content", None)
    for call in message.get("tool_calls") or ():
        if isinstance(call, dict):
            call.pop("index", None)  # a request's tool calls have none
    return finished


def _joined(value: Any) -> Any:
    if isinstance(value, _Pieces):
        return "".join(value)
    if isinstance(value, dict):
        return {key: _joined(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_joined(item) for item in value]
    return value
