"""The arguments of an operation: what the caller writes, and where each goes on the wire."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..history import History
from ..ir import Api, Operation, Parameter, Schema
from ..literals import literal
from ..names import METHOD_RESERVED, Scope, snake
from ..table import Table
from .annotations import Typing, or_
from .facts import described

COMMON = (
    "extra_headers: Mapping[str, str] | None = None",
    "extra_query: Mapping[str, object] | None = None",
    "extra_body: Mapping[str, object] | None = None",
    "timeout: float | Timeout | None | Omit = omit",
)
"""What every method takes besides; `extra_body` only where there is a body."""


@dataclass(frozen=True)
class Argument:
    """One argument: Python name, place (path, query, header, cookie, body) and wire name."""

    name: str
    place: str
    wire: str
    annotation: str
    required: bool
    positional: bool
    deprecated: bool
    doc: str

    @property
    def parameter(self) -> str:
        """As it stands in a signature."""
        if self.required:
            return f"{self.name}: {self.annotation}"
        if self.positional:
            return f"{self.name}: {self.annotation} | None = None"
        return f"{self.name}: {or_(self.annotation, 'Omit')} = omit"

    @property
    def key(self) -> str:
        """As it stands in a TypedDict of keyword arguments."""
        if self.required:
            return f"{self.name}: {self.annotation}"
        return f"{self.name}: NotRequired[{or_(self.annotation, 'Omit')}]"


def arguments(
    api: Api, operation: Operation, typing: Typing, history: History, table: Table
) -> tuple[Argument, ...]:
    """All arguments in signature order: path, then required, then optional ones."""
    maker = _Maker(api, operation, typing, history, table, Scope(METHOD_RESERVED))
    found = [*maker.path(), *maker.parameters(), *maker.body()]
    return tuple(sorted(found, key=lambda a: (not a.positional, not a.required)))


def client_parameter(operation: Operation, table: Table) -> str | None:
    """The path parameter that the client can fill in, by its wire name."""
    return next(iter(_client_parameters(operation, table)), None)


def _client_parameters(operation: Operation, table: Table) -> dict[str, str]:
    """Wire name of the path's first parameter, and the client's argument that it stands for."""
    wire = operation.path.partition("{")[2].partition("}")[0]
    route = operation.path.replace(f"{{{wire}}}", "{}", 1)
    fits = (name for name, prefix in table.client_parameters.items() if route.startswith(prefix))
    return dict.fromkeys([wire], name) if (name := next(fits, None)) else {}


@dataclass(frozen=True)
class _Maker:
    api: Api
    operation: Operation
    typing: Typing
    history: History
    table: Table
    scope: Scope

    def path(self) -> Iterator[Argument]:
        """In the order of the path, whatever order the document lists them in."""
        found = {p.name: p for p in self.operation.parameters if p.place == "path"}
        names = _client_parameters(self.operation, self.table)
        for part in self.operation.path.split("{")[1:]:
            wire = part.partition("}")[0]
            if wire in found:
                made = self._parameter(found[wire], names.get(wire, snake(wire)))
                yield replace(made, positional=True, required=wire not in names)

    def parameters(self) -> Iterator[Argument]:
        for parameter in self.operation.parameters:
            own = parameter.name == self.table.version_parameter
            if parameter.place != "path" and not own:
                yield self._parameter(parameter, snake(parameter.name))

    def body(self) -> Iterator[Argument]:
        body = self.operation.body
        if body is None or not body.contents:
            return
        properties = self.api.flat_body(self.operation)
        if properties is None:
            schema = body.contents[0].schema
            yield self._argument("body", "body", "body", schema, required=body.required)
            return
        for prop in properties:
            if not prop.schema.read_only:
                name = snake(prop.name)
                yield self._argument(name, "body", prop.name, prop.schema, required=prop.required)

    def _parameter(self, parameter: Parameter, name: str) -> Argument:
        made = self._argument(
            name, parameter.place, parameter.name, parameter.schema, required=parameter.required
        )
        return replace(made, deprecated=made.deprecated or parameter.deprecated)

    def _argument(
        self, name: str, place: str, wire: str, schema: Schema, *, required: bool
    ) -> Argument:
        span = None if wire == "body" else self.history.argument(self.operation.name, wire)
        if span and span == self.history.operation(self.operation.name):
            span = None
        text = self.table.field_texts.get(wire, "")
        return Argument(
            name=self.scope.add(name),
            place=place,
            wire=wire,
            annotation=self.typing.of(schema),
            required=required,
            positional=False,
            deprecated=schema.deprecated or self.api.resolve(schema).deprecated,
            doc=described(self.api, schema, required=required, span=span, text=text, typed=True),
        )


def call_parts(found: tuple[Argument, ...], *, flat: bool) -> list[str]:
    """The arguments of the one call into the runtime."""
    parts = []
    for place, keyword in (("path", "path"), ("query", "query"), ("header", "headers"),
                           ("cookie", "cookies"), ("body", "body")):  # fmt: skip
        chosen = [a for a in found if a.place == place]
        if chosen and place == "body" and not flat:
            parts.append(f"body={chosen[0].name}")
        elif chosen:
            inner = ", ".join(f"{literal(a.wire)}: {a.name}" for a in chosen)
            parts.append(f"{keyword}={{{inner}}}")
    return parts
