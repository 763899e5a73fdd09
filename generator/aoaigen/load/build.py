"""Documents of one api-version -> one `Api`: operations named by the table, schemas merged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, cast

from ..ir import (
    Api,
    Body,
    Content,
    Discriminator,
    Operation,
    Origin,
    Parameter,
    Place,
    Response,
    Schema,
    SecurityScheme,
    Server,
)
from ..problems import Problem
from ..table import Row, Table
from . import Document, resolve
from .schemas import Raw, Report, SchemaBuilder
from .shapes import escape

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def build(
    version: str, documents: Iterable[Document], table: Table
) -> tuple[Api, tuple[Problem, ...]]:
    """The interface out of all documents of `version`, and what could not be understood."""
    problems: list[Problem] = []
    parts = [_Part(d, table, problems) for d in sorted(documents, key=_rank(table))]
    schemas: dict[str, Schema] = {}
    operations: list[Operation] = []
    for part in parts:
        own = part.schemas.all()
        renamed = _clashes(own, schemas, part.document.name)
        moved = {key: _rename(schema, renamed) for key, schema in own.items()}
        schemas |= {
            renamed.get(k, k): v for k, v in moved.items() if renamed.get(k, k) not in schemas
        }
        for op in part.operations():
            op = _named_bodies(_rename_operation(op, renamed), table.row(op.name), schemas)
            operations.append(_streaming(op, table.row(op.name), schemas))
    _unique(operations, version, problems)
    api = Api(
        version=version,
        operations=tuple(sorted(operations, key=lambda op: op.name)),
        schemas=schemas,
        servers=tuple(dict.fromkeys(s for part in parts for s in part.servers())),
        security=tuple(dict.fromkeys(s for part in parts for s in part.security())),
        origins=tuple(part.origin() for part in parts),
    )
    return api, tuple(dict.fromkeys(problems))


def _rank(table: Table) -> Callable[[Document], tuple[int, str]]:
    """The table's order of documents; any other comes after them, by name."""
    known = {name: place for place, name in enumerate(table.documents)}
    return lambda document: (known.get(document.name, len(known)), document.name)


