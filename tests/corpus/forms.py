"""Forms, and deep objects in queries, read by werkzeug and qs: openapi-core does not read them.

It takes numbers and files in parts for texts, and knows deep objects of one level alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO
from typing import Any

from qs_codec import DecodeOptions, decode
from werkzeug.formparser import parse_form_data

from tests.server import Recorded

from .original import Node, Original

_DEEP = DecodeOptions(depth=50, parameter_limit=10_000, list_limit=1_000)
Fits = Callable[[Any, Any], bool]


def deep(text: str) -> Node:
    """`a[b][0]=1` as nested values, all of them texts."""
    found: Node = decode(text, _DEEP)
    return found


def parts(request: Recorded) -> Node:
    """The parts of a multipart body: each name with the list of its values."""
    environment = {
        "wsgi.input": BytesIO(request.body),
        "CONTENT_LENGTH": str(len(request.body)),
        "CONTENT_TYPE": request.headers["content-type"],
        "REQUEST_METHOD": request.method,
    }
    _, texts, files = parse_form_data(environment)
    read = {name: [f.read().decode("latin-1") for f in files.getlist(name)] for name in files}
    return {**{name: texts.getlist(name) for name in texts}, **read}


class Typed:
    """Gives texts the types that a schema asks for."""

    def __init__(self, original: Original, fits: Fits) -> None:
        self.original = original
        self.fits = fits

    def value(self, schema: Any, value: Any) -> Any:
        found = self.original.follow(schema)
        if not isinstance(found, dict):
            return value
        for kind in ("anyOf", "oneOf"):
            for choice in found.get(kind, ()):
                typed = self.value(choice, value)
                if self.fits(choice, typed):
                    return typed
        for part in found.get("allOf", ()):
            value = self.value(part, value)
        return self._plain(found, value)

    def _plain(self, schema: Node, value: Any) -> Any:
        kinds = schema.get("type", "object" if "properties" in schema else None)
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if "array" in kinds:
            items = schema.get("items", {})
            several = value if isinstance(value, list) else [value]
            return [self.value(items, item) for item in several]
        if isinstance(value, list):
            value = value[0] if len(value) == 1 else value
        if isinstance(value, dict):
            return self._object(schema, value)
        if isinstance(value, str) and "string" not in kinds and kinds != [None]:
            return _read(value)
        return value

    def _object(self, schema: Node, value: Node) -> Node:
        properties = schema.get("properties", {})
        other = schema.get("additionalProperties", {})
        return {name: self.value(properties.get(name, other), item) for name, item in value.items()}


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
