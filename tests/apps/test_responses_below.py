"""The answer below the decoded one: raw, unread, by the page, and for paths that nobody typed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from aoai import (
    APIResponseValidationError,
    ArgumentError,
    InternalServerError,
    NotFoundError,
    RawResponse,
    omit,
)
from aoai.v2024_10_21 import AzureOpenAI, models
from tests.server import Reply, Server, events

HELLO: Any = [{"role": "user", "content": "Hello"}]
CHAT = {
    "id": "c",
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
    ],
}


@contextmanager
def at(*replies: Any, **options: Any) -> Iterator[tuple[AzureOpenAI, Server]]:
    with Server(*replies) as server, AzureOpenAI(server.url, api_key="k", **options) as client:
        yield client, server


def test_a_raw_response_tells_of_its_call() -> None:
    busy = Reply.error(429, "busy")
    busy.headers["retry-after-ms"] = "1"
    good = Reply.json(CHAT)
    good.headers |= {
        "X-Request-Id": "r1",
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-remaining-tokens": "9",
        "x-ratelimit-reset-requests": "1m30s",
        "x-ratelimit-reset-tokens": "20ms",
    }
    with at(busy, good) as (client, server):
        raw = client.chat.completions.with_raw_response.create(
            "d", messages=HELLO, extra_headers={"X-Mine": "1"}
        )
    assert (raw.method, raw.http_version, raw.retries_taken) == ("POST", "HTTP/1.1", 1)
    assert raw.url.startswith(f"{server.url}/openai/deployments/d/chat/completions?")
    assert raw.http_request.headers.get("X-MINE") == "1"
    assert "api-key" not in raw.request.headers
    assert (raw.headers["X-Request-ID"], "X-REQUEST-ID" in raw.headers) == ("r1", True)
    assert timedelta(0) < raw.elapsed < timedelta(seconds=60)
    assert raw.is_closed
    assert raw.json() == CHAT
    assert (raw.limit_requests, raw.remaining_tokens) == (60, 9)
    assert (raw.reset_requests, raw.reset_tokens) == (90, 0.02)
    raw.close()
    assert raw.parse().id == "c"


def test_a_raw_stream_can_be_closed() -> None:
    with at(Reply.stream(events({"choices": []}, done=False))) as (client, _):
        raw = client.chat.completions.with_raw_response.create("d", messages=HELLO, stream=True)
        assert not raw.is_closed
        raw.close()
        assert raw.is_closed


LINES = b"one\r\ntwo\n\xc3\xa9"


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (lambda r: r.read(), LINES),
        (lambda r: list(r.iter_lines()), ["one", "two", "\u00e9"]),
        (lambda r: list(r.iter_bytes(6)), [LINES[:6], LINES[6:]]),
        (lambda r: "".join(r.iter_text()), LINES.decode()),
        (lambda r: r.parse().read(), LINES),
    ],
)
def test_a_response_is_read_as_its_caller_likes(read: Any, expected: Any) -> None:
    reply = Reply(200, pieces=[LINES[:9], LINES[9:]], framing="chunked")
    reply.headers["content-type"] = "application/octet-stream"
    with at(reply) as (client, _):
        with client.files.with_streaming_response.content("f") as response:
            assert response.status_code == 200
            assert not response.is_closed
            assert read(response) == expected
        assert response.is_closed


def test_a_response_that_was_not_read_decodes_json_and_streams(tmp_path: Path) -> None:
    stream = Reply.stream(events({"choices": []}, CHAT))
    with at(Reply.json(CHAT), stream, Reply.json(CHAT)) as (client, server):
        create = client.chat.completions.with_streaming_response.create
        with create(model="d", messages=HELLO) as response:
            assert response.parse().choices[0].message.content == "Hi"
            assert response.parse() is response.parse()
            assert response.json() == CHAT
        with create("d", messages=HELLO, stream=True) as response:
            streamed: Any = response.parse()
            assert next(iter(streamed)).choices == []
        with create("d", messages=HELLO) as response:
            response.stream_to_file(tmp_path / "answer.json")
    assert json.loads((tmp_path / "answer.json").read_bytes()) == CHAT
    assert len(server.requests) == 3


def test_bytes_are_read_as_text_or_json() -> None:
    reply = Reply(200, b'{"a": 1}', headers={"content-type": "application/octet-stream"})
    with at(reply) as (client, _):
        answer = client.files.content("f")
        assert (answer.text, answer.content, answer.json()) == ('{"a": 1}', b'{"a": 1}', {"a": 1})


def test_failures_are_raised_when_the_with_begins() -> None:
    with at(Reply.error(404, "no_such_file")) as (client, _):
        call = client.files.with_streaming_response.retrieve("f")
        with pytest.raises(NotFoundError), call:
            pass


def test_headers_that_are_said_to_be_nothing_are_not_sent() -> None:
    with at(Reply.json(CHAT), default_headers={"X-A": "1", "X-B": "2"}) as (client, server):
        client.chat.completions.create(
            "d", messages=HELLO, extra_headers={"x-a": None, "X-B": omit, "X-C": "3"}
        )
    sent = server.requests[0].headers
    assert (sent.get("x-a"), sent.get("x-b"), sent["x-c"]) == (None, None, "3")


def test_pages_have_the_names_of_openai_python() -> None:
    first = {"object": "list", "data": [{"id": "f1"}], "has_more": True, "last_id": "f1"}
    last = {"object": "list", "data": [{"id": "f2"}], "has_more": False}
    with at(Reply.json(first), Reply.json(last), Reply.json(last)) as (client, _):
        page = client.files.list()
        info = page.next_page_info()
        assert info is not None
        assert info.params is not None
        assert info.params["after"] == "f1"
        following = page.get_next_page()
        assert following.next_page_info() is None
        assert [len(each.data or []) for each in page.iter_pages()] == [1, 1]
    with pytest.raises(LookupError):
        following.get_next_page()


# -- paths that nobody typed -----------------------------------------------------------------------


class Thing(BaseModel):
    id: str


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        (dict, {"id": "x"}),
        (Thing, Thing(id="x")),
        (models.Model, models.Model({"id": "x"})),
        (str, '{"id": "x"}'),
        (bytes, b'{"id": "x"}'),
    ],
)
def test_any_path_can_be_called_and_its_answer_typed(cast_to: Any, expected: Any) -> None:
    with at(Reply.error(500), Reply.json({"id": "x"})) as (client, server):
        got = client.get("/things/a%20b", cast_to=cast_to, extra_query={"q": 1})
    assert got == expected
    (first, last) = server.requests
    assert first.target == last.target
    assert last.path == "/openai/things/a%20b"
    assert last.query == {"api-version": "2024-10-21", "q": "1"}
    assert last.headers["api-key"] == "k"


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
def test_verbs_send_a_body(verb: str) -> None:
    with at(Reply.json({"id": "x"})) as (client, server):
        raw = getattr(client, verb)("things", cast_to=RawResponse, body={"a": [1]})
    assert (raw.json(), server.requests[0].method) == ({"id": "x"}, verb.upper())
    assert server.requests[0].json == {"a": [1]}


def test_verbs_take_options_as_openai_python_has_them() -> None:
    options = {"headers": {"X": "1", "Y": "1"}, "params": {"a": 1}, "max_retries": 0, "timeout": 9}
    with at(Reply.json({"id": "x"}), Reply.error(500)) as (client, server):
        more: Any = {"extra_headers": {"Y": "2"}, "extra_query": {"b": 2}}
        client.post("/x", cast_to=dict, options=options, **more)
        with pytest.raises(InternalServerError):
            client.get("/x", cast_to=dict, options=options)
        with pytest.raises(ArgumentError, match="options: 'security' is none of headers, params"):
            client.get("/x", cast_to=dict, options={"security": {}})
    first = server.requests[0]
    assert (first.headers["x"], first.headers["y"]) == ("1", "2")
    assert {**first.query, "api-version": ""} == {"a": "1", "b": "2", "api-version": ""}
    assert len(server.requests) == 2


def test_answers_of_another_type_and_bad_paths_are_told() -> None:
    with at(Reply.json([1])) as (client, server):
        for cast_to in (Thing, models.Model):
            with pytest.raises(APIResponseValidationError, match="get /x: "):
                client.get("/x", cast_to=cast_to)
        with pytest.raises(ArgumentError, match="quote"):
            client.get("/a b", cast_to=dict)
    assert len(server.requests) == 2
