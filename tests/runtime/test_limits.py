"""Each limit holds at all times, and limits what it says and nothing else."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EAFNOSUPPORT, ETIMEDOUT
from typing import Any
from urllib.parse import urlsplit

import pytest

from aoaigen.runtime import APITimeoutError, ArgumentError, Timeout
from aoaigen.runtime.core.attempt import Attempt
from aoaigen.runtime.core.clock import Clock, Deadline
from aoaigen.runtime.sync.broken import not_read, not_sent
from tests.runtime.wire import (
    BYTES,
    CHUNKED,
    END,
    JSON,
    SSE,
    MakeWire,
    chat_json,
    chunks,
    ids,
    numbered,
    says,
    sized,
)
from tests.server import Peer, Recorded, events

DELTA = {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}]}


@contextmanager
def within(seconds: float) -> Iterator[None]:
    began = time.monotonic()
    yield
    assert time.monotonic() - began < seconds


DRIPS = {
    "headers": (JSON, b"x-drip: 1\r\n"),
    "a header": (JSON + b"x-drip: ", b"1"),
    "interim answers": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a body of known length": (sized(b"", length=10_000), b" "),
    "a body in chunks": (JSON + CHUNKED, chunks(b" ")),
    "a body that the end of the connection ends": (JSON + b"connection: close\r\n\r\n", b" "),
    "a failure's body": (b"HTTP/1.1 400 Bad\r\ncontent-length: 10000\r\n\r\n", b" "),
}


@pytest.mark.parametrize("drip", DRIPS.values(), ids=DRIPS)
def test_the_total_ends_what_drips(wire: MakeWire, drip: tuple[bytes, bytes]) -> None:
    def script(peer: Peer, request: Recorded) -> None:
        peer.send(drip[0])
        while True:
            peer.send(drip[1], 0.05)

    r = wire(script, timeout=Timeout(total=0.4))
    with within(2), pytest.raises(Exception, match=r"total of 0\.4 s|failed with 400"):
        r.chat()


def test_the_total_ends_a_body_that_stalls_after_a_late_byte(wire: MakeWire) -> None:
    def script(peer: Peer, request: Recorded) -> None:
        peer.send(JSON + b"connection: close\r\n\r\n", 0.4, b" ", 5.0)

    r = wire(script, timeout=Timeout(total=0.5))
    with within(0.9), pytest.raises(APITimeoutError, match=r"total of 0\.5 s"):
        r.chat()


def test_the_total_ends_a_slow_upload(wire: MakeWire) -> None:
    def script(peer: Peer, request: Recorded) -> None:
        while not peer.closed_by_client(0.01):
            peer.send(0.05)

    r = wire(script, {"reads": False}, timeout=Timeout(total=0.5))
    with within(3), pytest.raises(APITimeoutError, match=r"total of 0\.5 s"):
        r.client.files.create(file=b"x" * 50_000_000, purpose="batch")


def slow_reader(pause: float) -> Any:
    def script(peer: Peer, request: Recorded) -> bool:
        left = int(request.headers["content-length"])
        peer.send(pause)
        while left > 0:
            left -= len(peer.read1(1 << 20))
        peer.send(sized(b'{"id": "file-1"}'))
        return False

    return script


def test_a_service_may_pause_in_an_upload_for_longer_than_connecting_may_take(
    wire: MakeWire,
) -> None:
    r = wire(slow_reader(0.5), {"reads": False}, timeout=Timeout(connect=0.3))
    assert r.client.files.create(file=b"x" * 20_000_000, purpose="batch").id == "file-1"


def test_an_upload_that_nobody_takes_ends_with_the_limit_for_writing(wire: MakeWire) -> None:
    r = wire(slow_reader(5), {"reads": False}, timeout=Timeout(write=0.3), max_retries=2)
    with within(3), pytest.raises(APITimeoutError, match=r"not taken within 0\.3 s"):
        r.client.files.create(file=b"x" * 20_000_000, purpose="batch")
    assert r.server.connections == 1


@pytest.fixture
def unanswered() -> Iterator[tuple[str, int]]:
    """Where nobody takes a connection, nor refuses it."""
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for sock in (first, second):
            sock.setblocking(False)
            sock.connect_ex(full.getsockname())
        yield full.getsockname()


def test_the_addresses_of_a_host_share_one_limit_for_connecting(
    wire: MakeWire, unanswered: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", unanswered)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [place] * 3)
    r = wire(numbered(), timeout=Timeout(connect=0.3))
    monkeypatch.setattr(r.client._settings, "endpoint", "http://three.invalid:1")
    with within(0.6), pytest.raises(APITimeoutError, match=r"no connection within 0\.3 s"):
        r.chat()


def test_an_address_that_does_not_answer_leaves_time_for_the_next(
    wire: MakeWire, unanswered: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    r = wire(numbered(), timeout=Timeout(connect=2))
    there = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", urlsplit(r.server.url).port))
    found = [(*there[:4], unanswered), there]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: list(found))
    monkeypatch.setattr(r.client._settings, "endpoint", "http://two.invalid:1")
    assert ids(r, 1) == ["1"]


class Old(socket.socket):
    """Of a machine without IPv6."""

    def __init__(self, family: int = -1, *given: Any, **named: Any) -> None:
        if family == socket.AF_INET6:
            raise OSError(EAFNOSUPPORT, "Address family not supported by protocol")
        super().__init__(family, *given, **named)


def test_an_address_of_a_family_that_the_machine_lacks_is_passed_over(
    wire: MakeWire, monkeypatch: pytest.MonkeyPatch
) -> None:
    r = wire(numbered())
    port = urlsplit(r.server.url).port
    there = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
    lacked = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", port, 0, 0))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [lacked, there])
    monkeypatch.setattr(socket, "socket", Old)
    monkeypatch.setattr(r.client._settings, "endpoint", "http://old.invalid:1")
    assert ids(r, 1) == ["1"]


SLOW = {
    "a proxy's answer": (b"HTTP/1.1 200 OK\r\n", *[0.1, b"x: 1\r\n"] * 30),
    "the handshake": (0.6, b"HTTP/1.1 200 OK\r\n\r\n", 5.0),
}


@pytest.mark.parametrize("pieces", SLOW.values(), ids=SLOW)
def test_a_proxys_answer_and_the_handshake_share_one_limit_for_connecting(
    wire: MakeWire, pieces: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    r = wire(says(*pieces), timeout=Timeout(connect=0.8))
    monkeypatch.setenv("https_proxy", r.server.url)
    monkeypatch.setattr(r.client._settings, "endpoint", "https://gateway.invalid")
    with within(1.3), pytest.raises(APITimeoutError, match=r"within 0\.8 s"):
        r.chat()


def test_a_number_limits_writing_too() -> None:
    assert Timeout(connect=3, write=3, read=3) == Timeout(connect=3.0, write=3.0, read=3.0)


@pytest.mark.parametrize("name", ["connect", "write", "read", "total"])
@pytest.mark.parametrize(
    "value", [float("inf"), float("nan"), 1e10, -1, 0, "5", True, [1]], ids=repr
)
def test_a_limit_that_no_timer_takes_is_told(name: str, value: Any) -> None:
    with pytest.raises(ArgumentError, match=f"timeout: {name} must be more than 0"):
        Timeout(**{name: value})


@pytest.mark.parametrize("tail", [b": still here\n\n", b""], ids=["comments", "nothing"])
def test_what_follows_the_end_marker_is_not_waited_for_long(wire: MakeWire, tail: bytes) -> None:
    def script(peer: Peer, request: Recorded) -> None:
        peer.send(SSE + CHUNKED + chunks(events(DELTA)))
        for _ in range(100):
            peer.send(0.2, chunks(tail) if tail else b"")

    r = wire(script)
    with within(2):
        assert len(list(r.chat(stream=True))) == 1


def test_a_stream_has_its_total(wire: MakeWire) -> None:
    def script(peer: Peer, request: Recorded) -> None:
        peer.send(SSE + CHUNKED)
        while True:
            peer.send(chunks(events(DELTA, done=False)), 0.05)

    r = wire(script)
    with within(3), pytest.raises(APITimeoutError, match=r"total of 0\.5 s"):
        list(r.chat(stream=True, timeout=Timeout(total=0.5)))


def test_bytes_have_their_total(wire: MakeWire) -> None:
    def script(peer: Peer, request: Recorded) -> None:
        peer.send(sized(b"", BYTES, length=10_000))
        while True:
            peer.send(b"x", 0.05)

    r = wire(script, timeout=Timeout(total=0.5))
    with within(3), pytest.raises(APITimeoutError, match=r"total of 0\.5 s"):
        r.client.files.content("f").read()


def test_slow_answers_within_the_limits_are_answers(wire: MakeWire) -> None:
    body = chat_json("x")

    def script(peer: Peer, request: Recorded) -> bool:
        head = JSON + CHUNKED
        peer.send(head[:20], 0.1, head[20:], 0.1, chunks(body[:9]), 0.1, chunks(body[9:]) + END)
        return True

    r = wire(script, timeout=Timeout(read=0.6, total=5))
    assert [r.chat().id for _ in range(2)] == ["x", "x"]
    assert r.server.connections == 1


def test_the_system_may_give_up_where_there_is_no_limit() -> None:
    attempt = Attempt(Timeout(connect=None, write=None, read=None), Deadline(Clock(), None))
    attempt.problem = problem = TimeoutError(ETIMEDOUT, "Connection timed out")
    assert "broke off: [Errno" in str(not_read(problem, attempt))
    unsent = not_sent(problem, attempt)
    assert unsent is not None
    assert "no answer: [Errno" in str(unsent.error)
