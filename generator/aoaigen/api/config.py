"""What the documents do not say of the API, above all the name of every operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .following import Begin, Pages
from .ir import SecurityScheme
from .service import Service


@dataclass(frozen=True)
class StreamConfig:
    """What `stream=True` gives: its kind, and the schema of one event (the answer's if none)."""

    kind: str
    event: str | None = None


@dataclass(frozen=True)
class OperationConfig:
    """One entry of the naming table; `request` and `response` name bodies that stand in place.

    fills: fields of the body, and the client's argument that stands in for each
    takes: fields of the body, and the only values of each; all documented ones where none is named
    answers: the argument that decides on the answer, and for each of its values, the one that is
        meant without it first, the schema of the answer or `text`
    """

    routes: tuple[str, ...] = ()
    repeatable: bool = False
    stream: StreamConfig | None = None
    pages: Pages | None = None
    request: str | None = None
    response: str | None = None
    begin: Begin | None = None
    fills: Mapping[str, str] = field(default_factory=dict)
    takes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    answers: tuple[str, tuple[tuple[str, str], ...]] | None = None


@dataclass(frozen=True)
class Config:
    """`api.yaml`: the operations by dotted name, and what holds for all of them.

    synonyms: another argument for one of the client's parameters
    version_parameter: the query parameter that is the api-version where every call has it
    etags: calls that change what has an etag can be given the one that it must have still
    documents: names of the documents, the one whose schemas keep their names first
    whole: titles of documents that are all of an api-version
    kept: names by route of an earlier package, which hold where `operations` say nothing
    schemes: in place of the security schemes that the documents have
    """

    service: Service = field(default_factory=Service)
    operations: dict[str, OperationConfig] = field(default_factory=dict)
    synonyms: Mapping[str, str] = field(default_factory=dict)
    version_parameter: str = "api-version"
    etags: bool = False
    documents: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)
    schemes: tuple[SecurityScheme, ...] = ()

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The dotted name of each route."""
        entries = reversed(self.operations.items())  # of two with one route, the first
        return {route: name for name, entry in entries for route in entry.routes}

    def operation(self, name: str) -> OperationConfig:
        return self.operations.get(name, OperationConfig())


def route_of(text: str) -> str:
    """`post /files/{file-id}` and `POST /files/{}` are the same route."""
    method, _, path = text.strip().partition(" ")
    return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path.strip())}"
