"""One call from its arguments to its decoded answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from .build import build_request
from .decode import (
    BINARY,
    HEADERS,
    NOTHING,
    TEXT,
    attach,
    decode,
    error_model,
    node_for,
    promised_type,
)
from .errors import APIResponseValidationError, APIStatusError
from .jsonvalue import is_json, loads
from .lazy import load
from .observing import observed, showing
from .page import Paged, PagedList
from .paging import Circle, PageResponse, following
from .raw_response import RawResponse
from .request import Arguments, Request
from .sending import send
from .view import View

if TYPE_CHECKING:
    from .caller import Caller
    from .http_response import HttpResponse
    from .operation import Operation
    from .steps import Flow


#: In place of arguments that have become a request.
_SENT = Arguments()


def call(
    client: Caller,
    operation: Operation[Any],
    arguments: Arguments,
    *,
    raw: bool = False,
    opened: bool = False,
    url: str | None = None,
) -> Flow[Any]:
    """Sends a call; the answer is decoded, or with `raw` a RawResponse.

    opened: give the response before its body is read
    url: used in place of the operation's own address, for links that the service gave
    """
    settings, auths = client._settings, client._credentials(operation)
    request = build_request(settings, auths, operation, arguments, url)
    if operation.page is None and not opened:
        arguments = _SENT  # nobody asks for them again, and what they hold may be large
    if settings.telemetry is not None:
        request.observation = settings.telemetry.begin(request)
    # No generator of its own: thousands may wait for their responses, each with all that it is in.
    flow = _Exchange(client, operation, arguments, request).flow(raw, opened)
    if operation.errors:
        flow = _with_model(client, operation, flow)
    return observed(request.observation, flow) if request.observation else flow


def _with_model(client: Caller, operation: Operation[Any], flow: Flow[Any]) -> Flow[Any]:
    """The same flow, whose failures have what the document says they are."""
    try:
        return (yield from flow)
    except APIStatusError as error:
        error.model = error_model(operation, error, client._package)
        raise


class _Exchange:
    """What is asked, and what is made of the response."""

    __slots__ = ("arguments", "client", "operation", "request")

    def __init__(
        self, client: Caller, operation: Operation[Any], arguments: Arguments, request: Request
    ) -> None:
        self.client = client
        self.operation = operation
        self.arguments = arguments
        self.request = request

    def flow(self, raw: bool, opened: bool) -> Flow[Any]:
        if opened:
            return send(self.client, self.request, self._open)
        if self.request.stream:
            return send(self.client, self.request, partial(self.events, raw=raw))
        return self._read(raw)

    def _open(self, response: HttpResponse) -> Flow[Any]:
        yield from ()
        return self.client._opened(Opened(self, response))

    def _read(self, raw: bool) -> Flow[Any]:
        received = yield from send(self.client, self.request, self._receive)
        answer = received.as_raw() if raw else received.parse()
        received.show(answer)
        return answer

    def _receive(self, response: HttpResponse) -> Flow[_Received]:
        expression = self.promised(response)
        if expression == BINARY:
            return _Received(self, response, expression, b"", self.client._binary(response))
        content = yield from response.read_all()
        self.request.elapsed = self.client._clock.monotonic() - self.request.sent_at
        return _Received(self, response, expression, content, None)

    def promised(self, response: HttpResponse) -> str:
        """The type expression of the answer."""
        return promised_type(self.operation.answers, response.status, response.media_type)

    def events(self, response: HttpResponse, *, raw: bool = False) -> Flow[Any]:
        """The stream, or a RawResponse of it."""
        client, operation, request = self.client, self.operation, self.request
        assert operation.events is not None
        node = node_for(operation, operation.events, client._package)
        kind = load(client._stream_kinds)[operation.stream]
        observation = request.observation
        wrap = node.wrap if observation is None else showing(observation, node.wrap)
        decoder = kind.decoder(operation)(response, request, wrap)
        decoder.whole = _whole(operation, client._package)
        decoder.unmarked_end = client._settings.unmarked_stream_end
        yield from decoder.read_ahead()
        decoder.observation = observation  # only now: it may have been one of many attempts
        stream = client._stream(kind, response, decoder)
        if not raw:
            return stream
        return RawResponse(response, request, lambda: stream, close=response.close)


@lru_cache(maxsize=256)
def _whole(operation: Operation[Any], package: str) -> Callable[[HttpResponse, Any], Any]:
    """Makes what a stream adds up to the answer that it would have been."""

    def whole(response: HttpResponse, data: Any) -> Any:
        expression = promised_type(operation.answers, response.status, "application/json")
        made = node_for(operation, expression, package).wrap(data)
        return attach(made, response.request_id, response.info())

    return whole


class Opened:
    """A response whose body has not been read; whoever has it, decides how it is."""

    def __init__(self, exchange: _Exchange, response: HttpResponse) -> None:
        self.request = exchange.request
        self.response = response
        #: Whether it is events.
        self.streams = exchange.request.stream
        self._exchange = exchange

    def answer(self, read: Callable[[], Any], body: Any) -> Any:
        """The stream or the decoded answer, or an awaitable of it.

        read: the step that reads the response; body: what is given for bytes
        """
        exchange = self._exchange
        flow = exchange.events(self.response) if self.streams else self._decoded(read, body)
        return exchange.client._driver.run(flow)

    def _decoded(self, read: Callable[[], Any], body: Any) -> Flow[Any]:
        expression = self._exchange.promised(self.response)
        content = b"" if expression == BINARY else (yield read)
        received = _Received(self._exchange, self.response, expression, content, body)
        answer = received.parse()
        received.show(answer)
        return answer

    def close(self) -> None:
        """Gives up what was not read."""
        self.response.close()
        if self.request.observation is not None:
            self.request.observation.ended()


class _Received:
    """A response whose body has been read, but for a binary one, and is yet to be decoded."""

    __slots__ = ("_binary", "_content", "_exchange", "_response", "_type")

    def __init__(
        self,
        exchange: _Exchange,
        response: HttpResponse,
        expression: str,
        content: bytes,
        binary: Any,
    ) -> None:
        self._exchange = exchange
        self._response = response
        self._type = expression
        self._content = content
        self._binary = binary

    def parse(self) -> Any:
        """The decoded answer; a page of a list knows how the list goes on."""
        exchange, decoded = self._exchange, self._decoded()
        if exchange.operation.page is not None and isinstance(decoded, Paged):
            data, headers = getattr(decoded, "_data", None), self._response.headers
            page = PageResponse(decoded, data, headers)
            onward: Any = following(exchange.operation, exchange.arguments, page)
            if onward is not None:
                if not isinstance(onward, Circle):
                    onward = partial(exchange.client._follow, exchange.operation, *onward)
                decoded.__dict__["_fetch_next"] = onward
                decoded.__dict__["_is_awaited"] = exchange.client._is_awaited
        return decoded

    def _decoded(self) -> Any:
        response, expression, operation = self._response, self._type, self._exchange.operation
        if expression == BINARY:
            return self._binary
        if expression == HEADERS:
            return response.info(self._content)
        if expression == NOTHING or response.status in (204, 205):
            return None
        if expression == TEXT:
            return response.info(self._content).text
        node = node_for(operation, expression, self._exchange.client._package)
        read: Callable[[bytes], Any] = loads
        xml = None if is_json(response.media_type) else operation.xml
        if xml is not None and xml.reads(expression):
            read = partial(xml.read, expression)
        try:
            decoded = decode(
                operation.name, node, self._content, read, "JSON" if read is loads else "XML"
            )
        except APIResponseValidationError as error:
            error.request_id = response.request_id
            error.client_request_id = self._exchange.request.client_request_id
            error.response = response.info(self._content)
            raise
        if operation.page is not None and isinstance(decoded, list):
            decoded = PagedList(decoded)
        return attach(decoded, response.request_id, response.info())

    def show(self, answer: object) -> None:
        """Tells whoever observes the call what came; answer: what was made of it."""
        observation = self._exchange.request.observation
        if observation is None:
            return
        try:
            data = answer._data if isinstance(answer, View) else loads(self._content)
        except (ValueError, RecursionError):  # no JSON
            data = None
        observation.answered(data)

    def as_raw(self) -> RawResponse[Any]:
        response, request = self._response, self._exchange.request
        close = response.close if self._type == BINARY else None
        return RawResponse(response, request, self.parse, self._content, close)
