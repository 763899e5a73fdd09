"""JSON values one after the other, as events and as lines, in answers and in bodies."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aoaigen.interfaces import users_interfaces
from tests.packages.making import document, made, written
from tests.server import Recorded, Reply, Server

ENTRY = {"$ref": "#/components/schemas/Entry"}
KINDS = {
    "ndjson": "application/x-ndjson",
    "jsonl": "application/jsonl; charset=utf-8",
    "sequence": "application/json-seq",
}


def _said(**event: Any) -> dict[str, Any]:
    return {"type": "object", "required": ["data"], "properties": event}


def _answer(media: str, **said: Any) -> dict[str, Any]:
    return {"responses": {"200": {"description": "", "content": {media: said}}}}


def _document() -> dict[str, Any]:
    entry = {"type": "object", "properties": {"n": {"type": "integer"}}}
    text = {"type": "string", "contentMediaType": "application/json"}
    paths: dict[str, Any] = {f"/{n}": {"get": _answer(k, schema=ENTRY)} for n, k in KINDS.items()}
    for name, kind in KINDS.items():
        listed = {"schema": {"type": "array", "items": ENTRY}}
        body = {"required": True, "content": {kind: listed}}
        paths[f"/{name}"]["post"] = {"requestBody": body, "responses": {"200": {}}}
    both = _answer("application/json", schema=ENTRY)
    both["responses"]["200"]["content"][KINDS["ndjson"]] = {"itemSchema": ENTRY}
    paths["/both"] = {"get": both}
    events = _said(data={**text, "contentSchema": ENTRY}, event={"type": "string"})
    paths["/events"] = {"get": _answer("text/event-stream", itemSchema=events)}
    forms = {"oneOf": [events, _said(data={"$ref": "#/components/schemas/Other"})]}
    paths["/forms"] = {"get": _answer("text/event-stream", itemSchema=forms)}
    plain = _answer("text/event-stream", itemSchema=_said(data={"type": "string"}))
    paths["/texts"] = {"get": plain}
    shared = {"$ref": "#/components/mediaTypes/Entries"}
    paths["/shared"] = {"get": {"responses": {"200": {"content": {KINDS["ndjson"]: shared}}}}}
    other = {"type": "object", "properties": {"o": {"type": "integer"}}, "required": ["o"]}
    return {
        "openapi": "3.2.0",
        "info": {"title": "Log", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": {"Entry": entry, "Other": other},
            "mediaTypes": {"Entries": {"itemSchema": ENTRY}},
        },
    }


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return made(tmp_path_factory.mktemp("log"), "log_calls", _document())


def _numbers(log: Any, kind: str, name: str, server: Server, **options: Any) -> list[Any]:
    async def awaited() -> list[Any]:
        async with log.AsyncClient(server.url) as client:
            stream = await getattr(client, name).list(**options)
            return [getattr(entry, "n", entry) async for entry in stream]

    if kind == "awaiting":
        return asyncio.run(awaited())
    stream = getattr(log.Client(server.url), name).list(**options)
    return [getattr(entry, "n", entry) for entry in stream]


def _came(media: str, *pieces: bytes) -> Reply:
    return Reply(headers={"content-type": media}, pieces=pieces, framing="chunked")


@pytest.mark.parametrize("kind", ["blocking", "awaiting"])
@pytest.mark.parametrize(
    ("name", "pieces"),
    [
        ("ndjson", (b'{"n": 1}\n\n{"n"', b': 2}\r\n{"n":3}')),
        ("jsonl", (b'{"n": 1}\n{"n": 2}\n{"n": 3}\n',)),
        ("sequence", (b'\x1e{"n":\n1}\n\x1e{"n": 2}\n\x1e', b'{"n": 3}\n')),
        ("shared", (b'{"n": 1}\n', b'{"n": 2}\n', b'{"n": 3}\n')),
    ],
)
def test_an_answer_of_several_values_is_a_typed_stream(
    log: Any, kind: str, name: str, pieces: tuple[bytes, ...]
) -> None:
    media = KINDS.get(name, KINDS["ndjson"])
    with Server(_came(media, *pieces)) as server:
        assert _numbers(log, kind, name, server) == [1, 2, 3]
        assert server.requests[0].headers["accept"] == media


def test_values_come_as_they_are_sent(log: Any) -> None:
    slow = Reply(
        headers={"content-type": KINDS["ndjson"]},
        pieces=[b'{"n": 1}\n', 5.0, b'{"n": 2}\n'],
        framing="chunked",
    )
    with Server(slow) as server, log.Client(server.url).ndjson.list() as stream:
        assert next(stream).n == 1


def test_what_is_no_json_or_no_end_of_one_is_told(log: Any) -> None:
    for last in (b"oops\n", b'{"n": '):
        with Server(_came(KINDS["ndjson"], b'{"n": 1}\n', last)) as server:
            stream = log.Client(server.url).ndjson.list()
            assert next(stream).n == 1
            with pytest.raises(log.APIResponseValidationError, match="is not JSON"):
                next(stream)


def test_either_one_answer_or_a_stream_is_asked_for(log: Any) -> None:
    def reply(request: Recorded) -> Reply:
        lines = request.headers["accept"].startswith(KINDS["ndjson"])
        return _came(KINDS["ndjson"], b'{"n": 1}\n') if lines else Reply.json({"n": 5})

    with Server(reply) as server:
        assert log.Client(server.url).both.list().n == 5
        assert _numbers(log, "blocking", "both", server, stream=True) == [1]


def test_events_of_3_2_are_what_their_data_is(log: Any) -> None:
    with Server(Reply.stream(b'event: a\ndata: {"n": 1}\n\ndata: {"n": 2}\n\n')) as server:
        assert _numbers(log, "blocking", "events", server) == [1, 2]
    with Server(Reply.stream(b'data: {"o": 7}\n\ndata: {"n": 2}\n\n')) as server:
        first, second = log.Client(server.url).forms.list()
        assert (first.o, second.n) == (7, 2)
    with Server(Reply.stream(b"data: so\n\ndata: 1\n\n")) as server:
        assert _numbers(log, "blocking", "texts", server) == ["so", "1"]


def _made() -> Iterator[dict[str, int]]:
    yield {"n": 1}
    yield {"n": 2}


@pytest.mark.parametrize("kind", ["blocking", "awaiting"])
@pytest.mark.parametrize("name", KINDS)
def test_a_body_of_several_values_is_sent_one_by_one(log: Any, kind: str, name: str) -> None:
    async def awaited(url: str, body: Any) -> None:
        async with log.AsyncClient(url) as client:
            await getattr(client, name).create(body=body)

    for body in ([{"n": 1}, {"n": 2}], _made(), b'{"n":1}\n{"n":2}\n'):
        with Server(Reply(200)) as server:
            if kind == "awaiting":
                asyncio.run(awaited(server.url, body))
            else:
                getattr(log.Client(server.url), name).create(body=body)
            (request,) = server.requests
        mark = b"\x1e" if name == "sequence" and not isinstance(body, bytes) else b""
        assert request.body == mark + b'{"n":1}\n' + mark + b'{"n":2}\n'
        assert request.headers["content-type"] == KINDS[name]


def test_lines_are_sent_again_only_where_they_can_be(log: Any) -> None:
    for body, times in (([{"n": 1}], 2), (_made(), 1)):
        with Server(Reply(429, headers={"retry-after": "0"}), Reply(200)) as server:
            if times == 1:
                with pytest.raises(log.RateLimitError):
                    log.Client(server.url).ndjson.create(body=body)
            else:
                log.Client(server.url).ndjson.create(body=body)
            assert len(server.requests) == times


def test_what_is_new_in_3_2_is_told(tmp_path: Path) -> None:
    answer = {"responses": {"200": {"description": ""}}}
    whole = {"name": "q", "in": "querystring", "content": {"application/json": {}}}
    item = {
        "get": {**answer, "parameters": [whole]},
        "query": answer,
        "additionalOperations": {"COPY": answer},
    }
    made = {**document(paths={"/things": item}), "openapi": "3.2.0", "$self": "https://x.example/"}
    told = users_interfaces((written(tmp_path / "new.json", made),)).problems
    assert {problem.pointer for problem in told} == {
        "/$self",
        "/paths/~1things/query",
        "/paths/~1things/additionalOperations",
        "/paths/~1things/get/parameters/0",
    }


@pytest.mark.parametrize("said", [True, {"oneOf": [True]}, {"anyOf": [{"oneOf": [False]}]}])
def test_an_event_may_be_anything(said: Any, tmp_path: Path) -> None:
    events = _answer("text/event-stream", itemSchema=said)
    spec = written(tmp_path / "any.json", document(openapi="3.2.0", paths={"/e": {"get": events}}))
    (api,) = users_interfaces((spec,)).apis.values()
    assert [operation.stream for operation in api.operations] == ["sse"]
