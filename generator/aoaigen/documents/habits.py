"""What authors write beside the standard and everybody understands, in the standard's own words."""

from __future__ import annotations

from typing import Any

from .shapes import SHAPES, Node, rebuild, tables_of, without


def adapt(document: Node) -> Node:
    """A copy of a document, in Swagger 2.0 or OpenAPI 3, that says the same by the book."""
    shapes, _ = tables_of(document)

    def adapted(node: Any, kind: str, pointer: str) -> Any:
        if not isinstance(node, dict):
            return node
        if kind == "paths":
            node = {f"/{key}" if is_bare(key) else key: item for key, item in node.items()}
        if kind == "schema" and shapes is SHAPES:
            node = _schema(node)
        return rebuild(node, kind, pointer, adapted, shapes)

    return rebuild(_all_paths(document), "document", "", adapted, shapes)


def _all_paths(document: Node) -> Node:
    """Paths that differ in their query alone stand apart: the standard has no place for them."""
    more = document.get("x-ms-paths")
    paths = document.get("paths", {})
    if not isinstance(more, dict) or not isinstance(paths, dict):
        return document
    return {**without(document, "x-ms-paths"), "paths": {**more, **paths}}


def is_bare(path: str) -> bool:
    """Whether a key of `paths` is a path that lacks the slash at its beginning."""
    return not path.startswith(("/", "x-", "$"))


def _schema(schema: Node) -> Node:
    if isinstance(schema.get("discriminator"), str):
        schema = {**schema, "discriminator": {"propertyName": schema["discriminator"]}}
    if isinstance(schema.get("items"), list):  # a tuple, before prefixItems
        rest = without(schema, "items", "additionalItems")
        more = {"items": schema["additionalItems"]} if "additionalItems" in schema else {}
        schema = {**rest, "prefixItems": schema["items"], **more}
    if schema.get("type") == "file" or (schema.get("type"), schema.get("format")) == _FILE:
        schema = {**schema, "type": "string", "format": "binary"}
    return {**schema, "format": "binary"} if _holds_bytes(schema) else schema


_FILE = ("object", "file")
"""Azure's word for bytes."""


def _holds_bytes(schema: Node) -> bool:
    """Whether a string is the bytes of another type, in 3.1's words; of a text, it is a string."""
    kind, media_type = schema.get("type"), schema.get("contentMediaType")
    if "string" not in (kind if isinstance(kind, list) else [kind]) or not isinstance(
        media_type, str
    ):
        return False
    plain = media_type.partition(";")[0].strip().lower()
    text = plain.startswith("text/") or plain.endswith(("json", "xml", "yaml"))
    return not (text or "contentEncoding" in schema or "format" in schema)
