"""Streams of typed events over a real connection."""

from __future__ import annotations

import gc
import json
import time
from typing import Any

import pytest

from aoaigen.runtime import (
    AnswerClosedError,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    BadRequestError,
    ChatAnswer,
    RateLimitError,
    Timeout,
    TruncatedStreamError,
)
from tests.runtime.rig import MakeRig, Rig
from tests.runtime.sample import models
from tests.server import Reply, events


def chunk(text: str | None = None, finish: str | None = None, **more: Any) -> dict[str, Any]:
    delta = {} if text is None else {"content": text}
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "c-1", "model": "gpt", "choices": [choice], **more}


STOP = chunk(finish="stop")
ODD = {"choices": [{"index": [], "delta": 1, "finish_reason": {}}]}
FILTER = {"id": "", "choices": [], "prompt_filter_results": [{"prompt_index": 0}]}
USAGE = {"id": "c-1", "choices": [], "usage": {"total_tokens": 5}}
WHOLE = events(FILTER, chunk("Hel"), chunk("lo"), STOP, USAGE)


def texts(stream: Any) -> list[str]:
    return [c.choices[0].delta.content for c in stream if c.choices and c.choices[0].delta.content]


@pytest.mark.parametrize("framing", ["chunked", "length", "close"])
@pytest.mark.parametrize("gzip", [False, True])
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_chunks_are_typed_in_every_framing_however_cut(
    rig: MakeRig, framing: Any, gzip: bool, size: int
) -> None:
    pieces = [WHOLE[at : at + size] for at in range(0, len(WHOLE), size)]
    r = rig(Reply.stream(*pieces, framing=framing, gzip=gzip))
    with r.chat(stream=True) as stream:
        chunks = list(stream)
    assert [type(c) for c in chunks] == [models.Chunk] * 5
    assert [c.to_dict() for c in chunks] == [FILTER, chunk("Hel"), chunk("lo"), STOP, USAGE]


@pytest.mark.parametrize("framing", ["chunked", "length", "close"])
@pytest.mark.parametrize("gzip", [False, True])
def test_each_event_is_there_as_soon_as_its_bytes_are(
    rig: MakeRig, framing: Any, gzip: bool
) -> None:
    pieces: list[bytes | float] = []
    for number in range(3):
        pieces += [events(chunk(str(number)), done=False), 0.15]
    r = rig(Reply.stream(*pieces, events(STOP), framing=framing, gzip=gzip))
    began = time.monotonic()
    came = [time.monotonic() - began for _ in r.chat(stream=True)]
    assert came[0] < 0.12
    assert came[1] < 0.27
    assert came[2] < 0.42


@pytest.mark.parametrize("gzip", [False, True])
def test_twenty_streams_in_a_row_use_one_connection(rig: MakeRig, gzip: bool) -> None:
    # The framing's end comes a moment after [DONE], as it does from a real service.
    r = rig(Reply.stream(WHOLE, 0.01, gzip=gzip))
    for _ in range(20):
        with r.chat(stream=True) as stream:
            assert texts(stream) == ["Hel", "lo"]
    assert r.server.connections == 1


def test_leaving_early_closes_the_connection(rig: MakeRig) -> None:
    r = rig(Reply.stream(events(chunk("a"), done=False), 5.0))
    with r.chat(stream=True) as stream:
        next(iter(stream))
    with pytest.raises(AnswerClosedError):
        next(stream)
    wait_until(lambda: r.server.connections == 1 and still_open(r) == 0)


def test_a_forgotten_stream_closes_its_connection(rig: MakeRig) -> None:
    r = rig(Reply.stream(events(chunk("a"), done=False), 5.0))
    next(r.chat(stream=True))
    gc.collect()
    wait_until(lambda: still_open(r) == 0)


def still_open(r: Rig) -> int:
    # A server that sleeps notices late; what counts is that our side has closed.
    import os

    count = 0
    for entry in os.listdir("/proc/self/net"):  # noqa: PTH208
        if entry == "tcp":
            with open("/proc/self/net/tcp") as table:  # noqa: PTH123
                for line in table.readlines()[1:]:
                    fields = line.split()
                    remote = int(fields[2].split(":")[1], 16)
                    count += remote == r.server.port and fields[3] == "01"
    return count


def wait_until(condition: Any, seconds: float = 2.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.01)


