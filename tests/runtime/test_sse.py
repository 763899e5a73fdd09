"""The event parser against the rules of the WHATWG."""

from __future__ import annotations

import time
from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoaigen.runtime.core.sse import Event, EventParser, EventTooLargeError


def parse(*chunks: bytes) -> list[Event]:
    parser = EventParser()
    return [event for chunk in chunks for event in parser.feed(chunk)]


def data(*texts: str) -> list[Event]:
    return [("message", text, "") for text in texts]


CASES: dict[str, tuple[bytes, list[Event]]] = {
    "LF ends lines": (b"data: a\n\n", data("a")),
    "CR ends lines": (b"data: a\r\r", data("a")),
    "CRLF ends lines once": (b"data: a\r\ndata: b\r\n\r\n", data("a\nb")),
    "all three mixed": (b"data: a\rdata: b\ndata: c\r\n\n", data("a\nb\nc")),
    "one leading space is dropped, a second is kept": (b"data:  a\n\n", data(" a")),
    "no space is needed": (b"data:a\n\n", data("a")),
    "a tab is kept": (b"data:\ta\n\n", data("\ta")),
    "a colon in the value is kept": (b"data: a:b\n\n", data("a:b")),
    "a field name alone has an empty value": (b"data\n\n", data("")),
    "two empty lines of data are one line end": (b"data\ndata\n\n", data("\n")),
    "no data, no event": (b"event: ping\n\n", []),
    "a dropped event takes its name with it": (b"event: x\n\ndata: a\n\n", data("a")),
    "comments are passed over": (b": hello\ndata: a\n:\n\n", data("a")),
    "unknown fields are passed over": (b"foo: 1\ndata: a\n\n", data("a")),
    "so are those that sort beside the known ones": (
        b"a: 1\nevens: 2\nf: 3\nz: 4\ndata: a\n\n",
        data("a"),
    ),
    "field names are case-sensitive": (b"Data: a\n\n", []),
    "a space before the field name makes another name": (b" data: a\n\n", []),
    "the last name counts": (b"event: a\nevent: b\ndata: 1\n\n", [("b", "1", "")]),
    "an empty name is message": (b"event:\ndata: 1\n\n", data("1")),
    "an id stays for later events": (
        b"id: 7\ndata: a\n\ndata: b\n\n",
        [("message", "a", "7"), ("message", "b", "7")],
    ),
    "an empty id resets it": (
        b"id: 7\ndata: a\n\nid\ndata: b\n\n",
        [("message", "a", "7"), ("message", "b", "")],
    ),
    "an id with NUL is ignored": (b"id: 7\nid: a\0b\ndata: x\n\n", [("message", "x", "7")]),
    "a BOM is dropped once": (b"\xef\xbb\xbfdata: a\n\n\xef\xbb\xbfdata: b\n\n", data("a")),
    "half a BOM is text": (b"\xef\xbbdata: a\n\ndata: b\n\n", data("b")),
    "an unfinished event is discarded": (b"data: a\n\ndata: b\n", data("a")),
    "an unfinished line is discarded": (b"data: a\n\ndata: b", data("a")),
    "blank lines in a row mean nothing": (b"\n\n\ndata: a\n\n\n\n", data("a")),
    "U+2028, U+0085 and VT end no line": (
        "data: a\u2028b\u0085c\x0bd\x0ce\x1cf\n\n".encode(),
        data("a\u2028b\u0085c\x0bd\x0ce\x1cf"),
    ),
    "invalid UTF-8 is replaced": (b"data: a\xffb\n\n", data("a\ufffdb")),
    "a character cut off by a line end is replaced": (b"data: \xe2\x82\n\n", data("\ufffd")),
    "NUL in data is kept": (b"data: a\0b\n\n", data("a\0b")),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_rule_holds_however_the_bytes_are_cut(name: str, size: int) -> None:
    stream, expected = CASES[name]
    chunks = [stream[at : at + size] for at in range(0, len(stream), size)]
    assert parse(*chunks) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [(b"10", 10), (b"x", None), (b"-1", None), (b"1.5", None), (b"", None), ("٣".encode(), None)],
)
def test_retry_takes_ascii_digits_only(text: bytes, expected: int | None) -> None:
    parser = EventParser()
    list(parser.feed(b"retry: " + text + b"\n"))
    assert parser.retry == expected


