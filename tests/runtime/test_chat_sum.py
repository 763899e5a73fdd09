"""Adding up a chat: whatever comes, no foreign error, no change of what the user holds."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aoaigen.runtime import APIError
from aoaigen.runtime.core.jsonvalue import copy_json
from tests.runtime.wire import CHUNKED, END, SSE, MakeWire, chunks, says
from tests.server import events


def delta(delta: Any, finish: str | None = None, index: Any = 0, **more: Any) -> dict[str, Any]:
    return {
        "id": "c",
        "choices": [{"index": index, "delta": delta, "finish_reason": finish, **more}],
    }


def call(name: str | None, arguments: str, **more: Any) -> dict[str, Any]:
    function = {"arguments": arguments, **({"name": name} if name else {})}
    return {"function": function, **more}


def summed(wire: MakeWire, *deltas: Any) -> Any:
    """The answer, after a look that no chunk in the user's hands was changed."""
    r = wire(says(SSE + CHUNKED + chunks(events(*deltas)) + END))
    stream = r.chat(stream=True)
    held = list(stream)
    answer = stream.final_answer()
    assert [chunk.to_dict() for chunk in held] == list(deltas)
    json.dumps(answer.to_dict())
    return answer


END_OF_CALLS = delta({}, "tool_calls")
CALLS = {
    "a first piece without an index": (
        [[call("f", "{", id="a")], [call(None, "}", index=0)]],
        [("a", "f", "{}")],
    ),
    "whole calls without an index": (
        [[call("f", "{}", id="a")], [call("g", "[]", id="b")]],
        [("a", "f", "{}"), ("b", "g", "[]")],
    ),
    "pieces without an index": (
        [[call("f", "{", id="a")], [call(None, "}")]],
        [("a", "f", "{}")],
    ),
    "a name in each piece": (
        [[call("f", "{", index=0, id="a")], [call("f", "}", index=0, id="a")]],
        [("a", "f", "{}")],
    ),
    "a name in pieces": (
        [[call("get_", "", index=0, id="a")], [call("it", "{}", index=0)]],
        [("a", "get_it", "{}")],
    ),
    "two at once, mixed": (
        [[call("f", "1", index=1, id="a"), call("g", "2", id="b")], [call(None, "3", index=1)]],
        [("a", "f", "13"), ("b", "g", "2")],
    ),
    "an object in place of a list": (
        [{"index": 0}, [call("f", "{}", index=0, id="a")]],
        [("a", "f", "{}")],
    ),
}


@pytest.mark.parametrize(("pieces", "expected"), CALLS.values(), ids=CALLS)
def test_tool_calls_come_together_however_they_are_numbered(
    wire: MakeWire, pieces: Any, expected: Any
) -> None:
    answer = summed(wire, *(delta({"tool_calls": piece}) for piece in pieces), END_OF_CALLS)
    got = [(each.id, each.function.name, each.function.arguments) for each in answer.tool_calls]
    assert got == expected


STOP = delta({}, "stop")
TEXTS = {
    "a list": ([[{"type": "text", "text": "a"}], [{"type": "text", "text": "b"}]], "ab"),
    "a text, then a list": (["a", [{"type": "text", "text": "b"}]], "ab"),
    "a list, then a text": ([[{"type": "text", "text": "a"}], "b"], "ab"),
    "an object between": (["a", {"x": 1}, "b"], "ab"),
    "a number between": (["a", 5, "b"], "ab"),
    "a list of anything": ([[1, None, {"type": "image"}, {"type": "text", "text": "ab"}]], "ab"),
}


@pytest.mark.parametrize(("contents", "expected"), TEXTS.values(), ids=TEXTS)
def test_a_text_is_a_text_whatever_it_comes_as(
    wire: MakeWire, contents: Any, expected: str
) -> None:
    answer = summed(wire, *(delta({"content": content}) for content in contents), STOP)
    assert answer.text == expected


def test_a_message_beside_the_deltas_adds_what_they_did_not_say(wire: MakeWire) -> None:
    whole = {"role": "assistant", "content": "M", "context": {"intent": "i"}}
    answer = summed(
        wire,
        delta({"content": "a"}, message=whole),
        delta({"content": "b"}, message="text"),
        delta({}, "stop", message=None),
    )
    assert answer.text == "ab"
    assert answer.message.to_dict()["context"] == {"intent": "i"}
    assert summed(wire, delta(None, "stop", message=whole)).text == "M"


ODD: dict[str, list[Any]] = {
    "choices of other kinds": [{"choices": None}, {"choices": {"a": 1}}, {"choices": [None, 1]}],
    "an index of other kinds": [
        delta({"content": "a"}, None, index) for index in (None, "0", True, [1], 10**30, -1)
    ],
    "deltas of other kinds": [
        delta(None),
        delta("x"),
        delta([1]),
        delta({"role": 1, "content": 2}),
    ],
    "lists for objects": [delta({"function_call": []}), delta({"function_call": {"name": "f"}})],
    "objects for texts": [delta({"content": "a"}), delta({"content": {}, "refusal": {"a": {}}})],
    "null for what came": [
        delta({"tool_calls": [call("f", "", index=0)]}),
        delta({"tool_calls": None}),
    ],
}


@pytest.mark.parametrize("deltas", ODD.values(), ids=ODD)
def test_whatever_else_comes_is_passed_over(wire: MakeWire, deltas: list[Any]) -> None:
    r = wire(says(SSE + CHUNKED + chunks(events(*deltas, STOP)) + END))
    stream = r.chat(stream=True)
    assert len(list(stream)) == len(deltas) + 1
    assert isinstance(stream.final_answer().text, str)


def nested(depth: int) -> bytes:
    return b'{"a":' * depth + b"1" + b"}" * depth


@pytest.mark.parametrize("depth", [50, 450, 900, 10_000])
def test_nesting_is_taken_or_told_but_never_a_foreign_error(wire: MakeWire, depth: int) -> None:
    chunk = b'data: {"choices":[{"index":0,"delta":{"content":"a","x":%b}}]}\n\n' % nested(depth)
    r = wire(says(SSE + CHUNKED + chunks(chunk + events(STOP)) + END))
    try:
        answer = r.chat(stream=True).final_answer()
    except APIError:
        assert depth > 50
    else:
        assert answer.text == "a"
        answer.to_dict()
        repr(answer)


def test_a_copy_is_deep_however_deep() -> None:
    value: Any = [1]
    for _ in range(5000):
        value = [value, {"a": 1}]
    copied = copy_json(value)
    assert copied is not value
    for _ in range(5000):
        assert copied[1] == {"a": 1}
        assert copied[1] is not value[1]
        copied, value = copied[0], value[0]
    assert copied == [1]
