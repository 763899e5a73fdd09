"""Which definitions requests use, and which answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..api.ir import Api, Operation, Schema
from ..names.classes import Classes


def requested(api: Api, classes: Classes) -> frozenset[str]:
    """Names of the definitions that stand in a parameter or a request body."""
    return _reach(api, classes, _sent(api))


def answered(api: Api, classes: Classes) -> frozenset[str]:
    """Names of the definitions of answers, and of those that no operation mentions at all."""
    received = [s for op in api.operations for s in _received(op)]
    used = requested(api, classes) | _reach(api, classes, received)
    orphans = [d.schema for name, d in classes.all.items() if name not in used]
    alone = {name for name in classes.all if name not in used}
    return _reach(api, classes, [*received, *orphans]) | alone


def _sent(api: Api) -> Iterator[Schema]:
    for operation in api.operations:
        yield from (parameter.schema for parameter in operation.parameters)
        contents = operation.body.contents if operation.body else ()
        yield from (content.schema for content in contents)


def _received(operation: Operation) -> Iterator[Schema]:
    for response in operation.responses:
        yield from (content.schema for content in response.contents)
    if operation.long_running and operation.long_running.result:
        yield operation.long_running.result


def _reach(api: Api, classes: Classes, roots: Iterable[Schema]) -> frozenset[str]:
    found: set[str] = set()
    queue = list(roots)
    seen: set[str] = set()
    while queue:
        schema = queue.pop()
        if schema.ref is not None:
            if schema.ref in seen:
                continue
            seen.add(schema.ref)
        definition = classes.of(schema)
        if definition is not None:
            found.add(definition.name)
        queue += _parts(api, schema)
    return frozenset(found)


def _parts(api: Api, schema: Schema) -> Iterator[Schema]:
    if schema.ref is not None:
        yield api.schemas[schema.ref]
    yield from (p.schema for p in schema.properties)
    yield from schema.variants
    yield from schema.prefix_items
    if schema.items is not None:
        yield schema.items
    if isinstance(schema.additional, Schema):
        yield schema.additional
    if schema.discriminator:
        yield from (Schema(ref=key) for _, key in schema.discriminator.mapping)
