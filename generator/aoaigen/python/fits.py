"""Which answers can be sent as they came: of each object that a request takes, the views that fit.

A view of the same definition fits.  One of another fits if it has all that is required, among that
something that tells what it is, and if what both have is of one kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ..api.ir import Property, Schema
from ..api.queries import opened
from ..names.classes import Classes, Definition
from .reach import given

_DEEP = 4
"""How far inside of each other objects are compared."""


_PAIRS = 10_000
"""Of unions with more pairs of members it is not asked whether one takes the other."""


class Fits:
    """Of one api-version."""

    def __init__(self, classes: Classes) -> None:
        self._api = classes.api
        self._given = given(classes)
        definitions = [d for name, d in classes.all.items() if name in self._given]
        self._views = [d for d in definitions if d.kind == "object"]
        self._known: dict[str, tuple[str, ...]] = {}
        self._taken: dict[tuple[str, str, int], bool] = {}

    def views(self, wanted: Definition) -> tuple[str, ...]:
        """Names of the answers' classes that stand for an object of a request."""
        if wanted.kind != "object":  # a hierarchy, of which an unknown child may have come
            return (wanted.base,) if wanted.base and wanted.name in self._given else ()
        if wanted.name not in self._known:
            tagged = any(self._values(each.schema) for each in _required(wanted.schema))
            self._known[wanted.name] = tuple(
                view.name
                for view in self._views
                if wanted.name == view.name
                or (tagged and self._stands_for(wanted.schema, view.schema, _DEEP))
            )
        return self._known[wanted.name]

    def _values(self, schema: Schema) -> frozenset[str]:
        """The only values that are allowed; empty where there are others."""
        resolved = self._api.resolve(schema)
        listed = resolved.enum if not resolved.open_enum else None
        return frozenset(map(repr, listed or ()))

    def _stands_for(self, wanted: Schema, came: Schema, deep: int) -> bool:
        """Whether an object that came is one that is wanted."""
        there = {each.name: each for each in came.properties}
        for each in _required(wanted):
            if each.name not in there or not there[each.name].required:
                return False
        both = [(w.schema, there[w.name].schema) for w in wanted.properties if w.name in there]
        return all(self.takes(one, other, deep) for one, other in both)

    def takes(self, wanted: Schema, came: Schema, deep: int = _DEEP) -> bool:
        """Whether every kind of value that can come is one that is wanted, null aside."""
        if deep == 0 or (wanted.ref is not None and wanted.ref == came.ref):
            return True
        if wanted.ref is None or came.ref is None:
            return self._takes_all(wanted, came, deep)
        key = wanted.ref, came.ref, deep
        if key not in self._taken:
            self._taken[key] = self._takes_all(wanted, came, deep)
        return self._taken[key]

    def _takes_all(self, wanted: Schema, came: Schema, deep: int) -> bool:
        kinds, others = list(opened(self._api, wanted)), list(opened(self._api, came))
        return len(kinds) * len(others) <= _PAIRS and all(
            any(self._alike(kind, other, deep) for kind in kinds) for other in others
        )

    def _alike(self, wanted: Schema, came: Schema, deep: int) -> bool:
        values = self._values(wanted)
        if values and not (self._values(came) and self._values(came) <= values):
            return False
        if wanted.types and not set(_kinds(came)) <= {*_kinds(wanted), "null"}:
            return False
        if wanted.items is not None and came.items is not None:
            return self.takes(wanted.items, came.items, deep - 1)
        return not wanted.properties or self._stands_for(wanted, came, deep - 1)


@lru_cache(maxsize=8)
def fits(classes: Classes) -> Fits:
    """The one of these classes, as it takes its time to compare them all."""
    return Fits(classes)


def _required(schema: Schema) -> list[Property]:
    return [each for each in schema.properties if each.required and not each.schema.read_only]


def _kinds(schema: Schema) -> Iterator[str]:
    yield from schema.types or (["object"] if schema.properties else [])
    if "number" in schema.types:
        yield "integer"
