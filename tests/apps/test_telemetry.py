"""Spans and metrics by OpenTelemetry's conventions for generative AI, of both clients."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, get_current_span

from aoai import APIError, Telemetry, ToolError, function_tool
from aoai.v2025_04_01_preview import AsyncAzureOpenAI, AzureOpenAI
from tests.server import Reply, Server

USAGE = {"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8}
USAGE_DETAILS = {
    **{"input_tokens": 3, "output_tokens": 5, "total_tokens": 8},
    "input_tokens_details": {"cached_tokens": 2},
    "output_tokens_details": {"reasoning_tokens": 1},
}
CHAT = {
    **{"id": "c", "object": "chat.completion", "created": 1, "model": "gpt-x", "usage": USAGE},
    "choices": [
        {
            "index": 0,
            "finish_reason": "tool_calls",
            "message": {
                "role": "assistant",
                "content": "secret answer",
                "tool_calls": [
                    {
                        "id": "call",
                        "type": "function",
                        "function": {"name": "look", "arguments": "{}"},
                    }
                ],
            },
        }
    ],
}
RESPONSE = {
    **{"id": "r", "object": "response", "status": "completed", "model": "gpt-x"},
    "usage": USAGE_DETAILS,
    "output": [
        {
            "type": "message",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "secret answer", "annotations": []}],
        },
        {"type": "function_call", "call_id": "call", "name": "look", "arguments": "{}"},
    ],
}
ASKED: Any = [
    {"role": "system", "content": "be secret"},
    {"role": "user", "content": [{"type": "text", "text": "secret question"}]},
    {"role": "tool", "tool_call_id": "t", "content": "secret result"},
]


def chunk(delta: dict[str, Any], reason: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    base = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "gpt-x"}
    return {**base, "choices": [choice], **more}


def events(*sent: dict[str, Any], done: bool = True) -> Reply:
    named = (f"event: {e['type']}\n" if "type" in e else "" for e in sent)
    texts = [f"{n}data: {json.dumps(e)}\n\n" for n, e in zip(named, sent, strict=True)]
    return Reply.stream("".join([*texts, "data: [DONE]\n\n" * done]).encode(), framing="length")


CHUNKS = (
    chunk({"role": "assistant", "content": "secret "}),
    chunk({"content": "answer"}, "stop"),
    {"id": "c", "object": "chat.completion.chunk", "model": "gpt-x", "choices": [], "usage": USAGE},
)


class Seen:
    """What was exported."""

    def __init__(self, **options: Any) -> None:
        self._spans = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        tracers = TracerProvider()
        tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        meters = MeterProvider(metric_readers=[self._reader])
        self.tracers = tracers
        self.telemetry = Telemetry(tracer_provider=tracers, meter_provider=meters, **options)

    @property
    def spans(self) -> Any:
        return self._spans.get_finished_spans()

    @property
    def span(self) -> Any:
        (only,) = self.spans
        return only

    def points(self, name: str) -> list[Any]:
        data: Any = self._reader.get_metrics_data()
        if data is None:
            return []
        metrics = [m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics]
        return [p for m in metrics if m.name == f"gen_ai.client.{name}" for p in m.data.data_points]


Call = Callable[[Any], Any]


def both(server: Server, seen: Seen, call: Call, **options: Any) -> None:
    """The call by each client, its stream read; what it raises stays here."""
    options = {"api_key": "k", "max_retry_wait": 0, "telemetry": seen.telemetry, **options}

    async def awaited() -> None:
        async with AsyncAzureOpenAI(server.url, **options) as client:
            got = await call(client)
            if hasattr(got, "__anext__"):
                async for _ in got:
                    pass

    with suppress(APIError), AzureOpenAI(server.url, **options) as client:
        got = call(client)
        if hasattr(got, "__next__"):
            list(got)
    with suppress(APIError):
        asyncio.run(awaited())


def chat(client: Any, **more: Any) -> Any:
    return client.chat.completions.create("d p", messages=ASKED, **more)


def respond(client: Any, **more: Any) -> Any:
    return client.responses.create(model="gpt", input="secret question", **more)


ANSWERED = {"gen_ai.response.id": "c", "gen_ai.response.model": "gpt-x"}
COUNTED = {"gen_ai.usage.input_tokens": 3, "gen_ai.usage.output_tokens": 5}
DETAILS = {
    "gen_ai.usage.cache_read.input_tokens": 2,
    "gen_ai.usage.reasoning.output_tokens": 1,
}
KINDS: dict[str, tuple[Reply, Call, str, dict[str, Any]]] = {
    "chat": (
        Reply.json(CHAT),
        lambda c: chat(c, temperature=0.5, max_tokens=9, stop="x", n=2, seed=4, top_p=1),
        "chat d p",
        {
            **{"gen_ai.request.temperature": 0.5, "gen_ai.request.max_tokens": 9},
            **{"gen_ai.request.choice.count": 2, "gen_ai.request.seed": 4},
            **{"gen_ai.request.stop_sequences": ("x",), "gen_ai.request.top_p": 1},
            "gen_ai.response.finish_reasons": ("tool_calls",),
            **ANSWERED,
            **COUNTED,
        },
    ),
    "raw": (
        Reply.json(CHAT),
        lambda c: c.chat.completions.with_raw_response.create("d p", messages=ASKED),
        "chat d p",
        {"gen_ai.response.finish_reasons": ("tool_calls",), **ANSWERED, **COUNTED},
    ),
    "json": (
        Reply.json({**CHAT, "choices": []}),
        lambda c: chat(c, response_format={"type": "json_object"}),
        "chat d p",
        {"gen_ai.output.type": "json", **ANSWERED, **COUNTED},
    ),
    "streamed chat": (
        events(*CHUNKS),
        lambda c: chat(c, stream=True),
        "chat d p",
        {
            "gen_ai.request.stream": True,
            "gen_ai.response.finish_reasons": ("stop",),
            **ANSWERED,
            **COUNTED,
        },
    ),
    "response": (
        Reply.json(RESPONSE),
        respond,
        "chat gpt",
        {
            **{**ANSWERED, "gen_ai.response.id": "r"},
            "gen_ai.response.finish_reasons": ("completed",),
            **COUNTED,
            **DETAILS,
        },
    ),
    "streamed response": (
        events(
            {"type": "response.output_text.delta", "delta": "secret answer"},
            {"type": "response.completed", "response": RESPONSE},
            done=False,
        ),
        lambda c: respond(c, stream=True),
        "chat gpt",
        {
            **{**ANSWERED, "gen_ai.response.id": "r", "gen_ai.request.stream": True},
            "gen_ai.response.finish_reasons": ("completed",),
            **COUNTED,
            **DETAILS,
        },
    ),
    "completion": (
        Reply.json({**CHAT, "choices": [{"index": 0, "text": "x", "finish_reason": "length"}]}),
        lambda c: c.completions.create("d p", prompt="secret question", presence_penalty=1),
        "text_completion d p",
        {
            "gen_ai.request.presence_penalty": 1,
            "gen_ai.response.finish_reasons": ("length",),
            **ANSWERED,
            **COUNTED,
        },
    ),
    "embedding": (
        Reply.json({"object": "list", "model": "gpt-x", "data": [], "usage": {"prompt_tokens": 3}}),
        lambda c: c.embeddings.create("d p", input="secret question", dimensions=8),
        "embeddings d p",
        {
            "gen_ai.embeddings.dimension.count": 8,
            "gen_ai.request.encoding_formats": ("base64",),
            "gen_ai.response.model": "gpt-x",
            "gen_ai.usage.input_tokens": 3,
        },
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_is_a_span_and_its_measurements(kind: str) -> None:
    reply, call, name, told = KINDS[kind]
    seen = Seen()
    with Server(reply) as server:
        both(server, seen, call)
        port = int(server.url.rpartition(":")[2])
    operation, _, model = name.partition(" ")
    place = {
        **{"gen_ai.operation.name": operation, "gen_ai.provider.name": "azure.ai.openai"},
        **{"gen_ai.request.model": model, "server.address": "127.0.0.1", "server.port": port},
    }
    streamed = kind.startswith("streamed")
    for span in seen.spans:
        attributes = dict(span.attributes)
        assert (attributes.pop("gen_ai.response.time_to_first_chunk", -1) > 0) is streamed
        if kind == "embedding":  # the client asks for what is read fastest
            attributes.setdefault("gen_ai.request.encoding_formats", ("base64",))
        assert attributes == {**place, **told}
        assert (span.name, span.kind) == (name, SpanKind.CLIENT)
        assert span.status.status_code is StatusCode.UNSET
    assert len(seen.spans) == 2
    shared = {**place, "gen_ai.response.model": "gpt-x"}
    (duration,) = seen.points("operation.duration")
    assert (dict(duration.attributes), duration.count) == (shared, 2)
    assert duration.explicit_bounds[:3] == (0.01, 0.02, 0.04)
    assert [p.count for p in seen.points("operation.time_to_first_chunk")] == [2] * streamed
    counted = {p.attributes["gen_ai.token.type"]: p.sum for p in seen.points("token.usage")}
    assert counted == {"input": 6} | ({} if kind == "embedding" else {"output": 10})


@pytest.mark.parametrize("kind", KINDS)
def test_content_is_told_only_where_that_is_asked_for(kind: str) -> None:
    reply, call, *_ = KINDS[kind]
    for content in (False, True):
        seen = Seen(content=content)
        with Server(reply) as server:
            both(server, seen, call)
        for span in seen.spans:
            assert ("secret" in str(dict(span.attributes))) is (content and kind != "embedding")


def test_messages_calls_and_results_are_told_as_the_conventions_have_them() -> None:
    seen = Seen(content=True)
    with Server(Reply.json(CHAT)) as server:
        AzureOpenAI(server.url, api_key="k", telemetry=seen.telemetry).chat.completions.create(
            "d", messages=ASKED
        )
    given, came = (
        json.loads(seen.span.attributes[f"gen_ai.{way}.messages"]) for way in ("input", "output")
    )
    assert given == [
        {"role": "system", "parts": [{"type": "text", "content": "be secret"}]},
        {"role": "user", "parts": [{"type": "text", "content": "secret question"}]},
        {
            "role": "tool",
            "parts": [{"type": "tool_call_response", "id": "t", "response": "secret result"}],
        },
    ]
    call = {"type": "tool_call", "id": "call", "name": "look", "arguments": "{}"}
    text = {"type": "text", "content": "secret answer"}
    assert came == [{"role": "assistant", "parts": [text, call], "finish_reason": "tool_calls"}]


def test_instructions_and_items_of_a_response_are_told() -> None:
    seen = Seen(content=True)
    with Server(Reply.json(RESPONSE)) as server:
        client = AzureOpenAI(server.url, api_key="k", telemetry=seen.telemetry)
        result: Any = {"type": "function_call_output", "call_id": "t", "output": "secret"}
        client.responses.create(model="m", instructions="be brief", input=[result])
    told = {
        n: json.loads(v)
        for n, v in seen.span.attributes.items()
        if "gen_ai.response" not in n and str(v)[:1] == "["
    }
    assert told["gen_ai.system_instructions"] == [{"type": "text", "content": "be brief"}]
    (given,) = told["gen_ai.input.messages"]
    assert given["parts"] == [{"type": "tool_call_response", "id": "t", "response": "secret"}]
    assert [part["type"] for m in told["gen_ai.output.messages"] for part in m["parts"]] == [
        "text",
        "tool_call",
    ]


ERROR = {"error": {"code": "DeploymentNotFound", "message": "secret question"}}
FAILURES: dict[str, tuple[Reply, Call, str]] = {
    "a code": (Reply.json(ERROR, 404), chat, "DeploymentNotFound"),
    "a status": (Reply(400, b"no"), chat, "400"),
    "no answer": (Reply(die="before"), chat, "APIConnectionError"),
    "no JSON": (
        Reply(200, b"secret", headers={"content-type": "application/json"}),
        chat,
        "APIResponseValidationError",
    ),
    "a stream cut off": (
        events(CHUNKS[0], done=False),
        lambda c: chat(c, stream=True),
        "TruncatedStreamError",
    ),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_a_failure_is_told_by_its_kind_and_by_nothing_of_its_text(kind: str) -> None:
    reply, call, told = FAILURES[kind]
    seen = Seen()
    with Server(reply) as server:
        both(server, seen, call, max_retries=1)
    assert len(seen.spans) == 2
    for span in seen.spans:
        assert span.attributes["error.type"] == told
        assert span.status.status_code is StatusCode.ERROR
        assert "secret" not in span.to_json()
        assert not span.events
    (duration,) = seen.points("operation.duration")
    assert (duration.attributes["error.type"], duration.count) == (told, 2)


def test_attempts_are_one_span_and_what_is_sent_meanwhile_is_below_it() -> None:
    seen = Seen()
    current: list[Any] = []
    with Server(Reply(503), Reply.json(CHAT), Reply(503), Reply.json(CHAT)) as server:
        both(server, seen, chat, on_request=lambda _: current.append(get_current_span()))
    sync, aio = seen.spans
    assert [span.get_span_context().span_id for span in current] == [
        *[sync.context.span_id] * 2,
        *[aio.context.span_id] * 2,
    ]
    assert "error.type" not in sync.attributes
    assert not get_current_span().get_span_context().is_valid


def test_a_streams_span_lasts_until_it_is_read_closed_or_forgotten() -> None:
    seen = Seen()
    with Server(events(*CHUNKS)) as server:
        client = AzureOpenAI(server.url, api_key="k", telemetry=seen.telemetry)
        stream = client.chat.completions.create("d", messages=ASKED, stream=True)
        next(stream)
        assert seen.spans == ()
        stream.close()
        assert seen.span.status.status_code is StatusCode.UNSET
        del stream
        forgotten = client.chat.completions.create("d", messages=ASKED, stream=True)
        del forgotten
        gc.collect()
        assert len(seen.spans) == 2
        with client.chat.completions.stream("d", messages=ASKED) as helped:
            helped.until_done()
        assert len(seen.spans) == 3


def test_an_answer_that_is_read_as_one_likes_has_its_span() -> None:
    seen = Seen()
    with Server(Reply.json(CHAT), Reply.json(CHAT), events(*CHUNKS)) as server:
        client = AzureOpenAI(server.url, api_key="k", telemetry=seen.telemetry)
        ways = client.chat.completions.with_streaming_response
        with ways.create("d", messages=ASKED) as response:
            response.read()
            assert seen.spans == ()
        with ways.create("d", messages=ASKED) as response:
            response.parse()
        with ways.create("d", messages=ASKED, stream=True) as response:
            list(response.parse())
    known = [span.attributes.get("gen_ai.response.id") for span in seen.spans]
    assert known == [None, "c", "c"]


def test_what_no_model_answers_has_no_span_and_strange_values_are_left_out() -> None:
    seen = Seen()
    strange = {
        "id": 1,
        "model": [],
        "usage": {"prompt_tokens": "many", "prompt_tokens_details": 1},
        "choices": [3, {"finish_reason": {}}, {"finish_reason": "stop", "index": []}],
    }
    with Server(Reply.json({"data": []}), Reply.json(strange)) as server:
        client = AzureOpenAI(server.url, api_key="k", telemetry=seen.telemetry)
        client.files.list()
        assert seen.spans == ()
        client.chat.completions.create("d", messages=[])
    told = {n for n in seen.span.attributes if "response" in n or "usage" in n}
    assert told == {"gen_ai.response.finish_reasons"}


LAST: dict[str, Any] = {
    **CHAT,
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Done."}}
    ],
}


@pytest.mark.parametrize("awaits", [False, True])
@pytest.mark.parametrize(
    ("raised", "error"),
    [(None, None), (ToolError("secret"), "tool_error"), (KeyError("secret"), "KeyError")],
)
def test_each_function_that_is_called_has_a_span(
    awaits: bool, raised: Exception | None, error: str | None
) -> None:
    def look() -> str:
        """Looks."""
        get_current_span().set_attribute("inside", True)
        if raised is not None:
            raise raised
        return "secret"

    async def look_later() -> str:
        return look()

    async def awaited(server: Server, options: Any) -> None:
        tool = function_tool(look_later, name="look", description="Looks.")
        async with AsyncAzureOpenAI(server.url, **options) as client:
            await client.chat.completions.run_tools("d", messages=ASKED, tools=[tool])

    for content in (False, True):
        seen = Seen(content=content)
        options: Any = {"api_key": "k", "telemetry": seen.telemetry}
        with Server(Reply.json(CHAT), Reply.json(LAST)) as server, suppress(KeyError):
            if awaits:
                asyncio.run(awaited(server, options))
            else:
                client = AzureOpenAI(server.url, **options)
                client.chat.completions.run_tools("d", messages=ASKED, tools=[look])
        (span,) = (span for span in seen.spans if span.name == "execute_tool look")
        told = dict(span.attributes)
        assert told.pop("error.type", None) == error
        assert (span.status.status_code is StatusCode.ERROR) is (error is not None)
        assert told.pop("gen_ai.tool.call.arguments", None) == ("{}" if content else None)
        result = str(told.pop("gen_ai.tool.call.result", None))
        assert ("secret" in result) is (content and error != "KeyError")
        assert told == {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": "look",
            "gen_ai.tool.type": "function",
            "gen_ai.tool.call.id": "call",
            "gen_ai.tool.description": "Looks.",
            "inside": True,
        }


def test_a_copy_of_a_client_can_go_without() -> None:
    seen = Seen()
    with Server(Reply.json(CHAT)) as server:
        client = AzureOpenAI(server.url, api_key="k", telemetry=seen.telemetry)
        client.with_options(telemetry=None).chat.completions.create("d", messages=[])
        assert seen.spans == ()


def test_nothing_of_opentelemetry_is_imported_unless_asked_for() -> None:
    program = (
        "import sys; from aoai.v1 import AzureOpenAI; import aoai\n"
        "AzureOpenAI('http://127.0.0.1:9', api_key='k').chat.completions\n"
        "assert not [m for m in sys.modules if m.startswith('opentelemetry')]\n"
        "sys.modules['opentelemetry'] = None\n"
        "try: aoai.Telemetry()\n"
        "except ImportError as error: print(error)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert 'pip install "aoai[otel]"' in ran.stdout
