"""Streams that fail, are closed or go strange: never a quiet end, always the right error."""

from __future__ import annotations

import gc
import signal
import threading
import time
from typing import Any

import pytest

from aoaigen.runtime import (
    AnswerClosedError,
    APIError,
    APIResponseValidationError,
    InternalServerError,
    RateLimitError,
    TruncatedStreamError,
)
from tests.runtime.wire import CHUNKED, END, OK, SSE, MakeWire, chunks, says, sized
from tests.server import Peer, Recorded, events

A = {"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}]}
STOP = {"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
ONE = events(A, done=False)


def streamed(*pieces: bytes) -> Any:
    return says(SSE + CHUNKED + chunks(*pieces) + END)


ERRORS: dict[str, tuple[bytes, type[APIError], str]] = {
    "a text": (b'data: {"error": "overloaded"}\n\n', APIError, "overloaded"),
    "an object": (b'data: {"error": {"message": "m", "code": 429}}\n\n', RateLimitError, "m"),
    "a list": (b'data: {"error": [{"message": "m"}]}\n\n', APIError, "m"),
    "an event with a text": (b'event: error\ndata: "overloaded"\n\n', APIError, "overloaded"),
    "an event that is no JSON": (b"event: error\ndata: too bad\n\n", APIError, "too bad"),
    "an event with an object": (b'event: error\ndata: {"message": "m"}\n\n', APIError, "m"),
    "a type": (b'data: {"type": "error", "message": "m"}\n\n', APIError, "m"),
    "vLLM": (
        b'data: {"object": "error", "message": "oom", "code": 500}\n\n',
        InternalServerError,
        "oom",
    ),
    "beside choices": (b'data: {"choices": [], "error": {"message": "m"}}\n\n', APIError, "m"),
}


@pytest.mark.parametrize(("event", "kind", "said"), ERRORS.values(), ids=ERRORS)
@pytest.mark.parametrize("first", [True, False], ids=["first", "later"])
def test_every_shape_of_an_error_raises(
    wire: MakeWire, event: bytes, kind: type[APIError], said: str, first: bool
) -> None:
    r = wire(streamed((b"" if first else ONE) + event + b"data: [DONE]\n\n"))
    with pytest.raises(kind, match=said) as caught:
        list(r.chat(stream=True))
    assert caught.value.events == (0 if first else 1)


def test_null_is_no_error(wire: MakeWire) -> None:
    r = wire(streamed(events({**A, "error": None}, STOP)))
    assert len(list(r.chat(stream=True))) == 2


@pytest.mark.parametrize("alive", [b"event: ping\ndata:\n\n", b"data:\n\n", b": ping\n\n"])
def test_what_keeps_a_stream_alive_is_no_event(wire: MakeWire, alive: bytes) -> None:
    r = wire(streamed(alive + ONE + alive + events(STOP)))
    assert len(list(r.chat(stream=True))) == 2


@pytest.mark.parametrize(
    "media", [b"text/html", b"text/html; charset=utf-8", b"application/problem+json", b"text/xml"]
)
def test_a_page_in_place_of_a_stream_is_told_at_once(wire: MakeWire, media: bytes) -> None:
    page = sized(b"<html>log in</html>", OK + b"content-type: %b\r\n" % media)
    r = wire(says(page), max_retries=2)
    with pytest.raises(APIResponseValidationError, match="a stream was asked for"):
        r.chat(stream=True)
    assert len(r.server.requests) == 1


def test_deep_json_in_place_of_a_stream_is_told(wire: MakeWire) -> None:
    r = wire(says(sized(b"[" * 100_000 + b"]" * 100_000)))
    with pytest.raises(APIResponseValidationError, match="a stream was asked for"):
        r.chat(stream=True)


def again(stream: Any, kind: type[APIError]) -> None:
    """However more is asked for, it raises."""
    for ask in (lambda: list(stream), lambda: next(stream), stream.final_answer):
        with pytest.raises(kind) as caught:
            ask()
        assert caught.value.partial is None or caught.value.partial.text == "a"
    with pytest.raises(kind):
        list(stream.text_deltas())


def test_a_truncated_stream_stays_truncated(wire: MakeWire) -> None:
    stream = wire(streamed(ONE)).chat(stream=True)
    with pytest.raises(TruncatedStreamError):
        list(stream)
    again(stream, TruncatedStreamError)
    stream.close()
    again(stream, TruncatedStreamError)


def test_a_closed_stream_says_so(wire: MakeWire) -> None:
    stream = wire(streamed(ONE, events(STOP))).chat(stream=True)
    next(stream)
    stream.close()
    stream.close()
    again(stream, AnswerClosedError)
    with wire(streamed(ONE)).chat(stream=True) as left:
        pass
    again(left, AnswerClosedError)


def test_a_stream_that_was_read_may_be_closed_and_asked_for_its_answer(wire: MakeWire) -> None:
    with wire(streamed(ONE, events(STOP))).chat(stream=True) as stream:
        assert len(list(stream)) == 2
    assert list(stream) == []
    assert stream.final_answer().text == "a"


def stalling(peer: Peer, request: Recorded) -> None:
    peer.send(SSE + CHUNKED + chunks(ONE), 5.0)


def test_an_interrupted_stream_raises_when_it_is_asked_again(wire: MakeWire) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    r = wire(stalling)
    if r.awaits:
        pytest.skip("asyncio has cancelling for that")
    stream = r.chat(stream=True)
    old = signal.signal(signal.SIGALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        with pytest.raises(KeyboardInterrupt):
            list(stream)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
    again(stream, AnswerClosedError)


def test_closing_from_another_thread_ends_the_read_at_once(wire: MakeWire) -> None:
    gone = threading.Event()

    def script(peer: Peer, request: Recorded) -> None:
        peer.send(SSE + CHUNKED + chunks(ONE))
        if peer.closed_by_client(5):
            gone.set()

    stream = wire(script).chat(stream=True)
    began = time.monotonic()
    timer = threading.Timer(0.2, stream.close)
    timer.start()
    with pytest.raises(AnswerClosedError, match="closed") as caught:
        list(stream)
    timer.join()
    assert time.monotonic() - began < 2
    assert gone.wait(2)
    assert caught.value.partial.text == "a"
    again(stream, AnswerClosedError)


def test_a_stream_that_is_left_is_freed_without_the_collector(wire: MakeWire) -> None:
    gone = threading.Event()

    def script(peer: Peer, request: Recorded) -> None:
        peer.send(SSE + CHUNKED + chunks(ONE))
        if peer.closed_by_client(5):
            gone.set()

    r = wire(script)
    gc.disable()
    try:
        for _ in r.chat(stream=True):
            break
        assert gone.wait(2)
    finally:
        gc.enable()


SIMULATOR = ONE + b'data: {"choices": [{"delta": {"finish_reason": "stop"}}]}\n\n' + b"[DONE]\n\n"


def test_a_stream_without_its_mark_is_truncated_unless_the_client_allows_it(
    wire: MakeWire,
) -> None:
    with pytest.raises(TruncatedStreamError) as caught:
        list(wire(streamed(SIMULATOR)).chat(stream=True))
    assert caught.value.partial.text == "a"
    allowed = {"unmarked_stream_end": True}
    assert wire(streamed(SIMULATOR), **allowed).chat(stream=True).final_answer().text == "a"
    for broken in (
        says(SSE + CHUNKED + chunks(ONE), more=False),  # cut off
        says(SSE + b"connection: close\r\n\r\n" + ONE, more=False),  # perhaps cut off
        streamed(b'data: {"error": "overloaded"}\n\n'),
        streamed(ONE + b"data: {\n\n"),
    ):
        with pytest.raises(APIError):
            list(wire(broken, **allowed).chat(stream=True))
