"""Whether a stream that has ended was complete; no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..core.events import DONE

#: Events after which a stream may end without `[DONE]`.
_LAST_EVENTS = frozenset(
    {
        "done",
        "image_edit.completed",
        "image_generation.completed",
        "response.completed",
        "response.failed",
        "response.incomplete",
        "speech.audio.done",
        "transcript.text.done",
    }
)


def is_last(event_type: str, data: Any) -> bool:
    """Whether an event says, by its name or its type, that it is the last."""
    kind = data.get("type") if isinstance(data, dict) else None
    return event_type in _LAST_EVENTS or (isinstance(kind, str) and kind in _LAST_EVENTS)


class EndTracker:
    """Told of every event, knows whether a choice is yet unfinished."""

    __slots__ = ("_closed", "_open")

    def __init__(self) -> None:
        self._open: set[int] = set()
        self._closed = False

    @property
    def complete(self) -> bool:
        """Whether every choice gave its reason."""
        return self._closed and not self._open

    def see(self, events: Iterable[Any]) -> None:
        """Takes the decoded data of events."""
        for data in events:
            choices = data.get("choices") if isinstance(data, dict) else None
            for choice in choices if isinstance(choices, list) else ():
                if isinstance(choice, dict):
                    self._see_choice(choice)

    def _see_choice(self, choice: dict[str, Any]) -> None:
        index = choice.get("index")
        if not isinstance(index, int):
            index = 0
        if choice.get("finish_reason") is not None:
            self._open.discard(index)
            self._closed = True
        # Azure's asynchronous filter sends its verdicts after a choice has finished.
        elif not self._closed or choice.get("delta") or choice.get("text"):
            self._open.add(index)


def is_end_message(data: Any) -> bool:
    """The older extensions endpoint's last message: a delta whose content is `[DONE]`."""
    choices = data.get("choices") if isinstance(data, dict) else None
    if not isinstance(choices, list) or len(choices) != 1 or not isinstance(choices[0], dict):
        return False
    choice = choices[0]
    messages = choice.get("messages")
    parts = [choice, *(messages if isinstance(messages, list) else ())]
    deltas = [part.get("delta") for part in parts if isinstance(part, dict)]
    return any(isinstance(delta, dict) and delta.get("content") == DONE for delta in deltas)
