"""Structural faults that a document still has after its corrections, each with its JSON pointer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from ..problems import Level, Problem
from .pointers import MISSING, lookup, tokens
from .shapes import METHODS, SHAPES, Node, walk
from .specs import Document
from .values import declared_types, fits, unknown_types

Fault = tuple[Level, str, str, str]  # level, pointer, what, consequence
Rule = Callable[[Node, Node, str], Iterator[Fault]]  # document, node, pointer

_KEYWORDS = {
    *SHAPES["schema"],
    *("$ref", "type", "format", "nullable", "enum", "const", "default", "discriminator"),
    *("required", "title", "description", "example", "examples", "externalDocs", "deprecated"),
    *("readOnly", "writeOnly", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"),
    *("minProperties", "maxProperties", "contentEncoding", "contentMediaType", "xml"),
}

_KEYWORDS_OF = {
    **dict.fromkeys(("properties", "required"), "object"),
    **dict.fromkeys(("items", "minItems", "maxItems"), "array"),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), "string"),
}

# A part of a composition may require what the whole describes.
_PARTIAL = re.compile(r"/(?:(?:allOf|oneOf|anyOf)/\d+|(?<!/properties/)(?:not|if|then|else))\Z")


def faults(document: Document) -> list[Problem]:
    """Every fault, in document order."""
    return [
        Problem(level, document.version, document.name, *fault)
        for kind, node, pointer in walk(document.data)
        for rule in RULES.get(kind, ())
        for level, *fault in rule(document.data, node, pointer)
    ]


def _dangling_refs(document: Node, node: Node, pointer: str) -> Iterator[Fault]:
    reference = node.get("$ref")
    if reference is None:
        return
    internal = isinstance(reference, str) and reference.startswith("#")
    if not internal or lookup(document, reference[1:]) is MISSING:
        yield "error", pointer, f"{reference!r} names nothing", "what it stands for is unknown"


def _dangling_mappings(document: Node, node: Node, pointer: str) -> Iterator[Fault]:
    discriminator = node.get("discriminator")
    if not isinstance(discriminator, dict):
        return
    for value, target in discriminator.get("mapping", {}).items():
        reference = target if "/" in target else f"#/components/schemas/{target}"
        if lookup(document, reference.removeprefix("#")) is MISSING:
            yield "error", f"{pointer}/discriminator", f"{value!r} maps to nothing", "it is ignored"


def _phantom_required(document: Node, node: Node, pointer: str) -> Iterator[Fault]:
    if _PARTIAL.search(pointer):
        return
    known = _properties_of(document, node)
    for name in dict.fromkeys(_required_of(node)):
        if name not in known:
            yield "warning", pointer, f"{name!r} is required and not described", "no model has it"


def _operation_ids(document: Node, node: Node, pointer: str) -> Iterator[Fault]:
    if not node.get("operationId"):
        yield "warning", pointer, "no operationId", "the name comes from api.yaml alone"


def _path_parameters(document: Node, node: Node, pointer: str) -> Iterator[Fault]:
    section, template, *inside = tokens(pointer)
    if section != "paths" or inside:  # a callback's path is an expression
        return
    wanted = set(re.findall(r"{([^}]+)}", template))
    for method in METHODS:
        if isinstance(node.get(method), dict):
            declared = set(_path_names(document, node) + _path_names(document, node[method]))
            if declared != wanted:
                what = f"path parameters are {sorted(wanted)}, described are {sorted(declared)}"
                yield "warning", f"{pointer}/{method}", what, "the path decides"


def _path_names(document: Node, node: Node) -> list[str]:
    parameters = [_follow(document, p, ())[0] for p in node.get("parameters", [])]
    return [p.get("name", "") for p in parameters if p.get("in") == "path"]


def _values(document: Node, node: Node, pointer: str) -> Iterator[Fault]:
    for name in unknown_types(node):
        yield "error", f"{pointer}/type", f"{name!r} is no type", "anything is accepted"
        return
    types = declared_types(node)
    if "default" in node and not fits(node["default"], types, node):
        what = f"the default {node['default']!r} is not among the values allowed"
        yield "warning", f"{pointer}/default", what, "it is ignored"
    for value in node.get("enum", []):
        if not fits(value, types, {}):
            yield "warning", f"{pointer}/enum", f"{value!r} is no {'/'.join(types)}", "it is kept"


def _keywords(document: Node, node: Node, pointer: str) -> Iterator[Fault]:
    for key in node:
        if key not in _KEYWORDS and not key.startswith("x-"):
            yield "warning", f"{pointer}/{key}", f"{key!r} is no keyword", "it is ignored"


def _misplaced(document: Node, node: Node, pointer: str) -> Iterator[Fault]:
    types = declared_types(node)
    if not types:
        return
    for key, wanted in _KEYWORDS_OF.items():
        if key in node and wanted not in types:
            what = f"{key!r} on a value of type {'/'.join(types)}"
            yield "warning", f"{pointer}/{key}", what, "it is ignored"
    if "array" in types and "items" not in node:
        yield "warning", pointer, "an array without items", "its items can be anything"


def _properties_of(document: Node, schema: Any, seen: tuple[str, ...] = ()) -> set[str]:
    """The names of all properties that a schema, its bases and its variants describe."""
    schema, seen = _follow(document, schema, seen)
    of_parts = (_properties_of(document, part, seen) for part in _parts_of(schema))
    return set(schema.get("properties", {})).union(*of_parts)


def _required_of(schema: Any) -> list[str]:
    """What a schema and the inline members of its compositions require."""
    if not isinstance(schema, dict):
        return []
    of_parts = (name for part in _parts_of(schema) for name in _required_of(part))
    return [*schema.get("required", []), *of_parts]


def _parts_of(schema: Node) -> Iterator[Any]:
    return (part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, []))


def _follow(document: Node, schema: Any, seen: tuple[str, ...]) -> tuple[Node, tuple[str, ...]]:
    """The schema behind a reference; one that goes in a circle has nothing to add."""
    while isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        reference = schema["$ref"]
        if reference in seen:
            return {}, seen
        seen = (*seen, reference)
        schema = lookup(document, reference.removeprefix("#"))
    return (schema if isinstance(schema, dict) else {}), seen


RULES: dict[str, tuple[Rule, ...]] = {
    "reference": (_dangling_refs,),
    "path": (_dangling_refs, _path_parameters),
    "operation": (_operation_ids,),
    "schema": (
        *(_dangling_refs, _dangling_mappings, _phantom_required),
        *(_values, _keywords, _misplaced),
    ),
}
"""What is asked of each kind of object."""
