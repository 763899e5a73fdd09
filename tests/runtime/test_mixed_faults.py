"""Every kind of fault of the wire at random, many calls at once: each answer to its own call.

AOAI_SOAK_SECONDS runs it for longer, as `nox -s soak` does; AOAI_SOAK_SEED repeats a run.
"""

from __future__ import annotations

import gc
import gzip
import os
import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from aoaigen.runtime import ClientError, Timeout
from tests.runtime.wire import CHUNKED, END, JSON, OK, SSE, MakeWire, chat_json, chunks, sized
from tests.server import Peer, Recorded, events

SECONDS = float(os.environ.get("AOAI_SOAK_SECONDS", "1.5"))
SEED = int(os.environ.get("AOAI_SOAK_SEED", str(random.SystemRandom().randrange(10**6))))
THREADS = 8
#: Of reading and writing; shorter where they are played for a moment only.
LIMIT = 1.0 if SECONDS > 10 else 0.5
EVIL = sized(chat_json("evil"))

#: Plays one fault, given what a good answer would be; True where the connection may go on.
Fault = Callable[[Peer, bytes, random.Random], bool]


def whole(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(good)
    return True


def in_pieces(peer: Peer, good: bytes, chance: random.Random) -> bool:
    cut = chance.randrange(len(good))
    peer.send(good[:cut], chance.random() / 50, good[cut:])
    return True


def interim(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(b"HTTP/1.1 103 Early\r\nx: 1\r\n\r\n" * chance.randint(1, 3), good)
    return True


# In one go: what comes unasked once another call has been sent, nobody can tell from its answer.
def surplus(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(good + EVIL[: chance.randrange(1, len(EVIL))])
    return True


def cut(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(good[: chance.randrange(len(good))])
    return False


def reset(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(good[: chance.randrange(len(good))])
    peer.reset()
    return False


def closed(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(good)
    return False


def busy(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(b"HTTP/1.1 503 Busy\r\nretry-after-ms: 1\r\ncontent-length: 0\r\n\r\n")
    return True


def page(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(sized(b"<html>", OK + b"content-type: text/html\r\n"))
    return True


def nonsense(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(chance.randbytes(50) + b"\r\n\r\n")
    return False


def stall(peer: Peer, good: bytes, chance: random.Random) -> bool:
    peer.send(good[: chance.randrange(len(good))], 1.5)
    return False


FAULTS: dict[Fault, int] = {
    whole: 20,
    **dict.fromkeys((in_pieces, interim, surplus, cut, reset), 3),
    **dict.fromkeys((closed, busy, page, nonsense), 2),
    stall: 1,
}


class Service:
    """Plays faults, and knows which uploads it has taken."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.played: Counter[str] = Counter()
        self.taken: Counter[str] = Counter()

    def __call__(self, peer: Peer, request: Recorded) -> bool:
        chance = random.Random(self._chance.random())
        name = request.headers["x-call"]
        fault = chance.choices(list(FAULTS), list(FAULTS.values()))[0]
        self.played[fault.__name__] += 1
        if request.path.endswith("/files") and fault is not busy:
            self.taken[name] += 1
        return fault(peer, self._good(request, name, chance), chance)

    def _good(self, request: Recorded, name: str, chance: random.Random) -> bytes:
        if b'"stream":true' in request.body:
            choice = {"index": 0, "delta": {"content": name}, "finish_reason": None}
            stop = {"index": 0, "delta": {}, "finish_reason": "stop"}
            body = events({"choices": [choice]}, {"choices": [stop]})
            return SSE + CHUNKED + chunks(body[:30], body[30:]) + END
        body = chat_json(name)
        kind = chance.randrange(3)
        if kind == 0:
            return JSON + CHUNKED + chunks(body[:9], body[9:]) + END
        return (
            sized(gzip.compress(body), JSON + b"content-encoding: gzip\r\n")
            if kind == 1
            else (sized(body))
        )


@pytest.mark.soak
def test_each_answer_goes_to_its_own_call_and_nothing_is_made_twice(wire: MakeWire) -> None:
    print("AOAI_SOAK_SEED", SEED)
    service = Service(random.Random(SEED))
    r = wire(service, max_retries=2, timeout=Timeout(connect=5, write=LIMIT, read=LIMIT, total=8))
    numbers, end = count(), time.monotonic() + SECONDS
    wrong: list[object] = []
    outcomes: Counter[str] = Counter()

    def call(number: int) -> Any:
        made = r.client.with_options(default_headers={"x-call": f"n{number}"})
        if number % 3 == 0:
            return made.files.create(file=b"x" * (number % 50_000), purpose="p").id
        chat = made.chat.completions
        if number % 3 == 1:
            return chat.create("g", messages=[]).id
        return chat.create("g", messages=[], stream=True).final_answer().text

    def work() -> None:
        while time.monotonic() < end:
            number = next(numbers)
            try:
                got = call(number)
            except ClientError as problem:
                outcomes[type(problem).__name__] += 1
            except BaseException as problem:
                wrong.append(problem)
            else:
                outcomes["answered"] += 1
                wrong.extend([(number, got)] if got != f"n{number}" else [])

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SECONDS + 30)
    print(dict(service.played), dict(outcomes))
    assert wrong == []
    assert outcomes["answered"] > sum(outcomes.values()) / 3
    assert [name for name, times in service.taken.items() if times > 1] == []
    r.client.close()
    gc.collect()
    assert threading.active_count() < 200
