"""api.yaml: what the documents do not say of the API, above all the name of every operation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .load.read import read
from .names import snake
from .problems import InputError


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
        route = _route(f"{method} {path}")
        known = next((row.name for row in self.rows.values() if route in row.routes), None)
        return known or _made_up(method, path, operation_id)

    def row(self, name: str) -> Row:
        return self.rows.get(name, Row(name))

    def repeatable(self, name: str, method: str) -> bool:
        return method in ("GET", "HEAD", "DELETE") or self.row(name).repeatable


def load_table(folder: Path) -> Table:
    """Reads `api.yaml`, and beside it `descriptions.yaml` where there is one."""
    path = folder / "api.yaml"
    raw = read(path).data
    _known(raw, ("title", "package", "client", "client_parameters", "version_parameter", "origins",
                 "operations"), path)  # fmt: skip
    rows = {name: _row(name, value, path) for name, value in raw.get("operations", {}).items()}
    texts = _texts(folder / "descriptions.yaml")
    return Table(
        title=raw.get("title", folder.name),
        package=_name(raw.get("package", snake(folder.name)), path),
        client=_name(raw.get("client", "Client"), path),
        rows=rows,
        client_parameters=raw.get("client_parameters", {}),
        version_parameter=raw.get("version_parameter", "api-version"),
        documents=tuple(raw.get("origins", ())),
        operation_texts=texts.get("operations", {}),
        field_texts=texts.get("fields", {}),
    )


def _texts(path: Path) -> Mapping[str, Mapping[str, str]]:
    if not path.exists():
        return {}
    raw = read(path).data
    _known(raw, ("operations", "fields"), path)
    return raw


def _row(name: str, raw: Any, path: Path) -> Row:
    if isinstance(raw, str):
        raw = {"route": raw}
    where = f"{path}#/operations/{name}"
    _known(raw, ("route", "repeatable", "stream", "page", "request", "response", "begin"), where)
    for part in name.split("."):
        _name(part, where)
    routes = raw.get("route", ())
    begin, stream = raw.get("begin"), raw.get("stream")
    return Row(
        name=name,
        routes=tuple(map(_route, [routes] if isinstance(routes, str) else routes)),
        repeatable=raw.get("repeatable", False),
        stream=Stream(stream["kind"], stream.get("event")) if stream else None,
        page=raw.get("page"),
        request=raw.get("request"),
        response=raw.get("response"),
        begin=Begin(
            _name(begin["name"], where), begin["poll"], begin.get("delete"), begin["result"]
        )
        if begin
        else None,
    )


def _name(text: Any, where: object) -> str:
    """Names of this file stand in generated code as they are."""
    if not isinstance(text, str) or not text.isascii() or not text.isidentifier():
        raise InputError(f"{text!r} is no Python name", where=where, todo="Choose another name.")
    return text


def _known(raw: Any, keys: Iterable[str], where: object) -> None:
    if not isinstance(raw, Mapping):
        raise InputError("a mapping is expected here", where=where)
    unknown = sorted(set(raw) - set(keys))
    if unknown:
        todo = f"Known are {', '.join(keys)}."
        raise InputError(f"unknown key {unknown[0]!r}", where=where, todo=todo)


def _route(text: str) -> str:
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
