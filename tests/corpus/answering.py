"""What the server says to a call, and what its caller shall read."""

from __future__ import annotations

import json
from typing import Any

from tests.server import Reply

from .original import Node, Route
from .picking import Picker
from .referee import is_json
from .values import FILE, TEXT, has_parts


class _Anything:
    """Equal to whatever is read: of XML, nobody but us says what that should be."""

    def __eq__(self, other: object) -> bool:
        return other is not None

    __hash__ = None  # type: ignore[assignment]


ANYTHING = _Anything()


def answer(picker: Picker, route: Route, *, full: bool) -> tuple[Reply, Any]:
    """A success, if the document has one; JSON, if it may be."""
    original = picker.original
    status, raw = _success(original.operation(route).get("responses") or {})
    contents = original.follow(raw).get("content") or {}
    if not contents or status in (204, 205) or route.method == "head":
        return Reply(status), None
    kind = next((k for k in contents if is_json(k)), next(iter(contents)))
    schema = contents[kind].get("schema", {})
    body, read = _content(picker, kind, schema, full=full)
    return Reply(status, body, headers={"content-type": _exact(kind, read)}), read


def _exact(kind: str, read: Any) -> str:
    """The media type, or one of its range that holds the value."""
    if "*" not in kind:
        return kind
    if isinstance(read, bytes):
        return kind.replace("*/*", "application/*").replace("*", "octet-stream")
    return "text/plain" if isinstance(read, str) else "application/json"


_SEQUENCES = ("ndjson", "jsonl", "json-seq")
"""In media types of several JSON values."""


def _content(picker: Picker, kind: str, schema: Any, *, full: bool) -> tuple[bytes, Any]:
    found = picker.original.follow(schema)
    if isinstance(found, dict) and found.get("format") in ("binary", "file"):
        return FILE, FILE
    if is_json(kind) or kind in ("*/*", "application/*"):
        value = picker.value(schema, sent=False, full=full)
        if isinstance(value, str) and not is_json(kind):
            return value.encode(), value
        return json.dumps(value).encode(), value
    if any(word in kind for word in _SEQUENCES):
        listed = found.get("items") if isinstance(found, dict) else None
        value = picker.value(schema if listed is None else listed, sent=False, full=full)
        mark = "\x1e" if "json-seq" in kind else ""
        return f"{mark}{json.dumps(value)}\n".encode() * 2, [value, value]
    if kind == "text/event-stream":
        return b"", []
    if "xml" in kind:
        return b"<a/>", ANYTHING if has_parts(picker.original, schema) else "<a/>"
    text = kind.startswith("text/") or kind.endswith("yaml")
    return (TEXT.encode(), TEXT) if text else (FILE, FILE)


def _success(responses: Node) -> tuple[int, Any]:
    """The status to answer with, and its response."""
    codes = {str(code).upper(): response for code, response in responses.items()}
    exact = sorted(code for code in codes if code.isdigit())
    success = next((code for code in exact if code.startswith("2")), None)
    if success:
        return int(success), codes[success]
    for other in ("2XX", "DEFAULT"):
        if other in codes:
            return 200, codes[other]
    failure = next((code for code in exact if int(code) >= 400), None)
    return (int(failure), {}) if failure else (200, {})