def test_what_follows_the_end_marker_is_not_waited_for(rig: MakeRig) -> None:
    r = rig(Reply.stream(WHOLE, 30.0))
    began = time.monotonic()
    assert len(list(r.chat(stream=True))) == 5
    assert time.monotonic() - began < 2


def test_events_without_data_comments_and_a_bom_are_no_chunks(rig: MakeRig) -> None:
    r = rig(Reply.stream(b"\xef\xbb\xbf: hi\nevent: ping\n\n" + WHOLE))
    assert len(list(r.chat(stream=True))) == 5


def test_the_older_end_message_ends_a_stream(rig: MakeRig) -> None:
    end = {
        "id": "1",
        "choices": [{"index": 0, "messages": [{"index": 1, "delta": {"content": "[DONE]"}}]}],
    }
    r = rig(Reply.stream(events(chunk("a"), end, done=False)))
    assert texts(r.chat(stream=True)) == ["a"]


def test_finish_reasons_end_a_stream_that_has_no_marker(rig: MakeRig) -> None:
    r = rig(Reply.stream(events(chunk("a"), STOP, USAGE, done=False), framing="close"))
    assert len(list(r.chat(stream=True))) == 3


def test_a_complete_stream_may_break_off_instead_of_ending(rig: MakeRig) -> None:
    r = rig(Reply.stream(events(chunk("a"), STOP, done=False), die="body"))
    assert len(list(r.chat(stream=True))) == 2


def test_a_complete_stream_that_stalls_instead_of_ending_raises(rig: MakeRig) -> None:
    pieces = (events(chunk("a"), STOP, done=False), 5.0)
    r = rig(Reply.stream(*pieces), timeout=Timeout(read=0.2))
    with pytest.raises(APITimeoutError):
        list(r.chat(stream=True))


def test_a_late_filter_verdict_does_not_reopen_a_choice(rig: MakeRig) -> None:
    verdict = chunk(content_filter_offsets={})
    r = rig(Reply.stream(events(chunk("a"), STOP, verdict, done=False)))
    assert len(list(r.chat(stream=True))) == 3


@pytest.mark.parametrize("framing", ["chunked", "length", "close"])
@pytest.mark.parametrize("die", [None, "cut", "body"])
def test_a_stream_that_stops_short_raises_with_what_came(
    rig: MakeRig, framing: Any, die: Any
) -> None:
    r = rig(
        Reply.stream(
            events(FILTER, chunk("Hel"), chunk("lo"), done=False), framing=framing, die=die
        )
    )
    stream = r.chat(stream=True)
    with pytest.raises(APIConnectionError) as caught:
        list(stream)
    error = caught.value
    assert error.events == 3
    assert isinstance(error.partial, ChatAnswer)
    assert error.partial.text == "Hello"
    assert error.client_request_id == r.server.requests[0].headers["x-ms-client-request-id"]
    assert len(r.server.requests) == 1  # never again once an event has come


def test_one_of_two_choices_unfinished_is_a_truncation(rig: MakeRig) -> None:
    other = {"id": "c", "choices": [{"index": 1, "delta": {"content": "b"}, "finish_reason": None}]}
    r = rig(Reply.stream(events(chunk("a"), other, STOP, done=False)))
    with pytest.raises(TruncatedStreamError):
        list(r.chat(stream=True))


def test_a_text_that_began_after_another_ended_is_a_truncation(rig: MakeRig) -> None:
    first = {"choices": [{"index": 0, "text": "a", "finish_reason": "stop"}]}
    other = {"choices": [{"index": 1, "text": "b", "finish_reason": None}]}
    with pytest.raises(TruncatedStreamError):
        list(rig(Reply.stream(events(first, other, done=False))).chat(stream=True))


def test_a_stream_that_stalls_raises_after_its_idle_time(rig: MakeRig) -> None:
    r = rig(Reply.stream(events(chunk("a"), done=False), 5.0), timeout=Timeout(read=0.2))
    stream = r.chat(stream=True)
    next(stream)
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match=r"0\.2 s") as caught:
        next(stream)
    assert time.monotonic() - began < 1
    partial: Any = caught.value.partial
    assert partial.text == "a"


def test_the_total_ends_a_stream_that_goes_on(rig: MakeRig) -> None:
    pieces: list[bytes | float] = [events(chunk("a"), done=False), 0.05] * 60
    r = rig(Reply.stream(*pieces))
    with pytest.raises(APITimeoutError, match=r"total of 0\.3 s"):
        list(r.chat(stream=True, timeout=Timeout(total=0.3)))


