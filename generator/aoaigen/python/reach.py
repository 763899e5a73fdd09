"""Which definitions requests use, and which answers."""

from __future__ import annotations

from collections.abc import Iterable

from ..api.ir import Api, Schema
from ..api.queries import deciding, parts, received, sent
from ..names.classes import Classes


def requested(api: Api, classes: Classes) -> frozenset[str]:
    """Names of the definitions that stand in a parameter or a request body."""
    return _reach(api, classes, (s for op in api.operations for s in sent(op)))


def answered(api: Api, classes: Classes) -> frozenset[str]:
    """Names of the definitions of answers."""
    return _reach(api, classes, (s for op in api.operations for s in received(op)))


def given(api: Api, classes: Classes) -> frozenset[str]:
    """Names of the definitions of answers to calls that went well."""
    answers = (r for operation in api.operations for r in operation.successes)
    return _reach(api, classes, (content.schema for r in answers for content in r.contents))


def decided(api: Api, classes: Classes) -> dict[str, str]:
    """Bodies whose fields are arguments, each with the field that decides on the answer's type.

    That one is given beside the body, where a type checker sees its value.
    """
    used, others = (
        dict[str, str](),
        [s for d in classes.all.values() for s in parts(api, d.schema)],
    )
    for operation in api.operations:
        wire = deciding(api, operation) if api.flat_body(operation) is not None else ""
        main = operation.body.main if operation.body else None
        definition = classes.of(main.schema) if main else None
        if definition and wire:
            used[definition.name] = wire
        else:
            others += sent(operation)
    whole = {definition.name for schema in others if (definition := classes.of(schema))}
    return {name: wire for name, wire in used.items() if name not in whole}


def _reach(api: Api, classes: Classes, roots: Iterable[Schema]) -> frozenset[str]:
    reached: set[str] = set()
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
            reached.add(definition.name)
        queue += parts(api, schema)
    return frozenset(reached)
