"""Facts without prose: texts and examples go, everything that a machine acts on stays."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .shapes import Node, escape, transform, walk, without

_TEXTS = {"description", "summary", "externalDocs", "example", "examples"}

# Objects whose keys are names, not fields.
_NAMES = ("paths", "responses", "flows", "callback")

# What is prose in each kind of object; a kind that is not named here has the usual texts.
_PROSE: dict[str, set[str]] = {
    "document": {"externalDocs"},
    **{kind: set() for kind in _NAMES},
    "info": {"description", "summary", "termsOfService", "contact"},
    "components": {"examples"},
    "reference": {"description", "summary"},
    "schema": _TEXTS | {"title", "$comment", "xml"},
}

# Extensions that carry text, or names of the vendor's own code.
_DROPPED = {
    "x-ms-examples",  # links to example files
    "x-oaiMeta",  # layout of the vendor's reference pages
    "x-oaiTypeLabel",  # a word shown on those pages
    "x-tokenInfoFunc",  # a function of the vendor's server
    "x-scopeValidateFunc",  # likewise
}

# Extensions with structured values that are facts, besides all of x-ms-*.
_KEPT = {
    *("x-oaiSupportedSDKs", "x-sunset", "x-origin", "x-format", "x-collectionFormat"),
    "x-unusable-default",
}


def strip(document: Node, keep_texts: bool = False) -> Node:
    """A copy of an OpenAPI 3 document without prose, or with no more of it than its texts."""
    return dict(transform(document, _keep_texts if keep_texts else _visit))


def unknown_extensions(document: Node) -> Iterator[str]:
    """The pointers of what `strip` drops without knowing it."""
    for _, node, pointer in walk(document):
        for key, value in node.items():
            if key.startswith("x-") and key not in _DROPPED and not _is_fact(key, value):
                yield f"{pointer}/{escape(key)}"


def _is_fact(extension: str, value: Any) -> bool:
    """Whether an extension says something that a machine acts on. Flags do, whoever set them."""
    known = extension.startswith("x-ms-") or extension in _KEPT or isinstance(value, bool)
    return known and extension not in _DROPPED


def _visit(kind: str, node: Node, pointer: str) -> Node:
    prose = _PROSE.get(kind, _TEXTS)
    kept = {
        key: value
        for key, value in node.items()
        if key not in prose and (not key.startswith("x-") or _is_fact(key, value))
    }
    if kind == "response":
        kept["description"] = ""  # OpenAPI demands one
    if kind == "flow" and isinstance(kept.get("scopes"), dict):
        kept["scopes"] = dict.fromkeys(kept["scopes"], "")
    if kind == "schema" and isinstance(kept.get("x-ms-enum"), dict):
        kept["x-ms-enum"] = _strip_enum(kept["x-ms-enum"])
    return kept


def _keep_texts(kind: str, node: Node, pointer: str) -> Node:
    kept = _visit(kind, node, pointer)
    if kind == "schema" and isinstance(node.get("xml"), dict):
        kept["xml"] = node["xml"]
    texts = {key: node[key] for key in ("summary", "description", "title") if key in node}
    return kept | {
        key: text.replace("\r\n", "\n")
        for key, text in texts.items()
        if isinstance(text, str) and kind not in _NAMES
    }


def _strip_enum(enum: Node) -> Node:
    """x-ms-enum without the descriptions of its values; values that say no more than `enum` go."""
    values = enum.get("values")
    rest = without(enum, "values")
    if not isinstance(values, list):
        return rest
    bare = [without(each, "description") if isinstance(each, dict) else each for each in values]
    named = any(isinstance(each, dict) and set(each) != {"value"} for each in bare)
    return {**rest, "values": bare} if named else rest