@pytest.mark.parametrize(
    "first",
    [
        Reply.stream(die="body"),
        Reply.stream(),
        Reply.stream(b": hi\n\n", die="cut"),
        Reply.error(503),
    ],
)
def test_a_stream_is_asked_for_again_before_its_first_event(rig: MakeRig, first: Reply) -> None:
    r = rig(first, Reply.stream(WHOLE))
    assert texts(r.chat(stream=True)) == ["Hel", "lo"]
    assert len(r.server.requests) == 2


def test_a_stream_with_side_effects_is_not_asked_for_again(rig: MakeRig) -> None:
    r = rig(Reply.stream(die="body"))
    with pytest.raises(APIConnectionError):
        r.client.threads.run(stream=True)
    assert len(r.server.requests) == 1


@pytest.mark.parametrize(
    ("error", "cls"),
    [
        ({"error": {"code": "429", "message": "slow"}}, RateLimitError),
        ({"error": {"code": "rate_limit_exceeded", "message": "slow"}}, RateLimitError),
        ({"error": {"type": "invalid_request_error", "message": "slow"}}, BadRequestError),
        ({"error": {"message": "slow"}}, APIError),
        ({"type": "error", "code": "rate_limit_exceeded", "message": "slow"}, RateLimitError),
    ],
)
def test_an_error_in_the_stream_raises_after_what_came_before(
    rig: MakeRig, error: Any, cls: type[APIError]
) -> None:
    r = rig(Reply.stream(events(chunk("a"), error), headers={"x-request-id": "r-9"}))
    stream = r.chat(stream=True)
    assert next(stream).choices[0].delta.content == "a"
    with pytest.raises(cls, match="failed midway: slow") as caught:
        next(stream)
    assert type(caught.value) is cls
    assert caught.value.request_id == "r-9"
    assert caught.value.body == error
    partial: Any = caught.value.partial
    assert partial.text == "a"


def test_an_event_named_error_raises(rig: MakeRig) -> None:
    r = rig(Reply.stream(b'event: error\ndata: {"code": "server_error", "message": "x"}\n\n'))
    with pytest.raises(APIError, match="failed midway: x"):
        list(r.chat(stream=True))


@pytest.mark.parametrize("body", [b"data: {\n\n", b"data: <html>\n\n"])
def test_an_event_that_is_not_json_is_an_error_of_ours(rig: MakeRig, body: bytes) -> None:
    with pytest.raises(APIResponseValidationError, match="an event is not JSON"):
        list(rig(Reply.stream(body)).chat(stream=True))


def test_one_document_in_place_of_a_stream_is_told(rig: MakeRig) -> None:
    with pytest.raises(APIResponseValidationError, match="a stream was asked for"):
        rig(Reply.json({"id": "1"})).chat(stream=True)
    with pytest.raises(RateLimitError):
        rig(Reply.json({"error": {"code": "429"}})).chat(stream=True)


def test_chunks_of_other_shapes_are_handed_on(rig: MakeRig) -> None:
    r = rig(Reply.stream(events([1], None, {"choices": None}, {"choices": [None, {}]}, ODD, STOP)))
    stream = r.chat(stream=True)
    assert len(list(stream)) == 6
    assert stream.final_answer().finish_reason == "stop"


# named events


def test_events_whose_data_has_their_type_decode_by_it(rig: MakeRig) -> None:
    body = (
        b'event: response.delta\ndata: {"type": "response.delta", "delta": "a"}\n\n'
        b'event: response.new\ndata: {"type": "response.new", "x": 1}\n\n'
        b'event: response.completed\ndata: {"type": "response.completed", "response": {}}\n\n'
    )
    got = list(rig(Reply.stream(body)).client.threads.run(stream=True))
    assert [type(e).__name__ for e in got] == ["TextDelta", "View", "ResponseCompleted"]


def test_events_whose_name_stands_outside_their_data_decode_by_it(rig: MakeRig) -> None:
    body = (
        b'event: thread.created\ndata: {"type": "x", "id": "1"}\n\n'
        b'event: thread.step\ndata: {"total_tokens": 1}\n\n'
        b"event: done\ndata: [DONE]\n\n"
    )
    got: Any = list(rig(Reply.stream(body)).client.threads.assist())
    assert [type(e).__name__ for e in got] == ["ThreadEvent", "StepEvent"]
    assert got[0].data.id == "1"


