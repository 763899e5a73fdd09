"""Documents of one api-version -> one `Api`: operations named by the table, schemas merged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ..documents.specs import Document
from ..problems import InputError, Problem
from .config import Row, Table
from .ir import Api, Content, Discriminator, Operation, Response, Schema, SecurityScheme
from .operations import Part


def build(
    version: str, documents: Iterable[Document], table: Table
) -> tuple[Api, tuple[Problem, ...]]:
    """The interface out of all documents of `version`, and what could not be understood."""
    try:
        return _build(version, documents, table)
    except RecursionError:
        raise InputError(
            "schemas build on each other too deeply", where=version, todo="Use shorter chains."
        ) from None


def _build(
    version: str, documents: Iterable[Document], table: Table
) -> tuple[Api, tuple[Problem, ...]]:
    problems: list[Problem] = []
    parts = [Part(d, table, problems) for d in sorted(documents, key=_rank(table))]
    schemas: dict[str, Schema] = {}
    operations: list[Operation] = []
    security: dict[str, SecurityScheme] = {}
    for part in parts:
        own = part.schemas.all()
        renamed = _clashes(own, schemas, part.document.name)
        moved = {key: _rename(schema, renamed) for key, schema in own.items()}
        schemas |= {
            renamed.get(k, k): v for k, v in moved.items() if renamed.get(k, k) not in schemas
        }
        schemes = _other_schemes(part.security(), security, part.document.name)
        security |= {scheme.key: scheme for scheme in schemes.values()}
        for op in part.operations():
            op = replace(op, security=_secured(op, schemes))
            op = _named_bodies(_rename_operation(op, renamed), table.row(op.name), schemas)
            operations.append(_streaming(op, table.row(op.name), schemas))
    _unique(operations, version, problems)
    api = Api(
        version=version,
        operations=tuple(sorted(operations, key=lambda op: op.name)),
        schemas=schemas,
        servers=tuple(dict.fromkeys(s for part in parts for s in part.servers())),
        security=tuple(security.values()),
        origins=tuple(part.origin() for part in parts),
    )
    return api, tuple(dict.fromkeys(problems))


def _rank(table: Table) -> Callable[[Document], int]:
    """The table's order of documents; any other comes after them, as they were given."""
    known = {name: place for place, name in enumerate(table.documents)}
    return lambda document: known.get(document.name, len(known))


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
    if row.stream is None:
        return operation
    asks = _asks_to_stream(operation, schemas)
    name = row.stream.event if row.stream.event in schemas else None

    def split(response: Response) -> Response:
        said = next((c for c in response.contents if c.plain_type == _EVENTS), None)
        answer = next((c for c in response.contents if c.media_type == "application/json"), None)
        hidden = said or (answer if asks else None)
        if not response.status.startswith("2") or hidden is None:
            return response
        place = f"{(answer or hidden).schema.pointer}/events"
        event = Schema(ref=name, pointer=place) if name else hidden.schema
        others = [c for c in response.contents if c is not answer and c is not said]
        if answer and asks:
            answer = replace(answer, schema=_without(answer.schema, event))
        alone = [answer] if answer else []
        return replace(response, contents=(*alone, *others, Content(_EVENTS, event)))

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


def _other_schemes(
    own: Iterable[SecurityScheme], others: Mapping[str, SecurityScheme], document: str
) -> dict[str, SecurityScheme]:
    """A document's ways to sign in by its own keys; of two with one key, the later is renamed."""
    return {
        scheme.key: scheme
        if others.get(scheme.key, scheme) == scheme
        else replace(scheme, key=f"{document}_{scheme.key}")
        for scheme in own
    }


def _secured(
    operation: Operation, schemes: Mapping[str, SecurityScheme]
) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(schemes[key].key for key in way if key in schemes) for way in operation.security
    )


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
            place = op.pointer.removeprefix(f"{op.document}#")
            problems.append(
                Problem("error", version, op.document, place, what, "only the first is generated")
            )
