"""What makes the runtime fast and does not vary: what it loads, and how often it does what."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aoaigen.runtime.azure.chat import ChatAccumulator
from aoaigen.runtime.core.chunked import Chunks
from aoaigen.runtime.core.lazy import load
from aoaigen.runtime.core.sse import EventParser
from tests.runtime.rig import MakeRig

ROOT = Path(__file__).parents[2]

FIRST_CALL = """
import json, sys
from tests.runtime.sample.client import AzureOpenAI
client = AzureOpenAI(sys.argv[1], api_key="k")
client.chat.completions.create("g", messages=[])
print(json.dumps(sorted(sys.modules)))
"""


@pytest.mark.blocking  # aiohttp brings what it needs
def test_a_call_over_connections_of_ours_loads_neither_requests_nor_certificates(
    rig: MakeRig,
) -> None:
    r = rig()
    run = subprocess.run(
        [sys.executable, "-c", FIRST_CALL, r.server.url],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT / 'generator'}:{ROOT}", "NO_PROXY": "x"},
    )
    loaded = {name.partition(".")[0] for name in json.loads(run.stdout)}
    assert "http" in loaded
    unneeded = {"urllib3", "requests", "certifi", "charset_normalizer", "idna", "pydantic", "httpx"}
    assert not unneeded & loaded


def steps(work: Callable[[], object]) -> int:
    """How many functions are called, those written in C among them."""
    count = 0

    def seen(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    gc.disable()  # what other tests left would be told of its end meanwhile
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count


def parse(stream: bytes, size: int) -> int:
    parser = EventParser()
    cuts = range(0, len(stream), size)
    return sum(1 for at in cuts for _ in parser.feed(stream[at : at + size]))


def unchunk(stream: bytes, size: int) -> None:
    chunks = Chunks()
    for at in range(0, len(stream), size):
        chunks.feed(stream[at : at + size])


def add(texts: int) -> None:
    ChatAccumulator().add(
        {"choices": [{"index": 0, "delta": {"content": "a"}}]} for _ in range(texts)
    )


JOBS: dict[str, Callable[[int], object]] = {
    "events in one piece": lambda n: parse(b"data: {}\n\n" * n, 10 * n),
    "events in small pieces": lambda n: parse(b"data: {}\n\n" * n, 7),
    "named events": lambda n: parse(b"event: x\ndata: {}\n\n" * n, 64),
    "events with CRLF": lambda n: parse(b"data: {}\r\n\r\n" * n, 64),
    "one long line": lambda n: parse(b"data: " + b"x" * 64 * n + b"\n\n", 64),
    "one event of many lines": lambda n: parse(b"data: x\n" * n + b"\n", 64),
    "small chunks": lambda n: unchunk(b"1\r\na\r\n" * n + b"0\r\n\r\n", 64),
    "one large chunk": lambda n: unchunk(b"%x\r\n" % (64 * n) + b"x" * 64 * n, 64),
    "a chat's text": add,
}


@pytest.mark.parametrize("name", JOBS)
def test_four_times_as_much_takes_four_times_as_many_steps(name: str) -> None:
    job = JOBS[name]
    job(10)
    few, many = steps(lambda: job(1000)), steps(lambda: job(4000))
    assert few * 3 < many < few * 4.4 or many < 40


def test_an_event_in_its_usual_form_takes_two_steps_at_most() -> None:
    stream = b'data: {"choices": []}\n\n' * 5000
    assert steps(lambda: parse(stream, len(stream))) < 2 * 5000 + 100


def test_a_stream_is_read_in_large_pieces(rig: MakeRig, monkeypatch: Any) -> None:
    from tests.server import Reply, events

    reads = 0
    chunk = {"choices": [{"index": 0, "delta": {"content": "a" * 50}, "finish_reason": None}]}
    small = events(chunk, done=False)
    # Small chunks that arrive together, as they do from a service that is faster than we are.
    framed = b"".join(b"%x\r\n%b\r\n" % (len(small), small) for _ in range(2000))
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
    done = events()
    raw = head + b"\r\n" + framed + b"%x\r\n%b\r\n0\r\n\r\n" % (len(done), done)
    r = rig(Reply(head=raw, pieces=[]))
    stream = r.chat(stream=True)
    kind = load(
        "aio.http_response:AwaitingResponse" if r.awaits else "sync.http_response:BlockingResponse"
    )
    read = kind.read

    def counted(answer: Any) -> Any:
        nonlocal reads
        reads += 1
        return read(answer)

    monkeypatch.setattr(kind, "read", counted)
    assert sum(1 for _ in stream) == 2000
    assert 0 < reads < 200
