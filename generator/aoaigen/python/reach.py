"""Which definitions requests use, and which answers."""

from __future__ import annotations

from collections.abc import Iterable

from ..api.ir import Schema
from ..api.queries import deciding, parts, received, sent
from ..names.classes import Classes


def reached(classes: Classes, *, request: bool) -> frozenset[str]:
    """Names of the definitions that stand in what calls take, or else in what they give."""
    schemas = sent if request else received
    return _reach(classes, (s for op in classes.api.operations for s in schemas(op)))


def given(classes: Classes) -> frozenset[str]:
    """Names of the definitions of answers to calls that went well."""
    answers = (r for operation in classes.api.operations for r in operation.successes)
    return _reach(classes, (content.schema for r in answers for content in r.contents))


def decided(classes: Classes) -> dict[str, str]:
    """Bodies whose fields are arguments, each with the field that decides on the answer's type.

    That one is given beside the body, where a type checker sees its value.
    """
    api, used = classes.api, dict[str, str]()
    others = [inner for each in classes.all.values() for inner in parts(api, each.schema)]
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


def _reach(classes: Classes, roots: Iterable[Schema]) -> frozenset[str]:
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
        queue += parts(classes.api, schema)
    return frozenset(reached)
