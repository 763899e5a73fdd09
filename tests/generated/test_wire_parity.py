"""openai-python's client and ours, given the same arguments, say the same to the service.

What differs on purpose stands in one table, with the reason; a difference that it lacks fails, and
so does one that it lists and no call shows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from aoai.v2024_10_21 import AsyncAzureOpenAI as AsyncStable
from aoai.v2024_10_21 import AzureOpenAI as Stable
from aoai.v2025_04_01_preview import AsyncAzureOpenAI as AsyncPreview
from aoai.v2025_04_01_preview import AzureOpenAI as Preview
from tests.generated.wire import Wire
from tests.server import Recorded, Reply, events

openai = pytest.importorskip("openai", reason="openai-python is not installed (extra dev)")

AWAITED: dict[Any, Any] = {Stable: AsyncStable, Preview: AsyncPreview}
KEY, TOKEN = "key-of-the-test", "token-of-the-test"

MESSAGES = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Grüß dich"}]
TOOL = {
    "type": "function",
    "function": {"name": "f", "parameters": {"type": "object", "properties": {}}},
}
CHAT = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
CHUNK = {"index": 0, "delta": {"content": "x"}, "finish_reason": "stop"}
AUDIO = bytes(range(256))


class Call:
    """One call of both clients.

    method: its dotted name; deployed: whether it goes to a deployment, openai's `model`
    client: ours
    """

    def __init__(
        self,
        name: str,
        method: str,
        reply: Reply,
        arguments: dict[str, Any],
        *,
        deployed: bool = True,
        client: Callable[..., Any] = Stable,
    ) -> None:
        self.name = name
        self.method = method
        self.reply = reply
        self.arguments = arguments
        self.deployed = deployed
        self.client = client

    def theirs(self, client: Any) -> Any:
        return self._find(client)(**self.arguments, **({"model": "d 1"} if self.deployed else {}))

    def ours(self, client: Any) -> Any:
        return self._find(client)(*(["d 1"] if self.deployed else []), **self.arguments)

    def _find(self, client: Any) -> Any:
        for part in self.method.split("."):
            client = getattr(client, part)
        return client


CALLS = [
    Call(
        "chat",
        "chat.completions.create",
        Reply.json(CHAT),
        {"messages": MESSAGES, "temperature": 0.5, "stop": ["\n"], "top_p": None, "user": None},
    ),
    Call(
        "streamed chat",
        "chat.completions.create",
        Reply.stream(events({**CHAT, "choices": [CHUNK]})),
        {"messages": MESSAGES, "stream": True, "stream_options": {"include_usage": True}},
        client=Preview,
    ),
    Call(
        "tools",
        "chat.completions.create",
        Reply.json(CHAT),
        {
            "messages": MESSAGES,
            "tools": [TOOL],
            "tool_choice": "auto",
            "extra_body": {"data_sources": []},
            "extra_query": {"a b": "c&d"},
            "extra_headers": {"x-team": "blue"},
        },
    ),
    Call(
        "completion",
        "completions.create",
        Reply.json({**CHAT, "object": "text_completion"}),
        {"prompt": "Once upon a time", "max_tokens": 5, "logit_bias": {"50256": -100}},
    ),
    Call(
        "embedding",
        "embeddings.create",
        Reply.json({"object": "list", "data": [{"index": 0, "embedding": [1.0]}]}),
        {"input": ["a", "b"], "dimensions": 8},
    ),
    Call(
        "image",
        "images.generate",
        Reply.json({"created": 1, "data": []}),
        {"prompt": "a cat", "size": "1024x1024", "n": 1, "response_format": "b64_json"},
    ),
    Call(
        "transcription",
        "audio.transcriptions.create",
        Reply.json({"text": "hello"}),
        {
            "file": ("a.wav", AUDIO),
            "language": "de",
            "temperature": 0.25,
            "timestamp_granularities": ["word", "segment"],
        },
        client=Preview,
    ),
    Call(
        "speech",
        "audio.speech.create",
        Reply(body=AUDIO, headers={"content-type": "audio/mpeg"}),
        {"input": "hello", "voice": "alloy", "speed": 1.25},
        client=Preview,
    ),
    Call(
        "file from bytes",
        "files.create",
        Reply.json({"id": "file-1"}),
        {"file": AUDIO, "purpose": "batch"},
        deployed=False,
    ),
    Call(
        "file from a path",
        "files.create",
        Reply.json({"id": "file-1"}),
        {"file": Path(__file__), "purpose": "fine-tune"},
        deployed=False,
    ),
]
EVERY = {call.name for call in CALLS}
DIFFERENCES: list[tuple[str, set[str], str]] = [
    (
        "body: model",
        EVERY - {"file from bytes", "file from a path"},
        "openai repeats the deployment here; Azure takes it from the path and documents no such "
        "field",
    ),
    (
        "body: user",
        {"chat"},
        "openai sends null for any None; what cannot be null is not sent, what can is, as `top_p`",
    ),
    (
        "body: encoding_format",
        {"embedding"},
        "openai asks for base64 of its own accord; what was not asked for is not sent",
    ),
    (
        "header: accept",
        {"streamed chat", "transcription"},
        "openai takes JSON for an answer; a stream is events, a transcription may be text",
    ),
    ("header: user-agent", EVERY, "each names itself"),
    (
        "header: x-ms-client-request-id",
        EVERY,
        "openai sends no id by which Azure's support could find the request",
    ),
    ("header: x-stainless-*", EVERY, "openai tells about the machine and the interpreter"),
]
"""What differs, in which calls, and why."""

CREDENTIALS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "key": ({"api_key": KEY}, {"api_key": KEY}),
    "token": ({"azure_ad_token_provider": lambda: TOKEN}, {"credential": lambda: TOKEN}),
}


@pytest.fixture(autouse=True)
def _nothing_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither client reads a setting of the machine that it runs on."""
    for prefix in ("OPENAI", "AZURE_OPENAI"):
        for name in ("API_KEY", "AD_TOKEN", "ENDPOINT", "ORG_ID", "PROJECT_ID", "CUSTOM_HEADERS"):
            monkeypatch.delenv(f"{prefix}_{name}", raising=False)


