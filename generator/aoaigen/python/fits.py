"""Which answers can be sent as they came: of each object that a request takes, the views that fit.

A view of the same definition fits.  One of another fits if it has all that is required, among that
something that tells what it is, and if what both have is of one kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ..api.ir import Api, Property, Schema
from ..api.queries import opened
from ..names.classes import Classes, Definition
from .reach import given

_DEEP = 4
"""How far inside of each other objects are compared."""


class Fits:
    """Of one api-version."""

    def __init__(self, classes: Classes) -> None:
        self._api = classes.api
        self._given = given(self._api, classes)
        found = [d for name, d in classes.all.items() if name in self._given]
        self._views = [d for d in found if d.kind == "object"]
        self._known: dict[str, tuple[str, ...]] = {}

    def views(self, wanted: Definition) -> tuple[str, ...]:
        """Names of the answers' classes that stand for an object of a request."""
        if wanted.kind != "object":  # a hierarchy, of which an unknown child may have come
            return (wanted.base,) if wanted.base and wanted.name in self._given else ()
        if wanted.name not in self._known:
            found = (view.name for view in self._views if self._fits(wanted, view))
            self._known[wanted.name] = tuple(found)
        return self._known[wanted.name]

    def _fits(self, wanted: Definition, view: Definition) -> bool:
        if wanted.name == view.name:
            return True
        required = _required(wanted.schema)
        told = any(_values(self._api, each.schema) for each in required)
        return told and _stands_for(self._api, wanted.schema, view.schema, _DEEP)


@lru_cache(maxsize=8)
def fits(classes: Classes) -> Fits:
    """The one of these classes, as it takes its time to compare them all."""
    return Fits(classes)


def _required(schema: Schema) -> list[Property]:
    return [each for each in schema.properties if each.required and not each.schema.read_only]


def _values(api: Api, schema: Schema) -> frozenset[str]:
    """The only values that are allowed; empty where there are others."""
    resolved = api.resolve(schema)
    listed = resolved.enum if not resolved.open_enum else None
    return frozenset(map(repr, listed or ()))


def _stands_for(api: Api, wanted: Schema, came: Schema, deep: int) -> bool:
    """Whether an object that came is one that is wanted."""
    there = {each.name: each for each in came.properties}
    required = _required(wanted)
    if any(each.name not in there or not there[each.name].required for each in required):
        return False
    both = [(each.schema, there[each.name].schema) for each in wanted.properties
            if each.name in there]  # fmt: skip
    return all(_takes(api, one, other, deep) for one, other in both)


def _takes(api: Api, wanted: Schema, came: Schema, deep: int) -> bool:
    """Whether every kind of value that can come is one that is wanted, null aside."""
    if deep == 0 or (wanted.ref is not None and wanted.ref == came.ref):
        return True
    kinds = list(opened(api, wanted))
    return all(any(_alike(api, kind, each, deep) for kind in kinds) for each in opened(api, came))


def _alike(api: Api, wanted: Schema, came: Schema, deep: int) -> bool:
    values = _values(api, wanted)
    if values and not (_values(api, came) and _values(api, came) <= values):
        return False
    kinds = set(_kinds(came))
    if wanted.types and not kinds <= {*_kinds(wanted), "null"}:
        return False
    if wanted.items is not None and came.items is not None:
        return _takes(api, wanted.items, came.items, deep - 1)
    return not wanted.properties or _stands_for(api, wanted, came, deep - 1)


def _kinds(schema: Schema) -> Iterator[str]:
    yield from schema.types or (["object"] if schema.properties else [])
    if "number" in schema.types:
        yield "integer"
