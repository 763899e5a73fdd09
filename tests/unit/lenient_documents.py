"""Small documents of the user's own, loaded and built as the generator does it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from aoaigen.api.config import Config
from aoaigen.api.ir import Api, ApiOperation, Parameter, Property, Schema
from aoaigen.documents.lenient import load_lenient
from aoaigen.interfaces import built
from aoaigen.problems import Problem

CONFIG = Config()


def save(folder: Path, name: str, data: Any) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data))
    return path


def openapi(version: str = "3.1.0", paths: Any = None, **components: Any) -> dict[str, Any]:
    info = {"title": "Shop", "version": "1"}
    return {"openapi": version, "info": info, "paths": paths or {}, "components": components}


def swagger(paths: Any = None, **more: Any) -> dict[str, Any]:
    return {
        "swagger": "2.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": paths or {},
    } | more


def loaded(*files: Path, ref_root: Path | None = None) -> tuple[Api, list[Problem]]:
    """The interface behind the files, and everything that was told of them."""
    documents = load_lenient(files, ref_root)
    found = built({"1": documents}, CONFIG)
    return found.apis["1"], list(found.problems)


class Shop:
    """One document, and its parts by short names."""

    def __init__(self, document: Any, folder: Path) -> None:
        self.api, self.problems = loaded(save(folder, "shop.json", document))

    def __getitem__(self, schema: str) -> Schema:
        return self.api.schemas[schema]

    def field(self, schema: str, name: str) -> Property:
        found = self.api.resolve(self.api.schemas[schema]).property(name)
        assert found, (schema, name)
        return found

    @property
    def operation(self) -> ApiOperation:
        (operation,) = self.api.operations
        return operation

    def parameter(self, name: str) -> Parameter:
        (found,) = [p for p in self.operation.parameters if p.name == name]
        return found

    def told(self) -> list[tuple[str, str, str]]:
        return [(p.level, p.pointer, p.what) for p in self.problems]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT = {"type": "string"}
