"""One document's schemas -> IR: nullability in every spelling, enums, unions, allOf merged away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from ..ir import Discriminator, Limits, Property, Schema, missing
from .merge import annotate, join, merge_two, require
from .shapes import escape

Raw = Mapping[str, Any]
Report = Callable[[str, str, str], None]
"""(pointer, what, consequence)"""

_PREFIX = "#/components/schemas/"
_LIMITS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "multipleOf": "multiple_of",
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
_SHAPES = (
    "properties",
    "additionalProperties",
    "required",
    "items",
    "enum",
    "const",
    "oneOf",
    "anyOf",
    "format",
)
_ANNOTATIONS = ("nullable", "default", "deprecated", "readOnly", "writeOnly", "description")
_NOT_MODELLED = ("not", "if", "then", "else", "propertyNames", "contains", "dependentSchemas")


class SchemaBuilder:
    """Builds and remembers the shared schemas of one document, and schemas that stand in place."""

    def __init__(self, components: Mapping[str, Raw], report: Report, at: str = "#") -> None:
        """`at` stands before every pointer, so that pointers of several documents differ."""
        self._components = components
        self._report = report
        self._at = f"{at}/components/schemas"
        self._done: dict[str, Schema] = {}
        self._open: set[str] = set()
        self._children = _children(components)

    def all(self) -> dict[str, Schema]:
        return {name: self.component(name) for name in self._components}

    def component(self, name: str) -> Schema:
        """The shared schema `name`; inside its own allOf cycle, an empty one."""
        if name in self._done:
            return self._done[name]
        if name in self._open:
            self._report(f"{self._at}/{escape(name)}", "allOf leads back to itself", "cut")
            return Schema()
        self._open.add(name)
        built = self.build(self._components[name], f"{self._at}/{escape(name)}")
        built = self._discriminated(name, built)
        self._open.discard(name)
        self._done[name] = built
        return built

    def build(self, raw: Any, pointer: str) -> Schema:
        if not isinstance(raw, Mapping):
            if raw is not True:
                self._report(pointer, f"{raw!r} is no schema", "any value is accepted")
            return Schema(pointer=pointer)
        for key in _NOT_MODELLED:
            if key in raw:
                self._report(f"{pointer}/{key}", f"`{key}` is not modelled", "it is not checked")
        if "$ref" in raw:
            return self._reference(raw, pointer)
        parts = raw.get("allOf")
        if parts:
            return self._all_of(raw, parts, pointer)
        choices = raw.get("oneOf") or raw.get("anyOf")
        if choices:
            return self._union(raw, choices, pointer)
        return self._plain(raw, pointer)

    # -- the four shapes -------------------------------------------------------------------------

    def _reference(self, raw: Raw, pointer: str) -> Schema:
        name = self._name(raw["$ref"], pointer)
        if name is None:
            return Schema(pointer=pointer)
        return replace(self._annotations(raw, pointer), ref=name)

    def _plain(self, raw: Raw, pointer: str) -> Schema:
        types, nullable = _types(raw)
        enum = raw.get("enum") if "const" not in raw else [raw["const"]]
        if enum is not None and None in enum:
            nullable = True
            enum = [value for value in enum if value is not None]
        base = self._annotations(raw, pointer)
        return replace(
            base,
            types=types,
            nullable=base.nullable or nullable,
            format=raw.get("format"),
            enum=None if enum is None else tuple(enum),
            open_enum=bool(raw.get("x-ms-enum", {}).get("modelAsString")),
            limits=_limits(raw),
            items=self.build(raw["items"], f"{pointer}/items") if "items" in raw else None,
            prefix_items=tuple(
                self.build(item, f"{pointer}/prefixItems/{i}")
                for i, item in enumerate(raw.get("prefixItems", ()))
            ),
            properties=self._properties(raw, pointer),
            additional=self._additional(raw, pointer),
        )

    def _union(self, raw: Raw, choices: list[Any], pointer: str) -> Schema:
        key = "oneOf" if raw.get("oneOf") else "anyOf"
        built = [self.build(c, f"{pointer}/{key}/{i}") for i, c in enumerate(choices)]
        rest = {k: v for k, v in raw.items() if k not in (key, "discriminator")}
        own = self._plain(rest, pointer)
        if own.properties:
            built = [self._merge([own, self._effective(v)], v.pointer) for v in built]
        required = self._required(raw)
        union = join([require(v, required) for v in built], self._annotations(raw, pointer))
        declared = raw.get("discriminator")
        if not declared or not union.variants:
            return union
        mapping = tuple(self._mapping(declared, pointer))
        return replace(union, discriminator=Discriminator(declared["propertyName"], mapping))

    def _all_of(self, raw: Raw, parts: list[Any], pointer: str) -> Schema:
        own = {k: v for k, v in raw.items() if k != "allOf"}
        annotations = self._annotations(raw, pointer)
        silent = set(own) <= {*_ANNOTATIONS, "type", "title"} or not _shapes(own)
        if len(parts) == 1 and "$ref" in parts[0] and silent and not self._is_child(pointer):
            reference = self._reference(parts[0], pointer)
            return annotate(reference, annotations)
        built = [
            self._effective(self.build(part, f"{pointer}/allOf/{i}"))
            for i, part in enumerate(parts)
        ]
        built.append(self.build(own, pointer))
        merged = require(self._merge(built, pointer), self._required(raw))
        return replace(
            merged,
            nullable=annotations.nullable,
            default=merged.default if annotations.default is missing else annotations.default,
            deprecated=annotations.deprecated,
            description=annotations.description,
        )

    def _is_child(self, pointer: str) -> bool:
        """Whether the shared schema at `pointer` is one kind of a discriminated base."""
        name = pointer.removeprefix(f"{self._at}/").replace("~1", "/").replace("~0", "~")
        return any(True for _ in self._bases(name))

    # -- pieces ----------------------------------------------------------------------------------

    def _annotations(self, raw: Raw, pointer: str) -> Schema:
        description = raw.get("description", "")
        return Schema(
            nullable=raw.get("nullable") is True,
            default=raw.get("default", missing),
            deprecated=raw.get("deprecated") is True,
            read_only=raw.get("readOnly") is True,
            write_only=raw.get("writeOnly") is True,
            description=description if isinstance(description, str) else "",
            pointer=pointer,
        )

    def _name(self, ref: object, pointer: str) -> str | None:
        if isinstance(ref, str) and ref.startswith(_PREFIX):
            name = ref[len(_PREFIX) :].replace("~1", "/").replace("~0", "~")
            if name in self._components:
                return name
        self._report(f"{pointer}/$ref", f"{ref!r} leads nowhere", "any value is accepted")
        return None

    def _properties(self, raw: Raw, pointer: str) -> tuple[Property, ...]:
        required = set(raw.get("required", ())) if isinstance(raw.get("required"), list) else set()
        return tuple(
            Property(
                name, self.build(value, f"{pointer}/properties/{escape(name)}"), name in required
            )
            for name, value in raw.get("properties", {}).items()
        )

    def _additional(self, raw: Raw, pointer: str) -> Schema | bool | None:
        for key in ("additionalProperties", "unevaluatedProperties"):
            value = raw.get(key)
            if isinstance(value, Mapping):
                return self.build(value, f"{pointer}/{key}") if value else True
            if isinstance(value, bool):
                return value
        patterns = raw.get("patternProperties")
        if patterns:
            built = [
                self.build(value, f"{pointer}/patternProperties/{escape(key)}")
                for key, value in patterns.items()
            ]
            return join(built, Schema(pointer=pointer))
        return None

    def _effective(self, schema: Schema) -> Schema:
        """The schema with its shared facts in place, for merging."""
        if schema.ref is None:
            return schema
        return annotate(self._effective(self.component(schema.ref)), schema)

    def _required(self, raw: Raw, seen: frozenset[str] = frozenset()) -> frozenset[str]:
        """Names that a schema requires, wherever in its allOf they stand."""
        names = raw.get("required")
        found = frozenset(names if isinstance(names, list) else ())
        for part in raw.get("allOf", ()):
            ref = str(part.get("$ref", "")).removeprefix(_PREFIX)
            if ref in self._components and ref not in seen:
                part = self._components[ref]
            found |= self._required(part, seen | {ref})
        return found

    def _merge(self, parts: Iterable[Schema], pointer: str) -> Schema:
        """What all parts say together; where two define the same property, the later one counts."""
        known = list(parts)
        merged = Schema(pointer=pointer)
        for part in known:
            if not part.variants:
                merged = merge_two(merged, part, pointer)
        for part in known:
            if part.variants:
                merged = self._distribute(merged, part, pointer)
        return merged

    def _distribute(self, outer: Schema, union: Schema, pointer: str) -> Schema:
        """What the outer schema says, said by each variant of the union."""
        if not outer.properties:
            return replace(merge_two(outer, union, pointer), nullable=union.nullable)
        variants = [
            self._merge([self._effective(v), outer], f"{pointer}/{i}")
            for i, v in enumerate(union.variants)
        ]
        return join(variants, Schema(nullable=union.nullable, pointer=pointer))

    # -- discriminated hierarchies ---------------------------------------------------------------

    def _mapping(self, declared: Raw, pointer: str) -> Iterable[tuple[str, str]]:
        for value, target in declared.get("mapping", {}).items():
            ref = target if target.startswith("#") else f"{_PREFIX}{target}"
            name = self._name(ref, f"{pointer}/discriminator/mapping/{escape(value)}")
            if name is not None:
                yield value, name

    def _discriminated(self, name: str, built: Schema) -> Schema:
        raw = self._components[name]
        declared = raw.get("discriminator") if isinstance(raw, Mapping) else None
        if declared and not built.variants:
            mapping = dict(self._mapping(declared, built.pointer))
            for child in self._descendants(name):
                if child not in mapping.values():
                    mapping.setdefault(self._value(child), child)
            prop = declared["propertyName"]
            built = replace(built, discriminator=Discriminator(prop, tuple(mapping.items())))
        elif built.discriminator and not declared and not built.variants:
            built = replace(built, discriminator=None)
        return self._tagged(name, built)

    def _tagged(self, name: str, built: Schema) -> Schema:
        """A child of a hierarchy: its discriminator can only have the child's own value."""
        for base, prop in self._bases(name):
            values = [v for v, k in self._base_mapping(base) if k == name] or [self._value(name)]
            tag = Schema(types=("string",), enum=tuple(values), pointer=f"{built.pointer}/{prop}")
            others = [p for p in built.properties if p.name != prop]
            own = Property(prop, tag, required=True)
            built = replace(built, properties=(own, *others))
        return built

    def _base_mapping(self, base: str) -> list[tuple[str, str]]:
        return list(self._mapping(self._components[base]["discriminator"], ""))

    def _bases(self, name: str) -> Iterable[tuple[str, str]]:
        for base, children in self._children.items():
            declared = self._components[base].get("discriminator")
            if declared and (name in children or name in self._descendants(base)):
                yield base, declared["propertyName"]

    def _descendants(self, name: str, seen: frozenset[str] = frozenset()) -> list[str]:
        found: list[str] = []
        for child in self._children.get(name, ()):
            if child not in seen:
                found += [child, *self._descendants(child, seen | {name, child})]
        return found

    def _value(self, child: str) -> str:
        return str(self._components[child].get("x-ms-discriminator-value", child))