class _Part:
    """One document's share of the interface."""

    def __init__(self, document: Document, table: Table, problems: list[Problem]) -> None:
        self.document = document
        self._data: Raw = document.data
        self._table = table
        self._problems = problems
        self._at = f"{document.name}#"
        self.schemas = SchemaBuilder(self._components("schemas"), self._reporter(), self._at)

    def _reporter(self) -> Report:
        document = self.document

        def report(pointer: str, what: str, consequence: str) -> None:
            place = pointer.removeprefix(self._at)
            self._problems.append(
                Problem("note", document.version, document.name, place, what, consequence)
            )

        return report

    def _components(self, kind: str) -> Mapping[str, Any]:
        return cast("Mapping[str, Any]", self._data.get("components", {}).get(kind, {}))

    def _deref(self, raw: Raw) -> Raw:
        """A parameter, header, body or response that may stand elsewhere in the document."""
        seen: set[str] = set()
        while "$ref" in raw and raw["$ref"] not in seen:
            seen.add(raw["$ref"])
            raw = cast("Raw", resolve(self.document.data, raw["$ref"]))
        return raw

    # -- operations ------------------------------------------------------------------------------

    def operations(self) -> Iterable[Operation]:
        for path, item in self._data.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    pointer = f"{self._at}/paths/{escape(path)}/{method}"
                    yield self._operation(method, path, item, item[method], pointer)

    def _operation(self, method: str, path: str, item: Raw, raw: Raw, at: str) -> Operation:
        body = raw.get("requestBody")
        shared = [(p, f"{at}/../parameters/{i}") for i, p in enumerate(item.get("parameters", ()))]
        own = [(p, f"{at}/parameters/{i}") for i, p in enumerate(raw.get("parameters", ()))]
        built = [self._parameter(self._deref(p), pointer) for p, pointer in [*shared, *own]]
        return Operation(
            method=method.upper(),
            path=path,
            name=self._table.name(method, path, raw.get("operationId")),
            id=raw.get("operationId"),
            parameters=tuple({(p.place, p.name): p for p in built}.values()),
            body=self._body(self._deref(body), f"{at}/requestBody") if body else None,
            responses=tuple(
                self._response(status, self._deref(r), f"{at}/responses/{status}")
                for status, r in raw.get("responses", {}).items()
            ),
            security=tuple(
                tuple(sorted(entry))
                for entry in raw.get("security", self._data.get("security", ()))
            ),
            deprecated=raw.get("deprecated") is True,
            long_running=raw.get("x-ms-long-running-operation") is True,
            document=self.document.name,
            description=str(raw.get("description") or raw.get("summary") or ""),
            pointer=at,
        )

    def _security(self, raw: Raw) -> tuple[tuple[str, ...], ...]:
        said = raw.get("security", self._data.get("security", ()))
        return tuple(tuple(sorted(entry)) for entry in said)

    def _parameter(self, raw: Raw, pointer: str) -> Parameter:
        place = cast("Place", raw["in"])
        content: Raw = next(iter(raw.get("content", {}).values()), {})
        style = raw.get("style", _STYLES[place])
        return Parameter(
            name=raw["name"],
            place=place,
            schema=self.schemas.build(
                raw.get("schema", content.get("schema", {})), f"{pointer}/schema"
            ),
            required=raw.get("required") is True or place == "path",
            style=style,
            explode=raw.get("explode", style == "form"),
            deprecated=raw.get("deprecated") is True,
            description=str(raw.get("description", "")),
            pointer=pointer,
        )

    def _body(self, raw: Raw, pointer: str) -> Body:
        return Body(self._contents(raw, pointer), raw.get("required") is True)

    def _response(self, status: str, raw: Raw, pointer: str) -> Response:
        headers = tuple(
            (
                name,
                self.schemas.build(self._deref(h).get("schema", {}), f"{pointer}/headers/{name}"),
            )
            for name, h in raw.get("headers", {}).items()
        )
        return Response(str(status), self._contents(raw, pointer), headers)

    def _contents(self, raw: Raw, pointer: str) -> tuple[Content, ...]:
        return tuple(
            Content(
                media_type,
                self.schemas.build(
                    content.get("schema", {}), f"{pointer}/content/{escape(media_type)}/schema"
                ),
                tuple(
                    (name, encoding["contentType"])
                    for name, encoding in content.get("encoding", {}).items()
                    if "contentType" in encoding
                ),
            )
            for media_type, content in raw.get("content", {}).items()
        )

    # -- the rest --------------------------------------------------------------------------------

    def servers(self) -> Iterable[Server]:
        for raw in self._data.get("servers", ()):
            variables = raw.get("variables", {})
            yield Server(raw["url"], tuple((k, v.get("default", "")) for k, v in variables.items()))

    def security(self) -> Iterable[SecurityScheme]:
        for key, raw in self._components("securitySchemes").items():
            raw = self._deref(raw)
            yield SecurityScheme(
                key, raw["type"], raw.get("in", ""), raw.get("name", ""), raw.get("scheme", "")
            )

    def origin(self) -> Origin:
        said = self._data.get("info", {}).get("x-origin", {})
        return Origin(self.document.name, said.get("path", ""), said.get("sha256", ""))


# -- what the naming table adds ------------------------------------------------------------------


def _named_bodies(operation: Operation, row: Row, schemas: dict[str, Schema]) -> Operation:
    """Bodies that this api-version writes in place become the shared schemas they are in others."""
    body = operation.body
    if body and row.request:
        body = replace(body, contents=_shared(body.contents, row.request, schemas))
    responses = operation.responses
    if row.response:
        responses = tuple(
            replace(r, contents=_shared(r.contents, row.response, schemas))
            if r.status.startswith("2")
            else r
            for r in responses
        )
    return replace(operation, body=body, responses=responses)


def _shared(
    contents: tuple[Content, ...], name: str, schemas: dict[str, Schema]
) -> tuple[Content, ...]:
    def share(content: Content) -> Content:
        inline = content.schema
        if inline.ref is not None or not inline.properties or name in schemas:
            return content
        schemas[name] = inline
        return replace(content, schema=Schema(ref=name, pointer=inline.pointer))

    return tuple(map(share, contents))


