"""Which schemas build on which by allOf, and what tells the kinds of a discriminated one apart."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Mapping
from typing import Any

from ..documents.pointers import tokens
from ..documents.values import Raw

SECTION = "#/components/schemas/"
Components = Mapping[str, Any]


MAX_CHAIN = 100
"""Schemas that are but a reference to the next one."""


def named(components: Components, reference: object) -> str | None:
    """The shared schema that a reference names, if there is one."""
    if not isinstance(reference, str) or not reference.startswith(SECTION):
        return None
    keys = tokens(reference[1:])
    return keys[2] if len(keys) == 3 and keys[2] in components else None


def referred(components: Components, node: object) -> str | None:
    """The shared schema that a node is a reference to, if it is one."""
    return named(components, node.get("$ref")) if isinstance(node, Mapping) else None


def declared_by(raw: Raw) -> Raw:
    """What a schema says of its discriminator; nothing where it names no property."""
    declared: Raw = raw.get("discriminator", {})
    return declared if "propertyName" in declared else {}


class Hierarchy:
    """The shared schemas of one document, by their allOf."""

    def __init__(self, components: Components) -> None:
        # True and False say nothing of this.
        self._components = {n: s if isinstance(s, Mapping) else {} for n, s in components.items()}
        self._parents = {name: self._refs(raw, "allOf") for name, raw in self._components.items()}
        self._children: dict[str, deque[str]] = {}
        for name, parents in self._parents.items():
            for base in parents:
                # The first one comes last, where `_reach` begins.
                self._children.setdefault(base, deque()).appendleft(name)
        self._rank = {name: place for place, name in enumerate(self._children)}

    def leads_on(self, name: str) -> bool:
        """Whether too many references lead from this schema to the next one, and in no circle."""
        seen: set[str] = set()
        following: str | None = name
        while following is not None and following not in seen:
            if len(seen) > MAX_CHAIN:
                return True
            seen.add(following)
            following = referred(self._components, self._components[following])
        return False

    def bases(self, name: str) -> list[tuple[str, str]]:
        """The discriminated schemas that `name` is a kind of, each with its property."""
        tagged = [base for base in self.ancestors(name) if self.discriminator(base)]
        tagged.sort(key=lambda base: self._rank[base])
        return [(base, self.discriminator(base)["propertyName"]) for base in tagged]

    def ancestors(self, name: str) -> list[str]:
        """All that a schema builds on; itself only where it does so in a circle."""
        return list(_reach(name, self._parents))

    def descendants(self, name: str) -> list[str]:
        return [child for child in _reach(name, self._children) if child != name]

    def chooses(self, base: str, child: str) -> bool:
        """Whether `child` is one of the choices of the union that `base` also is."""
        raw = self._components[base]
        return child in (*self._refs(raw, "oneOf"), *self._refs(raw, "anyOf"))

    def discriminator(self, name: str) -> Raw:
        return declared_by(self._components[name])

    def stated(self, name: str) -> str:
        """What stands for a schema in its discriminator, as Azure's documents say it."""
        return str(self._components[name].get("x-ms-discriminator-value", ""))

    def is_union(self, name: str) -> bool:
        return any(self._components[name].get(key) for key in ("oneOf", "anyOf"))

    def between(self, base: str, name: str) -> str | None:
        """The kind of `base` that tells `name`, a kind of it, apart by another property.

        What has a value of its own in the base's property has none in between.
        """
        if self.stated(name):
            return None
        prop = self.discriminator(base)["propertyName"]
        for middle in self.ancestors(name):
            declared = self.discriminator(middle)
            if declared and declared["propertyName"] != prop and base in self.ancestors(middle):
                return middle
        return None

    def values(self, name: str, base: str) -> list[str]:
        """What `base`'s property holds for `name`, a kind of it, where no mapping says it."""
        if stated := self.stated(name):
            return [stated]
        prop = self.discriminator(base)["propertyName"]
        between = (owner for owner in self.ancestors(name) if base in self.ancestors(owner))
        fixed = (self._fixed(each, prop) for each in (name, *between))
        return next(filter(None, fixed), [name])

    def tags(self, name: str, prop: str) -> list[str]:
        """The values that a schema gives to a property, where it says which they are.

        Several values of a base are those of all its kinds.
        """
        if fixed := self._fixed(name, prop):
            return fixed
        bases = (self._fixed(base, prop) for base in self.ancestors(name))
        return next((values for values in bases if len(values) == 1), [])

    def _fixed(self, name: str, prop: str) -> list[str]:
        raw = self._components[name]
        for part in (p for p in (raw, *raw.get("allOf", ())) if isinstance(p, Mapping)):
            schema = part.get("properties", {}).get(prop)
            if isinstance(schema, Mapping) and ("const" in schema or schema.get("enum")):
                values = [schema["const"]] if "const" in schema else schema["enum"]
                return [v if isinstance(v, str) else json.dumps(v) for v in values]
        return []

    def in_order(self) -> list[str]:
        """All names, those that others build on first, so that building nests no deeper."""
        first = {name: self._merged(raw) for name, raw in self._components.items()}
        done: dict[str, None] = {}
        for name in self._components:
            stack = [name]
            opened = set()
            while stack:
                top = stack[-1]
                if top in done or top in opened:
                    done[stack.pop()] = None
                    continue
                opened.add(top)
                stack += [p for p in first[top] if p not in done and p not in opened]
        return list(done)

    def _refs(self, raw: Raw, key: str) -> list[str]:
        """The shared schemas that a list in a schema names."""
        parts = raw.get(key)
        parts = parts if isinstance(parts, list) else ()  # in an example, it can be anything
        refs = dict.fromkeys(referred(self._components, part) for part in parts)
        return [base for base in refs if base is not None]

    def _merged(self, raw: Raw) -> list[str]:
        """The shared schemas that any allOf in a schema names."""
        merged: dict[str, None] = {}
        queue: list[Any] = [raw]
        while queue:
            node = queue.pop()
            if isinstance(node, Mapping):
                merged |= dict.fromkeys(self._refs(node, "allOf"))
                queue += node.values()
            elif isinstance(node, list):
                queue += node
        return list(merged)


def _reach(start: str, edges: Mapping[str, Iterable[str]]) -> dict[str, None]:
    """All that edges lead to, depth first; of several, the last goes first."""
    reached: dict[str, None] = {}
    queue = list(edges.get(start, ()))
    while queue:
        name = queue.pop()
        if name not in reached:
            reached[name] = None
            queue += edges.get(name, ())
    return reached