def test_an_event_is_given_before_the_LF_of_its_last_CR_arrives() -> None:  # noqa: N802
    parser = EventParser()
    assert list(parser.feed(b"data: a\r\n\r")) == [("message", "a", "")]
    assert list(parser.feed(b"\ndata: b\r\r")) == [("message", "b", "")]


lines = st.lists(
    st.one_of(
        st.just(b""),
        st.binary(max_size=6).filter(lambda raw: not {10, 13} & set(raw)),
        st.tuples(st.sampled_from([b"data", b"event", b"id"]), st.binary(max_size=8))
        .map(lambda pair: pair[0] + b": " + pair[1])
        .filter(lambda raw: not {10, 13} & set(raw)),
    ),
    max_size=12,
)


@given(lines, st.data())
def test_cuts_and_kinds_of_line_ends_change_nothing(
    all_lines: list[bytes], draw: st.DataObject
) -> None:
    whole = parse(b"".join(line + b"\n" for line in all_lines))
    ends = draw.draw(st.lists(st.sampled_from([b"\n", b"\r", b"\r\n"]), min_size=12, max_size=12))
    # A CR directly before a LF would be one line end, so no two such meet.
    safe = [b"\r\n" if end == b"\r" else end for end in ends]
    stream = b"".join(line + end for line, end in zip(all_lines, safe, strict=False))
    cuts = sorted(draw.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    pieces = [stream[a:b] for a, b in pairwise([0, *cuts, len(stream)])]
    assert parse(*pieces) == whole


def test_a_line_of_megabytes_takes_linear_time() -> None:
    def seconds(size: int) -> float:
        parser = EventParser()
        began = time.process_time()
        list(parser.feed(b"data: "))
        for _ in range(size):
            list(parser.feed(b"x" * 512))
        ((_, text, _),) = parser.feed(b"\n\n")
        assert len(text) == size * 512
        return time.process_time() - began

    assert seconds(16_000) < 10 * max(seconds(4_000), 0.02)


@pytest.mark.parametrize("cut", [b"data: " + b"x" * 99, b"data: x\n" * 40])
def test_an_event_beyond_the_bound_is_refused(cut: bytes) -> None:
    parser = EventParser(max_event_bytes=64)
    pieces = (parser.feed(cut[at : at + 5]) for at in range(0, len(cut), 5))
    with pytest.raises(EventTooLargeError, match="more than 64 bytes"):
        list(chain.from_iterable(pieces))


def test_the_bound_is_of_one_event_not_of_the_stream() -> None:
    parser = EventParser(max_event_bytes=64)
    assert sum(1 for _ in range(50) for _ in parser.feed(b"data: 0123456789\n\n")) == 50


@pytest.mark.parametrize("end", [b"\n\n", b"\r\r"])
@pytest.mark.parametrize("step", [1, 7, 1000])
def test_the_bound_is_exact_for_every_event_of_a_stream(end: bytes, step: int) -> None:
    event = b"data: " + b"x" * 26 + end[:1] + b"data: " + b"y" * 26
    stream = (event + end) * 3

    def read(most: int) -> int:
        parser = EventParser(max_event_bytes=most)
        pieces = (stream[at : at + step] for at in range(0, len(stream), step))
        return sum(1 for piece in pieces for _ in parser.feed(piece))

    assert read(64) == 3
    with pytest.raises(EventTooLargeError, match="more than 63 bytes"):
        read(63)


@pytest.mark.parametrize("name", ["a", "r", "rf", "z"])
def test_only_the_field_called_retry_sets_the_reconnection_time(name: str) -> None:
    parser = EventParser()
    list(parser.feed(f"{name}: 10\n".encode()))
    assert parser.retry is None