def spoken(call: Call, credential: str, wire: Wire) -> tuple[Recorded, Recorded]:
    """The requests of openai's client and of ours."""
    wire.reply = call.reply
    theirs, ours = CREDENTIALS[credential]
    client = call.client(wire.url, **ours, max_retries=0)
    theirs = theirs | {
        "azure_endpoint": wire.url,
        "api_version": client._api_version,
        "max_retries": 0,
    }
    with openai.AzureOpenAI(**theirs) as other:
        call.theirs(other)
    first = wire.last
    with client:
        answer = call.ours(client)
        if hasattr(answer, "close"):
            answer.close()
    assert wire.last is not first
    return first, wire.last


def spoken_awaited(call: Call, credential: str, wire: Wire) -> tuple[Recorded, Recorded]:
    """The same of the clients that await."""
    wire.reply = call.reply
    theirs, ours = CREDENTIALS[credential]
    client = AWAITED[call.client](wire.url, **ours, max_retries=0)
    theirs = theirs | {
        "azure_endpoint": wire.url,
        "api_version": client._api_version,
        "max_retries": 0,
    }

    async def both() -> tuple[Recorded, Recorded]:
        async with openai.AsyncAzureOpenAI(**theirs) as other:
            await call.theirs(other)
        first = wire.last
        async with client:
            answer = await call.ours(client)
            if hasattr(answer, "close"):
                await answer.close()
        assert wire.last is not first
        return first, wire.last

    return asyncio.run(both())


Speak = Callable[[Call, str, Wire], tuple[Recorded, Recorded]]
speakers = pytest.mark.parametrize("speak", [spoken, spoken_awaited], ids=["blocking", "awaiting"])
both = pytest.mark.parametrize("credential", CREDENTIALS)
each = pytest.mark.parametrize("call", CALLS, ids=[call.name for call in CALLS])


@each
@both
@speakers
def test_method_path_and_query_are_the_same(
    call: Call, credential: str, speak: Speak, wire: Wire
) -> None:
    theirs, ours = speak(call, credential, wire)
    assert (ours.method, ours.path) == (theirs.method, theirs.path)
    assert sorted(ours.query_list) == sorted(theirs.query_list)


@each
@both
@speakers
def test_the_credential_is_said_in_the_same_header(
    call: Call, credential: str, speak: Speak, wire: Wire
) -> None:
    wanted = {"key": ("api-key", KEY), "token": ("authorization", f"Bearer {TOKEN}")}[credential]
    for request in speak(call, credential, wire):
        said = [pair for pair in request.header_list if pair[0] in ("api-key", "authorization")]
        assert said == [wanted]


@each
@both
@speakers
def test_bodies_and_headers_differ_in_what_the_table_lists_alone(
    call: Call, credential: str, speak: Speak, wire: Wire
) -> None:
    theirs, ours = map(facts_of, speak(call, credential, wire))
    assert different(theirs, ours) == {what for what, at, _ in DIFFERENCES if call.name in at}


def test_a_different_body_would_be_seen(wire: Wire) -> None:
    """The comparison itself: a file's bytes, a digit, a null that the other does not send."""
    call = next(call for call in CALLS if call.name == "transcription")
    theirs, ours = spoken(call, "key", wire)
    ours.body = ours.body.replace(AUDIO, AUDIO[::-1]).replace(b"0.25", b"0.26")
    changed = different(facts_of(theirs), facts_of(ours) | {"body: user": None})
    assert {"body: file", "body: temperature", "body: user"} <= changed
    assert "body: language" not in changed


def different(theirs: dict[str, Any], ours: dict[str, Any]) -> set[str]:
    """What one of the two lacks or has otherwise; a null is not the same as nothing."""
    lacking = object()
    every = theirs.keys() | ours.keys()
    return {what for what in every if theirs.get(what, lacking) != ours.get(what, lacking)}


def facts_of(request: Recorded) -> dict[str, Any]:
    """Each field of the body and each header that does not follow from the body's bytes."""
    facts: dict[str, Any] = {}
    for name, value in request.headers.items():
        stainless = name.startswith("x-stainless-")
        facts["header: x-stainless-*" if stainless else f"header: {name}"] = value
    del facts["header: content-length"]
    kind = facts["header: content-type"]
    facts["header: content-type"] = kind.partition(";")[0]  # the boundary is chance
    fields = _form(kind, request.body) if kind.startswith("multipart/") else request.json
    return facts | {f"body: {name}": value for name, value in fields.items()}


def _form(kind: str, body: bytes) -> dict[str, list[Any]]:
    """Name to the values of its parts; the order of different names has no meaning."""
    form: dict[str, list[Any]] = {}
    for name, value in _parts(kind, body):
        form.setdefault(name, []).append(value)
    return form


def _parts(kind: str, body: bytes) -> Iterator[tuple[str, tuple[str | None, str, bytes]]]:
    """Name of each part, with its file's name, its media type and its bytes."""
    message = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    parts: Any = message.get_payload()
    for part in parts:
        name = str(part.get_param("name", header="content-disposition"))
        content: bytes = part.get_payload(decode=True)
        yield name, (part.get_filename(), part.get_content_type(), content)
