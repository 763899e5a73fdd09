"""A document as its author wrote it, read by tools that are not ours."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema_path.handlers

from .fetch import FetchError, converter

Node = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Route:
    """An operation of the document; its method in lower case."""

    method: str
    path: str


class Original:
    """The document with every reference made absolute; Swagger 2.0 as swagger2openapi sees it."""

    def __init__(self, path: Path, cache_folder: Path) -> None:
        self.standard = _standard(_read(path.as_uri()))
        swagger = self.standard.startswith("2.0")
        self.path = _converted(path, cache_folder) if swagger else path
        self.uri = self.path.as_uri()
        self.data: Node = {**_absolute(self.uri)}
        self.data["paths"] = {**self.data.get("paths", {}), **self.data.get("x-ms-paths", {})}
        self.family = "3.0" if self.standard < "3.1" else "3.1"

    def routes(self) -> Iterator[Route]:
        for path, item in self.data["paths"].items():
            item = self.follow(item)
            for method in METHODS:
                if isinstance(item, dict) and isinstance(item.get(method), dict):
                    yield Route(method, path)

    def operation(self, route: Route) -> Node:
        found: Node = self.follow(self.data["paths"][route.path])[route.method]
        return found

    def parameters(self, route: Route) -> list[Node]:
        """Those of the path and of the operation, which come first."""
        item = self.follow(self.data["paths"][route.path])
        both = [*item.get("parameters", ()), *self.operation(route).get("parameters", ())]
        found = [self.follow(parameter) for parameter in both]
        return list({(p.get("in"), p.get("name")): p for p in found}.values())

    def follow(self, node: Any) -> Any:
        """What a reference leads to, over any number of steps."""
        seen = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            if node["$ref"] in seen:
                return {}
            seen.add(node["$ref"])
            node = look_up(node["$ref"])
        return node


def look_up(reference: str) -> Any:
    """The node of an absolute reference; an empty one where it dangles."""
    uri, _, pointer = reference.partition("#")
    node = _absolute(uri)
    for part in unquote(pointer).split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            node = node[int(key) if isinstance(node, list) else key]
        except (KeyError, IndexError, TypeError, ValueError):
            return {}
    return node


def _standard(data: Node) -> str:
    return str(data.get("openapi", data.get("swagger", "")))


@cache
def _read(uri: str) -> Node:
    if uri.endswith(".json"):  # of which YAML allows a little less
        text = Path(unquote(uri.removeprefix("file://"))).read_bytes()
        found: Node = json.loads(text)
    else:
        found = jsonschema_path.handlers.all_urls_handler(uri)
    return found


@cache
def _absolute(uri: str) -> Any:
    return _rebased(_read(uri), uri)


def _rebased(node: Any, uri: str) -> Any:
    if isinstance(node, list):
        return [_rebased(item, uri) for item in node]
    if not isinstance(node, dict):
        return node
    moved = {key: _rebased(item, uri) for key, item in node.items()}
    reference = node.get("$ref")
    if isinstance(reference, str):
        file, _, pointer = reference.partition("#")
        moved["$ref"] = f"{_beside(uri, file) if file else uri}#{pointer}"
    if moved.get("type") == "file":  # Swagger 2.0's, which the converter leaves within arrays
        moved |= {"type": "string", "format": "binary"}
    return moved


def _beside(uri: str, file: str) -> str:
    folder = Path(unquote(uri.removeprefix("file://"))).parent
    return (folder / unquote(file)).resolve().as_uri()


def _converted(path: Path, cache_folder: Path) -> Path:
    target = path.with_name(f"{path.stem}.converted-to-3.0.json")
    if not target.exists():
        given = ("--patch", "--warnOnly", "--outfile", str(target), str(path))
        command = [*converter(cache_folder), *given]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode or not target.exists():
            raise FetchError(f"swagger2openapi: {done.stderr.strip()[-300:]}")
    return target
