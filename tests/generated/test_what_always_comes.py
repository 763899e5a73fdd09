"""What corrections call required is in every official example of an answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from aoaigen.api.ir import Api, Schema
from aoaigen.documents.pointers import MISSING, lookup
from tests import official
from tests.generated.examples import Example, answer_of, content_of, examples
from tests.generated.facts import api_of
from tests.generated.reading import Kind, fitting, kinds_of, members

official.required()


def test_no_example_lacks_what_a_correction_requires() -> None:
    seen, lacking = set(), []
    for example in examples():
        for body, schema in _answers(example):
            for kind, name, there in _required(api_of(example.version), schema, body):
                if name not in _official(example.version, kind.schema.pointer):
                    seen.add((kind.key, name))
                    lacking += [] if there else [f"{example.id}: {kind.key}.{name}"]
    assert lacking == []
    assert len(seen) > 20, "corrections are seen at work"


def _answers(example: Example) -> Iterator[tuple[Any, Schema]]:
    for status, said in example.data["responses"].items() if example.operation else ():
        body = answer_of(said)
        content = content_of(example.of(), status, body) if status < "400" else None
        if content is not None and content.media_type.endswith("json"):
            yield body, content.schema


def _required(api: Api, schema: Schema, value: Any) -> Iterator[tuple[Kind, str, bool]]:
    """Every required field of what the value holds, and whether it is there."""
    if isinstance(value, list):
        items = [s.items for s in members(api, schema) if s.items is not None]
        for item in value if len(items) == 1 else ():
            yield from _required(api, items[0], item)
    elif isinstance(value, dict):
        found = fitting(list(kinds_of(api, schema, value)), value)
        for name, prop in found[0].fields.items() if len(found) == 1 else ():
            if prop.required:
                yield found[0], name, name in value
            if name in value:
                yield from _required(api, prop.schema, value[name])


@cache
def _official(version: str, pointer: str) -> frozenset[str]:
    """What the official document requires at this place."""
    place = pointer.partition("#")[2]
    spellings = {place, place.replace("/components/schemas/", "/definitions/")}
    return frozenset(
        name
        for raw in _documents(version)
        for spelled in spellings
        for name in _demanded(raw, lookup(raw, spelled))
    )


@cache
def _documents(version: str) -> tuple[Any, ...]:
    return tuple(json.loads(p.read_text("utf-8-sig")) for p in official.documents(version))


def _demanded(raw: Any, schema: Any) -> Iterator[str]:
    if schema is MISSING:
        return
    if "$ref" in schema:
        yield from _demanded(raw, lookup(raw, schema["$ref"].removeprefix("#")))
    yield from schema.get("required", ())
    for part in schema.get("allOf", ()):
        yield from _demanded(raw, part)
