"""What each class is for, in words: which calls take or give it, or else whose part it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import partial

from ..api.ir import Schema
from ..api.queries import parts, received, sent
from ..names.classes import Classes, Definition
from .unions import nearest

_MOST = 2
"""So many places are named."""


def uses(classes: Classes, wanted: Collection[str], *, request: bool) -> dict[str, str]:
    """A sentence for each definition that something refers to.

    wanted: the definitions of the module, which alone are named as owners
    """
    inner = partial(parts, classes.api)
    calls: dict[str, dict[str, None]] = {}
    for operation in classes.api.operations:
        for schema in sent(operation) if request else received(operation):
            for definition in nearest(classes, schema, inner):
                calls.setdefault(definition.name, {})[f"`{operation.name}`"] = None
    owned: dict[str, dict[str, None]] = {}
    for name in wanted:
        for place, schema in _inside(classes, classes.all[name]):
            for definition in nearest(classes, schema, inner):
                owned.setdefault(definition.name, {})[place] = None
    verb = "Taken" if request else "Given"
    verbs = {name: f"{_few(places)}." for name, places in owned.items()}
    return verbs | {name: f"{verb} by {_few(places)}." for name, places in calls.items()}


def _inside(classes: Classes, owner: Definition) -> Iterator[tuple[str, Schema]]:
    fields = {id(prop.schema) for prop in owner.schema.properties}
    for prop in owner.schema.properties:
        yield f"`{prop.name}` of {owner.name}", prop.schema
    for part in parts(classes.api, owner.schema):
        if id(part) not in fields:
            yield f"One kind of {owner.name}", part


def _few(places: Iterable[str]) -> str:
    named = list(places)
    more = ["others"] if len(named) > _MOST else []
    return " and ".join([", ".join(named[:_MOST]), *more])
