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
    flow = _sent(client, operation, arguments, request, raw, opened)
    if operation.errors:
        flow = _with_model(client, operation, flow)
    return observed(request.observation, flow) if request.observation else flow


def _sent(
    client: Caller,
    operation: Operation[Any],
    arguments: Arguments,
    request: Request,
    raw: bool,
    opened: bool,
) -> Flow[Any]:
    if opened:
        return send(client, request, partial(_open, client, operation, arguments, request))
    if request.stream:
        return send(client, request, partial(_open_stream, client, operation, request, raw))
    return _read(client, operation, arguments, request, raw)


def _read(
    client: Caller,
    operation: Operation[Any],
    arguments: Arguments,
    request: Request,
    raw: bool,
) -> Flow[Any]:
    pending = yield from send(client, request, partial(_pending, client, operation, request))
    parse = partial(_parse, client, operation, arguments, pending)
    answer = pending.as_raw(parse) if raw else parse()
    pending.show(answer)
    return answer


def _with_model(client: Caller, operation: Operation[Any], flow: Flow[Any]) -> Flow[Any]:
    """The same flow, whose failures have what the document says they are."""
    try:
        return (yield from flow)
    except APIStatusError as error:
        error.model = error_model(operation, error, client._package)
        raise


class Opened:
    """A response whose body has not been read; whoever has it, decides how it is."""

    def __init__(
        self,
        client: Caller,
        operation: Operation[Any],
        arguments: Arguments,
        request: Request,
        response: HttpResponse,
    ) -> None:
        self.client = client
        self.request = request
        self.response = response
        #: Whether it is events, which `events` gives; `decoded` is for anything else.
        self.streams = request.stream
        self._operation = operation
        self._arguments = arguments

    def events(self) -> Flow[Any]:
        """The stream."""
        return _open_stream(self.client, self._operation, self.request, False, self.response)

    def decoded(self, read: Callable[[], Any], body: Any) -> Flow[Any]:
        """The decoded answer.  read: the step that reads it; body: what is given for bytes"""
        response = self.response
        expression = promised_type(self._operation.answers, response.status, response.media_type)
        content = b"" if expression == BINARY else (yield read)
        pending = _Pending(self.request, response, expression, content, body)
        decoded = _parse(self.client, self._operation, self._arguments, pending)
        pending.show(decoded)
        return decoded

    def close(self) -> None:
        """Gives up what was not read."""
        self.response.close()
        if self.request.observation is not None:
            self.request.observation.ended()


def _open(
    client: Caller,
    operation: Operation[Any],
    arguments: Arguments,
    request: Request,
    response: HttpResponse,
) -> Flow[Any]:
    yield from ()
    return client._opened(Opened(client, operation, arguments, request, response))


def _parse(
    client: Caller, operation: Operation[Any], arguments: Arguments, pending: _Pending
) -> Any:
    decoded = pending.decode(operation, client._package)
    if operation.page is not None and isinstance(decoded, Paged):
        onward: Any = following(operation, arguments, pending.page_response(decoded))
        if onward is not None:
            if not isinstance(onward, Circle):
                onward = partial(client._follow, operation, *onward)
            decoded.__dict__["_fetch_next"] = onward
            decoded.__dict__["_is_awaited"] = client._is_awaited
    return decoded


class _Pending:
    """A response whose body has been read, but for a binary one, and is yet to be decoded."""

    __slots__ = ("_binary", "_content", "_request", "_response", "_type")

    def __init__(
        self, request: Request, response: HttpResponse, expression: str, content: bytes, binary: Any
    ) -> None:
        self._request = request
        self._response = response
        self._type = expression
        self._content = content
        self._binary = binary

    def decode(self, operation: Operation[Any], package: str) -> Any:
        response, expression = self._response, self._type
        if expression == BINARY:
            return self._binary
        if expression == HEADERS:
            return response.info(self._content)
        if expression == NOTHING or response.status in (204, 205):
            return None
        if expression == TEXT:
            return response.info(self._content).text
        node = node_for(operation, expression, package)
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
            error.client_request_id = self._request.client_request_id
            error.response = response.info(self._content)
            raise
        if operation.page is not None and isinstance(decoded, list):
            decoded = PagedList(decoded)
        return attach(decoded, response.request_id, response.info())

    def page_response(self, page: Paged[Any]) -> PageResponse:
        return PageResponse(page, getattr(page, "_data", None), self._response.headers)

    def show(self, answer: object) -> None:
        """Tells whoever observes the call what came; answer: what was made of it."""
        observation = self._request.observation
        if observation is None:
            return
        try:
            data = answer._data if isinstance(answer, View) else loads(self._content)
        except (ValueError, RecursionError):  # no JSON
            data = None
        observation.answered(data)

    def as_raw(self, parse: Callable[[], Any]) -> RawResponse[Any]:
        response = self._response
        close = response.close if self._type == BINARY else None
        return RawResponse(
            response.status, response.headers, self._content, parse, self._request, close
        )


def _pending(
    client: Caller, operation: Operation[Any], request: Request, response: HttpResponse
) -> Flow[_Pending]:
    expression = promised_type(operation.answers, response.status, response.media_type)
    if expression == BINARY:
        return _Pending(request, response, expression, b"", client._binary(response))
    content = yield response.read_all
    request.elapsed = client._clock.monotonic() - request.sent_at
    return _Pending(request, response, expression, content, None)


@lru_cache(maxsize=256)
def _whole(operation: Operation[Any], package: str) -> Callable[[HttpResponse, Any], Any]:
    """Makes what a stream adds up to the answer that it would have been."""

    def whole(response: HttpResponse, data: Any) -> Any:
        expression = promised_type(operation.answers, response.status, "application/json")
        made = node_for(operation, expression, package).wrap(data)
        return attach(made, response.request_id, response.info())

    return whole


def _open_stream(
    client: Caller, operation: Operation[Any], request: Request, raw: bool, response: HttpResponse
) -> Flow[Any]:
    assert operation.events is not None
    node = node_for(operation, operation.events, client._package)
    kind = load(client._stream_kinds)[operation.stream]
    observation = request.observation
    wrap = node.wrap if observation is None else showing(observation, node.wrap)
    decoder = kind.decoder(operation)(response, wrap, request.name, request.client_request_id)
    decoder.whole = _whole(operation, client._package)
    decoder.unmarked_end = client._settings.unmarked_stream_end
    yield from decoder.read_ahead()
    decoder.observation = observation  # only now: it may have been one of many attempts
    stream = client._stream(kind, response, decoder)
    if not raw:
        return stream
    return RawResponse(
        response.status, response.headers, b"", lambda: stream, request, response.close
    )
