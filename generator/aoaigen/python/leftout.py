"""What of an interface no generated method offers."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.ir import Api, ApiOperation
from ..api.queries import sent_as
from ..api.servers import client_server
from ..problems import Problem
from .arguments import sendable


def left_out(api: Api) -> Iterator[Problem]:
    """A note for each security scheme and each fact of an operation that is not offered."""
    for scheme in api.security:
        if sent_as(scheme) is None:
            what = f"the security scheme {scheme.key!r} ({scheme.scheme or scheme.type})"
            todo = "calls carry no such credential; give it by default_headers or a session"
            yield _note(api, scheme.pointer, what, todo)
    for operation in api.operations:
        for place, what, consequence in _of_operation(api, operation):
            yield _note(api, f"{operation.pointer}/{place}", what, consequence)


def _note(api: Api, pointer: str, what: str, consequence: str) -> Problem:
    document, _, place = pointer.partition("#")
    return Problem("note", api.version, document, place, what, consequence)


def _of_operation(api: Api, operation: ApiOperation) -> Iterator[tuple[str, str, str]]:
    """Below the operation: where, what, and what comes of it."""
    offered = sendable(api, operation)
    for content in operation.body.contents if operation.body else ():
        if content.media_type not in offered and "*" not in content.media_type:
            what = f"a body can also be {content.media_type}"
            yield "requestBody", what, f"it is sent as {offered[0]}"
    # Followed without being asked for, a server would get the credentials of another host.
    client = client_server(api)
    elsewhere = client is not None and client not in operation.servers
    server = next((s for s in operation.servers if elsewhere or s not in api.servers), None)
    if server:
        what = f"the operation has a server of its own, {server.url}"
        yield "servers", what, "it is called at the client's base_url; give that to another client"
    if operation.pages and operation.pages.operation:
        what = f"its pages are followed by {operation.pages.operation}"
        yield "x-ms-pageable", what, "it gives one page; call that operation for the next"
