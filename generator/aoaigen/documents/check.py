"""The form of a document, before anything relies on it: objects, lists, texts in their places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..problems import InputError
from .shapes import REF_IS_A_FIELD, SHAPES, Node, escape, tables_of, without

Fault = Callable[[str, str, str], None]
"""Told of what is not as its place demands: (pointer, what, consequence)."""

# What a field must be, where code relies on it; for some only in one kind of object.
_TYPES: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("consumes", "produces", "schemes", "enum"), (list,)),
    **dict.fromkeys(("mapping", "scopes"), (dict,)),
    **dict.fromkeys(("name", "in", "$ref", "url", "host", "basePath", "hostTemplate"), (str,)),
    **dict.fromkeys(("operationId", "flow", "propertyName", "x-ms-discriminator-value"), (str,)),
    **dict.fromkeys(("collectionFormat", "discriminator"), (str,)),
    "type": (str, list),
    "required": (bool,),
    "schema required": (list,),
}
_WORDS = {dict: "an object", list: "a list", str: "a text", bool: "true or false"}
_HOLD_TEXTS = ("consumes", "produces", "schemes", "required", "type", "mapping")
_DROP: Any = object()


def check_form(data: Node, file: object, bundled: bool = False) -> None:
    """Raise at the first thing that is missing or is not what its place demands."""
    for section in ("info", "paths"):
        if section not in data:
            raise InputError(f"{section} is missing", where=file, todo="Give an OpenAPI document.")

    def fault(pointer: str, what: str, consequence: str) -> None:
        raise InputError(what, where=f"{file}#{pointer}", todo="Correct it.")

    well_formed(data, fault, bundled)


def well_formed(data: Node, fault: Fault, bundled: bool = False) -> Node:
    """The document without what is not as its place demands; a bad schema becomes an open one.

    In a bundled document only parts of a kind that components have are references still.
    """
    return dict(_Form(data, fault, bundled).node(data, "document", ""))


class _Form:
    """Returns what it is given, or a copy with less in it where there was a fault."""

    def __init__(self, document: Node, fault: Fault, bundled: bool) -> None:
        self.shapes, sections = tables_of(document)
        self.fault = fault
        self.referring = {*sections, "path"} if bundled else set(self.shapes)

    def node(self, node: Any, kind: str, pointer: str) -> Any:
        if kind == "schema" and isinstance(node, bool) and self.shapes is SHAPES:
            return node
        if not isinstance(node, dict):
            return self.wrong((dict,), kind, pointer)
        if isinstance(node.get("$ref"), str) and kind not in REF_IS_A_FIELD:
            if kind in self.referring:
                return node
            self.fault(f"{pointer}/$ref", f"{node['$ref']!r} leads nowhere", "it is left out")
            node = without(node, "$ref")
        fields = self.shapes[kind]

        def field(key: str, value: Any, place: str) -> Any:
            shape = fields.get(key) or (None if key.startswith("x-") else fields.get("*"))
            if shape is None:
                return self.value(kind, key, value, place)
            container, child = shape
            if container == "one":
                # Swagger 2.0 has `true` for a schema in this place only.
                if (kind, key) == ("schema", "additionalProperties") and isinstance(value, bool):
                    return value
                return self.node(value, child, place)
            if not isinstance(value, dict if container == "map" else list):
                return self.wrong((dict if container == "map" else list,), "", place)
            return _each(value, pointer=place, change=lambda _, v, p: self.node(v, child, p))

        return _each(node, pointer, field)

    def value(self, kind: str, key: str, value: Any, pointer: str) -> Any:
        types = _TYPES.get(f"{kind} {key}", _TYPES.get(key))
        if types is None:
            return value
        if not isinstance(value, types):
            return self.wrong(types, "", pointer)
        if key not in _HOLD_TEXTS or not isinstance(value, (dict, list)):
            return value
        return _each(
            value, pointer, lambda _, v, p: v if isinstance(v, str) else self.wrong((str,), "", p)
        )

    def wrong(self, types: tuple[type, ...], kind: str, pointer: str) -> Any:
        wanted = " or ".join(_WORDS[t] for t in types)
        is_schema = kind == "schema"
        consequence = "any value is accepted" if is_schema else "it is left out"
        self.fault(pointer, f"this should be {wanted}", consequence)
        return {} if is_schema else _DROP


def _each(node: Any, pointer: str, change: Callable[[str, Any, str], Any]) -> Any:
    """The node itself, or a copy where `change` gave something else for an item or dropped it."""
    items = node.items() if isinstance(node, dict) else enumerate(node)
    new = {}
    same = True
    for key, value in items:
        name = str(key)
        new[key] = change(name, value, f"{pointer}/{escape(name)}")
        same = same and new[key] is value
    if same:
        return node
    kept = {key: value for key, value in new.items() if value is not _DROP}
    return kept if isinstance(node, dict) else list(kept.values())
