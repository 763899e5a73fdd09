"""Which definitions requests use, and which answers."""

from __future__ import annotations

from collections.abc import Iterable

from ..api.ir import Api, Schema
from ..api.queries import parts, received, sent
from ..names.classes import Classes


def requested(api: Api, classes: Classes) -> frozenset[str]:
    """Names of the definitions that stand in a parameter or a request body."""
    return _reach(api, classes, (s for op in api.operations for s in sent(op)))


def answered(api: Api, classes: Classes) -> frozenset[str]:
    """Names of the definitions of answers."""
    return _reach(api, classes, (s for op in api.operations for s in received(op)))


def given(api: Api, classes: Classes) -> frozenset[str]:
    """Names of the definitions of answers to calls that went well."""
    answers = (
        content.schema
        for operation in api.operations
        for response in operation.responses
        if response.status.startswith("2")
        for content in response.contents
    )
    return _reach(api, classes, answers)


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
        queue += parts(api, schema)
    return frozenset(found)
