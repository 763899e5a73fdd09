"""The framing of chunked answers."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoaigen.runtime.core.chunked import BrokenChunksError, Chunks
from tests.runtime.rig import CHAT, MakeRig
from tests.server import Reply, events


def chunk(data: bytes, extension: bytes = b"") -> bytes:
    return b"%X%b\r\n%b\r\n" % (len(data), extension, data)


def fed(raw: bytes, cuts: list[int]) -> tuple[bytes, bool]:
    chunks = Chunks()
    at = [0, *sorted(cut for cut in cuts if cut < len(raw)), len(raw)]
    data = b"".join(chunks.feed(raw[a:b]) for a, b in pairwise(at) if a < b)
    return data, chunks.ended


@given(
    st.lists(st.tuples(st.binary(min_size=1, max_size=40), st.sampled_from([b"", b";a=b", b" "]))),
    st.sampled_from([b"", b"x-sum: 1\r\n", b"a: 1\r\nb: 2\r\n"]),
    st.lists(st.integers(0, 400), max_size=8),
)
def test_the_data_is_the_same_however_the_bytes_are_cut(
    pieces: list[tuple[bytes, bytes]], trailer: bytes, cuts: list[int]
) -> None:
    raw = b"".join(chunk(*piece) for piece in pieces) + b"0\r\n" + trailer + b"\r\n"
    assert fed(raw, cuts) == (b"".join(data for data, _ in pieces), True)
    assert fed(raw[:-1], cuts) == (b"".join(data for data, _ in pieces), False)


@pytest.mark.parametrize(
    "raw",
    [
        b"zz\r\n",
        b"-1\r\n",
        b"\r\n",
        b"1\r\nab\r\n",  # longer than it said
        b"1\r\na1\r\n",  # no line end behind it
        b"0x1\r\n",
        b"+1\r\n",
        b"1_0\r\n",
        b"-0\r\n",
        b"1" + b"0" * 20_000,
        b"1;" + b"x" * 20_000,
        b"0\r\n" + b"x: 1\r\n" * 5_000,
    ],
)
def test_what_is_not_in_chunks_is_refused(raw: bytes) -> None:
    with pytest.raises(BrokenChunksError):
        fed(raw, list(range(0, len(raw), 7)))
    with pytest.raises(BrokenChunksError):
        fed(raw, [])


@pytest.mark.parametrize("cuts", [[], [3], [5]])
def test_what_comes_after_the_end_is_noticed(cuts: list[int]) -> None:
    raw, chunks = b"0\r\n\r\nmore", Chunks()
    for begin, end in pairwise([0, *cuts, len(raw)]):
        chunks.feed(raw[begin:end])
    assert chunks.ended
    assert chunks.surplus or cuts == [5]  # which nobody feeds then


def test_a_large_chunk_is_handed_on_without_a_copy() -> None:
    chunks = Chunks()
    chunks.feed(b"100000\r\n")
    piece = b"x" * 0x10000
    assert chunks.feed(piece) is piece


def test_extensions_and_trailers_leave_the_connection_fit_for_more(rig: MakeRig) -> None:
    body = events({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
    raw = chunk(body[:9], b";q=1") + chunk(body[9:]) + b"0\r\nx-sum: 1\r\n\r\n"
    streamed = Reply(head=head + b"\r\n", pieces=[raw[:20], raw[20:]])
    r = rig(streamed, Reply.json(CHAT))
    assert len(list(r.chat(stream=True))) == 1
    assert r.chat().id == "chat-1"
    assert r.server.connections == 1
