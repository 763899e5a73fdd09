"""An operation and its arguments made into one HTTP request; no I/O."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .bodies import Body, make_body
from .errors import ArgumentError
from .sentinel import Omit, omit
from .serialize import header_text, path_text, query_pairs, query_string, text_of
from .timeout import Timeout, as_timeout
from .user_agent import user_agent

if TYPE_CHECKING:
    from .client import AzureClient
    from .operation import Operation


_EVENTS = "text/event-stream"


class Arguments:
    """What a call was given, by place; see Resource._call."""

    __slots__ = (
        "body",
        "extra_body",
        "extra_headers",
        "extra_query",
        "headers",
        "path",
        "query",
        "timeout",
    )

    def __init__(
        self,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> None:
        self.path = path or {}
        self.query = query or {}
        self.headers = headers or {}
        self.body = body
        self.extra_headers = extra_headers or {}
        self.extra_query = extra_query or {}
        self.extra_body = extra_body or {}
        self.timeout = timeout


class Request:
    """One call, the same for all of its attempts; the credential is added by each attempt."""

    __slots__ = ("body", "headers", "method", "name", "repeatable", "stream", "timeout", "url")

    def __init__(
        self,
        *,
        name: str,
        method: str,
        url: str,
        headers: dict[str, str],
        body: Body | None,
        timeout: Timeout,
        repeatable: bool,
        stream: bool,
    ) -> None:
        self.name = name
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.repeatable = repeatable
        self.stream = stream

    @property
    def client_request_id(self) -> str:
        """The id that every attempt carries."""
        return self.headers["x-ms-client-request-id"]


def build_request(
    client: AzureClient,
    operation: Operation[Any],
    arguments: Arguments,
    *,
    url: str | None = None,
) -> Request:
    """The request of a call.  url: used as it is, for links that the service gave."""
    body = _body(operation, arguments)
    stream = operation.events is not None and _asks_to_stream(arguments)
    return Request(
        name=operation.name,
        method=operation.method,
        url=url if url is not None else _url(client, operation, arguments),
        headers=_headers(client, arguments, body, _accept(operation, stream=stream)),
        body=body,
        timeout=as_timeout(arguments.timeout, client._settings.timeout),
        repeatable=operation.repeatable,
        stream=stream,
    )


def _asks_to_stream(arguments: Arguments) -> bool:
    places = (arguments.extra_body, arguments.body, arguments.extra_query, arguments.query)
    for place in places:
        if isinstance(place, Mapping) and not isinstance(place.get("stream", omit), Omit):
            return place["stream"] is True or text_of(place["stream"]) == "true"
    return False


def _url(client: AzureClient, operation: Operation[Any], arguments: Arguments) -> str:
    path = operation.path
    for name, value in arguments.path.items():
        given = value
        if name == operation.deployment and value is None:
            given = client._settings.deployment
            if given is None:
                raise ArgumentError(
                    f"{operation.name}: no deployment; give it as first argument or to the client"
                )
        path = path.replace(f"{{{name}}}", path_text(name, given, operation.name))
    query = {
        "api-version": client._api_version,
        **client._settings.default_query,
        **arguments.query,
        **arguments.extra_query,
    }
    pairs = query_pairs(query, operation.styles)
    return f"{client._settings.endpoint}/openai{path}?{query_string(pairs)}"


def _accept(operation: Operation[Any], *, stream: bool) -> str:
    """The media types that are promised, in their order."""
    media = dict.fromkeys(media for _, media, _ in operation.answers if media)
    media.pop(_EVENTS, None)
    if stream:
        media = {_EVENTS: None, **media}
    return ", ".join(media) or "application/json"  # what errors come as


def _headers(
    client: AzureClient, arguments: Arguments, body: Body | None, accept: str
) -> dict[str, str]:
    headers = {
        "accept": accept,
        "accept-encoding": "gzip, deflate",
        "connection": "keep-alive",
        "user-agent": user_agent(),
        "x-ms-client-request-id": _new_id(),
    }
    if body is not None:
        headers["content-type"] = body.media_type
    for given in (client._settings.default_headers, arguments.headers, arguments.extra_headers):
        for name, value in given.items():
            if value is not None and not isinstance(value, Omit):
                headers[name.lower()] = header_text(name, value)
    return headers


def _body(operation: Operation[Any], arguments: Arguments) -> Body | None:
    value = arguments.body
    if arguments.extra_body:
        if not isinstance(value, (Mapping, Omit)):
            raise ArgumentError(f"{operation.name}: extra_body needs a body that is an object")
        value = {**(value if isinstance(value, Mapping) else {}), **arguments.extra_body}
    if isinstance(value, Omit) or (operation.body is None and not value):
        return None
    return make_body(operation.body or "application/json", value, operation.files)


def _new_id() -> str:
    digits = os.urandom(16).hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
