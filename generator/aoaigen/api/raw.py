"""Single facts of a schema as its author wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..documents.values import Raw
from .ir import Schema, XmlObject, missing


def annotations_of(raw: Raw, pointer: str) -> Schema:
    """What a place says beside its shape."""
    return Schema(
        nullable=raw.get("nullable") is True or raw.get("x-nullable") is True,
        default=raw.get("default", missing),
        deprecated=raw.get("deprecated") is True,
        read_only=raw.get("readOnly") is True,
        write_only=raw.get("writeOnly") is True,
        undocumented=raw.get("x-undocumented") is True or "$dynamicRef" in raw,
        xml=_xml(raw.get("xml")),
        title=text(raw, "title"),
        description=text(raw, "description"),
        pointer=pointer,
    )


def text(raw: Raw, key: str) -> str:
    """A field that is a text; what is none says nothing."""
    value = raw.get(key)
    return value if isinstance(value, str) else ""


def _xml(raw: Any) -> XmlObject | None:
    if not isinstance(raw, Mapping):
        return None
    node = text(raw, "nodeType")
    wrapped = raw.get("wrapped") is True or node == "element"
    is_attribute = raw.get("attribute") is True or node == "attribute"
    is_text = raw.get("x-ms-text") is True or node in ("text", "cdata")
    kind = "attribute" if is_attribute else "text" if is_text else ""
    name, namespace, prefix = (text(raw, key) for key in ("name", "namespace", "prefix"))
    return XmlObject(name, namespace, prefix, kind, wrapped)


def is_secret(raw: Any) -> bool:
    stated = raw if isinstance(raw, Mapping) else {}
    return stated.get("x-ms-secret") is True or stated.get("format") == "password"


def client_name(raw: Any) -> str:
    """What the document would have a client call a parameter or a property."""
    return text(raw, "x-ms-client-name") if isinstance(raw, Mapping) else ""


def is_computed(raw: Any) -> bool:
    """Whether a field is made by clients and never sent."""
    return isinstance(raw, Mapping) and "x-oaiSupportedSDKs" in raw
