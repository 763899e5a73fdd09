"""What the documents do not say of the API, above all the name of every operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..names.words import snake
from .ir import SecurityScheme


@dataclass(frozen=True)
class Stream:
    """What `stream=True` gives: its kind, and the schema of one event (the answer's if none)."""

    kind: str
    event: str | None = None


@dataclass(frozen=True)
class Begin:
    """A long-running call: its method, the operations to poll and delete it, the result's field."""

    name: str
    poll: str
    delete: str | None
    result: str


@dataclass(frozen=True)
class Pages:
    """How a list goes on: `kind` is cursor or link; the fields that hold items and what is next.

    next: the field of the answer with the following page's address or mark
    parameter: the query parameter that takes the mark; None where `next` is an address
    """

    kind: str
    items: str | None = None
    next: str | None = None
    parameter: str | None = None


@dataclass(frozen=True)
class Row:
    """One operation of the naming table."""

    name: str
    routes: tuple[str, ...] = ()
    repeatable: bool = False
    stream: Stream | None = None
    page: Pages | None = None
    request: str | None = None
    response: str | None = None
    begin: Begin | None = None


@dataclass(frozen=True)
class Table:
    title: str
    package: str
    client: str
    rows: Mapping[str, Row]
    client_parameters: Mapping[str, str]
    version_parameter: str
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """Another argument for a client parameter."""
    positional: str = "all"
    """Which path parameters are given by position: all, or the last."""
    documents: tuple[str, ...] = ()
    """Names of the documents, the one whose schemas keep their names first."""
    operation_texts: Mapping[str, str] = field(default_factory=dict)
    field_texts: Mapping[str, str] = field(default_factory=dict)
    auth: str = "schemes"
    """`azure`: an endpoint of Azure OpenAI; `schemes`: what the documents' security schemes say."""
    schemes: tuple[SecurityScheme, ...] = ()
    """In place of those that the documents have."""
    base_url: str | None = None
    """Our own descriptions, by dotted operation name and by wire name."""

    def name(self, method: str, path: str, operation_id: str | None) -> str:
        """The dotted name of a route; of one that the table lacks, a name made from the path."""
        exact = self._names.get(f"{method.upper()} {path}")
        known = exact or self._names.get(route_of(f"{method} {path}"))
        return known or made_up(method, path, operation_id)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        rows = reversed(list(self.rows.values()))  # of two with one route, the first counts
        return {route: row.name for row in rows for route in row.routes}

    def row(self, name: str) -> Row:
        return self.rows.get(name, Row(name))

    def repeatable(self, name: str, method: str) -> bool:
        return method in _REPEATABLE or self.row(name).repeatable


_REPEATABLE = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE")
"""Methods that HTTP defines as idempotent."""


def route_of(text: str) -> str:
    """`post /files/{file-id}` and `POST /files/{}` are the same route."""
    method, _, path = text.strip().partition(" ")
    return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path.strip())}"


_VERBS = {"post": "create", "put": "replace", "patch": "update", "delete": "delete"}


def made_up(method: str, path: str, operation_id: str | None) -> str:
    """Static path segments give the resource; the verb, or what operationId adds, the method."""
    path, _, action = path.rstrip("/").rpartition(":") if _ACTION.search(path) else (path, "", "")
    segments = [s for s in path.split("/") if s and not s.startswith("{")]
    resource = ".".join(snake(s, "resource") for s in segments) or "root"
    single = path.rstrip("/").endswith("}")
    if operation_id:
        verb = snake(_GROUP.sub("", re.split(r"[./]", operation_id)[-1]), "call")
    else:
        verb = snake(action) if action else _verb(method, single=single)
    return f"{resource}.{verb}"


_GROUP = re.compile(r"\A[A-Z][A-Za-z0-9]*_(?=[A-Za-z])")
_ACTION = re.compile(r":[A-Za-z]+/?\Z")


def _verb(method: str, *, single: bool) -> str:
    return _VERBS.get(method, ("retrieve" if single else "list") if method == "get" else method)
