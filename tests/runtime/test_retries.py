"""Retries and time limits over a real connection."""

from __future__ import annotations

import io
import socket
import time
from contextlib import ExitStack
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest

from aoaigen.runtime import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConflictError,
    InternalServerError,
    RateLimitError,
    Timeout,
)
from tests.runtime.rig import CHAT, FastClock, MakeRig
from tests.runtime.sample.client import AzureOpenAI
from tests.server import Reply

OK = Reply.json(CHAT)
FILE_OK = Reply.json({"id": "f"}, 201)


def upload(r: Any, **options: Any) -> Any:
    return r.client.files.create(file=b"x", purpose="batch", **options)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
def test_a_call_without_side_effects_is_tried_again(rig: MakeRig, status: int) -> None:
    r = rig(Reply.error(status), Reply.error(status), OK)
    assert r.chat().id == "chat-1"
    assert len(r.server.requests) == 3
    assert r.slept == [0.5, 1.0]


@pytest.mark.parametrize("die", ["before", "headers", "body", "cut"])
def test_a_call_without_side_effects_survives_dropped_connections(rig: MakeRig, die: Any) -> None:
    r = rig(Reply.json(CHAT, die=die), OK)
    assert r.chat().id == "chat-1"


@pytest.mark.parametrize("die", ["before", "headers", "body"])
def test_a_call_with_side_effects_is_not_sent_twice_after_a_drop(rig: MakeRig, die: Any) -> None:
    r = rig(Reply.json({"id": "f"}, 201, die=die), FILE_OK)
    with pytest.raises(APIConnectionError):
        upload(r)
    assert len(r.server.requests) == 1


@pytest.mark.parametrize("status", [408, 409, 500, 502, 504])
def test_a_call_with_side_effects_is_not_sent_twice_after_a_failure(
    rig: MakeRig, status: int
) -> None:
    r = rig(Reply.error(status), FILE_OK)
    with pytest.raises(Exception, match=str(status)):
        upload(r)
    assert len(r.server.requests) == 1


@pytest.mark.parametrize("status", [429, 503])
def test_a_call_with_side_effects_is_sent_again_if_it_was_not_begun(
    rig: MakeRig, status: int
) -> None:
    r = rig(Reply.error(status), FILE_OK)
    assert upload(r).id == "f"
    assert r.server.requests[0].body == r.server.requests[1].body


def test_a_call_with_side_effects_is_not_sent_twice_after_a_read_timeout(rig: MakeRig) -> None:
    r = rig(Reply(delay=2), timeout=Timeout(read=0.1))
    with pytest.raises(APITimeoutError, match=r"no answer within 0\.1 s"):
        upload(r)
    assert len(r.server.requests) == 1


def test_a_call_without_side_effects_is_sent_again_after_a_read_timeout(rig: MakeRig) -> None:
    r = rig(Reply.json(CHAT, delay=1), OK, timeout=Timeout(read=0.2))
    assert r.chat().id == "chat-1"
    assert len(r.server.requests) == 2


def test_a_connection_that_never_stands_is_tried_again_whatever_the_call() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ExitStack() as stack:
        for _ in range(3):  # nobody accepts, so that a further one waits for its turn
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        endpoint = f"http://127.0.0.1:{full.getsockname()[1]}"
        client = AzureOpenAI(endpoint, api_key="k", timeout=Timeout(connect=0.2))
        client._clock = clock = FastClock()
        with pytest.raises(APITimeoutError, match=r"no connection within 0\.2 s"):
            client.files.create(file=b"x", purpose="p")
    assert len(clock.slept) == 2


def test_a_refused_connection_is_tried_again_whatever_the_call(rig: MakeRig) -> None:
    r = rig()
    r.server.stop()
    with pytest.raises(APIConnectionError, match="refused"):
        upload(r)
    assert len(r.slept) == 2


def test_max_retries_counts_attempts_after_the_first(rig: MakeRig) -> None:
    r = rig(Reply.error(500), max_retries=3)
    with pytest.raises(InternalServerError):
        r.chat()
    assert len(r.server.requests) == 4
    with pytest.raises(InternalServerError):
        r.client.with_options(max_retries=0).chat.completions.create("gpt", messages=[])
    assert len(r.server.requests) == 5


def test_every_attempt_carries_the_same_id_and_every_call_its_own(rig: MakeRig) -> None:
    r = rig(Reply.error(500), Reply.error(429), OK)
    r.chat()
    r.chat()
    ids = [request.headers["x-ms-client-request-id"] for request in r.server.requests]
    assert ids[0] == ids[1] == ids[2] != ids[3]


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after-ms": "40"}, 0.04),
        ({"x-ms-retry-after-ms": "40"}, 0.04),
        ({"retry-after": "3"}, 3.0),
    ],
)
def test_the_services_waits_are_obeyed(rig: MakeRig, headers: Any, wait: float) -> None:
    r = rig(Reply.error(429, headers=headers), OK)
    r.chat()
    assert r.slept == [pytest.approx(wait * 1.1)]  # so that not all come back at once


def test_a_wait_until_a_date_is_obeyed(rig: MakeRig) -> None:
    date = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=20), usegmt=True)
    r = rig(Reply.error(429, headers={"retry-after": date}), OK)
    r.chat()
    (slept,) = r.slept
    assert 15 < slept <= 22