def test_a_named_stream_without_its_last_event_is_truncated(rig: MakeRig) -> None:
    body = b'event: response.delta\ndata: {"type": "response.delta", "delta": "a"}\n\n'
    with pytest.raises(TruncatedStreamError) as caught:
        list(rig(Reply.stream(body)).client.threads.run(stream=True))
    assert isinstance(caught.value.partial, models.TextDelta)


# helpers


def test_the_text_alone_can_be_iterated(rig: MakeRig) -> None:
    assert list(rig(Reply.stream(WHOLE)).chat(stream=True).text_deltas()) == ["Hel", "lo"]


def test_the_final_answer_has_text_reason_and_usage(rig: MakeRig) -> None:
    answer = rig(Reply.stream(WHOLE)).chat(stream=True).final_answer()
    assert (answer.text, answer.finish_reason) == ("Hello", "stop")
    assert answer.usage is not None
    assert answer.usage.total_tokens == 5
    assert type(answer).__name__ == "ChatCompletion"  # what the operation answers otherwise
    assert answer.to_dict()["prompt_filter_results"] == [{"prompt_index": 0}]
    assert answer.id == "c-1"


def test_the_final_answer_puts_tool_calls_together_and_can_be_sent_back(rig: MakeRig) -> None:
    def part(index: int, **call: Any) -> dict[str, Any]:
        delta = {"role": "assistant", "tool_calls": [{"index": index, **call}]}
        return {"id": "c", "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}

    body = events(
        part(0, id="t0", type="function", function={"name": "f", "arguments": ""}),
        part(0, function={"arguments": '{"a"'}),
        part(1, id="t1", type="function", function={"name": "g", "arguments": "{}"}),
        part(0, function={"arguments": ": 1}"}),
        chunk(finish="tool_calls"),
    )
    r = rig(Reply.stream(body))
    answer = r.chat(stream=True).final_answer()
    calls = [(c.id, c.function.name, json.loads(c.function.arguments)) for c in answer.tool_calls]
    assert calls == [("t0", "f", {"a": 1}), ("t1", "g", {})]
    assert answer.finish_reason == "tool_calls"
    r.client.chat.completions.create("gpt", messages=[answer.message], stream=True)
    sent = r.server.requests[1].json["messages"][0]
    assert sent["role"] == "assistant"
    assert "index" not in sent["tool_calls"][0]


def test_several_choices_are_kept_apart(rig: MakeRig) -> None:
    def piece(index: int, text: str, finish: str | None = None) -> dict[str, Any]:
        return {"choices": [{"index": index, "delta": {"content": text}, "finish_reason": finish}]}

    body = events(piece(1, "x"), piece(0, "a"), piece(1, "y", "stop"), piece(0, "b", "length"))
    answer = rig(Reply.stream(body)).chat(stream=True).final_answer()
    assert [c.message.content for c in answer.choices] == ["ab", "xy"]
    assert [c.finish_reason for c in answer.choices] == ["length", "stop"]


def test_verdicts_replace_each_other_and_do_not_grow(rig: MakeRig) -> None:
    safe = {"hate": {"filtered": False, "severity": "safe"}}
    first, second = chunk("a"), chunk("b", "stop")
    first["choices"][0]["content_filter_results"] = safe
    second["choices"][0]["content_filter_results"] = safe
    answer = rig(Reply.stream(events(first, second))).chat(stream=True).final_answer()
    assert answer.to_dict()["choices"][0]["content_filter_results"] == safe


def test_an_empty_stream_with_its_marker_is_empty(rig: MakeRig) -> None:
    answer = rig(Reply.stream(events())).chat(stream=True).final_answer()
    assert (answer.text, answer.tool_calls, answer.finish_reason) == ("", [], None)


def test_a_raw_stream_has_headers_and_parses_to_the_stream(rig: MakeRig) -> None:
    r = rig(Reply.stream(WHOLE, headers={"x-request-id": "r-1"}))
    raw = r.client.chat.completions.with_raw_response.create("gpt", messages=[], stream=True)
    assert raw.request_id == "r-1"
    stream: Any = raw.parse()
    assert stream.request_id == stream.response.request_id == "r-1"
    assert texts(stream) == ["Hel", "lo"]
