"""A request that is right passes the referee, and one fault of any kind does not.

Runs in the corpus job, which alone has the judges installed.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

pytest.importorskip("openapi_core", reason="`nox -s corpus` installs it")

from tests.corpus.original import Original, Route
from tests.corpus.referee import Referee
from tests.server import Recorded

ORDER = {
    "type": "object",
    "required": ["count"],
    "properties": {"count": {"type": "integer"}, "note": {"type": "string"}},
}
FILTER = {"type": "object", "properties": {"since": {"type": "integer"}}}
DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Shop", "version": "1"},
    "security": [{"key": []}],
    "paths": {
        "/orders/{id}": {
            "put": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "all", "in": "query", "required": True, "schema": {"type": "boolean"}},
                    {"name": "X-At", "in": "header", "required": True, "schema": {"enum": ["a"]}},
                    {"name": "filter", "in": "query", "style": "deepObject", "schema": FILTER},
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": ORDER},
                        "multipart/form-data": {"schema": ORDER},
                        "application/x-www-form-urlencoded": {"schema": ORDER},
                    },
                },
                "responses": {"204": {"description": ""}},
            }
        }
    },
    "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "key"}}},
}
ROUTE = Route("put", "/orders/{id}")
FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=x"


def request(**changes: Any) -> Recorded:
    """A request that is right but for the changes."""
    kind = changes.get("kind", "application/json")
    headers = {"key": "k", "x-at": "a", "content-type": kind, **changes.get("headers", {})}
    given = [(name, value) for name, value in headers.items() if value is not None]
    target = changes.get("target", "/v1/orders/7?all=true&filter%5Bsince%5D=1")
    return Recorded(
        changes.get("method", "PUT"), target, given, changes.get("body", b'{"count":1}'), 1
    )


def part(text: str) -> bytes:
    head = 'Content-Disposition: form-data; name="count"'
    return f"--x\r\n{head}\r\n\r\n{text}\r\n--x--\r\n".encode()


@pytest.fixture(scope="module")
def referee(tmp_path_factory: pytest.TempPathFactory) -> Referee:
    folder = tmp_path_factory.mktemp("referee")
    file = folder / "shop.json"
    file.write_text(json.dumps(DOCUMENT), "utf-8")
    return Referee(Original(file, folder))


@pytest.mark.parametrize(
    "right",
    [{}, {"kind": PARTS, "body": part("1")}, {"kind": FORM, "body": b"count=1&note=2"}],
    ids=["json", "parts", "form"],
)
def test_a_right_request_has_no_faults(referee: Referee, right: dict[str, Any]) -> None:
    assert referee.faults(ROUTE, "/v1", request(**right)) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"method": "POST"},
        {"target": "/orders/7?all=true"},
        {"target": "/v1/orders/seven?all=true"},
        {"target": "/v1/orders/7"},
        {"target": "/v1/orders/7?all=maybe"},
        {"target": "/v1/orders/7?all=true&filter%5Bsince%5D=then"},
        {"headers": {"x-at": None}},
        {"headers": {"x-at": "b"}},
        {"headers": {"key": None}},
        {"kind": "text/plain"},
        {"body": b"{}"},
        {"body": b'{"count":"1"}'},
        {"body": b""},
        {"kind": PARTS, "body": part("one")},
        {"kind": FORM, "body": b"note=2"},
        {"kind": FORM, "body": b"count=one"},
    ],
    ids=lambda wrong: "-".join(map(str, next(iter(wrong.items())))),
)
def test_one_fault_is_found(referee: Referee, wrong: dict[str, Any]) -> None:
    assert referee.faults(ROUTE, "/v1", request(**wrong)) != []
