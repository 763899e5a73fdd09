"""What of an interface no generated method offers."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.ir import Api, Operation
from ..problems import Problem
from .arguments import sendable
from .client import credentials


def left_out(api: Api) -> Iterator[Problem]:
    """A note for each security scheme and each form of a body that is not offered."""
    known = credentials(api)
    for scheme in api.security:
        if scheme.key not in known:
            what = f"the security scheme {scheme.key!r} ({scheme.scheme or scheme.type})"
            told = "calls carry no such credential; give it by default_headers or a session"
            yield Problem("note", api.version, "security", f"/{scheme.key}", what, told)
    for operation in api.operations:
        yield from _bodies(api, operation)
        yield from _servers(api, operation)
        yield from _pages(api, operation)
        yield from _long_running(api, operation)


def _bodies(api: Api, operation: Operation) -> Iterator[Problem]:
    offered = sendable(api, operation)
    for content in operation.body.contents if operation.body else ():
        if content.media_type not in offered and "*" not in content.media_type:
            what = f"a body can also be {content.media_type}"
            told = f"it is sent as {offered[0]}"
            place = operation.pointer.partition("#")[2] + "/requestBody"
            yield Problem("note", api.version, operation.document, place, what, told)


def _servers(api: Api, operation: Operation) -> Iterator[Problem]:
    """Followed without being asked for, one would get the credentials of another host."""
    for server in operation.servers:
        if server not in api.servers:
            what = f"the operation has a server of its own, {server.url}"
            told = "it is called at the client's base_url; give that to a client of its own"
            place = operation.pointer.partition("#")[2] + "/servers"
            yield Problem("note", api.version, operation.document, place, what, told)
            return


def _pages(api: Api, operation: Operation) -> Iterator[Problem]:
    if operation.pages and operation.pages.operation:
        what = f"its pages are followed by {operation.pages.operation}"
        told = "it gives one page; call that operation for the next"
        place = operation.pointer.partition("#")[2] + "/x-ms-pageable"
        yield Problem("note", api.version, operation.document, place, what, told)


def _long_running(api: Api, operation: Operation) -> Iterator[Problem]:
    if operation.long_running and not operation.long_running.begin:
        what = "the call answers before its work is done"
        told = "its method gives that first answer; ask for the result by another call"
        place = operation.pointer.partition("#")[2] + "/x-ms-long-running-operation"
        yield Problem("note", api.version, operation.document, place, what, told)
