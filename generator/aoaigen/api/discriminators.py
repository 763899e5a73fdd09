"""What tells the kinds of a discriminated schema apart: its property, and a value for each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from ..documents.shapes import escape
from ..documents.values import Raw, fits
from .hierarchy import SECTION, Components, Hierarchy, declared_by, named
from .ir import Discriminator, Property, Schema
from .report import Report


class Discriminators:
    """Knows the hierarchies of one document."""

    def __init__(self, components: Components, hierarchy: Hierarchy, report: Report) -> None:
        self._components = components
        self._hierarchy = hierarchy
        self._report = report

    def name(self, ref: object, pointer: str) -> str | None:
        name = named(self._components, ref)
        if name is None:
            self._report(pointer, f"{ref!r} leads nowhere", "any value is accepted", "error")
        return name

    def of_union(self, union: Schema, raw: Raw, pointer: str) -> Schema:
        declared = declared_by(raw)
        if not declared:
            return union
        prop = declared["propertyName"]
        mapping = dict(self._mapping(declared, pointer))
        refs = [v.ref for v in union.variants if v.ref is not None]
        others = [r for r in refs if r not in mapping.values() and not self._hierarchy.is_union(r)]
        tags = {name: self._hierarchy.tags(name, prop) for name in others}
        if not all(tags.values()):  # else the values are there for all to see
            for name, values in tags.items():
                for value in values or [self._hierarchy.stated(name) or name]:
                    mapping.setdefault(value, name)
        return replace(union, discriminator=Discriminator(prop, tuple(mapping.items())))

    def in_place(self, raw: Raw, pointer: str) -> Discriminator | None:
        """What an object that is no shared schema maps its values to."""
        declared = declared_by(raw)
        mapping = tuple(self._mapping(declared, pointer))
        return Discriminator(declared["propertyName"], mapping) if mapping else None

    def discriminated(self, name: str, built: Schema) -> Schema:
        declared = self._hierarchy.discriminator(name)
        if declared and not built.variants:
            mapping = dict(self._mapping(declared, built.pointer))
            mapped = set(mapping.values())
            for child in self._hierarchy.descendants(name):
                if child not in mapped and not self._hierarchy.between(name, child):
                    for value in self._hierarchy.values(child, name):
                        mapping.setdefault(value, child)
            kind = Discriminator(declared["propertyName"], tuple(mapping.items()))
            built = replace(built, discriminator=kind)
        elif built.discriminator and not declared and not built.variants:
            built = replace(built, discriminator=None)
        return self._tagged(name, built)

    def _tagged(self, name: str, built: Schema) -> Schema:
        """A child of a hierarchy: its discriminator can only have the child's own value."""
        for base, prop in self._hierarchy.bases(name):
            mapping = list(self._mapping(self._hierarchy.discriminator(base), built.pointer))
            kind = self._hierarchy.between(base, name) or name
            exact = [value for value, key in mapping if key == name]
            values = exact or [value for value, key in mapping if key == kind]
            values = values or self._hierarchy.values(kind, base)
            declared = built.property(prop)
            tag = _tag(values, declared.schema.types if declared else (), f"{built.pointer}/{prop}")
            others = [p for p in built.properties if p.name != prop]
            tagged = Property(prop, tag, required=True)
            built = replace(built, properties=(tagged, *others))
        return built

    def _mapping(self, declared: Raw, pointer: str) -> Iterable[tuple[str, str]]:
        for value, target in declared.get("mapping", {}).items():
            ref = target if target.startswith("#") else f"{SECTION}{target}"
            name = self.name(ref, f"{pointer}/discriminator/mapping/{escape(value)}")
            if name is not None:
                yield value, name


def _tag(values: list[str], types: tuple[str, ...], pointer: str) -> Schema:
    """The only values of a discriminator; a mapping has texts, whatever the type of the field."""
    if types in (("integer",), ("boolean",)):
        with suppress(ValueError):
            known = tuple(json.loads(value) for value in values)
            if all(fits(value, types, {}) for value in known):
                return Schema(types=types, enum=known, pointer=pointer)
    return Schema(types=("string",), enum=tuple(values), pointer=pointer)
