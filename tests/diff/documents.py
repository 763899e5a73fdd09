"""Small documents and what they amount to, built the way the command line builds them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from aoaigen.api.config import Config, OperationConfig
from aoaigen.api.ir import Api
from aoaigen.diff import Comparison, compare
from aoaigen.documents.official import load_file
from aoaigen.interfaces import built

ROW = OperationConfig(routes=("POST /pets", "POST /cats"))
CONFIG = Config(operations={"pets.create": ROW})

Raw = dict[str, Any]


def document(operation: Raw | None = None, *, path: str = "/pets", **parts: Any) -> Raw:
    """An OpenAPI 3.1 document with one operation, POST /pets."""
    paths = {} if operation is None else {path: {"post": {"operationId": "Create", **operation}}}
    return {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths, **parts}


def sending(schema: Raw, **schemas: Raw) -> Raw:
    """A document whose operation takes `{"it": schema}`."""
    body = {"type": "object", "properties": {"it": schema}}
    operation = {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {},
    }
    return document(operation, components={"schemas": schemas})


def answering(schema: Raw, **schemas: Raw) -> Raw:
    """A document whose operation answers `{"it": schema}`."""
    body = {"type": "object", "properties": {"it": schema}}
    ok = {"description": "", "content": {"application/json": {"schema": body}}}
    return document({"responses": {"200": ok}}, components={"schemas": schemas})


def api(raw: Raw, folder: Path, name: str) -> Api:
    path = folder / f"{name}.json"
    path.write_text(json.dumps(raw))
    loaded = load_file(path)
    return built({loaded.version: [loaded]}, CONFIG).apis[loaded.version]


def changes(old: Raw, new: Raw, folder: Path) -> Comparison:
    return compare(api(old, folder, "old"), api(new, folder, "new"))


def ids(comparison: Comparison) -> list[str]:
    return sorted(change.rule.id for change in comparison.changes)
