"""Every operation of every api-version, called over HTTP: what arrives, and what is read back."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from aoai._operations import OPERATIONS
from aoai._runtime import AsyncBinaryAnswer, BinaryAnswer, ChatStream, Stream
from aoaigen.api.ir import Api, ApiOperation, Content, Response, Schema
from tests.generated.calling import Arguments, keywords, sampled, wrong_on_the_wire
from tests.generated.facts import (
    EVENTS,
    api_of,
    async_client_of,
    client_of,
    events_of,
    interfaces,
    method_of,
    operations_of,
)
from tests.generated.reading import misread, plain
from tests.generated.samples import FILE, TEXT, Sampler
from tests.generated.wire import Wire
from tests.server import Reply

EVERY = [(version, name) for name, found in OPERATIONS.items() for version in found]
DEPLOYMENT = "my d\u00e9ployment/1"
every_operation = pytest.mark.parametrize(
    ("version", "name"), EVERY, ids=[f"{version}-{name}" for version, name in EVERY]
)


def test_the_generated_list_of_operations_is_what_the_facts_say() -> None:
    facts = {(version, name) for version in interfaces().apis for name in operations_of(version)}
    assert set(EVERY) == facts
    assert len(EVERY) == len(facts)


@every_operation
def test_a_call_with_required_arguments(version: str, name: str, wire: Wire) -> None:
    """Nothing that was not given is sent, and every kind of answer is read as announced."""
    api, operation = api_of(version), operations_of(version)[name]
    given = sampled(api, operation, Sampler(api, sent=True, full=False))
    for response, content in _answers(operation):
        _call(api, operation, given, wire, (response, content), pick=0)


@every_operation
def test_a_call_with_all_arguments(version: str, name: str, wire: Wire) -> None:
    api, operation = api_of(version), operations_of(version)[name]
    for pick in range(3):
        given = sampled(api, operation, Sampler(api, sent=True, pick=pick))
        _call(api, operation, given, wire, _answers(operation)[0], pick=pick)


@every_operation
def test_the_client_that_awaits_makes_the_same_call(version: str, name: str, wire: Wire) -> None:
    api, operation = api_of(version), operations_of(version)[name]
    given = sampled(api, operation, Sampler(api, sent=True))
    wire.reply, _ = _reply(api, *_answers(operation)[0], Sampler(api, sent=False))
    method = method_of(client_of(version, wire.url), name)
    named = keywords(api, operation, method, given)
    got = method(**named)
    got = got.read() if isinstance(got, BinaryAnswer) else got

    async def call() -> Any:
        async with async_client_of(version, wire.url) as client:
            answer = await method_of(client, name)(**named)
            return await answer.read() if isinstance(answer, AsyncBinaryAnswer) else answer

    assert asyncio.run(call()) == got
    assert wrong_on_the_wire(api, operation, given, wire.last) == []


STREAMED = [(v, n) for v, n in EVERY if events_of(operations_of(v)[n])]


@pytest.mark.parametrize(("version", "name"), STREAMED)
def test_a_streamed_call(version: str, name: str, wire: Wire) -> None:
    """`stream=True` gives every kind of event as the class that the facts say."""
    api, operation = api_of(version), operations_of(version)[name]
    schema = events_of(operation)
    assert schema is not None
    events = [e for e in Sampler(api, sent=False).values(schema) if not _ends_a_stream(e)]
    given = sampled(api, operation, Sampler(api, sent=True, full=False))
    (given.query if operation.body is None else given.body)["stream"] = True
    wire.reply = Reply.stream(b"".join(map(_framed, events)) + b"data: [DONE]\n\n")
    method = method_of(client_of(version, wire.url), name)
    stream = method(**keywords(api, operation, method, given))
    got = list(stream)
    assert wrong_on_the_wire(api, operation, given, wire.last) == []
    assert isinstance(stream, ChatStream if name.endswith("chat.completions.create") else Stream)
    assert [plain(event) for event in got] == events
    assert [w for e, g in zip(events, got, strict=True) for w in misread(api, schema, e, g)] == []


BEGUN = [(v, n) for v, n in EVERY if operations_of(v)[n].long_running]


@pytest.mark.parametrize(("version", "name"), BEGUN)
def test_a_long_running_call_is_followed_to_its_result(version: str, name: str, wire: Wire) -> None:
    api, operation = api_of(version), operations_of(version)[name]
    assert operation.long_running is not None
    begin = operation.long_running.begin
    assert begin is not None
    poll = operations_of(version)[begin.poll]
    schema = poll.responses[0].contents[0].schema
    body = Sampler(api, sent=False).value(schema) | {"status": "succeeded", "id": "a b"}
    wire.reply = Reply.json(body | {"status": "running"}, 202)
    given = sampled(api, operation, Sampler(api, sent=True))
    method = method_of(client_of(version, wire.url), f"{name.rpartition('.')[0]}.{begin.name}")
    poller = method(**keywords(api, operation, method, given))
    assert wrong_on_the_wire(api, operation, given, wire.last) == []
    wire.reply = Reply.json(body)
    result = poller.result(timeout=10)
    parameter = next(p.name for p in poll.parameters if p.place == "path")
    polled = Arguments(path={parameter: "a b"})
    assert wrong_on_the_wire(api, poll, polled, wire.last) == []
    prop = api.resolve(schema).property(begin.result)
    assert prop is not None
    assert list(misread(api, prop.schema, body[begin.result], result)) == []


@pytest.mark.parametrize("version", interfaces().apis)
def test_the_deployment_may_be_set_on_the_client(version: str, wire: Wire) -> None:
    """Every operation under /deployments/{}/ takes it; a positional one goes first."""
    api = api_of(version)
    client = client_of(version, wire.url, deployment=DEPLOYMENT)
    for operation in api.operations:
        if not operation.path.startswith("/deployments/{") or operation.path.endswith("}"):
            continue
        given = sampled(api, operation, Sampler(api, sent=True, full=False))
        (name,) = given.path
        wire.reply = _reply(api, *_answers(operation)[0], Sampler(api, sent=False))[0]
        method = method_of(client, operation.name)
        rest = keywords(api, operation, method, Arguments(body=given.body, query=given.query))
        method(**rest)
        given.path[name] = DEPLOYMENT
        assert wrong_on_the_wire(api, operation, given, wire.last) == []
        method("another", **rest)
        given.path[name] = "another"
        assert wrong_on_the_wire(api, operation, given, wire.last) == []


GRANULAR = "timestamp_granularities[]"


def _granular(version: str, name: str) -> bool:
    fields = api_of(version).flat_body(operations_of(version)[name]) or ()
    return GRANULAR in [field.name for field in fields]


@pytest.mark.parametrize(("version", "name"), [pair for pair in EVERY if _granular(*pair)])
def test_a_tuple_is_as_good_as_a_list_in_a_form(version: str, name: str, wire: Wire) -> None:
    """Arguments are typed as sequences."""
    fields = {"file": FILE, GRANULAR: ["word", "segment"]}
    given = Arguments(path={"deployment-id": "d"}, body=fields)
    wire.reply = Reply.json({"text": ""})
    method = method_of(client_of(version, wire.url), name)
    method("d", file=FILE, timestamp_granularities=("word", "segment"))
    assert wrong_on_the_wire(api_of(version), operations_of(version)[name], given, wire.last) == []


def _call(
    api: Api,
    operation: ApiOperation,
    given: Arguments,
    wire: Wire,
    answer: tuple[Response | None, Content | None],
    pick: int,
) -> None:
    wire.reply, body = _reply(api, *answer, Sampler(api, sent=False, pick=pick))
    client = client_of(api.version, wire.url)
    method = method_of(client, operation.name)
    got = method(**keywords(api, operation, method, given))
    assert wrong_on_the_wire(api, operation, given, wire.last) == []
    if isinstance(body, bytes):
        assert isinstance(got, BinaryAnswer)
        assert got.read() == body
    elif answer[1] is None or not _is_json(answer[1]):
        assert got == body
    else:
        assert list(misread(api, answer[1].schema, body, got)) == []
        assert plain(got) == body


def _answers(operation: ApiOperation) -> list[tuple[Response | None, Content | None]]:
    """Every success that the document knows, but for streams."""
    found: list[tuple[Response | None, Content | None]] = []
    for response in operation.responses:
        if response.status.startswith("2"):
            found += [(response, c) for c in response.contents if c.media_type != EVENTS]
            found += [] if response.contents else [(response, None)]
    return found or [(None, None)]


def _reply(
    api: Api, response: Response | None, content: Content | None, sampler: Sampler
) -> tuple[Reply, Any]:
    """An answer and what is to be read from it."""
    status = int(response.status) if response and response.status.isdigit() else 200
    if content is None:
        return Reply(status if response else 204), None
    headers = {"content-type": content.media_type}
    if _is_json(content):
        value = sampler.value(content.schema)
        return Reply(status, json.dumps(value).encode(), headers=headers), value
    if content.media_type.startswith("text/") and not _is_file(api, content.schema):
        return Reply(status, TEXT.encode(), headers=headers), TEXT
    return Reply(status, FILE, headers=headers), FILE


def _is_json(content: Content) -> bool:
    return content.media_type.endswith("json")


def _is_file(api: Api, schema: Schema) -> bool:
    return api.resolve(schema).format == "binary"


def _framed(event: Any) -> bytes:
    """A named event as assistants send it: the name outside of the data."""
    if isinstance(event, dict) and event.keys() == {"event", "data"}:
        return f"event: {event['event']}\ndata: {json.dumps(event['data'])}\n\n".encode()
    return f"data: {json.dumps(event)}\n\n".encode()


def _ends_a_stream(event: Any) -> bool:
    """Errors are raised, and the end marker is not handed out."""
    kinds = (event.get("event"), event.get("type"))
    return "error" in kinds or "done" in kinds or isinstance(event.get("error"), dict)