@pytest.mark.parametrize(
    "asked", ["0", "Tue, 14 Nov 2023 22:13:00 GMT", "-1", "soon"], ids=lambda text: text[:4]
)
def test_a_wait_of_nothing_is_backed_off_from(rig: MakeRig, asked: str) -> None:
    r = rig(*[Reply.error(429, headers={"retry-after": asked})] * 2, OK)
    r.chat()
    assert r.slept == [0.5, 1.0]


def test_a_service_may_say_whether_to_come_back(rig: MakeRig) -> None:
    r = rig(Reply.error(503, headers={"x-should-retry": "false"}), OK)
    with pytest.raises(InternalServerError):
        r.chat()
    again = Reply.error(400, headers={"x-should-retry": "true"})
    assert rig(again, OK).chat().id == "chat-1"
    r = rig(again, OK)
    with pytest.raises(APIStatusError):
        r.client.files.create(file=b"x", purpose="p")
    assert len(r.server.requests) == 1


def test_a_longer_wait_than_allowed_is_raised_at_once(rig: MakeRig) -> None:
    r = rig(Reply.error(429, headers={"retry-after": "121"}))
    with pytest.raises(
        RateLimitError, match=r"asks to wait 121 s, longer than max_retry_wait \(60"
    ):
        r.chat()
    with pytest.raises(RateLimitError) as caught:
        r.client.with_options(max_retry_wait=0).files.list()
    assert caught.value.retry_after == 121
    assert r.slept == []
    assert len(r.server.requests) == 2


def test_the_longest_wait_bounds_the_clients_own_waits_too(rig: MakeRig) -> None:
    r = rig(Reply.error(500), Reply.error(500), OK, max_retry_wait=0.7)
    r.chat()
    assert r.slept == [0.5, 0.7]


def test_the_longest_wait_can_be_chosen(rig: MakeRig) -> None:
    r = rig(Reply.error(429, headers={"retry-after": "121"}), OK, max_retry_wait=200)
    r.chat()
    assert r.slept == [126.0]


def test_a_wait_beyond_the_total_is_not_begun(rig: MakeRig) -> None:
    r = rig(Reply.error(429, headers={"retry-after": "5"}), OK)
    with pytest.raises(RateLimitError) as caught:
        r.chat(timeout=Timeout(total=3))
    assert caught.value.retry_after == 5
    assert r.slept == []


def test_the_total_ends_a_call_whose_attempts_each_keep_their_limits(rig: MakeRig) -> None:
    r = rig(Reply.error(500), max_retries=50)
    with pytest.raises((APITimeoutError, InternalServerError)):
        r.chat(timeout=Timeout(total=10))
    assert sum(r.slept) < 10


def test_the_total_ends_a_body_that_trickles(rig: MakeRig) -> None:
    r = rig(Reply(pieces=[b" ", 0.05] * 100), timeout=Timeout(total=0.3))
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match=r"total of 0\.3 s"):
        r.chat()
    assert time.monotonic() - began < 1


def test_a_total_without_a_read_limit_ends_a_body_that_stalls(rig: MakeRig) -> None:
    r = rig(Reply(pieces=[b" ", 3.0], framing="chunked"), timeout=Timeout(read=None, total=0.2))
    with pytest.raises(APITimeoutError):
        r.chat()


def test_the_total_ends_a_wait_for_headers(rig: MakeRig) -> None:
    r = rig(Reply(delay=3), timeout=Timeout(total=0.2))
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        r.chat()
    assert time.monotonic() - began < 1


def test_a_timeout_is_per_client_and_per_call(rig: MakeRig) -> None:
    r = rig(Reply.json(CHAT, delay=0.15), timeout=0.05, max_retries=0)
    with pytest.raises(APITimeoutError):
        r.chat()
    assert r.chat(timeout=5).id == "chat-1"
    assert r.chat(timeout=None).id == "chat-1"
    assert r.client.with_options(timeout=5).chat.completions.create("g", messages=[]).id == "chat-1"


@pytest.mark.parametrize("kind", ["connect", "read", "total"])
@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_limits_must_be_more_than_nothing(kind: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"{kind} must be more than 0"):
        Timeout(**{kind: value})


def test_a_file_object_is_rewound_before_it_is_sent_again(rig: MakeRig) -> None:
    file = io.BytesIO(b"skipped|content")
    file.seek(8)
    r = rig(Reply.error(429), FILE_OK)
    r.client.files.create(file=file, purpose="batch")
    assert [b"content\r\n" in q.body and b"skipped" not in q.body for q in r.server.requests] == [
        True,
        True,
    ]


@pytest.mark.parametrize(("status", "error"), [(429, RateLimitError), (401, AuthenticationError)])
def test_a_file_that_cannot_be_rewound_is_not_sent_again(
    rig: MakeRig, status: int, error: type[Exception]
) -> None:
    class Pipe(io.RawIOBase):
        pieces = [b"con", b"tent", b""]  # noqa: RUF012

        def read(self, size: int = -1) -> bytes:
            return self.pieces.pop(0)

    r = rig(Reply.error(status), FILE_OK, api_key=["key-1", "key-2"])
    with pytest.raises(error):
        r.client.files.create(file=Pipe(), purpose="batch")  # type: ignore[arg-type]
    (request,) = r.server.requests
    assert request.headers["transfer-encoding"] == "chunked"
    assert b"content" in request.body


def test_a_conflict_that_stays_is_raised_as_such(rig: MakeRig) -> None:
    with pytest.raises(ConflictError):
        rig(Reply.error(409)).chat()
