"""Calls an operation by wire names, and says what that must put on the wire."""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import Any
from urllib.parse import quote

from aoaigen.api.ir import Api, ApiOperation, Parameter
from tests.generated.facts import KEY, operation_names_version, prefix_of, squash
from tests.generated.samples import TEXT, Sampler
from tests.server import Recorded

COMMON = {"extra_headers", "extra_query", "extra_body", "timeout"}
SEGMENT = "a/b c%2F?#\u00e9+"
"""A path parameter with everything that must be escaped."""


@dataclass
class Arguments:
    """What is sent, by place and wire name."""

    path: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    body: Any = None


def sampled(api: Api, operation: ApiOperation, sampler: Sampler) -> Arguments:
    """Arguments made from the facts: all of them, or the required ones."""
    found = Arguments()
    for p in operation.parameters:
        if p.name != "api-version" and (p.required or sampler.full):
            getattr(found, p.place)[p.name] = _argument(p, sampler)
    if operation.body:
        schema = operation.body.contents[0].schema
        found.body = sampler.value(schema)
        if isinstance(found.body, dict) and "stream" in found.body:
            found.body["stream"] = False
    if "stream" in found.query:
        found.query["stream"] = False
    return found


def _argument(parameter: Parameter, sampler: Sampler) -> Any:
    value = sampler.value(parameter.schema)
    if value == TEXT and parameter.place == "path":
        return SEGMENT
    return 'plain text; q="1"' if value == TEXT and parameter.place == "header" else value


def keywords(api: Api, operation: ApiOperation, method: Any, given: Arguments) -> dict[str, Any]:
    """The Python arguments for these wire names; every parameter of the method is accounted for."""
    wires = {**given.path, **given.query, **given.header}
    flat = api.flat_body(operation)
    if given.body is not None:
        wires |= given.body if flat is not None else {"body": given.body}
    names = parameters_of(api, operation, method)
    unknown = sorted(set(wires) - set(names))
    assert not unknown, f"no argument for {unknown}; there are {sorted(names)}"
    return {names[wire]: value for wire, value in wires.items()}


def parameters_of(api: Api, operation: ApiOperation, method: Any) -> dict[str, str]:
    """Wire name to Python name; fails when the facts and the signature do not pair off."""
    python = [name for name in inspect.signature(method).parameters if name not in COMMON]
    wires = [p.name for p in operation.parameters if p.name != "api-version"]
    if operation.body and operation.body.contents:
        flat = api.flat_body(operation)
        own = [p.name for p in flat or () if not p.schema.read_only]
        wires += own if flat is not None else ["body"]
    deployment = "deployment" if operation.path.startswith("/deployments/{") else ""
    by_squashed = {squash(name): name for name in python}
    if "deployment" in python and "model" not in wires:
        python.remove("model")  # another name of it
    found = {}
    for wire in wires:
        is_deployment = deployment in python and f"{{{wire}}}/" in operation.path
        found[wire] = deployment if is_deployment else by_squashed.get(squash(wire), "")
    assert sorted(found.values()) == sorted(python), (wires, python)
    return found


# -- what must arrive ------------------------------------------------------------------------------


def wrong_on_the_wire(
    api: Api, operation: ApiOperation, given: Arguments, request: Recorded
) -> list[str]:
    """Each difference between what was asked for and what arrived."""
    path = operation.path
    for name, value in given.path.items():
        path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
    expected = {
        "method": (operation.method, request.method),
        "path": (f"{prefix_of(api)}{path}", request.path),
        "query": (_query(api, operation, given), sorted(request.query_list)),
        "api-key": ([KEY], [v for n, v in request.header_list if n == "api-key"]),
        "authorization": (None, request.headers.get("authorization")),
    }
    for name, value in given.header.items():
        expected[f"header {name}"] = (value, request.headers.get(name.lower()))
    wrong = [f"{what}: {b!r}, not {a!r}" for what, (a, b) in expected.items() if a != b]
    return wrong + _wrong_body(operation, given.body, request)


def _query(api: Api, operation: ApiOperation, given: Arguments) -> list[tuple[str, str]]:
    pairs = [("api-version", api.version)] if operation_names_version(operation) else []
    explode = {p.name: p.explode for p in operation.parameters}
    for name, value in given.query.items():
        items = value if isinstance(value, list) else [value]
        texts = [item if isinstance(item, str) else json.dumps(item) for item in items]
        pairs += [(name, t) for t in texts] if explode[name] else [(name, ",".join(texts))]
    return sorted(pairs)


def _wrong_body(operation: ApiOperation, body: Any, request: Recorded) -> list[str]:
    kind = request.headers.get("content-type", "")
    if not operation.body or not operation.body.contents:
        return [f"body: {request.body!r:.200}, not none"] if request.body or kind else []
    wanted = operation.body.contents[0].media_type
    if kind.partition(";")[0] != wanted:
        return [f"content-type: {kind!r}, not {wanted}"]
    if wanted == "multipart/form-data":
        parts = multipart(kind, request.body)
        expected = _parts(body)
        return [] if parts == expected else [f"parts: {parts!r:.900}, not {expected!r:.900}"]
    return [] if request.json == body else [f"body: {request.body!r:.900}, not {body!r:.900}"]


def multipart(kind: str, body: bytes) -> list[tuple[str, Any]]:
    """Name and content of each part: bytes of a file, JSON where a part says so, or text."""
    message = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    parts: Any = message.get_payload()
    found: list[tuple[str, Any]] = []
    for part in parts:
        content = part.get_payload(decode=True)
        name = str(part.get_param("name", header="content-disposition"))
        if part.get_filename() is not None:
            found.append((name, content))
        elif part.get_content_type() == "application/json":
            found.append((name, json.loads(content)))
        else:
            found.append((name, content.decode()))
    return found


def _parts(body: Mapping[str, Any]) -> list[tuple[str, Any]]:
    found = []
    for name, value in body.items():
        for item in value if isinstance(value, list) else [value]:
            scalar = isinstance(item, (str, bytes, dict))
            found.append((name, item if scalar else json.dumps(item)))
    return found
