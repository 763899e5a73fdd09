"""Many calls over many threads against a service that fails in every way.

AOAI_SOAK_CALLS sets another number of calls for a longer run by hand.
"""

from __future__ import annotations

import gc
import io
import os
import sys
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, count, islice, repeat
from types import SimpleNamespace
from typing import Any

import pytest

from aoaigen.runtime import APIError, ChatStream, Timeout
from aoaigen.runtime.azure.streams import ChatDecoder
from aoaigen.runtime.core.attempt import Attempt
from aoaigen.runtime.core.clock import Clock, Deadline
from aoaigen.runtime.sync.http_response import BlockingResponse
from tests.runtime.rig import CHAT, MakeRig
from tests.runtime.sample import models
from tests.server import Recorded, Reply, events

CALLS = int(os.environ.get("AOAI_SOAK_CALLS", "2200"))
THREADS = 8
FAILURES: list[dict[str, Any]] = [
    {"status": 429, "headers": {"retry-after": "0"}},
    {"status": 503, "headers": {"retry-after-ms": "1"}},
    {"status": 500},
    {"status": 502},
    {"status": 504},
    {"status": 408},
    {"status": 409},
    {"die": "before"},
    {"die": "headers"},
    {"die": "body"},
    {"die": "cut"},
]


class Service:
    """Fails one request in ten, and knows what it has done."""

    def __init__(self) -> None:
        self._numbers = count()
        self._lock = threading.Lock()
        #: How often each call may have been done; flat, so that it adds nothing to the memory.
        self.done = bytearray(CALLS)

    def __call__(self, request: Recorded) -> Reply:
        name = request.headers["x-call"]
        number = next(self._numbers)
        failure = FAILURES[number // 10 % len(FAILURES)] if number % 10 == 0 else {}
        if failure.get("status") not in (429, 503):
            with self._lock:
                self.done[int(name[1:])] += 1  # what dies or fails so may have been done
        if "status" in failure:
            return Reply.error(**failure)
        if b'"stream":true' in request.body:
            first = {"choices": [{"index": 0, "delta": {"content": name}, "finish_reason": None}]}
            last = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
            if failure:
                return Reply.stream(die=failure["die"])  # before the first event
            return Reply.stream(events(first), events(last))
        return Reply.json({**CHAT, "id": name}, **failure)


@pytest.mark.soak
def test_no_answer_is_lost_none_doubled_and_nothing_leaks(rig: MakeRig) -> None:
    service = Service()
    r = rig(service, max_retries=5, timeout=Timeout(read=10))
    r.server.requests = Forgetful()

    def call(number: int) -> str:
        name = f"n{number}"
        made = r.client.with_options(default_headers={"x-call": name})
        if number % 3 == 0:
            return made.chat.completions.create("g", messages=[], stream=True).final_answer().text
        if number % 3 == 1:
            return made.chat.completions.create("g", messages=[]).id
        try:
            return str(made.threads.run(stream=False).id)  # may not be repeated when in doubt
        except APIError:
            return name

    def run(numbers: range) -> None:
        with ThreadPoolExecutor(THREADS) as pool:
            for number, got in zip(numbers, pool.map(call, numbers), strict=True):
                assert got == f"n{number}"

    run(range(CALLS // 4))
    gc.collect()
    handles, threads = len(os.listdir("/proc/self/fd")), threading.active_count()  # noqa: PTH208
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    run(range(CALLS // 4, CALLS))
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert max(service.done[2::3]) == 1
    assert min(service.done) >= 1
    # Each thread keeps a connection: one handle on this side, one on the server's.
    assert len(os.listdir("/proc/self/fd")) <= handles + 2 * THREADS  # noqa: PTH208
    assert threading.active_count() <= threads + THREADS
    assert grown < max(300_000, 100 * CALLS)


class Forgetful(list[Any]):
    """Keeps no requests, so that the server's memory is flat as well."""

    def append(self, item: Any) -> None:
        pass


@pytest.mark.parametrize("kind", ["run", "chat"])
def test_memory_stays_flat_over_a_long_stream(rig: MakeRig, kind: str) -> None:
    delta: Any = {"type": "response.delta", "delta": "abc"}
    end = {"type": "response.completed", "response": {"type": "t"}}
    if kind == "chat":
        delta = {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}]}
    block = events(*[delta] * 1000, done=False)
    r = rig(Reply.stream(*[block] * 12, events(end)))
    stream = r.chat(stream=True) if kind == "chat" else r.client.threads.run(stream=True)
    for _ in range(2000):
        next(stream)
    tracemalloc.start()
    for _ in range(8000):
        next(stream)
    grown = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    stream.close()
    # aiohttp keeps some hundred kilobytes of what has come; an object an event would be more.
    assert grown < (800_000 if r.awaits else 450_000)


DELTA = {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}]}
FINISH = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}


class Body(io.RawIOBase):
    """A chat's events, a thousand at a time, that take no memory before they are read."""

    def __init__(self, thousands: int) -> None:
        block = events(*[DELTA] * 1000, done=False)
        self._blocks = chain(repeat(block, thousands), [events(FINISH)])
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self._rest or next(self._blocks, b"")
        size = min(len(buffer), len(piece))
        buffer[:size], self._rest = piece[:size], piece[size:]
        return size


def test_hundreds_of_thousands_of_events_take_no_memory() -> None:
    body: Any = io.BufferedReader(Body(thousands=200))
    came = BlockingResponse(body, 200, "OK", {}, Attempt(Timeout(), Deadline(Clock(), None)))
    request: Any = SimpleNamespace(name="chat", client_request_id="id")
    decoder = ChatDecoder[models.Chunk](came, request, models.Chunk)
    stream = ChatStream(came, decoder)
    for _ in islice(stream, 20_000):
        pass
    blocks = sys.getallocatedblocks()
    for _ in islice(stream, 170_000):
        pass
    assert sys.getallocatedblocks() - blocks < 10_000
    tracemalloc.start()  # for the last ones alone: it makes everything four times slower
    rest = sum(1 for _ in stream)
    grown, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert rest == 10_001
    assert grown < 500_000  # of which the answer's text is two fifths
    assert peak < 2_000_000
    answer: Any = stream.final_answer()
    assert answer.choices[0].message.content == "a" * 200_000
