"""What a client of one's own API is given once: parameters, parts of its address, credentials."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.packages.making import document, generate, imported, written
from tests.server import Reply, Server

OPTIONS = """\
client_parameters:
  subscription_id: subscriptionId
  region: x-region
  tenant: tenant
"""


def managed(**parts: Any) -> dict[str, Any]:
    """In Swagger 2.0, as Azure writes it: a scheme that no operation requires."""
    texts = {"type": "string", "required": True}
    version = {"name": "api-version", "in": "query", **texts}
    subscription = {"name": "subscriptionId", "in": "path", **texts}
    account = {"name": "accountName", "in": "path", **texts}
    others = [
        {"name": "x-region", "in": "header", "type": "string"},
        {"name": "tenant", "in": "query", "type": "string"},
    ]
    ok = {"200": {"description": ""}}
    return {
        "swagger": "2.0",
        "info": {"title": "Managed", "version": "v7"},
        "host": "management.example.com",
        "securityDefinitions": {
            "azure_auth": {
                "type": "oauth2",
                "flow": "implicit",
                "authorizationUrl": "https://login.example.com",
                "scopes": {"user_impersonation": "as you"},
            }
        },
        "paths": {
            "/subscriptions/{subscriptionId}/accounts/{accountName}": {
                "get": {
                    "operationId": "Accounts_Get",
                    "parameters": [version, subscription, account, *others],
                    "responses": ok,
                }
            },
            "/subscriptions/{subscriptionId}/accounts": {
                "get": {
                    "operationId": "Accounts_List",
                    "parameters": [version, subscription],
                    "responses": ok,
                }
            },
        },
        **parts,
    }


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("managed")
    written(folder / "specs" / "managed.json", managed())
    (folder / "specs" / "api.yaml").write_text(OPTIONS)
    done = generate(folder, "managed_calls", folder / "specs")
    assert (done.returncode, done.stderr) == (0, "")
    return imported(folder, "managed_calls")


def test_the_clients_arguments_stand_in_where_a_call_gives_none(package: Any) -> None:
    with Server(Reply(200)) as server:
        client = package.Client(server.url, subscription_id="s", region="west", tenant="t")
        client.accounts.get("a")
        client.accounts.get("b", subscription_id="other", region="east", tenant="u")
        client.accounts.list()
        first, second, third = server.requests
    assert (first.target, first.headers["x-region"]) == (
        "/subscriptions/s/accounts/a?api-version=v7&tenant=t",
        "west",
    )
    assert (second.target, second.headers["x-region"]) == (
        "/subscriptions/other/accounts/b?api-version=v7&tenant=u",
        "east",
    )
    assert third.target == "/subscriptions/s/accounts?api-version=v7"


def test_what_neither_gives_is_told_by_its_name_unless_it_need_not_be_there(package: Any) -> None:
    with Server(Reply(200)) as server:
        client = package.Client(server.url)
        client.accounts.get("a", subscription_id="s")
        assert server.requests[0].target == "/subscriptions/s/accounts/a?api-version=v7"
        assert "x-region" not in server.requests[0].headers
        with pytest.raises(package.ArgumentError, match="no subscription_id; give it to the call"):
            client.accounts.list()


def test_options_that_fill_nothing_are_told(tmp_path: Path) -> None:
    written(tmp_path / "specs" / "managed.json", managed())
    (tmp_path / "specs" / "api.yaml").write_text("client_parameters: {group: '/groups/{}/'}")
    done = generate(tmp_path, "managed_idle", tmp_path / "specs")
    assert "api.yaml#/client_parameters/group" in done.stderr
    (tmp_path / "specs" / "api.yaml").write_text("client_parameters: {sub-id: subscriptionId}")
    wrong = generate(tmp_path, "managed_idle", tmp_path / "specs")
    assert (wrong.returncode, "'sub-id' is no Python name" in wrong.stderr) == (2, True)


class Issued(NamedTuple):
    token: str
    expires_on: int


class Credential:
    """As azure.identity has them."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def get_token(self, *scopes: str) -> Issued:
        self.asked.append(scopes)
        return Issued("tok", 4_000_000_000)


@pytest.mark.parametrize("credential", ["tok", lambda: "tok", Credential()])
def test_a_credential_that_is_given_is_sent_though_nothing_requires_it(
    package: Any, credential: Any
) -> None:
    with Server(Reply(200)) as server:
        package.Client(server.url, subscription_id="s", azure_auth=credential).accounts.list()
        package.Client(server.url, subscription_id="s").accounts.list()
        first, second = server.requests
    assert first.headers["authorization"] == "Bearer tok"
    assert "authorization" not in second.headers
    if isinstance(credential, Credential):
        assert credential.asked == [("https://management.example.com/.default",)]


SCOPE = "https://cognitiveservices.example.com/.default"


