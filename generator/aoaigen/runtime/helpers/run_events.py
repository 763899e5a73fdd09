"""The events of an assistant's run, and what they add up to; no I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeAlias

from ..azure.chat import joined, merge
from ..core.jsonvalue import copy_deep, copy_json, objects
from ..core.view import View
from .streaming import data_of

#: A method of a handler, and what makes its arguments, which costs something.
Hook: TypeAlias = tuple[str, Callable[[], tuple[Any, ...]]]

_ENDS = ("completed", "incomplete", "cancelled", "expired", "failed")


class _PartialObject:
    """A message or a step that comes piece by piece, as a class of the api-version's."""

    def __init__(self, first: View, place: tuple[str, ...]) -> None:
        self.replace(first)
        self._place = place  # of its parts: the path to a list
        self.at: int | None = None  # the part that grows

    def replace(self, whole: View) -> None:
        self._kind = type(whole)
        self._data: dict[str, Any] = copy_json(whole._data)

    def add(self, delta: dict[str, Any]) -> None:
        known: Any = self._data
        for name in self._place:
            known = known.get(name) if isinstance(known, dict) else None
        # What came whole is not numbered; pieces of it are.
        for at, part in enumerate(known if isinstance(known, list) else ()):
            if isinstance(part, dict):
                part.setdefault("index", at)
        merge(self._data, delta)

    @property
    def view(self) -> Any:
        """All of it so far."""
        return self._kind(copy_deep(self._data, joined))

    def part(self, index: int) -> Any:
        """One of its parts so far."""
        parts = enumerate(_parts(self.view, self._place))
        marked = (part for at, part in parts if part._data.get("index", at) == index)
        return next(marked, None)


def _parts(whole: Any, place: tuple[str, ...]) -> list[View]:
    """What is in the list there; whatever is no object is passed over."""
    for name in place:
        whole = getattr(whole, name, None)
    return [part for part in whole if isinstance(part, View)] if isinstance(whole, list) else []


class RunEventAccumulator:
    """Events in; the run, its messages and its steps out."""

    def __init__(self) -> None:
        self.event: Any = None
        self.run: Any = None
        self.messages: dict[str, _PartialObject] = {}
        self.steps: dict[str, _PartialObject] = {}

    def take(self, received: Any) -> Iterator[Any]:
        """The event itself."""
        for _ in self.hooks(received):
            pass
        yield received

    def text_of(self, received: Any) -> str:
        """An event's piece of text."""
        if _name(received) != "thread.message.delta":
            return ""
        delta = data_of(received)["data"].get("delta")
        parts = objects(delta.get("content")) if isinstance(delta, dict) else []
        texts = [part["text"].get("value") for part in parts if isinstance(part.get("text"), dict)]
        return "".join(text for text in texts if isinstance(text, str))

    def final(self) -> Any:
        """The run as it was last heard of."""
        return self.run

    @property
    def last_message(self) -> Any:
        return _last(self.messages)

    @property
    def last_step(self) -> Any:
        return _last(self.steps)

    def hooks(self, received: Any) -> Iterator[Hook]:
        """Who is to be told of an event; it is added up by then."""
        self.event = received
        kind, _, what = _name(received).rpartition(".")
        heard: list[Hook] = []
        if kind == "thread.run":
            self.run = received.data
        elif kind == "thread.message":
            heard += self._grow(self.messages, received.data, what, _Message)
        elif kind == "thread.run.step":
            heard += self._grow(self.steps, received.data, what, _RunStep)
        yield "on_event", lambda: (received,)
        yield from heard

    def _grow(
        self, known: dict[str, _PartialObject], data: Any, what: str, kind: type[_Kind]
    ) -> Iterator[Hook]:
        grown = known.get(data._data.get("id"))
        if grown is None:
            first = View({"id": data._data.get("id")}) if what == "delta" else data
            grown = known[first._data["id"]] = _PartialObject(first, kind.place)
        if what == "created":
            yield f"on_{kind.name}_created", lambda: (grown.view,)
        elif what == "delta" and isinstance(data._data.get("delta"), dict):
            grown.add(data._data["delta"])
            yield f"on_{kind.name}_delta", lambda: (data.delta, grown.view)
            yield from kind.parts(grown, data.delta)
        elif what in _ENDS:
            grown.replace(data)
            yield from kind.part_done(grown)
            yield f"on_{kind.name}_done", lambda: (grown.view,)


class _Kind:
    """What grows, and what it consists of."""

    name: str
    place: tuple[str, ...]

    @classmethod
    def parts(cls, grown: _PartialObject, delta: Any) -> Iterator[Hook]:
        """A delta's parts, one after the other."""
        for part in _parts(delta, cls.place):
            index = part._data.get("index")
            new = isinstance(index, int) and index != grown.at
            if new:
                yield from cls.part_done(grown)
                grown.at = index
            yield from cls.part(grown, part, new)

    @classmethod
    def part(cls, grown: _PartialObject, part: Any, new: bool) -> Iterator[Hook]:
        """A piece of one part."""
        raise NotImplementedError

    @classmethod
    def part_done(cls, grown: _PartialObject) -> Iterator[Hook]:
        """The part that has grown is whole."""
        raise NotImplementedError


class _Message(_Kind):
    name = "message"
    place = ("content",)

    @classmethod
    def part(cls, grown: _PartialObject, part: Any, new: bool) -> Iterator[Hook]:
        if part._data.get("type") == "text":
            so_far = partial(cls._inside, grown, grown.at, "text")
            if new:
                yield "on_text_created", lambda: (so_far(),)
            if part._data.get("text"):
                yield "on_text_delta", lambda: (part.text, so_far())

    @classmethod
    def part_done(cls, grown: _PartialObject) -> Iterator[Hook]:
        index = grown.at
        grown.at = None
        part = None if index is None else grown.part(index)
        kind = None if part is None else part._data.get("type")
        if kind in ("text", "image_file"):
            yield f"on_{kind}_done", lambda: (getattr(part, kind),)

    @staticmethod
    def _inside(grown: _PartialObject, index: int | None, name: str) -> Any:
        return getattr(grown.part(index or 0), name, None)


class _RunStep(_Kind):
    name = "run_step"
    place = ("step_details", "tool_calls")

    @classmethod
    def part(cls, grown: _PartialObject, part: Any, new: bool) -> Iterator[Hook]:
        index = grown.at or 0
        if new:
            yield "on_tool_call_created", lambda: (grown.part(index),)
        else:
            yield "on_tool_call_delta", lambda: (part, grown.part(index))

    @classmethod
    def part_done(cls, grown: _PartialObject) -> Iterator[Hook]:
        index = grown.at
        grown.at = None
        if index is not None:
            yield "on_tool_call_done", lambda: (grown.part(index),)


def _name(received: Any) -> str:
    """An event's name, empty where it is none that has an object with an id."""
    name, data = data_of(received).get("event"), data_of(received).get("data")
    known = isinstance(data, dict) and isinstance(data.get("id"), str)
    return name if known and isinstance(name, str) else ""


def _last(known: dict[str, _PartialObject]) -> Any:
    return next(reversed(known.values())).view if known else None


def every(known: dict[str, _PartialObject]) -> list[Any]:
    return [grown.view for grown in known.values()]
