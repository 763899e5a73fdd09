"""An operation and its arguments made into one HTTP request; no I/O."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from .bodies import Body, make_body
from .decode import TEXT
from .errors import ArgumentError, ClientError
from .jsonvalue import is_json
from .log import RedactedHeaders
from .request import Arguments, Request
from .sentinel import Omit, omit
from .serialize import text_of
from .styles import cookie_text, header_text, path_text, query_pairs, query_string
from .timeout import as_timeout
from .user_agent import user_agent

if TYPE_CHECKING:
    from .auth import Auth
    from .operation import Operation
    from .options import Settings


def build_request(
    settings: Settings,
    auths: Sequence[Auth],
    operation: Operation[Any],
    arguments: Arguments,
    url: str | None = None,
) -> Request:
    """The request of a call.  url: used as it is, for links that the service gave.

    ArgumentError for whatever cannot be sent.
    """
    try:
        return _built(settings, auths, operation, arguments, url)
    except ClientError:
        raise
    except RecursionError:
        why = "it is nested too deep, or within itself"
    except (ValueError, OverflowError) as problem:  # no Unicode, too many digits, no JSON
        why = str(problem)
    raise ArgumentError(f"{operation.name}: an argument cannot be sent: {why}")


def _built(
    settings: Settings,
    auths: Sequence[Auth],
    operation: Operation[Any],
    arguments: Arguments,
    url: str | None,
) -> Request:
    body = _body(settings, operation, arguments)
    if operation.xml is not None:
        operation.xml.ready()  # before anything is sent, whose answer nobody could read
    stream = operation.events is not None and _is_stream(operation, arguments)
    facts = _facts(operation)
    accept = facts.accept_stream if stream else facts.accept
    headers, without = _headers(settings, operation, arguments, body, accept)
    request = Request(
        name=operation.name,
        method=operation.method,
        url=url if url is not None else address_of(settings, operation, arguments),
        headers=headers,
        body=body,
        timeout=as_timeout(arguments.timeout, settings.timeout),
        repeatable=operation.repeatable,
        stream=stream,
        auths=[auth for auth in auths if without.isdisjoint(auth.replaced_by)],
        client_request_id=headers.get(settings.id_header, ""),
    )
    request.wants_redirect = facts.wants_redirect
    return request


class _Derived(NamedTuple):
    """What follows from an operation alone, worked out once."""

    accept: str
    accept_stream: str
    only_streams: bool
    wants_redirect: bool


@lru_cache(maxsize=1024)
def _facts(operation: Operation[Any]) -> _Derived:
    return _Derived(
        _accept(operation, stream=False),
        _accept(operation, stream=True),
        not any(media for _, media, _ in operation.answers),
        any(status.startswith("3") for status, _, _ in operation.answers),
    )


def _is_stream(operation: Operation[Any], arguments: Arguments) -> bool:
    if _facts(operation).only_streams:
        return True
    if arguments.stream is not None:
        return arguments.stream is True
    places = (arguments.extra_body, arguments.body, arguments.extra_query, arguments.query)
    for place in places:
        if place is None or not isinstance(place, Mapping):
            continue
        if not isinstance(place.get("stream", omit), Omit):
            return place["stream"] is True or text_of(place["stream"]) == "true"
    return False


def address_of(settings: Settings, operation: Operation[Any], arguments: Arguments) -> str:
    """Where the call goes."""
    path = operation.path.partition("#")[0]  # which tells operations apart and is no address
    for name, value in arguments.path.items():
        given = _filled(settings, operation, name, value)
        if given is None and name in operation.fills:
            missing = operation.fills[name]
            raise ArgumentError(
                f"{operation.name}: no {missing}; give it to the call or to the client"
            )
        style = operation.styles.get(f"path:{name}", "simple")
        path = path.replace(f"{{{name}}}", path_text(name, given, operation.name, style))
    asked = arguments.query
    if operation.fills and asked:
        asked = {name: _filled(settings, operation, name, value) for name, value in asked.items()}
    query = {**settings.default_query, **asked, **(arguments.extra_query or {})}
    if settings.version is not None and operation.versioned:
        parameter, version = settings.version
        query = {parameter: version, **query}
    path = f"{settings.endpoint}{settings.prefix}{path}"
    text = query_string(query_pairs(query, operation.styles))
    return f"{path}{'&' if '?' in path else '?'}{text}" if text else path


def _filled(settings: Settings, operation: Operation[Any], name: str, value: object) -> object:
    """The value of a parameter, or where none is given what the client was given for it."""
    argument = operation.fills.get(name)
    if argument is None or not (value is None or isinstance(value, Omit)):
        return value
    return settings.filled.get(argument)


def _accept(operation: Operation[Any], *, stream: bool) -> str:
    """The media types that are promised; text comes only where there is no JSON."""
    kinds = {media: kind for _, media, kind in operation.answers if media}
    second = ";q=0.9" if any(is_json(media) for media in kinds) else ""
    media = [f"{m}{second if kind == TEXT and not is_json(m) else ''}" for m, kind in kinds.items()]
    return ", ".join([operation.stream_type, *media] if stream else media) or "application/json"


def _headers(
    settings: Settings,
    operation: Operation[Any],
    arguments: Arguments,
    body: Body | None,
    accept: str,
) -> tuple[dict[str, str], set[str]]:
    """The headers, and the names of those that are not to be sent."""
    headers = RedactedHeaders(
        {
            "accept": accept,
            "accept-encoding": "gzip, deflate",
            "connection": "keep-alive",
            "user-agent": user_agent(),
            settings.id_header: _new_id(),
        }
    )
    if body is not None:
        headers["content-type"] = body.media_type
    if arguments.cookies:
        cookies = cookie_text(arguments.cookies, operation.styles)
        if cookies:
            headers["cookie"] = header_text("cookie", cookies)
    without: set[str] = set()
    take = partial(_take, headers, without, settings, operation)
    if settings.default_headers:
        take(settings.default_headers, removes=True)
    if arguments.headers:
        take(arguments.headers, removes=False)
    if arguments.extra_headers:
        take(arguments.extra_headers, removes=True)
    return headers, without


def _take(
    headers: dict[str, str],
    without: set[str],
    settings: Settings,
    operation: Operation[Any],
    values: Any,
    *,
    removes: bool,
) -> None:
    """Adds headers, or takes out what is None where that `removes`."""
    values, value = RedactedHeaders(values), None
    try:
        for name in values:
            value = _filled(settings, operation, name, values[name])
            style = operation.styles.get(f"header:{name}", "simple")
            if style == "prefixed" and isinstance(value, Mapping):
                for key in value:
                    headers[f"{name}{key}".lower()] = header_text(f"{name}{key}", value[key])
            elif not (value is None or isinstance(value, Omit)):
                headers[name.lower()] = header_text(name, value, style)
                without.discard(name.lower())
            elif removes and name.lower() != settings.id_header:
                headers.pop(name.lower(), None)
                without.add(name.lower())
    except ArgumentError:
        del value  # which no frame of an error is to show
        raise


def _body(settings: Settings, operation: Operation[Any], arguments: Arguments) -> Body | None:
    value = arguments.body
    if arguments.extra_body:
        if not isinstance(value, (Mapping, Omit)):
            raise ArgumentError(f"{operation.name}: extra_body needs a body that is an object")
        value = {**(value if isinstance(value, Mapping) else {}), **arguments.extra_body}
    if operation.fills and isinstance(value, Mapping):
        filled = _client_fields(settings, operation, value)
        value = {**value, **filled} if filled else value
    if isinstance(value, Omit) or (operation.body is None and not value):
        return None
    chosen = arguments.content_type
    media_type = chosen if isinstance(chosen, str) else operation.body or "application/json"
    return make_body(media_type, value, operation)


def _client_fields(
    settings: Settings, operation: Operation[Any], body: Mapping[Any, object]
) -> Mapping[str, object]:
    """Fields that the caller left to the client."""
    left = {name: body[name] for name in operation.fills if isinstance(body.get(name), Omit)}
    filled = {name: _filled(settings, operation, name, value) for name, value in left.items()}
    for name, value in filled.items():
        if value is None:
            todo = f"give it to the call, or {operation.fills[name]} to the client"
            raise ArgumentError(f"{operation.name}: no {name}; {todo}")
    return filled


def _new_id() -> str:
    digits = os.urandom(16).hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
