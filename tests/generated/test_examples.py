"""The official examples: requests as they go out, answers as they are read."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from aoai._runtime import APIStatusError, BinaryAnswer
from aoaigen.api.ir import ApiOperation, Content, Property
from tests import official
from tests.generated.calling import (
    Arguments,
    keywords,
    multipart,
    sampled,
    wrong_on_the_wire,
)
from tests.generated.examples import Example, answer_of, content_of, examples
from tests.generated.facts import api_of, client_of, method_of, squash
from tests.generated.reading import misread, plain
from tests.generated.samples import Sampler
from tests.generated.wire import Wire
from tests.server import Reply

official.required()

OF_THE_CLIENT = {"endpoint", "apikey", "apiversion", "contenttype"}
"""What an example lists and the client says by itself."""

_NO_FILE = "it has no file, which the document requires"
_NO_BODY = "it has no body, which the document requires: {} is sent"
_NO_BATCH = "it is of vector_stores.files.list, and has no batch_id, which the path requires"
_CONTRADICTIONS = (
    (
        _NO_FILE,
        "audio_transcription_object.json audio.transcriptions.create",
        (
            *("2024-02-01", "2024-03-01-preview", "2024-04-01-preview", "2024-06-01"),
            *("2024-08-01-preview", "2024-10-01-preview", "2024-10-21"),
        ),
    ),
    (
        _NO_BODY,
        "create_thread.json threads.create",
        ("2024-03-01-preview", "2024-04-01-preview", "2024-08-01-preview", "2024-10-01-preview"),
    ),
    (
        _NO_BODY,
        "create_vector_store.json vector_stores.create",
        ("2024-08-01-preview", "2024-10-01-preview"),
    ),
    (
        _NO_BATCH,
        "list_vector_store_files.json vector_stores.file_batches.list_files",
        ("2024-08-01-preview", "2024-10-01-preview"),
    ),
)
CANNOT_BE_SENT = {f"{v}/{name}": why for why, name, versions in _CONTRADICTIONS for v in versions}
"""Request examples that contradict their own document, and how."""

CANNOT_BE_READ: dict[str, str] = {}
"""The same for answers: there is none."""


def test_every_request_example_puts_its_body_on_the_wire(
    wire: Wire, record_property: Callable[[str, object], None]
) -> None:
    failed, count = {}, 0
    for example in examples():
        if example.operation is not None:
            count += 1
            wrong = _sent(example, wire)
            if wrong:
                failed[example.id] = wrong
    line = f"{count - len(failed)} of {count} request examples are sent as they stand"
    record_property("counted", f"{line}; {_missing()} are of operations their api-version lacks")
    assert _unlisted(failed, CANNOT_BE_SENT) == {}
    assert _unneeded(failed, CANNOT_BE_SENT) == []


def test_every_response_example_is_read_and_dumped_back(
    wire: Wire, record_property: Callable[[str, object], None]
) -> None:
    failed, count = {}, 0
    for example in examples():
        for status in example.data["responses"] if example.operation is not None else ():
            count += 1
            wrong = _read(example, status, wire)
            if wrong:
                failed[f"{example.id} {status}"] = wrong
    line = f"{count - len(failed)} of {count} response examples are read and dumped back"
    record_property("counted", line)
    assert _unlisted(failed, CANNOT_BE_READ) == {}
    assert _unneeded(failed, CANNOT_BE_READ) == []


def _unlisted(failed: dict[str, str], listed: dict[str, str]) -> dict[str, str]:
    return {name: why for name, why in failed.items() if name not in listed}


def _unneeded(failed: dict[str, str], listed: dict[str, str]) -> list[str]:
    """Rows of examples that have come to work."""
    return [name for name in listed if name not in failed]


def _missing() -> int:
    return sum(example.operation is None for example in examples())


# -- requests --------------------------------------------------------------------------------------


def _sent(example: Example, wire: Wire) -> str:
    """What goes wrong when the request of an example is sent."""
    api, operation = api_of(example.version), example.of()
    wire.reply = Reply(204)
    method = method_of(client_of(example.version, wire.url), operation.name)
    try:
        given = _arguments(operation, example)
        method(**keywords(api, operation, method, given))
    except (AssertionError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    if given.body is None and operation.body and not operation.body.required:
        given.body = {}
    return "; ".join(wrong_on_the_wire(api, operation, given, wire.last))


def _arguments(operation: ApiOperation, example: Example) -> Arguments:
    """The example's parameters by place; what is no parameter is the body, or a field of a form."""
    found, rest = Arguments(), {}
    places = {squash(p.name): p for p in operation.parameters}
    for name, value in example.data["parameters"].items():
        parameter = places.get(squash(name))
        if parameter is not None and parameter.name != "api-version":
            getattr(found, parameter.place)[parameter.name] = value
        elif squash(name) not in OF_THE_CLIENT:
            rest[name] = value
    if _is_form(operation):
        found.body = _form(example, operation, rest)
    else:
        assert len(rest) < 2, f"several values could be the body: {sorted(rest)}"
        found.body = next(iter(rest.values()), None)
    return found


def _is_form(operation: ApiOperation) -> bool:
    return bool(operation.body and "multipart" in operation.body.contents[0].media_type)


def _form(example: Example, operation: ApiOperation, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a form; some examples write the whole body out as one text."""
    if isinstance(fields.get("body"), str):
        kind = "multipart/form-data; boundary=-multipart-boundary"
        return dict(multipart(kind, fields["body"].encode()))
    api = api_of(example.version)
    files = {p.name for p in api.flat_body(operation) or () if _is_file(example, p)}
    return {k: v.encode() if k in files else v for k, v in fields.items()}


def _is_file(example: Example, prop: Property) -> bool:
    return api_of(example.version).resolve(prop.schema).format == "binary"


# -- answers ---------------------------------------------------------------------------------------


def _read(example: Example, status: str, wire: Wire) -> str:
    """What goes wrong when an answer of an example is served and read."""
    said = example.data["responses"][status]
    body = answer_of(said)
    content = content_of(example.of(), status, body)
    wire.reply = _reply(int(status), content, body)
    try:
        got = _called(example, wire)
    except APIStatusError as error:
        return "" if status >= "400" and error.body == body else repr(error)
    if isinstance(got, BinaryAnswer):
        got = got.read().decode()
    if content is None or not content.media_type.endswith("json"):
        return "" if got == body else f"{body!r} is read as {got!r:.200}"
    wrong = list(misread(api_of(example.version), content.schema, body, got))
    return "; ".join(wrong) or ("" if plain(got) == body else "it is dumped back differently")


def _called(example: Example, wire: Wire) -> Any:
    """The answer to a call with sample arguments."""
    api, operation = api_of(example.version), example.of()
    given = sampled(api, operation, Sampler(api, sent=True, full=False))
    method = method_of(client_of(example.version, wire.url), operation.name)
    return method(**keywords(api, operation, method, given))


def _reply(status: int, content: Content | None, body: Any) -> Reply:
    if content is None:
        return Reply(status)
    text = json.dumps(body) if content.media_type.endswith("json") else str(body)
    return Reply(status, text.encode(), headers={"content-type": content.media_type})
