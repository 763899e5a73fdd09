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
    schemas = sent if request else received
    calls = ((f"`{op.name}`", s) for op in classes.api.operations for s in schemas(op))
    owners = (pair for name in wanted for pair in _inside(classes, classes.all[name]))
    verb = "Taken" if request else "Given"
    owned = {name: f"{places}." for name, places in _named(classes, owners)}
    return owned | {name: f"{verb} by {places}." for name, places in _named(classes, calls)}


def _inside(classes: Classes, owner: Definition) -> Iterator[tuple[str, Schema]]:
    fields = {id(prop.schema) for prop in owner.schema.properties}
    for prop in owner.schema.properties:
        yield f"`{prop.name}` of {owner.name}", prop.schema
    for part in parts(classes.api, owner.schema):
        if id(part) not in fields:
            yield f"One kind of {owner.name}", part


def _named(classes: Classes, schemas: Iterable[tuple[str, Schema]]) -> Iterator[tuple[str, str]]:
    """The definitions that schemas name, each with the first places where they do."""
    by_name: dict[str, dict[str, None]] = {}
    for place, schema in schemas:
        for definition in nearest(classes, schema, partial(parts, classes.api)):
            by_name.setdefault(definition.name, {})[place] = None
    for name, places in by_name.items():
        more = ["others"] if len(places) > _MOST else []
        yield name, " and ".join([", ".join([*places][:_MOST]), *more])
