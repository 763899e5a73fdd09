"""What the documents do not say of the API, above all the name of every operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from .names import snake


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
class Row:
    """One operation of the naming table."""

    name: str
    routes: tuple[str, ...] = ()
    repeatable: bool = False
    stream: Stream | None = None
    page: str | None = None
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
    documents: tuple[str, ...] = ()
    """Names of the documents, the one whose schemas keep their names first."""
    operation_texts: Mapping[str, str] = field(default_factory=dict)
    field_texts: Mapping[str, str] = field(default_factory=dict)
    """Our own descriptions, by dotted operation name and by wire name."""

    def name(self, method: str, path: str, operation_id: str | None) -> str:
        """The dotted name of a route; of one that the table lacks, a name made from the path."""
        route = route_of(f"{method} {path}")
        known = next((row.name for row in self.rows.values() if route in row.routes), None)
        return known or _made_up(method, path, operation_id)

    def row(self, name: str) -> Row:
        return self.rows.get(name, Row(name))

    def repeatable(self, name: str, method: str) -> bool:
        return method in ("GET", "HEAD", "DELETE") or self.row(name).repeatable


def route_of(text: str) -> str:
    """`post /files/{file-id}` and `POST /files/{}` are the same route."""
    method, _, path = text.strip().partition(" ")
    return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path.strip())}"


_VERBS = {"post": "create", "put": "replace", "patch": "update", "delete": "delete"}


def _made_up(method: str, path: str, operation_id: str | None) -> str:
    """Static path segments give the resource; the verb, or what operationId adds, the method."""
    segments = [s for s in path.split("/") if s and not s.startswith("{")]
    resource = ".".join(snake(s, "resource") for s in segments) or "root"
    single = path.rstrip("/").endswith("}")
    if operation_id:
        verb = snake(re.split(r"[_./]", operation_id)[-1], "call")
    else:
        verb = _VERBS.get(method, "retrieve" if single else "list")
    return f"{resource}.{verb}"
