"""Documents of one api-version -> one `Api`: schemas merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..documents.specs import Document, missing_documents
from ..problems import InputError, Problem
from .ir import Api, ApiOperation, Content, Discriminator, Hook, Schema, SecurityScheme
from .operations import Part
from .servers import together
from .service import Service


def build(
    version: str,
    documents: Iterable[Document],
    order: Sequence[str] = (),
    whole: Sequence[str] = (),
) -> tuple[Api, tuple[Problem, ...]]:
    """What all documents of `version` say, operations without names, and what is not understood.

    order: names of documents, that whose schemas keep their names first; others come after them
    whole: titles of documents beside which none is missing
    """
    try:
        return _build(version, documents, order, whole)
    except RecursionError:
        raise InputError(
            "schemas build on each other too deeply", where=version, todo="Use shorter chains."
        ) from None


def _build(
    version: str, documents: Iterable[Document], order: Sequence[str], whole: Sequence[str]
) -> tuple[Api, tuple[Problem, ...]]:
    problems: list[Problem] = []
    rank = {name: place for place, name in enumerate(order)}
    ranked = sorted(documents, key=lambda document: rank.get(document.name, len(rank)))
    parts = [Part(document, problems) for document in ranked]
    servers = together([tuple(part.servers()) for part in parts])
    schemas: dict[str, Schema] = {}
    operations: list[ApiOperation] = []
    security: dict[str, SecurityScheme] = {}
    webhooks: list[Hook] = []
    for number, part in enumerate(parts):
        defined = part.schemas.all()
        renamed = _clashes(defined, schemas, part.document.name)
        moved = {key: _rename(schema, renamed) for key, schema in defined.items()}
        schemas |= {
            renamed.get(k, k): v for k, v in moved.items() if renamed.get(k, k) not in schemas
        }
        schemes = _other_schemes(part.security(), security, part.document.name)
        security |= {scheme.key: scheme for scheme in schemes.values()}
        for op in part.operations():
            op = servers.placed(replace(op, security=_secured(op, schemes)), number)
            operations.append(_rename_operation(op, renamed))
        webhooks += _rename_hooks(part.webhooks(), renamed)
    api = Api(
        version=version,
        operations=tuple(operations),
        schemas=schemas,
        servers=servers.every,
        security=tuple(security.values()),
        webhooks=tuple(webhooks),
        service=Service(title=next((part.title for part in parts), "")),
        missing=missing_documents(order, whole, {d.name: _title(d) for d in ranked}),
    )
    return api, tuple(dict.fromkeys(problems))


def _title(document: Document) -> object:
    return document.data.get("info", {}).get("title")


# -- merging documents ---------------------------------------------------------------------------


def _clashes(
    defined: Mapping[str, Schema], others: Mapping[str, Schema], document: str
) -> dict[str, str]:
    """New keys for schemas whose name, case aside, an earlier document already uses.

    Equal schemas are shared: the later one goes by the earlier one's key.  Different ones are told
    apart by the later document's name in front.
    """
    by_name = {key.casefold(): key for key in others}
    twins = {key: by_name[key.casefold()] for key in defined if key.casefold() in by_name}
    changed = True
    while changed:
        changed = False
        for key, twin in list(twins.items()):
            if _rename(defined[key], twins) != others[twin]:
                del twins[key]
                changed = True
    taken = {key for key in defined if key.casefold() in by_name and key not in twins}
    return {**twins, **{key: f"{document}_{key}" for key in taken}}


def _other_schemes(
    declared: Iterable[SecurityScheme], others: Mapping[str, SecurityScheme], document: str
) -> dict[str, SecurityScheme]:
    """A document's ways to sign in by its own keys; of two with one key, the later is renamed."""
    return {
        scheme.key: scheme
        if others.get(scheme.key, scheme) == scheme
        else replace(scheme, key=f"{document}_{scheme.key}")
        for scheme in declared
    }


def _secured(
    operation: ApiOperation, schemes: Mapping[str, SecurityScheme]
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


def _rename_contents(contents: Iterable[Content], keys: Mapping[str, str]) -> tuple[Content, ...]:
    return tuple(replace(c, schema=_rename(c.schema, keys)) for c in contents)


def _rename_hooks(hooks: Iterable[Hook], keys: Mapping[str, str]) -> tuple[Hook, ...]:
    return tuple(replace(h, contents=_rename_contents(h.contents, keys)) for h in hooks)


def _rename_operation(operation: ApiOperation, keys: Mapping[str, str]) -> ApiOperation:
    def contents(given: tuple[Content, ...]) -> tuple[Content, ...]:
        return _rename_contents(given, keys)

    body, running = operation.body, operation.long_running
    if running and running.result:
        running = replace(running, result=_rename(running.result, keys))
    return replace(
        operation,
        long_running=running,
        parameters=tuple(replace(p, schema=_rename(p.schema, keys)) for p in operation.parameters),
        body=replace(body, contents=contents(body.contents)) if body else None,
        responses=tuple(replace(r, contents=contents(r.contents)) for r in operation.responses),
        callbacks=_rename_hooks(operation.callbacks, keys),
    )
