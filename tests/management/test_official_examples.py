"""Every official example of the management API: what it sends, and what its answers become."""

from __future__ import annotations

import importlib
import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

import pytest

from tests.official import ROOT
from tests.server import Recorded, Reply, Server

SPECS = ROOT.parent / "shared" / "upstream" / "specification" / "cognitiveservices"
FOLDER = SPECS / "resource-manager" / "Microsoft.CognitiveServices"
if not FOLDER.is_dir():
    pytest.skip("documents are not beside this checkout (../shared)", allow_module_level=True)

VERSIONS = {p.parent.name: p for p in FOLDER.glob("*/*/cognitiveservices.json")}
VERSIONS = {name: p for name, p in VERSIONS.items() if (p.parent / "examples").is_dir()}
METHOD = re.compile(r"^- `client\.([\w.]+)\(.*\n\s+<br>`(\w+) ([^`]+)`", re.M)


class Example(NamedTuple):
    """One example's request and one of its answers."""

    method: str
    path: str
    parameters: dict[str, Any]
    given: dict[str, Any]
    status: int
    body: Any


def resolved(document: dict[str, Any], folder: Path, node: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in node:
        return node
    file, _, pointer = node["$ref"].partition("#")
    found: Any = json.loads((folder / file).read_text("utf-8")) if file else document
    for key in pointer.strip("/").split("/"):
        found = found[key]
    return dict(found)


def examples(file: Path) -> Iterator[Example]:
    document = json.loads(file.read_text("utf-8"))
    for path, item in document["paths"].items():
        for method, operation in item.items():
            listed = [resolved(document, file.parent, p) for p in operation.get("parameters", ())]
            named = {p["name"].lower(): p for p in listed}
            for reference in operation.get("x-ms-examples", {}).values():
                said = json.loads((file.parent / reference["$ref"]).read_text("utf-8"))
                for status, answer in said["responses"].items():
                    body = answer.get("body")
                    yield Example(
                        method.upper(), path, named, said["parameters"], int(status), body
                    )


def plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def arguments(method: Any, example: Example) -> tuple[dict[str, Any], Any]:
    """The method's arguments, and the body that they make."""
    known = {plain(name): name for name in inspect.signature(method).parameters}
    found: dict[str, Any] = {}
    body = None
    for name, value in example.given.items():
        parameter = example.parameters.get(name.lower())
        if parameter is None or name == "api-version":
            continue  # examples also name what their operation lacks
        if parameter["in"] != "body":
            name = {"resourceGroupName": "resourceGroup"}.get(parameter["name"], parameter["name"])
            found[known[plain(name)]] = value
        else:
            body = value
            whole = {"body": value} if "body" in known else {}
            fields = {} if whole else {k: v for k, v in value.items() if plain(k) in known}
            found |= whole or {known[plain(k)]: v for k, v in fields.items()}
            rest = {} if whole else {k: v for k, v in value.items() if k not in fields}
            found |= {"extra_body": rest} if rest else {}
    return found, body


@pytest.mark.parametrize("version", sorted(VERSIONS))
def test_every_example_is_right_on_the_wire_and_nothing_of_an_answer_is_lost(version: str) -> None:
    package = importlib.import_module(f"aoai.management.v{version.replace('-', '_')}")
    folder = ROOT / "generated" / "aoai" / "management" / package.__name__.rpartition(".")[2]
    text = (folder / "api.md").read_text("utf-8")
    names = {(verb, path): name for name, verb, path in reversed(METHOD.findall(text))}
    waiting: list[Reply] = []

    def answer(request: Recorded) -> Reply:
        return waiting[0]

    with Server(answer) as server:
        client = package.AzureManagement("t", base_url=server.url, max_retries=0)
        for example in examples(VERSIONS[version]):
            method = client
            for part in names[example.method, example.path].split("."):
                method = getattr(method, part)
            given, body = arguments(method, example)
            content = b"" if example.body is None else json.dumps(example.body).encode()
            headers = {"content-type": "application/json"} if content else {}
            waiting[:] = [Reply(example.status, content, headers=headers)]
            result = method(**given)
            request = server.requests[-1]
            path = re.sub(
                r"{(\w+)}",
                lambda m: str(example.given.get(m[1], "?")),  # noqa: B023
                example.path,
            )
            assert unquote(request.path) == path
            assert request.query["api-version"] == version
            assert (json.loads(request.body) if request.body else None) == body
            if example.body is not None and result is not None:
                assert result.to_dict() == example.body
