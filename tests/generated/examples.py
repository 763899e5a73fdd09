"""The official examples, and the operation that each belongs to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from aoaigen.api.ir import ApiOperation, Content, Response
from tests import official
from tests.generated.facts import operations_of

UNNAMED = {
    "get_image_operation_status.json": "operations.images.retrieve",
    "list_file.json": "files.list",
    "list_vector_store_file_batch.json": "vector_stores.file_batches.list_files",
    "retrieve_message.json": "threads.messages.retrieve",
    "retrieve_run.json": "threads.runs.retrieve",
    "retrieve_run_step.json": "threads.runs.steps.retrieve",
    "start_generate_image.json": "images.submit",
}
"""Files that no document names."""

METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Example:
    """One file of examples; `operation` is None where this api-version has no such operation."""

    version: str
    file: str
    operation: str | None
    path: Path

    @property
    def id(self) -> str:
        return f"{self.version}/{self.file} {self.operation}"

    @property
    def data(self) -> Any:
        return _read(self.path)

    def of(self) -> ApiOperation:
        assert self.operation is not None
        return operations_of(self.version)[self.operation]


@cache
def examples() -> tuple[Example, ...]:
    """Every example file, once for each operation that its document, or another, names it for."""
    named: dict[tuple[str, str], list[str]] = {}
    for where, operation in _named():
        named.setdefault(where, []).append(operation)
    elsewhere = UNNAMED | {file: found[-1] for (_, file), found in sorted(named.items())}
    found = []
    for path in official.examples():
        version, file = path.parts[-3], path.name
        usual = elsewhere.get(file) or elsewhere.get(file.removeprefix("generated_"))
        names: list[str | None] = [*named.get((version, file), [usual])]
        known = operations_of(version)
        found += [Example(version, file, name if name in known else None, path) for name in names]
    return tuple(found)


def answer_of(said: dict[str, Any]) -> Any:
    """The body of an example's answer, which two of them are themselves."""
    whole = not {"body", "example", "headers"} & said.keys()
    return said if whole else said.get("body", said.get("example"))


def content_of(operation: ApiOperation, status: str, body: Any) -> Content | None:
    """What the document says of such a body: of this status, or of any success."""
    if body is None:
        return None
    said = [c for r in _of_status(operation, status) for c in r.contents]
    return next(c for c in said if c.media_type.endswith("json") == isinstance(body, dict))


def _of_status(operation: ApiOperation, status: str) -> Iterator[Response]:
    known = [r for r in operation.responses if r.status == status]
    yield from known or [r for r in operation.responses if r.status.startswith("2")]


def _named() -> Iterator[tuple[tuple[str, str], str]]:
    """(api-version, file) and the dotted name of the operation whose document names that file."""
    for path in official.documents():
        version = path.parent.name
        routes = {(op.method.lower(), op.path): op.name for op in operations_of(version).values()}
        for route, item in _read(path)["paths"].items():
            for method in METHODS:
                for ref in item.get(method, {}).get("x-ms-examples", {}).values():
                    file = ref["$ref"].rpartition("/")[2]
                    yield (version, file), routes[method, route]


def _read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8-sig"))