def hosted(template: str, *names: str) -> dict[str, Any]:
    """A document whose address the caller says in part."""
    text = {"in": "path", "type": "string", "required": True, "x-ms-skip-url-encoding": True}
    parameters = [{"name": name, **text} for name in names]
    scheme = {
        "type": "oauth2",
        "flow": "application",
        "tokenUrl": "https://login.example.com",
        "scopes": {SCOPE: ""},
    }
    host = {"hostTemplate": template, "useSchemePrefix": False, "parameters": parameters}
    found = managed(**{"x-ms-parameterized-host": host})
    del found["host"]
    found["securityDefinitions"] = {"AadToken": scheme}
    found["paths"] = {
        "/text:analyze": {
            "post": {"operationId": "Text_Analyze", "responses": {"200": {"description": ""}}}
        }
    }
    return found


@pytest.mark.parametrize(
    ("template", "names", "arguments", "target"),
    [
        ("{endpoint}/contentsafety", ("endpoint",), {}, "/contentsafety/text:analyze"),
        ("{Endpoint}", ("Endpoint",), {}, "/text:analyze"),
        (
            "{endpoint}/indexes('{indexName}')",
            ("endpoint", "indexName"),
            {"index_name": "mine"},
            "/indexes('mine')/text:analyze",
        ),
    ],
)
def test_the_rest_of_an_address_is_put_behind_what_the_caller_says(
    template: str, names: tuple[str, ...], arguments: dict[str, str], target: str, tmp_path: Path
) -> None:
    name = f"hosted_{len(template)}"
    done = generate(tmp_path, name, written(tmp_path / "host.json", hosted(template, *names)))
    assert done.returncode == 0, done.stderr
    package = imported(tmp_path, name)
    credential = Credential()
    with Server(Reply(200)) as server:
        for endpoint in (server.url, f"{server.url}/"):
            client = package.Client(endpoint, aad_token=credential, **arguments)
            client.text.analyze()
        assert [request.target for request in server.requests] == [target, target]
    assert credential.asked[0] == (SCOPE,)
    with pytest.raises(TypeError, match="endpoint"):
        package.Client()


def at(template: str, path: str, operation: str) -> dict[str, Any]:
    """A document whose host template goes on behind the endpoint."""
    names = re.findall(r"{(\w+)}", template)
    host = {
        "hostTemplate": template,
        "useSchemePrefix": False,
        "parameters": [
            {"name": name, "in": "path", "required": True, "type": "string"} for name in names
        ],
    }
    get = {"operationId": operation, "responses": {"200": {"description": ""}}}
    info = {"title": "Parts", "version": "v1"}
    paths = {path: {"get": get}}
    return {"swagger": "2.0", "info": info, "x-ms-parameterized-host": host, "paths": paths}


def test_documents_whose_host_templates_differ_keep_what_stands_behind_the_host(
    tmp_path: Path,
) -> None:
    for name, part in (
        ("a", at("{endpoint}/api/safety", "/texts", "Texts_List")),
        ("b", at("{endpoint}/api/speech/v3", "/sounds", "Sounds_List")),
        ("c", at("{endpoint}/api/indexes('{indexName}')", "/docs", "Docs_Count")),
        ("d", at("{other}/api", "/others", "Others_List")),
    ):
        written(tmp_path / "specs" / f"{name}.json", part)
    done = generate(tmp_path, "host_parts", tmp_path / "specs")
    assert done.stderr.count("a server of its own, {other}/api") == 1, done.stderr
    package = imported(tmp_path, "host_parts")
    with Server(Reply(200)) as server:
        client = package.Client(server.url)
        client.texts.list()
        client.sounds.list()
        client.docs.count("my index")
        paths = [request.path for request in server.requests]
    assert paths == [
        "/api/safety/texts",
        "/api/speech/v3/sounds",
        "/api/indexes('my%20index')/docs",
    ]


def test_a_field_of_the_body_is_filled_by_the_client(tmp_path: Path) -> None:
    text = {"type": "string"}
    chat = {"type": "object", "required": ["model", "text"]}
    chat |= {"properties": {"model": text, "text": text}}
    body = {"content": {"application/json": {"schema": chat}}, "required": True}
    post = {"requestBody": body, "responses": {"200": {"description": ""}}}
    spec = written(tmp_path / "specs" / "a.json", document(paths={"/chats": {"post": post}}))
    row = "operations:\n  chats.create: {route: POST /chats, fills: {%s: %s}}\n"
    options = spec.parent / "api.yaml"
    for field, argument, told in (
        ("model", "nobody", "'nobody' is none of client_parameters"),
        ("x", "model", "no field of the body is called 'x'"),
    ):
        options.write_text("client_parameters: {model: model}\n" + row % (field, argument))
        done = generate(tmp_path, "body_filled", spec)
        assert f"#/operations/chats.create/fills/{field}: {told}" in done.stderr, done.stderr
    options.write_text("client_parameters: {model: model}\n" + row % ("model", "model"))
    done = generate(tmp_path, "body_filled", spec)
    assert (done.returncode, done.stderr) == (0, "")
    package = imported(tmp_path, "body_filled")
    with Server(Reply(200)) as server:
        package.Client(server.url, model="m").chats.create(text="hi")
        package.Client(server.url).chats.create(text="hi", model="n")
        assert [request.json for request in server.requests] == [
            {"text": "hi", "model": "m"},
            {"text": "hi", "model": "n"},
        ]
        with pytest.raises(package.ArgumentError, match="no model; give it to the call"):
            package.Client(server.url).chats.create(text="hi")
