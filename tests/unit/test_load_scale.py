"""The loader's work grows as its documents do: counted in calls, which do not vary."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.unit.lenient_documents import loaded, openapi, save, swagger

TEXT = {"type": "string"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def plain(count: int) -> dict[str, Any]:
    """Schemas that refer to their neighbours, operations that take and answer them."""
    schemas: dict[str, Any] = {}
    paths: dict[str, Any] = {}
    for i in range(count):
        near = _ref(f"S{(i + 1) % count}")
        fields = {"a": TEXT, "b": near, "c": {"type": "array", "items": near}, "d": {"x": [1]}}
        schemas[f"S{i}"] = {"type": "object", "properties": fields, "x-more": {}}
        content = {"content": {"application/json": {"schema": _ref(f"S{i}")}}}
        again = [{"$ref": "#/components/parameters/limit"}]
        post = {"parameters": again, "requestBody": content, "responses": {"200": content}}
        paths[f"/s{i}/{{id}}"] = {"post": post}
    document = openapi(paths=paths, schemas=schemas)
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    document["components"]["parameters"] = {"limit": limit}
    return document


def hierarchy(count: int) -> dict[str, Any]:
    """One base with many kinds."""
    base = {"properties": {"kind": TEXT, "a": TEXT}, "discriminator": {"propertyName": "kind"}}
    kinds = {f"K{i}": {"allOf": [_ref("Base"), {"properties": {"b": TEXT}}]} for i in range(count)}
    return openapi(schemas={"Base": base, **kinds})


def union(count: int) -> dict[str, Any]:
    """A union of many schemas, one of many that stand in place, and one of many much alike."""
    schemas = {f"S{i}": {"properties": {"kind": {"const": f"s{i}"}}} for i in range(count)}
    every = {"oneOf": [_ref(name) for name in schemas], "discriminator": {"propertyName": "kind"}}
    inline = {"anyOf": [{"properties": {f"p{i}": TEXT}} for i in range(count)]}
    alike = {"anyOf": [{"type": "array", "items": {"maxLength": i}} for i in range(count)]}
    return openapi(schemas={**schemas, "Every": every, "Inline": inline, "Alike": alike})


def pointers(count: int) -> dict[str, Any]:
    """References to places that are no components, each brought in under a name of its own."""
    schemas = {f"S{i}": {"properties": {"a": TEXT}} for i in range(count)}
    refs = {f"R{i}": {"$ref": f"#/components/schemas/S{i}/properties/a"} for i in range(count)}
    return openapi(schemas={**schemas, **refs})


def old(count: int) -> dict[str, Any]:
    """Swagger 2.0."""
    definitions = {f"S{i}": {"properties": {"a": TEXT}} for i in range(count)}
    body = [{"name": "b", "in": "body", "schema": {"$ref": "#/definitions/S0"}}]
    paths = {f"/{i}": {"put": {"parameters": body, "responses": {}}} for i in range(count)}
    return swagger(paths, definitions=definitions)


def calls(action: Callable[[], object]) -> int:
    count = 0

    def profile(frame: Any, event: str, arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        action()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("document", [plain, hierarchy, union, pointers, old])
def test_four_times_the_document_is_four_times_the_work(
    document: Callable[[int], dict[str, Any]], tmp_path: Path
) -> None:
    small = save(tmp_path, "small.json", document(50))
    large = save(tmp_path, "large.json", document(200))
    for file in (small, large):
        assert loaded(file)[1] == [] or document is plain  # and what is done once is done
    assert calls(lambda: loaded(large)) < 4.6 * calls(lambda: loaded(small))


@pytest.mark.parametrize("ending", ["json", "yaml"])
def test_reading_is_linear_too(ending: str, tmp_path: Path) -> None:
    from aoaigen.documents.read import read

    def file(count: int) -> Path:
        path = tmp_path / f"{count}.{ending}"
        path.write_text(json.dumps({"a": {f"k{i}": [i, {"b": "c"}] for i in range(count)}}))
        return path

    small, large = file(100), file(400)
    assert calls(lambda: read(large)) < 4.6 * calls(lambda: read(small))


def test_keys_that_are_twice_are_found_in_linear_work(tmp_path: Path) -> None:
    from aoaigen.documents.read import read

    def file(count: int) -> Path:
        path = tmp_path / f"{count}.json"
        objects = ", ".join(f'"k{i}": {{"a": 1, "a": 2}}' for i in range(count))
        path.write_text(f"{{{objects}}}")
        assert len(read(path, lenient=True).repeated) == count
        return path

    small, large = file(100), file(400)
    assert calls(lambda: read(large, lenient=True)) < 4.6 * calls(lambda: read(small, lenient=True))
