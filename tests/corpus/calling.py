"""Calls every operation of a generated package, and says what arrived and what was read back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.server import Recorded, Reply, Server

from .answering import answer
from .asking import Asked, Asking
from .original import Original, Route
from .picking import Picker
from .referee import Referee, is_json
from .surface import Method, methods
from .values import NoValueError

_BASE = "/base%20path"
_IGNORED = {"accept", "authorization", "content-type"}
"""Header parameters that OpenAPI tells generators to leave out."""


@dataclass
class Judged:
    """How one operation fared; the kind of a fault is call, request or answer."""

    route: Route
    called: bool = False
    faults: list[tuple[str, str]] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    def fault(self, kind: str, what: str) -> None:
        self.faults.append((kind, what))


class Caller:
    def __init__(self, original: Original, client_class: type, referee: Referee) -> None:
        self.original = original
        self.referee = referee
        self.reply = Reply()
        self.server = Server(lambda request: self.reply)
        address = f"{self.server.url}{_BASE}"
        options = {**_credentials(client_class), "max_retries": 0, "timeout": 20}
        found = list(methods(client_class(address, **options)))
        self.methods = {(m.operation.method.lower(), m.operation.path): m for m in found}

    def all(self) -> Iterator[Judged]:
        with self.server:
            for route in self.original.routes():
                yield self._judged(route)

    def _judged(self, route: Route) -> Judged:
        judged = Judged(route)
        method = self.methods.get((route.method, route.path))
        if method is None:
            judged.fault("call", "not generated")
            return judged
        for asked in Asking(Picker(self.original, self.referee), route, method).calls():
            picker = Picker(self.original, self.referee)
            try:
                Asking(picker, route, method).fill(asked)
                self.reply, expected = answer(picker, route, full=asked.full)
            except NoValueError as reason:
                judged.skipped.append(str(reason))
                continue
            if self._call(judged, method, asked, expected):
                self._judge_request(judged, asked, loose=picker.loose)
        return judged

    def _call(self, judged: Judged, method: Method, asked: Asked, expected: Any) -> bool:
        """Whether a request came of it."""
        before = len(self.server.requests)
        read = expected
        try:
            read = _read(method.call(**asked.arguments))
        except Exception as error:
            if not (self.reply.status >= 300 and hasattr(error, "status_code")):
                kind = "answer" if len(self.server.requests) > before else "call"
                judged.fault(kind, f"{method.name}: {type(error).__name__}: {error}"[:300])
        sent = len(self.server.requests) > before
        judged.called = judged.called or sent
        if type(read).__name__ == "ResponseInfo":  # status and headers, all that it promises
            read = expected
        if read != expected:
            judged.fault("answer", f"{method.name}: {expected!r:.200} is read as {read!r:.200}")
        return sent

    def _judge_request(self, judged: Judged, asked: Asked, *, loose: bool) -> None:
        request = self.server.requests[-1]
        found = self.referee.faults(judged.route, _BASE, request, values=not loose)
        found += [f"no argument for {place} {name}" for place, name in _unsent(asked, request)]
        found += self.referee.altered(judged.route, _BASE, request, asked.wires)
        for fault in found:
            given = repr(asked.wires)[:200]
            judged.fault("request", f"{fault}; given {given}; sent {request.target[:200]}")
        kind = request.headers.get("content-type", "")
        came = _json(request) if is_json(kind) else request.body
        same = came == asked.body or came == str(asked.body).encode()
        judgeable = is_json(kind) or isinstance(asked.body, (str, bytes))
        if asked.body and judgeable and not same:
            judged.fault("request", f"body {request.body[:200]!r}, not {asked.body!r:.200}")


def _unsent(asked: Asked, request: Recorded) -> Iterator[tuple[str, str]]:
    """Parameters that no argument stands for, and that are not sent anyhow."""
    for place, name in asked.missing:
        sent = name in request.query if place == "query" else name.lower() in request.headers
        ignored = place == "header" and name.lower() in _IGNORED
        if not (sent or ignored or place == "cookie"):
            yield place, name


def _credentials(client_class: Any) -> dict[str, Any]:
    return {
        name: ("user", "password") if scheme[0] == "basic" else "token"
        for name, scheme in client_class._schemes.items()
    }


def _json(request: Recorded) -> Any:
    try:
        return request.json
    except ValueError:
        return request.body


def _read(got: Any) -> Any:
    """The answer as plain values, after every field has been read through its view."""
    if hasattr(got, "to_dict"):
        for base in type(got).__mro__:
            for name in vars(base).get("__annotations__", {}):
                if not name.startswith("_"):
                    _read(getattr(got, name, None))
        return got.to_dict()
    if hasattr(got, "read"):
        return got.read()
    if isinstance(got, list):  # of a page its own items: iterating would go on to others
        return [_read(got[index]) for index in range(len(got))]
    if isinstance(got, dict):
        return {key: _read(item) for key, item in got.items()}
    return [_read(item) for item in got] if type(got).__name__ == "Stream" else got