def _streaming(operation: Operation, row: Row, schemas: Mapping[str, Schema]) -> Operation:
    """Events get a media type of their own, also where the document hides them in the answer's."""
    if row.stream is None or not _asks_to_stream(operation, schemas):
        return operation

    def split(response: Response) -> Response:
        answer = next((c for c in response.contents if c.media_type == "application/json"), None)
        if not response.status.startswith("2") or answer is None:
            return response
        others = [c for c in response.contents if c is not answer and c.media_type != _EVENTS]
        said = next((c.schema for c in response.contents if c.media_type == _EVENTS), answer.schema)
        name = row.stream.event if row.stream and row.stream.event in schemas else None
        event = Schema(ref=name, pointer=f"{answer.schema.pointer}/events") if name else said
        alone = replace(answer, schema=_without(answer.schema, event))
        return replace(response, contents=(alone, *others, Content(_EVENTS, event)))

    return replace(operation, responses=tuple(map(split, operation.responses)))


_EVENTS = "text/event-stream"


def _asks_to_stream(operation: Operation, schemas: Mapping[str, Schema]) -> bool:
    if any(p.name == "stream" for p in operation.parameters):
        return True
    contents = operation.body.contents if operation.body else ()
    found = [schemas[c.schema.ref] if c.schema.ref else c.schema for c in contents]
    return any(schema.property("stream") for schema in found)


def _without(union: Schema, event: Schema) -> Schema:
    left = [v for v in union.variants if v.ref is None or v.ref != event.ref]
    return left[0] if len(left) == 1 else replace(union, variants=tuple(left))


# -- merging documents ---------------------------------------------------------------------------


def _clashes(
    own: Mapping[str, Schema], others: Mapping[str, Schema], document: str
) -> dict[str, str]:
    """New keys for schemas whose name, case aside, an earlier document already uses.

    Equal schemas are shared: the later one goes by the earlier one's key.  Different ones are told
    apart by the later document's name in front.
    """
    by_name = {key.casefold(): key for key in others}
    twins = {key: by_name[key.casefold()] for key in own if key.casefold() in by_name}
    changed = True
    while changed:
        changed = False
        for key, twin in list(twins.items()):
            if _rename(own[key], twins) != others[twin]:
                del twins[key]
                changed = True
    taken = {key for key in own if key.casefold() in by_name and key not in twins}
    return {**twins, **{key: f"{document}_{key}" for key in taken}}


def _rename(schema: Schema, keys: Mapping[str, str]) -> Schema:
    """The schema with every reference to a renamed one following it."""
    if not keys:
        return schema

    def follow(child: Schema) -> Schema:
        return _rename(child, keys)

    kind = schema.discriminator
    if kind is not None:
        mapping = tuple((value, keys.get(key, key)) for value, key in kind.mapping)
        kind = Discriminator(kind.property, mapping)
    return replace(
        schema,
        ref=keys.get(schema.ref, schema.ref) if schema.ref else None,
        items=follow(schema.items) if schema.items else None,
        prefix_items=tuple(map(follow, schema.prefix_items)),
        properties=tuple(replace(p, schema=follow(p.schema)) for p in schema.properties),
        additional=follow(schema.additional)
        if isinstance(schema.additional, Schema)
        else schema.additional,
        variants=tuple(map(follow, schema.variants)),
        discriminator=kind,
    )


def _rename_operation(operation: Operation, keys: Mapping[str, str]) -> Operation:
    def contents(found: tuple[Content, ...]) -> tuple[Content, ...]:
        return tuple(replace(c, schema=_rename(c.schema, keys)) for c in found)

    body = operation.body
    return replace(
        operation,
        parameters=tuple(replace(p, schema=_rename(p.schema, keys)) for p in operation.parameters),
        body=replace(body, contents=contents(body.contents)) if body else None,
        responses=tuple(replace(r, contents=contents(r.contents)) for r in operation.responses),
    )


def _unique(operations: Iterable[Operation], version: str, problems: list[Problem]) -> None:
    seen: dict[str, Operation] = {}
    for op in operations:
        first = seen.setdefault(op.name, op)
        if first is not op:
            what = f"{op.name} already names {first.method} {first.path}"
            problems.append(
                Problem(
                    "error", version, op.document, op.pointer, what, "only the first is generated"
                )
            )