def _children(components: Mapping[str, Raw]) -> dict[str, list[str]]:
    """Which schemas say allOf of which."""
    found: dict[str, list[str]] = {}
    for name, raw in components.items():
        for part in raw.get("allOf", ()) if isinstance(raw, Mapping) else ():
            ref = part.get("$ref") if isinstance(part, Mapping) else None
            if isinstance(ref, str) and ref.startswith(_PREFIX):
                base = ref[len(_PREFIX) :].replace("~1", "/").replace("~0", "~")
                if base in components and name not in found.setdefault(base, []):
                    found[base].append(name)
    return {base: names for base, names in found.items() if base in components}


def _shapes(raw: Raw) -> bool:
    return any(key in raw for key in (*_SHAPES, *_LIMITS))


def _types(raw: Raw) -> tuple[tuple[str, ...], bool]:
    declared = raw.get("type")
    if isinstance(declared, list):
        return tuple(t for t in declared if t != "null"), "null" in declared
    if isinstance(declared, str):
        return (() if declared == "null" else (declared,)), declared == "null"
    if "properties" in raw or "additionalProperties" in raw:
        return ("object",), False
    if "items" in raw or "prefixItems" in raw:
        return ("array",), False
    return _value_types(raw.get("enum", [raw["const"]] if "const" in raw else ())), False


_NAMES = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"))


def _value_types(values: Iterable[object]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for value in values:
        name = next((name for kind, name in _NAMES if isinstance(value, kind)), None)
        if name:
            found[name] = None
    return tuple(found)


def _limits(raw: Raw) -> Limits:
    """The limits; 3.0's boolean exclusiveMinimum is rewritten as 3.1's number."""
    known: dict[str, Any] = {name: raw[key] for key, name in _LIMITS.items() if key in raw}
    for side in ("minimum", "maximum"):
        exclusive = raw.get(f"exclusive{side.capitalize()}")
        if exclusive is True:
            known[f"exclusive_{side}"] = raw.get(side)
            continue
        if side in raw:
            known[side] = raw[side]
        if exclusive is not None and exclusive is not False:
            known[f"exclusive_{side}"] = exclusive
    return Limits(**known)
