"""Spans and metrics of calls, made with OpenTelemetry's API."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

from ..core.errors import AnswerClosedError, APIStatusError
from ..core.hinted import hinted
from ..core.jsonvalue import json_text, loads
from .genai import (
    OPERATIONS,
    Attributes,
    Outcome,
    content_attributes,
    place_attributes,
    request_attributes,
)

if TYPE_CHECKING:
    from opentelemetry.metrics import (  # type: ignore[import-not-found,unused-ignore]  # optional
        Histogram,
        MeterProvider,
    )
    from opentelemetry.trace import (  # type: ignore[import-not-found,unused-ignore]  # optional
        Span,
        TracerProvider,
    )

    from ..core.request import Request

#: As the conventions have them: seconds, and tokens.
_SECONDS = (*(0.01 * 2**n for n in range(14)),)
_TOKENS = (*(float(4**n) for n in range(14)),)


@hinted
class Telemetry:
    """OpenTelemetry's spans and metrics of the calls that models answer: the option `telemetry`.

    Chats, responses, completions and embeddings each get a client span by the conventions for
    generative AI, all attempts and the reading of a stream included, and are measured in
    `gen_ai.client.operation.duration`, `gen_ai.client.token.usage` and, streams,
    `gen_ai.client.operation.time_to_first_chunk`.

    tracer_provider, meter_provider: else OpenTelemetry's global ones
    content: also put what is sent and what comes into the span: messages, instructions, tool calls

    Raises ImportError without `pip install "aoai[otel]"`.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        content: bool = False,
    ) -> None:
        try:
            from opentelemetry import metrics, trace
        except ImportError as missing:
            what = 'Telemetry needs OpenTelemetry: python -m pip install "aoai[otel]"'
            raise ImportError(what) from missing
        self._trace = trace
        self._tracer = trace.get_tracer("aoai", tracer_provider=tracer_provider)
        meter = metrics.get_meter("aoai", meter_provider=meter_provider)
        self._content = content

        def seconds(name: str, description: str) -> Histogram:
            named = f"gen_ai.client.operation.{name}"
            return meter.create_histogram(
                named, "s", description, explicit_bucket_boundaries_advisory=_SECONDS
            )

        self._duration = seconds("duration", "How long calls take")
        self._first = seconds("time_to_first_chunk", "How long the first event of a stream takes")
        self._usage = meter.create_histogram(
            "gen_ai.client.token.usage",
            "{token}",
            "Tokens that are read and written",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )

    def begin(self, request: Request) -> _ObservedCall | None:
        """The span of a call, None for one that no model answers."""
        if request.name not in OPERATIONS:
            return None
        body = _body(request)
        place = place_attributes(request.url, request.name, body)
        attributes = place | request_attributes(body)
        if self._content:
            attributes |= _as_json(content_attributes(request.name, body))
        model = place.get("gen_ai.request.model")
        name = f"{OPERATIONS[request.name]} {model}" if model else OPERATIONS[request.name]
        kind = self._trace.SpanKind.CLIENT
        span = self._tracer.start_span(name, kind=kind, attributes=attributes)
        return _ObservedCall(self, span, place)

    def tool(
        self, name: str, call_id: str, description: str | None, arguments: str
    ) -> AbstractContextManager[Callable[[Callable[[], str], bool], object]]:
        """The span of a function that a model asked for; what it gives is told how that ended."""
        attributes = {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": name,
            "gen_ai.tool.type": "function",
            "gen_ai.tool.call.id": call_id,
            **({"gen_ai.tool.description": description} if description else {}),
            **({"gen_ai.tool.call.arguments": arguments} if self._content else {}),
        }
        return self._tool(f"execute_tool {name}", attributes)

    @contextmanager
    def _tool(
        self, name: str, attributes: Attributes
    ) -> Iterator[Callable[[Callable[[], str], bool], object]]:
        quiet: Any = {"record_exception": False, "set_status_on_exception": False}
        with self._tracer.start_as_current_span(name, attributes=attributes, **quiet) as span:

            def fail(kind: str) -> None:
                span.set_attribute("error.type", kind)
                span.set_status(self._trace.StatusCode.ERROR)

            def gave(text: Callable[[], str], failed: bool) -> None:
                if failed:
                    fail("tool_error")
                if self._content:
                    span.set_attribute("gen_ai.tool.call.result", text())

            try:
                yield gave
            except BaseException as problem:  # interrupted or cancelled, too
                fail(type(problem).__qualname__)
                raise


def _body(request: Request) -> dict[str, Any]:
    content = request.body.content if request.body is not None else None
    body = loads(content) if content else None
    return body if isinstance(body, dict) else {}


def _as_json(attributes: Attributes) -> Attributes:
    """What has structure is told as text: an attribute of a span has none."""
    return {name: json_text(value) for name, value in attributes.items()}


class _ObservedCall:
    """One call; its span ends once."""

    def __init__(self, telemetry: Telemetry, span: Span, place: Attributes) -> None:
        self._telemetry = telemetry
        self._span = span
        self._place = place
        self._outcome = Outcome(telemetry._content)
        self._began = time.monotonic()
        self._first: float | None = None
        self._over = False

    def sending(self) -> AbstractContextManager[Any]:
        """Spans of the HTTP library are below this one."""
        use: Any = self._telemetry._trace.use_span
        manager: AbstractContextManager[Any] = use(
            self._span, record_exception=False, set_status_on_exception=False
        )
        return manager

    def event(self, data: Any) -> None:
        if self._first is None:
            self._first = time.monotonic() - self._began
        self._outcome.event(data)

    def answered(self, data: Any) -> None:
        self._outcome.answer(data)
        self.ended()

    def failed(self, error: BaseException) -> None:
        # Whoever leaves a stream early has what was wanted.
        closed = isinstance(error, AnswerClosedError)
        self._end({} if closed else {"error.type": _kind(error)})

    def ended(self) -> None:
        self._end({})

    def __del__(self) -> None:  # a stream that nobody has read or closed
        self._end({})

    def _end(self, failure: Attributes) -> None:
        if self._over:
            return
        self._over = True
        attributes = self._outcome.attributes() | failure
        if self._first is not None:
            attributes["gen_ai.response.time_to_first_chunk"] = self._first
        if self._telemetry._content:
            attributes |= _as_json(self._outcome.output())
        self._span.set_attributes(attributes)
        if failure:
            # The message of an error may quote what was sent or what came.
            self._span.set_status(self._telemetry._trace.StatusCode.ERROR)
        self._span.end()
        self._measure(attributes, failure)

    def _measure(self, attributes: Attributes, failure: Attributes) -> None:
        telemetry, place = self._telemetry, self._place | failure
        if model := attributes.get("gen_ai.response.model"):
            place["gen_ai.response.model"] = model
        telemetry._duration.record(time.monotonic() - self._began, place)
        if self._first is not None:
            telemetry._first.record(self._first, place)
        for kind, count in self._outcome.counts():
            token, dot, _ = kind.partition("_tokens")
            if token in ("input", "output") and dot:
                telemetry._usage.record(count, place | {"gen_ai.token.type": token})


def _kind(error: BaseException) -> str:
    """What kind of failure it was: the service's code, else its status, else the class."""
    if isinstance(error, APIStatusError):
        return error.code or str(error.status_code)
    return type(error).__qualname__
