"""Every answer to its own call, whatever comes between, before or after answers."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import pytest
import requests

from aoaigen.runtime import APIConnectionError, APIStatusError, Timeout
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
STOP = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
EARLY = b"HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n"
INTERIM = {
    "100": b"HTTP/1.1 100 Continue\r\n\r\n",
    "102": b"HTTP/1.1 102 Processing\r\n\r\n",
    "103": EARLY,
    "199": b"HTTP/1.1 199 x\r\n\r\n",
    "three": EARLY * 3,
}


@pytest.mark.parametrize("interim", INTERIM.values(), ids=INTERIM)
def test_interim_answers_are_read_past(wire: MakeWire, interim: bytes) -> None:
    r = wire(numbered(before=interim))
    assert ids(r) == ["1", "2", "3", "4"]
    assert r.server.connections == 1


def test_an_interim_answer_that_comes_alone_is_waited_after(wire: MakeWire) -> None:
    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(EARLY, 0.05, sized(chat_json(peer.request)))
        return True

    assert ids(wire(script)) == ["1", "2", "3", "4"]


def test_a_switch_of_protocols_is_a_failure_and_ends_the_connection(wire: MakeWire) -> None:
    r = wire(numbered(before=b"HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\n"))
    for _ in range(3):
        with pytest.raises(APIStatusError, match="101"):
            r.chat()
    assert r.server.connections == 3 or r.awaits


SURPLUS = {
    "an answer": sized(chat_json("evil")),
    "a part of one": b"HTTP/1.1 200",
    "a line end": b"\r\n",
    "a byte": b"x",
}


@pytest.mark.parametrize("surplus", SURPLUS.values(), ids=SURPLUS)
@pytest.mark.parametrize("framing", ["length", "chunked", "stream", "empty", "bytes"])
def test_what_is_left_over_goes_to_no_other_call(
    wire: MakeWire, surplus: bytes, framing: str
) -> None:
    answers = {
        "length": sized(chat_json("own")),
        "chunked": JSON + CHUNKED + chunks(chat_json("own")) + END,
        "stream": SSE + CHUNKED + chunks(events(STOP)) + END,
        "empty": b"HTTP/1.1 204 No\r\n\r\n",
        "bytes": sized(b"own", BYTES),
    }

    def script(peer: Peer, request: Recorded) -> bool:
        if peer.request % 2:
            peer.send(answers[framing] + surplus)
        else:
            peer.send(sized(chat_json(peer.request)))
        return True

    r = wire(script)
    if r.awaits and surplus != SURPLUS["an answer"]:
        pytest.skip("aiohttp fails the answer, or drops what follows it")
    for number in (2, 4):
        if framing == "stream":
            assert len(list(r.chat(stream=True))) == 1
        elif framing == "empty":
            r.client.files.delete("f")
        elif framing == "bytes":
            assert r.client.files.content("f").read() == b"own"
        else:
            assert r.chat().id == "own"
        assert r.chat().id == str(number)
    assert r.server.connections == 3


def test_what_comes_late_goes_to_no_other_call(wire: MakeWire) -> None:
    late = threading.Event()

    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(sized(chat_json(peer.request)))
        if peer.request == 1:
            peer.send(0.02, sized(chat_json("evil")))
            late.set()
        return True

    r = wire(script)
    assert r.chat().id == "1"
    assert late.wait(5)
    assert ids(r, 2) == ["2", "3"]


HEADS = {
    "length": sized(b"", BYTES, length=7) + b"content",
    "chunked": BYTES + CHUNKED + chunks(b"content") + END,
    "close": BYTES + b"connection: close\r\n\r\ncontent",
}


@pytest.mark.parametrize("framing", HEADS)
@pytest.mark.parametrize("ending", ["end", "reset"])
def test_an_answer_that_is_cut_anywhere_fails(
    wire: MakeWire, framing: str, ending: str, tmp_path: Path
) -> None:
    whole = HEADS[framing]
    # A body that the connection's end ends cannot tell a cut of itself.
    last = len(whole) - (7 if framing == "close" and ending == "end" else 0)
    cuts = range(0, last, 1 if ending == "end" else 7)
    sizes = iter(cuts)

    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(whole[: next(sizes)])
        if ending == "reset":
            peer.reset()
        return False

    r = wire(script)
    kept = tmp_path / "kept"
    kept.write_bytes(b"old")
    for _ in cuts:
        with pytest.raises(APIConnectionError):
            r.client.files.content("f").write_to_file(kept)
        assert kept.read_bytes() == b"old"


def test_headers_that_end_without_their_blank_line_are_no_answer(wire: MakeWire) -> None:
    for head in (b"HTTP/1.1 204 Gone\r\n", b"HTTP/1.1 204 Gone\r\nx: 1\r\n", b"HTTP/1.1 2"):
        r = wire(says(head, more=False))
        with pytest.raises(APIConnectionError):
            r.client.files.delete("f")


MANY = b"".join(b"x-%d: %d\r\n" % (n, n) for n in range(300))
LONG = b"x-long: " + b"a" * 70_000 + b"\r\n"


@pytest.mark.parametrize("headers", [MANY, LONG, LONG + MANY], ids=["many", "long", "both"])
def test_large_headers_are_accepted(wire: MakeWire, headers: bytes) -> None:
    r = wire(says(sized(chat_json("x"), JSON + headers)))
    assert ids(r, 2) == ["x", "x"]


@pytest.mark.parametrize("line", [b"x: 1\r\n", b"x: " + b"1" * 100_000 + b"\r\n"])
def test_headers_without_end_are_refused(wire: MakeWire, line: bytes) -> None:
    sent = []

    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(JSON)
        while True:
            peer.send(line * 10)
            sent.append(len(line) * 10)

    r = wire(script)
    with pytest.raises(APIConnectionError, match=None if r.awaits else "headers of more than"):
        r.chat()
    assert sum(sent) < 20_000_000


BROKEN = {
    "no HTTP": b"SSH-2.0-x\r\n\r\n",
    "HTTP of the future": b"HTTP/3 200 OK\r\n\r\n",
    "a header without a name": JSON + b"what\r\n" + b"content-length: 2\r\n\r\n{}",
    "two lengths": JSON + b"content-length: 2\r\ncontent-length: 3\r\n\r\n{}",
    "a negative length": JSON + b"content-length: -2\r\n\r\n{}",
    "a length with a sign": JSON + b"content-length: +2\r\n\r\n{}",
    "a huge length": JSON + b"content-length: " + b"9" * 30 + b"\r\n\r\n{}",
    "an unknown coding": JSON + b"transfer-encoding: gzip, chunked\r\n\r\n{}",
    "chunks of a signed size": JSON + CHUNKED + b"+2\r\n{}\r\n" + END,
    "chunks of a Python number": JSON + CHUNKED + b"0x2\r\n{}\r\n" + END,
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_what_is_no_answer_fails_and_ends_its_connection(wire: MakeWire, broken: bytes) -> None:
    r = wire(says(broken))
    for _ in range(2):
        with pytest.raises(APIConnectionError):
            r.chat()
    assert r.server.connections == 2


def test_length_and_chunks_at_once_are_chunks_and_the_last_on_their_connection(
    wire: MakeWire,
) -> None:
    r = wire(says(JSON + b"content-length: 3\r\n" + CHUNKED + chunks(chat_json("x")) + END))
    if r.awaits:
        pytest.skip("aiohttp refuses it")
    assert ids(r, 2) == ["x", "x"]
    assert r.server.connections == 2


def test_older_forms_of_answers_are_understood(wire: MakeWire) -> None:
    body = chat_json("x")
    for answer in (
        b"HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n" + body,
        b"HTTP/1.1 200 OK\ncontent-type: application/json\ncontent-length: %d\n\n" % len(body)
        + body,
        b"HTTP/1.1 200\r\ncontent-type:application/json\r\nx: a\r\n b\r\nconnection: close\r\n\r\n"
        + body,
    ):
        r = wire(says(answer, more=False), max_retries=2)
        assert ids(r, 2) == ["x", "x"]


PACKED = {
    "gzip": gzip.compress(chat_json("x")),
    "gzip of two members": gzip.compress(chat_json("x")[:9]) + gzip.compress(chat_json("x")[9:]),
    "deflate": zlib.compress(chat_json("x")),
    "deflate without header": zlib.compress(chat_json("x"))[2:-4],
}


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
def test_packed_answers_are_unpacked_or_fail(wire: MakeWire, name: str, framing: str) -> None:
    head = JSON + b"content-encoding: %b\r\n" % name.split()[0].encode()

    def framed(body: bytes) -> bytes:
        if framing == "chunked":
            return head + CHUNKED + chunks(body[:5], body[5:]) + END
        return sized(body, head) if framing == "length" else head + b"\r\n" + body

    packed = PACKED[name]
    r = wire(says(framed(packed), more=framing != "close"))
    assert ids(r, 2) == ["x", "x"]
    for broken in (packed[: len(packed) // 2], packed[:-1]):
        r = wire(says(framed(broken), more=framing != "close"))
        with pytest.raises(APIConnectionError):
            r.chat()


def test_a_failure_is_read_to_a_bound_however_much_it_unpacks_to(wire: MakeWire) -> None:
    bomb = gzip.compress(bytes(100_000_000), 1)
    head = b"HTTP/1.1 400 Bad\r\ncontent-encoding: gzip\r\ncontent-type: text/plain\r\n"
    r = wire(says(sized(bomb, head)))
    tracemalloc.start()
    with pytest.raises(APIStatusError, match="400"):
        r.chat()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


def test_an_encoding_that_was_not_asked_for_is_told(wire: MakeWire) -> None:
    r = wire(says(sized(b"?", JSON + b"content-encoding: zap\r\n")))
    with pytest.raises(APIConnectionError, match="'zap'"):
        r.chat()


def test_a_connection_that_was_idle_for_long_is_not_used_again(
    wire: MakeWire, monkeypatch: Any
) -> None:
    from aoaigen.runtime.aio import transport
    from aoaigen.runtime.sync import connection

    for home in (transport, connection):
        monkeypatch.setattr(home, "LONGEST_IDLE", 0.2)
    r = wire(numbered())
    assert ids(r, 2) == ["1", "2"]
    time.sleep(0.25)
    assert ids(r, 2) == ["3", "4"]
    assert r.server.connections == 2


def test_hundreds_of_connections_are_kept(wire: MakeWire) -> None:
    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(SSE + CHUNKED + chunks(events(DELTA, done=False)))
        go_on.wait(10)
        peer.send(chunks(events(STOP)) + END)
        return True

    go_on = threading.Event()
    r = wire(script)
    if isinstance(getattr(r.client._transport, "_given", None), requests.Session):
        pytest.skip("a session of the user's keeps as many as its owner says")
    for _ in range(2):
        streams = [r.chat(stream=True) for _ in range(150)]
        go_on.set()
        assert [len(list(stream)) for stream in streams] == [2] * 150
        go_on.clear()
    assert r.server.connections == 150


def test_a_silent_peer_is_noticed_long_before_the_limit(wire: MakeWire, monkeypatch: Any) -> None:
    from aoaigen.runtime.sync import connection

    seen: list[int] = []
    original = connection.notice_silence

    def notice(sock: socket.socket) -> None:
        original(sock)
        seen.append(sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))
        if hasattr(socket, "TCP_KEEPIDLE"):
            options = (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
            idle, interval, count = (sock.getsockopt(socket.IPPROTO_TCP, o) for o in options)
            seen.append(idle + interval * count)

    monkeypatch.setattr(connection, "notice_silence", notice)
    r = wire(numbered())
    if r.awaits:
        from aoaigen.runtime.aio import transport

        monkeypatch.setattr(transport, "notice_silence", notice)
    ids(r, 3)
    assert seen[0] == 1
    assert all(seconds < 120 for seconds in seen[1:])
    assert len(seen) <= 2  # once for a connection


def test_a_server_that_closes_after_each_answer_loses_no_call(wire: MakeWire) -> None:
    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(sized(chat_json(peer.request)))
        return False

    r = wire(script, max_retries=2)
    assert len({r.chat().id for _ in range(20)}) == 20


def test_a_failure_that_comes_before_the_upload_ends_is_told(wire: MakeWire) -> None:
    def script(peer: Peer, request: Recorded) -> bool:
        peer.send(b"HTTP/1.1 413 Too large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", 0.2)
        return False

    r = wire(script, {"reads": False}, timeout=Timeout(write=5, read=5))
    with pytest.raises(APIStatusError, match="413"):
        r.client.files.create(file=b"x" * 20_000_000, purpose="batch")
