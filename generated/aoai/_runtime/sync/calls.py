"""One call from its arguments to its decoded answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..core.decode import (
    BINARY,
    NOTHING,
    TEXT,
    attach,
    decode_json,
    error_model,
    node_for,
    promised_type,
)
from ..core.errors import APIResponseValidationError, APIStatusError
from ..core.raw_response import RawResponse
from ..core.request import Arguments, Request, build_request
from .sending import send

if TYPE_CHECKING:
    from ..core.operation import Operation
    from .client import ApiClient
    from .http_answer import HttpAnswer
    from .stream import Stream

__all__ = ["Arguments", "call"]


def call(
    client: ApiClient,
    operation: Operation[Any],
    arguments: Arguments,
    *,
    raw: bool = False,
    url: str | None = None,
) -> Any:
    """Sends a call; the answer is decoded, or with `raw` a RawResponse.

    url: used in place of the operation's own address, for links that the service gave
    """
    try:
        return _call(client, operation, arguments, raw=raw, url=url)
    except APIStatusError as error:
        if operation.errors:
            error.model = error_model(operation, error, client._package)
        raise


def _call(
    client: ApiClient,
    operation: Operation[Any],
    arguments: Arguments,
    *,
    raw: bool,
    url: str | None,
) -> Any:
    request = build_request(client, operation, arguments, url=url)
    if request.stream:
        return send(client, request, _open_stream(client, operation, request, raw=raw))
    pending = send(client, request, lambda answer: _Pending(operation, request, answer))

    def parse() -> Any:
        decoded = pending.decode(client, operation)
        if operation.page is not None:
            from .paging import link

            link(client, operation, arguments, decoded)
        return decoded

    return pending.as_raw(parse) if raw else parse()


class _Pending:
    """An answer whose body has been read, but for a binary one, and is yet to be decoded."""

    def __init__(self, operation: Operation[Any], request: Request, answer: HttpAnswer) -> None:
        self._request = request
        self._answer = answer
        self._type = promised_type(operation.answers, answer.status, answer.media_type)
        self._content = b""
        if self._type == BINARY:
            from .binary import BinaryAnswer

            self._binary = BinaryAnswer(answer)
        else:
            self._content = answer.read_all()

    def decode(self, client: ApiClient, operation: Operation[Any]) -> Any:
        answer, expression = self._answer, self._type
        if expression == BINARY:
            return self._binary
        if expression == NOTHING or answer.status in (204, 205):
            return None
        if expression == TEXT:
            return self._content.decode("utf-8", "replace")
        node = node_for(operation, expression, client._package)
        try:
            decoded = decode_json(operation.name, node, self._content)
        except APIResponseValidationError as error:
            error.request_id = answer.request_id
            error.client_request_id = self._request.client_request_id
            error.response = answer.info(self._content)
            raise
        return attach(decoded, answer.request_id)

    def as_raw(self, parse: Callable[[], Any]) -> RawResponse[Any]:
        answer = self._answer
        return RawResponse(
            answer.status, answer.headers, self._content, parse, self._request.client_request_id
        )


def _open_stream(
    client: ApiClient, operation: Operation[Any], request: Request, *, raw: bool
) -> Callable[[HttpAnswer], Any]:
    assert operation.events is not None
    node = node_for(operation, operation.events, client._package)
    stream_class = _stream_class(operation)

    def consume(answer: HttpAnswer) -> Any:
        stream = stream_class(answer, node.wrap, request.name, request.client_request_id)
        stream._read_ahead()
        if not raw:
            return stream
        return RawResponse(
            answer.status, answer.headers, b"", lambda: stream, request.client_request_id
        )

    return consume


def _stream_class(operation: Operation[Any]) -> type[Stream[Any]]:
    if operation.stream == "chat":
        from ..azure.chat_stream import ChatStream

        return ChatStream
    if operation.stream == "sse":
        from .event_stream import EventStream, TextStream

        return TextStream if operation.events == TEXT else EventStream
    from .stream import Stream

    return Stream
