"""Every rule on calls, told forwards and backwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aoaigen.diff.rules import RULES
from aoaigen.diff.rules.calls import CALLS
from tests.diff.documents import Raw, changes, document, ids

STRING: Raw = {"type": "string"}
JSON: Raw = {"application/json": {"schema": STRING}}
KEY: Raw = {"key": {"type": "apiKey", "in": "header", "name": "api-key"}}
TOKEN: Raw = {"token": {"type": "http", "scheme": "bearer"}}
OAUTH: Raw = {"oauth": {"type": "oauth2", "flows": {}}}


def call(**facts: Any) -> Raw:
    return document({"responses": {}, **facts})


def takes(*parameters: Raw) -> Raw:
    return call(parameters=list(parameters))


def query(name: str = "q", **facts: Any) -> Raw:
    return {"name": name, "in": "query", "schema": STRING, **facts}


def answers(**responses: Raw) -> Raw:
    return call(
        responses={k.removeprefix("_"): {"description": "", **v} for k, v in responses.items()}
    )


def secured(*options: str, **schemes: Raw) -> Raw:
    operation = {"responses": {}, "security": [{name: []} for name in options]}
    return document(operation, components={"securitySchemes": schemes or {**KEY, **TOKEN}})


def secured_by(*options: dict[str, list[str]]) -> Raw:
    operation = {"responses": {}, "security": list(options)}
    return document(operation, components={"securitySchemes": {**KEY, **TOKEN}})


def at(*urls: str) -> Raw:
    return document({"responses": {}}, servers=[{"url": url} for url in urls])


LIST: Raw = {"type": "array", "items": STRING}
ROUTE = "/pets/{pet-id}"
IN_PATH: Raw = {"name": "pet-id", "in": "path", "required": True, "schema": STRING}


def hook(schema: Raw) -> Raw:
    body = {"content": {"application/json": {"schema": schema}}}
    return {"post": {"requestBody": body, "responses": {}}}


HOOK = hook({"type": "object", "properties": {"a": STRING}})
MORE = hook({"type": "object", "properties": {"a": STRING, "b": STRING}})


def headed(*, required: bool) -> Raw:
    return answers(_200={"headers": {"X-A": {"required": required, "schema": STRING}}})


TABLE: dict[str, tuple[Raw, Raw, list[str]]] = {
    "a new operation": (document(), call(), ["operation-added"]),
    "an operation gets an end": (
        call(), call(**{"x-sunset": "2030-01-01"}), ["operation-sunset-added"],
    ),
    "an end comes sooner": (
        call(**{"x-sunset": "2030-01-01"}), call(**{"x-sunset": "2029-06-01"}),
        ["operation-sunset-earlier"],
    ),
    "a webhook": (document(), document(webhooks={"new": HOOK}), ["webhook-added"]),
    "a field of what a webhook sends": (
        document(webhooks={"new": HOOK}), document(webhooks={"new": MORE}),
        ["response-property-added"],
    ),
    "a webhook with a body": (
        document(webhooks={"new": {"post": {"responses": {}}}}), document(webhooks={"new": HOOK}),
        ["response-media-type-added"],
    ),
    "a callback": (
        call(), call(callbacks={"done": {"{$request.query.url}": HOOK}}), ["callback-added"],
    ),
    "a field of what a callback sends": (
        call(callbacks={"done": {"{$url}": HOOK}}), call(callbacks={"done": {"{$url}": MORE}}),
        ["response-property-added"],
    ),
    "a header that always comes": (
        headed(required=False), headed(required=True), ["response-header-required"],
    ),
    "a parameter written as JSON": (
        takes(query()), takes({"name": "q", "in": "query", "content": JSON}),
        ["request-parameter-restyled"],
    ),
    "another path for the same operation": (
        call(), document({"responses": {}}, path="/cats"), ["operation-path-changed"],
    ),
    "another method": (
        call(),
        {**document(), "paths": {"/pets": {"put": {"operationId": "Create", "responses": {}}}}},
        ["operation-method-changed"],
    ),
    "an operation is deprecated": (call(), call(deprecated=True), ["operation-deprecated"]),
    "another host as well": (
        at("https://a.test"), at("https://a.test", "https://b.test"), ["host-added"],
    ),
    "another way to authenticate": (
        secured("key"), secured("key", "token"), ["request-security-option-added"],
    ),
    "a credential where none was needed": (
        call(), secured("key"), ["request-security-required"],
    ),
    "an optional parameter": (takes(), takes(query()), ["request-parameter-added"]),
    "a required parameter": (
        takes(), takes(query(required=True)), ["request-required-parameter-added"],
    ),
    "a parameter becomes required": (
        takes(query()), takes(query(required=True)), ["request-parameter-required"],
    ),
    "a parameter moves": (
        takes(query()), takes({**query(), "in": "header"}), ["request-parameter-moved"],
    ),
    "a list is written otherwise": (
        takes(query(schema=LIST)), takes(query(schema=LIST, explode=False)),
        ["request-parameter-restyled"],
    ),
    "a parameter is deprecated": (
        takes(query()), takes(query(deprecated=True)), ["request-deprecated"],
    ),
    "a parameter's type": (
        takes(query()), takes(query(schema={"type": "integer"})), ["request-type-narrowed"],
    ),
    "a parameter of another type": (
        takes(query(schema={"type": "boolean"})), takes(query(schema={"type": "integer"})),
        ["request-type-changed"],
    ),
    "a parameter's number becomes one of some texts": (
        takes(query(schema={"type": "integer"})),
        takes(query(schema={**STRING, "enum": ["1", "2"]})), ["request-type-changed"],
    ),
    "one credential of two is enough": (
        secured_by({"key": [], "token": []}), secured_by({"key": []}, {"token": []}),
        ["request-security-option-added", "request-security-option-added"],
    ),
    "a range of statuses": (
        answers(_200={"content": JSON}), answers(_2XX={"content": JSON}),
        ["response-success-widened"],
    ),
    "a range of statuses beside what it held": (
        answers(_200={}, _202={}), answers(_2XX={}, _202={}), ["response-success-widened"],
    ),
    "what the answers of a range hold": (
        answers(_200={"content": JSON}),
        answers(_2XX={"content": {"application/json": {"schema": {"type": "integer"}}}}),
        ["response-success-widened", "response-type-changed"],
    ),
    "a body may be sent": (call(), call(requestBody={"content": JSON}), ["request-body-added"]),
    "a body must be sent": (
        call(), call(requestBody={"content": JSON, "required": True}),
        ["request-required-body-added"],
    ),
    "a body becomes required": (
        call(requestBody={"content": JSON}), call(requestBody={"content": JSON, "required": True}),
        ["request-body-required"],
    ),
    "another media type is taken": (
        call(requestBody={"content": JSON}),
        call(requestBody={"content": {**JSON, "text/plain": {"schema": STRING}}}),
        ["request-media-type-added"],
    ),
    "another success": (answers(_200={}), answers(_200={}, _202={}), ["response-success-added"]),
    "another error": (answers(_200={}), answers(_200={}, _404={}), ["response-error-added"]),
    "a default answer": (answers(_200={}), answers(_200={}, default={}), ["response-error-added"]),
    "another media type is answered": (
        answers(_200={"content": JSON}),
        answers(_200={"content": {**JSON, "text/plain": {"schema": STRING}}}),
        ["response-media-type-added"],
    ),
    "a header comes": (
        answers(_200={}), answers(_200={"headers": {"X-Id": {"schema": STRING}}}),
        ["response-header-added"],
    ),
    "a header's type": (
        answers(_200={"headers": {"x-id": {"schema": STRING}}}),
        answers(_200={"headers": {"X-Id": {"schema": {"type": "integer"}}}}),
        ["response-type-narrowed"],
    ),
}  # fmt: skip

SAME: dict[str, tuple[Raw, Raw]] = {
    "a parameter that is text in any case": (takes(query(schema={})), takes(query(schema=STRING))),
    "the same the other way": (takes(query(schema=STRING)), takes(query(schema={}))),
    "a path parameter is renamed": (
        document({"parameters": [IN_PATH], "responses": {}}, path=ROUTE),
        document({"parameters": [{**IN_PATH, "name": "pet_id"}], "responses": {}},
                 path="/pets/{pet_id}"),
    ),
    "an operation is renamed": (call(), call(operationId="Make")),
    "a header parameter's case": (
        takes({**query("X-Trace"), "in": "header"}), takes({**query("x-trace"), "in": "header"}),
    ),
    "a style that a plain value cannot show": (
        takes(query()), takes(query(style="pipeDelimited", explode=False)),
    ),
    "a media type's parameters": (
        answers(_200={"content": JSON}),
        answers(_200={"content": {"application/json; charset=utf-8": {"schema": STRING}}}),
    ),
    "a token by another scheme": (secured("token"), secured("oauth", **OAUTH)),
    "a security scheme is renamed": (secured("key"), secured("k", k=KEY["key"])),
    "a host's variable is renamed": (at("https://{endpoint}/x"), at("{host}/x/")),
    "no host is named": (at("https://a.test"), call()),
    "an error's range": (answers(_404={}), answers(_4XX={})),
    "a required parameter's default": (
        takes(query(schema={**STRING, "default": "x"}, required=True)),
        takes(query(required=True)),
    ),
    "a prefix moves from the paths to the host": (
        document({"responses": {}}, path="/v1/pets", servers=[{"url": "https://{host}"}]),
        document({"responses": {}}, path="/pets", servers=[{"url": "https://{host}/v1/"}]),
    ),
    "parameters are reordered": (
        takes(query("a"), query("b")), takes(query("b"), query("a")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLE)
def test_a_change_of_a_call_is_told_and_backwards_its_mirror(name: str, tmp_path: Path) -> None:
    old, new, met = TABLE[name]
    assert ids(changes(old, new, tmp_path)) == met
    assert ids(changes(new, old, tmp_path)) == [RULES[rule].mirror for rule in met]


@pytest.mark.parametrize("name", SAME)
def test_what_a_caller_cannot_see_is_no_change(name: str, tmp_path: Path) -> None:
    old, new = SAME[name]
    assert ids(changes(old, new, tmp_path)) == []
    assert ids(changes(new, old, tmp_path)) == []


def test_the_table_meets_every_rule_on_calls() -> None:
    met = {rule for _, _, rules in TABLE.values() for rule in rules}
    assert {rule.id for rule in CALLS} <= met | {RULES[rule].mirror for rule in met}
