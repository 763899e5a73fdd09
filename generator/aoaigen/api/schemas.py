"""One document's schemas -> IR: nullability in every spelling, enums, unions, allOf merged away."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from ..documents.shapes import escape
from ..documents.values import Raw, fits, types_of, unknown_types
from ..problems import InputError, Level
from .conditions import conditions_of, groups_of
from .discriminators import Discriminators
from .hierarchy import MAX_CHAIN, Components, Hierarchy, referred
from .ir import Property, Schema, missing
from .limits import LIMITS, limits_of
from .merge import annotate, join, merge_two, require, together
from .raw import annotations_of, client_name, is_computed, is_secret
from .report import Report

MAX_MERGED = 3_000_000
"""Fields and variants that allOf and oneOf may multiply into, which defuses documents made to."""
MAX_VARIANTS = 256
"""Ways to combine several unions in one allOf."""

_STRUCTURE = (
    *("properties", "additionalProperties", "patternProperties", "items", "prefixItems"),
    *("enum", "const", "oneOf", "anyOf", "format"),
)
"""Keywords of what a value is made of, or is one of."""
_SHAPES = (*_STRUCTURE, *LIMITS, "required", "not")
_SAY_WHAT = {*_STRUCTURE, "type", "$ref", "allOf", "nullable", "x-nullable"}
_NOT_MODELLED = {
    **dict.fromkeys(("not", "if", "contains", "dependentSchemas"), "it is not checked"),
    **dict.fromkeys(("dependentRequired", "dependencies"), "it is not checked"),
    "$dynamicRef": "any value is accepted",
    "x-collectionFormat": "a list within a list is sent with commas",
    "x-ms-client-flatten": "its fields stay in the object that holds them",
}


class SchemaBuilder:
    """Builds and remembers the shared schemas of one document, and schemas that stand in place."""

    def __init__(self, components: Components, report: Report, at: str = "#") -> None:
        """`at` stands before every pointer, so that pointers of several documents differ."""
        self._components = components
        self._report = report
        self._at = f"{at}/components/schemas"
        self._done: dict[str, Schema] = {}
        self._open: set[str] = set()
        self._hierarchy = Hierarchy(components)
        self._discriminators = Discriminators(components, self._hierarchy, report)
        self._merged = 0
        self._chained = False

    def all(self) -> dict[str, Schema]:
        for name in self._hierarchy.in_order():
            self.component(name)
        return {name: self._done[name] for name in self._components}

    def component(self, name: str) -> Schema:
        """The shared schema `name`; inside its own allOf cycle, an empty one."""
        if name in self._done:
            return self._done[name]
        pointer = f"{self._at}/{escape(name)}"
        if name in self._open:
            self._report(pointer, "allOf leads back to itself", "cut")
            return Schema()
        self._open.add(name)
        built = self.build(self._components[name], pointer)
        others = tuple(variant for variant in built.variants if variant.ref != name)
        if others != built.variants:
            built = replace(built, variants=others)
            self._report(pointer, "one of its choices is the whole again", "it is left out")
        if built.ref is not None and self._hierarchy.leads_on(name):
            if not self._chained:
                what = f"more than {MAX_CHAIN} references lead from one to the next"
                self._report(pointer, what, "any value is accepted, here and in the like", "error")
            self._chained, built = True, Schema(pointer=pointer)
        if self._circles(name, built):
            self._report(pointer, "it stands for itself", "any value is accepted", "error")
            built = Schema(pointer=pointer)
        built = self._discriminators.discriminated(name, built)
        self._open.discard(name)
        self._done[name] = built
        return built

    def build(self, raw: Any, pointer: str) -> Schema:
        if not isinstance(raw, Mapping):
            if raw is not True:
                self._report(pointer, f"{raw!r} is no schema", "any value is accepted")
            return Schema(pointer=pointer)
        for key, value in raw.items():
            if key in _NOT_MODELLED and value is not False:
                self._report(f"{pointer}/{key}", f"`{key}` is not modelled", _NOT_MODELLED[key])
        if "$ref" in raw:
            return self._reference(raw, pointer)
        if raw.get("allOf"):
            return self._all_of(raw, pointer)
        if raw.get("oneOf") or raw.get("anyOf"):
            return self._union(raw, pointer)
        return self._plain(raw, pointer)

    # -- the four shapes -------------------------------------------------------------------------

    def _reference(self, raw: Raw, pointer: str) -> Schema:
        siblings = {key: value for key, value in raw.items() if key != "$ref"}
        if _shapes(siblings) or siblings.get("allOf"):
            parts = [{"$ref": raw["$ref"]}, *siblings.get("allOf", ())]
            return self._all_of({**siblings, "allOf": parts}, pointer)
        name = self._discriminators.name(raw["$ref"], f"{pointer}/$ref")
        if name is None:
            return Schema(pointer=pointer)
        return replace(annotations_of(raw, pointer), ref=name)

    def _plain(self, raw: Raw, pointer: str) -> Schema:
        types, nullable = types_of(raw)
        for name in unknown_types(raw):
            what = f"{name!r} is no type"
            self._report(f"{pointer}/type", what, "any value is accepted", "error")
        enum = raw.get("enum") if "const" not in raw else [raw["const"]]
        if raw.get("type") == "null" or (enum and None in enum):
            nullable = True
            enum = [value for value in enum or () if value is not None]
        elif not enum:
            enum = None
        base = annotations_of(raw, pointer)
        vendor = raw.get("x-ms-enum")
        shape = raw.get("format")
        built = replace(
            base,
            types=types,
            nullable=base.nullable or nullable,
            format=shape if isinstance(shape, str) else None,
            enum=None if enum is None else tuple(enum),
            open_enum=isinstance(vendor, Mapping) and bool(vendor.get("modelAsString")),
            limits=limits_of(raw, lambda key: self._odd(raw, key, pointer, "warning")),
            items=self._items(raw, pointer),
            prefix_items=tuple(
                self.build(item, f"{pointer}/prefixItems/{i}")
                for i, item in enumerate(raw.get("prefixItems", ()))
            ),
            properties=self._properties(raw, pointer),
            computed=tuple(n for n, p in raw.get("properties", {}).items() if is_computed(p)),
            additional=self._additional(raw, pointer),
            conditions=conditions_of(raw),
            name_patterns=tuple(raw.get("patternProperties", ())),
            discriminator=None
            if self._component_at(pointer)
            else self._discriminators.in_place(raw, pointer),
        )
        return self._with_default(built, raw, pointer)

    def _items(self, raw: Raw, pointer: str) -> Schema | None:
        if "items" not in raw or (raw["items"] is False and "prefixItems" in raw):
            return None
        return self.build(raw["items"], f"{pointer}/items")

    def _with_default(self, built: Schema, raw: Raw, pointer: str) -> Schema:
        types = (*built.types, *(["null"] if built.nullable else ()))
        if built.default is missing or fits(built.default, types if built.types else (), raw):
            unusable = raw.get("x-unusable-default", missing)
            return built if unusable is missing else replace(built, unusable_default=unusable)
        self._odd(raw, "default", pointer, "note")
        return replace(built, default=missing, unusable_default=built.default)

    def _odd(self, raw: Raw, key: str, pointer: str, level: Level) -> None:
        what = f"{json.dumps(raw[key])[:100]} is not what `{key}` can be here"
        self._report(f"{pointer}/{key}", what, "it is ignored", level)

    def _union(self, raw: Raw, pointer: str) -> Schema:
        rest = {k: v for k, v in raw.items() if k not in ("oneOf", "anyOf", "discriminator")}
        base = replace(self._plain(rest, pointer), conditions=conditions_of(raw))
        keys = [
            k for k in ("oneOf", "anyOf") if raw.get(k) and self._chooses(raw, k, base, pointer)
        ]
        if not keys:
            return base
        known = [
            # False allows nothing.
            [self.build(c, f"{pointer}/{k}/{i}") for i, c in enumerate(raw[k]) if c is not False]
            for k in keys
        ]
        annotations = annotations_of(raw, pointer)
        if len(known) > 1:
            joined = [join(branches, Schema(pointer=pointer)) for branches in known]
            return annotate(self._merge([base, *joined], pointer), annotations)
        built = [self._combined(base, v, pointer) for v in known[0]]
        required = self._required(raw)
        union = join([require(v, required) for v in built], annotations)
        return self._discriminators.of_union(union, raw, pointer) if union.variants else union

    def _chooses(self, raw: Raw, key: str, base: Schema, pointer: str) -> bool:
        """Whether a union says what a value is; one that only narrows its limits does not."""
        says_what = any(not isinstance(c, Mapping) or c.keys() & _SAY_WHAT for c in raw[key])
        if says_what or (base.properties and not groups_of(raw[key])):
            return True
        if not base.properties:  # else which of them there must be is among the conditions
            self._report(f"{pointer}/{key}", f"`{key}` only narrows values", "it is not checked")
        return False

    def _combined(self, base: Schema, branch: Schema, pointer: str) -> Schema:
        """A branch with what stands beside the union."""
        name = self._component_at(pointer)
        builds_on = branch.ref and name in self._hierarchy.ancestors(branch.ref)
        if base.properties and not builds_on:
            merged = self._merge([base, self._effective(branch)], branch.pointer)
            return replace(merged, title=branch.title)
        silent = not (branch.types or branch.ref or branch.variants or branch.nullable)
        return replace(branch, types=base.types) if silent else branch

    def _all_of(self, raw: Raw, pointer: str) -> Schema:
        parts, siblings = raw["allOf"], {k: v for k, v in raw.items() if k != "allOf"}
        annotations = annotations_of(raw, pointer)
        name = self._component_at(pointer)
        speaking = [part for part in parts if not _only_annotates(part)]
        only = speaking[0] if len(speaking) == 1 and isinstance(speaking[0], Mapping) else {}
        is_kind = name and self._hierarchy.bases(name)
        if set(only) == {"$ref"} and not _shapes(siblings) and not is_kind:
            for part in parts:
                annotations = annotate(annotations_of(part, pointer), annotations)
            return annotate(self._reference(only, pointer), annotations)
        opened = next((p for p in parts if referred(self._components, p) in self._open), None)
        if opened is not None and name is None:  # recursion, which a copy would never end
            what = "allOf leads back to what it is in"
            self._report(pointer, what, "of its parts only that one counts", "warning")
            return annotate(self._reference(opened, pointer), annotations)
        built = [self._part(part, name, f"{pointer}/allOf/{i}") for i, part in enumerate(parts)]
        built.append(self.build(siblings, pointer))
        merged = require(self._merge(built, pointer), self._required(raw))
        return annotate(replace(merged, nullable=together(built)), annotations)

    def _part(self, part: Any, owner: str | None, pointer: str) -> Schema:
        """A part of allOf; of a base that is the union of its own kinds, what all kinds share."""
        base = referred(self._components, part)
        if base and owner and self._hierarchy.chooses(base, owner):
            union = ("oneOf", "anyOf", "discriminator")
            shared = {k: v for k, v in self._components[base].items() if k not in union}
            return self._effective(self.build(shared, f"{self._at}/{escape(base)}"))
        return self._effective(self.build(part, pointer))

    # -- pieces ----------------------------------------------------------------------------------

    def _component_at(self, pointer: str) -> str | None:
        """The shared schema that stands at `pointer`, not one within it."""
        key = pointer.removeprefix(f"{self._at}/")
        return None if key == pointer or "/" in key else key.replace("~1", "/").replace("~0", "~")

    def _properties(self, raw: Raw, pointer: str) -> tuple[Property, ...]:
        required = set(raw.get("required", ()))
        return tuple(
            Property(
                name,
                self.build(value, f"{pointer}/properties/{escape(name)}"),
                name in required,
                client_name(value),
                is_secret(value),
            )
            for name, value in raw.get("properties", {}).items()
            if not is_computed(value)
        )

    def _additional(self, raw: Raw, pointer: str) -> Schema | bool | None:
        patterns = [
            self.build(value, f"{pointer}/patternProperties/{escape(key)}")
            for key, value in raw.get("patternProperties", {}).items()
        ]
        key = next((k for k in ("additionalProperties", "unevaluatedProperties") if k in raw), "")
        value = raw.get(key)
        if isinstance(value, Mapping) and value:
            patterns.append(self.build(value, f"{pointer}/{key}"))
        elif isinstance(value, Mapping) or value is True:
            return True
        if not patterns:
            return value if isinstance(value, bool) else None
        return join(patterns, Schema(pointer=pointer))

    def _effective(self, schema: Schema) -> Schema:
        """The schema with its shared facts in place, for merging."""
        while schema.ref is not None:
            schema = annotate(self.component(schema.ref), schema)
        return schema

    def _required(self, raw: Raw) -> frozenset[str]:
        """Names that a schema requires, wherever in its allOf they stand."""
        required: set[str] = set()
        seen: set[str] = set()
        queue: list[Any] = [raw]
        while queue:
            node = queue.pop()
            if not isinstance(node, Mapping):
                continue
            required.update(node.get("required", ()))
            for part in node.get("allOf", ()):
                name = referred(self._components, part)
                if name is None:
                    queue.append(part)
                elif name not in seen:
                    seen.add(name)
                    queue += [part, self._components[name]]
        return frozenset(required)

    def _merge(self, parts: Iterable[Schema], pointer: str) -> Schema:
        """What all parts say together; where two define the same property, the later one counts."""
        known = list(parts)
        merged = Schema(pointer=pointer)
        for part in known:
            if not part.variants:
                self._spend(len(merged.properties) + len(part.properties), pointer)
                merged = merge_two(merged, part, pointer)
        for part in known:
            if part.variants:
                merged = self._distribute(merged, part, pointer)
        return merged

    def _distribute(self, outer: Schema, union: Schema, pointer: str) -> Schema:
        """What the outer schema says, said by each variant of the union."""
        if not outer.properties and not outer.variants:
            return replace(merge_two(outer, union, pointer), nullable=union.nullable)
        outers = outer.variants or (outer,)
        if outer.variants and len(outers) * len(union.variants) > MAX_VARIANTS:
            what = f"more than {MAX_VARIANTS} ways to combine the unions of an allOf"
            self._report(pointer, what, "one of the unions is left out", "warning")
            return outer
        pairs = [(v, o) for o in outers for v in union.variants]
        variants = [
            self._merge([self._effective(v), self._effective(o)], f"{pointer}/{i}")
            for i, (v, o) in enumerate(pairs)
        ]
        return join(variants, Schema(nullable=union.nullable, pointer=pointer))

    def _spend(self, amount: int, pointer: str) -> None:
        self._merged += amount + 1
        if self._merged > MAX_MERGED:
            raise InputError(
                "allOf and oneOf multiply into millions of fields",
                where=pointer,
                todo="Name fewer schemas in allOf.",
            )

    def _circles(self, name: str, built: Schema) -> bool:
        """Whether a schema that is but a reference leads back to itself."""
        seen = {name}
        while built.ref is not None:
            if built.ref in seen:
                return True
            seen.add(built.ref)
            built = self._done.get(built.ref, Schema())
        return False


def _only_annotates(raw: Any) -> bool:
    return isinstance(raw, Mapping) and not ({"$ref", "allOf"} & raw.keys() or _shapes(raw))


def _shapes(raw: Raw) -> bool:
    return any(key in raw for key in _SHAPES)
