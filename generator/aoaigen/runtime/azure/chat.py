"""The pieces of a streamed chat put together again; no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..core.errors import APIResponseValidationError
from ..core.jsonvalue import copy_deep, copy_json
from ..core.view import Rejoined, View
from .chat_view import ChatView


class ChatAnswerToolCallFunction(View):
    """name, and arguments as the JSON text that came."""

    name: str
    arguments: str


class ChatAnswerToolCall(View):
    """One call that the assistant asks for."""

    id: str
    type: str
    function: ChatAnswerToolCallFunction


class ChatAnswerMessage(Rejoined):
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


class ChatAnswer(ChatView[ChatAnswerMessage, ChatAnswerToolCall]):
    """A streamed chat as the answer that it would have been without streaming."""

    id: str | None
    model: str | None
    choices: list[ChatAnswerChoice]
    usage: View | None


class ChatAccumulator:
    """Takes the chunks of a chat, gives what they add up to so far."""

    __slots__ = ("_choices", "_top", "_whole")

    def __init__(self) -> None:
        self._top: dict[str, Any] = {}
        self._choices: dict[int, dict[str, Any]] = {}
        #: Messages that came whole; what came bit by bit goes first.
        self._whole: dict[int, dict[str, Any]] = {}

    def add(self, chunks: Iterable[Any]) -> None:
        """Takes the JSON of chunks; whatever is not shaped like one is passed over."""
        try:
            self._add(chunks)
        except RecursionError:
            self._choices.clear()
            self._whole.clear()
            raise APIResponseValidationError("a chunk of the chat is nested too deep") from None

    def _add(self, chunks: Iterable[Any]) -> None:
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
        return ChatAnswer(self.data())

    def data(self) -> dict[str, Any]:
        """Its JSON."""
        top: dict[str, Any] = copy_json(self._top)
        top["object"] = "chat.completion"
        top["choices"] = [self._finished(index) for index in sorted(self._choices)]
        return top

    def _add_choice(self, choice: dict[str, Any]) -> None:
        index = _index(choice) or 0
        state = self._choices.get(index) or self._new_choice(index)
        for key, value in choice.items():
            if value is None or key == "index":
                continue
            if key == "delta":
                if value.__class__ is dict:
                    merge(state["message"], value)
            elif key == "message":
                if value.__class__ is dict:
                    self._whole[index] = value
            elif key in _GROWING and isinstance(value, (dict, list)):
                merge(state, {key: value})
            else:
                state[key] = value

    def _new_choice(self, index: int) -> dict[str, Any]:
        new: dict[str, Any] = {"index": index, "finish_reason": None, "message": {}}
        self._choices[index] = new
        return new

    def _finished(self, index: int) -> dict[str, Any]:
        finished: dict[str, Any] = copy_deep(self._choices[index], joined)
        message = finished["message"]
        for key, value in self._whole.get(index, {}).items():
            if message.get(key) is None:
                message[key] = copy_json(value)
        message.setdefault("role", "assistant")
        message.setdefault("content", None)
        calls = message.get("tool_calls")
        for call in calls if isinstance(calls, list) else ():
            if isinstance(call, dict):
                call.pop("index", None)  # a request's tool calls have none
        return finished


class _GrowingText(list[str]):
    """A text that grows: joined at the end, so that a long one takes linear time."""


#: So that a million pieces do not cost a million objects.
_MOST_PIECES = 4096
#: What a choice holds apart from its delta that comes bit by bit.
_GROWING = frozenset({"logprobs", "messages"})
#: Texts that are said once or anew, never bit by bit.
_WHOLE = frozenset({"role", "id", "type", "end_turn", "finish_reason", "token"})


def _index(item: Any) -> int | None:
    index = item.get("index") if isinstance(item, dict) else None
    return index if index.__class__ is int else None


def merge(into: dict[str, Any], delta: dict[str, Any]) -> None:
    for key, value in delta.items():
        if value is None:
            into.setdefault(key, None)
            continue
        old = into.get(key)
        if key == "content" and (value.__class__ is not str or old.__class__ is list):
            if not isinstance(value, (str, list)):
                continue  # nothing that adds up to a text
            value, old = _as_parts(into, value)
        if value.__class__ is str and key not in _WHOLE:
            if not isinstance(old, _GrowingText):
                into[key] = _GrowingText([old, value] if isinstance(old, str) else [value])
            elif key != "name" or value != "".join(old):  # which some say in each chunk
                old.append(value)
                if len(old) >= _MOST_PIECES:
                    old[:] = ["".join(old)]
        elif isinstance(value, dict):
            if not isinstance(old, dict):
                old = into[key] = {}
            merge(old, value)
        elif isinstance(value, list):
            if not isinstance(old, list) or isinstance(old, _GrowingText):
                old = into[key] = []
            _merge_list(old, value, key)
        else:
            into[key] = value


def _as_parts(into: dict[str, Any], value: Any) -> tuple[Any, Any]:
    """Both that came and what is there as parts, where either is."""
    old = into.get("content")
    if old is None or isinstance(value, str) is isinstance(old, _GrowingText):
        return value, old
    if isinstance(value, str):
        return [{"type": "text", "text": value}], old
    old = into["content"] = [{"type": "text", "text": old}]
    return value, old


def _merge_list(into: list[Any], items: list[Any], key: str) -> None:
    for item in items:
        index = _index(item)
        if key == "content" and into and _is_text(item) and _is_text(into[-1]):
            merge(into[-1], {"text": item["text"]})
            continue
        if index is None and key == "tool_calls" and isinstance(item, dict):
            # Some number them by their order alone; one that has no id goes on with the last.
            last = max((_index(old) or 0 for old in into), default=-1)
            index = last + 1 if item.get("id") or not into else _index(into[-1])
        if index is None:
            into.append(copy_json(item))
            continue
        known = next((old for old in into if _index(old) == index), None)
        if known is None:
            known = {"index": index}
            into.append(known)
        merge(known, item)


def _is_text(part: Any) -> bool:
    if not isinstance(part, dict) or part.get("type") != "text":
        return False
    return isinstance(part.get("text"), (str, _GrowingText))


def joined(value: Any) -> Any:
    return "".join(value) if isinstance(value, _GrowingText) else value
