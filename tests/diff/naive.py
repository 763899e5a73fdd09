"""An independent lister of facts: raw documents read as simply as can be, without our interface.

It knows nothing of forms of a union but what they
have in common: their fields and listed values are those of the whole.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import yaml

Fact: TypeAlias = "tuple[str, str, str, str]"
"""Operation, place, what is said, and its value as JSON."""
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern")
DEEPEST = 12
_NO_PARAMETERS = ("accept", "content-type", "authorization")
"""Headers that OpenAPI says elsewhere; a path's parameters have no name on the wire."""
_SPEAKS = {"properties", "enum", "items", "oneOf", "anyOf", *LIMITS}


def _kinds(said: Any) -> list[str]:
    return [said] if isinstance(said, str) else list(said or ())


def loaded(path: Path) -> Any:
    """A document, with the schemas of those beside it that it refers to."""
    text = path.read_text("utf-8-sig")
    beside = sorted({*re.findall(r"(\./[^#\s\"']+)#", text)})
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document = json.loads(text) if path.suffix == ".json" else yaml.load(text, loader)
    for name in beside:
        document["components"]["schemas"].update(
            loaded(path.parent / name)["components"]["schemas"]
        )
    return document


class Lister:
    """The facts of one document."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.swagger = "swagger" in document
        self._nullable: dict[int, Any] = {}

    def facts(self) -> Iterator[Fact]:
        for path, item in self.document.get("paths", {}).items():
            for method in (m for m in METHODS if m in item):
                name = f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path)}"
                for place, what, value in self._operation(item, item[method]):
                    yield name, place, what, json.dumps(value, sort_keys=True, default=str)

    def follow(self, node: Any) -> Any:
        while isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
            found: Any = self.document
            for part in node["$ref"].partition("#/")[2].split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        forms = node.get("anyOf") if isinstance(node, Mapping) else None
        if not (forms and len(forms) == 2 and {"type": "null"} in forms):
            return node
        # One form or null is a nullable form.
        form = next(form for form in forms if form != {"type": "null"})
        rest = {key: value for key, value in node.items() if key != "anyOf"}
        return self._nullable.setdefault(id(node), {**rest, "nullable": True, "allOf": [form]})

    def _operation(self, item: Any, raw: Any) -> Iterator[tuple[str, str, Any]]:
        yield "operation", "there", True
        if raw.get("deprecated"):
            yield "operation", "deprecated", True
        for parameter in map(
            self.follow, (*item.get("parameters", ()), *raw.get("parameters", ()))
        ):
            yield from self._parameter(parameter)
        body = self.follow(raw.get("requestBody", {}))
        for media, content in body.get("content", {}).items():
            yield "request.body", "media", media
            yield from self._schema(content.get("schema", {}), "request.body", "request", ())
        for status, response in raw.get("responses", {}).items():
            response = self.follow(response)
            place = f"response.{status}"
            yield place, "status", str(status)
            contents = response.get("content", {})
            if self.swagger and "schema" in response:
                contents = {"*": response}
            for content in contents.values():
                yield from self._schema(content.get("schema", {}), f"{place}.body", "response", ())

    def _parameter(self, raw: Any) -> Iterator[tuple[str, str, Any]]:
        where, name = raw["in"], raw["name"]
        if where == "body":
            yield from self._schema(raw.get("schema", {}), "request.body", "request", ())
            return
        if where == "path" or (where == "header" and name.lower() in _NO_PARAMETERS):
            return
        place = f"request.{where}.{name}" if where != "formData" else f"request.body.{name}"
        yield place, "there", True
        yield place, "required", bool(raw.get("required"))
        yield from self._schema(raw.get("schema", raw), place, "request", ())

    def _parts(self, raw: Any, seen: tuple[int, ...] = ()) -> Iterator[Any]:
        """A schema and all that its allOf, oneOf and anyOf say with it."""
        raw = self.follow(raw)
        if not isinstance(raw, Mapping) or id(raw) in seen:
            return
        yield raw
        for key in ("allOf", "oneOf", "anyOf"):
            for part in raw.get(key, ()):
                yield from self._parts(part, (*seen, id(raw)))

    def _schema(
        self, raw: Any, place: str, way: str, above: tuple[int, ...]
    ) -> Iterator[tuple[str, str, Any]]:
        parts = list(self._parts(raw))
        itself = id(self.follow(raw))
        around = (*above, itself)
        if len(above) > 200 or place.count(".") > DEEPEST or itself in above:
            return
        speaking = [p for p in parts if _SPEAKS & p.keys() or p.get("type") not in (None, "object")]
        # A composed schema is left to the fields and values that any of its parts names.
        union = any(key in p for p in parts for key in ("oneOf", "anyOf"))
        composed = len(speaking) > 1 or union
        lists = (part.get("required") for part in parts)
        needed = {name for names in lists if isinstance(names, list) for name in names}
        if not composed:
            kinds = [k for p in parts for k in _kinds(p.get("type"))]
            yield place, "type", sorted({*kinds} - {"null"})
            null = any(p.get("nullable") or p.get("x-nullable") for p in parts)
            yield place, "null", "null" in kinds or null
        for part in parts:
            for value in part.get("enum", ()):
                if value is not None:
                    yield place, "value", value
            if not composed:
                for key in LIMITS:
                    if part.get(key):
                        yield place, key, part[key]
                if way == "request" and "default" in part:
                    yield place, "default", part["default"]
            for name, inner in part.get("properties", {}).items():
                said = self.follow(inner)
                hidden = "readOnly" if way == "request" else "writeOnly"
                if isinstance(said, Mapping) and (said.get(hidden) or inner.get(hidden)):
                    continue
                at = f"{place}.{name}"
                yield at, "there", True
                if not union:
                    yield at, "required", name in needed
                yield from self._schema(inner, at, way, around)
            if isinstance(part.get("items"), Mapping):
                yield from self._schema(part["items"], f"{place}[]", way, around)
            if isinstance(part.get("additionalProperties"), Mapping):
                yield from self._schema(part["additionalProperties"], f"{place}.*", way, around)


def differing(old: Iterable[Any], new: Iterable[Any]) -> list[tuple[str, str, str]]:
    """Places of operations that both have where a fact is said by one side alone, and which.

    Each side is all documents of one version.
    """
    olds, news = ({f for d in side for f in Lister(d).facts()} for side in (old, new))
    names = {f[0] for f in olds} & {f[0] for f in news}
    found = {f[:3] for f in olds ^ news if f[0] in names}
    there = [{f[:2] for f in side} for side in (olds, news)]
    # Of what came or went, it is enough that it did.
    ends = ("there", "status", "media", "deprecated")
    return sorted(f for f in found if f[2] in ends or all(f[:2] in side for side in there))
