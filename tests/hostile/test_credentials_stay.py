"""A credential goes where the client was told, in a request that ends where it should."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.packages.making import document, generate, imported, written
from tests.server import Reply, Server

SERVER = {
    "url": "https://{region}.api.example.com:{port}/{base}",
    "variables": {
        "region": {"default": "eu", "enum": ["eu", "us"]},
        "port": {"default": "443"},
        "base": {"default": "v1"},
    },
}
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}


def made(folder: Path, name: str, **parts: Any) -> ModuleType:
    spec = written(folder / "a.json", document(**parts))
    done = generate(folder, name, spec)
    assert done.returncode == 0, done.stderr
    return imported(folder, name)


# -- variables of an address -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def regions(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    parts = {"components": {"securitySchemes": {"key": KEY}}, "security": [{"key": []}]}
    parts["components"]["schemas"] = document()["components"]["schemas"]
    folder = tmp_path_factory.mktemp("regions")
    return made(folder, "regions_of_one", servers=[SERVER], **parts)


@pytest.mark.parametrize("region", ["evil.example/", "asia", "{base}", "", "eu.evil.example#"])
def test_a_variable_keeps_to_its_enum(region: str, regions: ModuleType) -> None:
    with pytest.raises(regions.ConfigurationError, match="region must be one of eu, us, not"):
        regions.Client(region=region, key="SECRET")
    assert regions.Client(region="us", key="SECRET")


@pytest.mark.parametrize(
    "given",
    [
        *({"port": f"443{end}evil"} for end in "/?#@:\\"),
        {"port": "{base}", "base": "1@evil.example"},
        *({"base": f"v1{end}x"} for end in "?#\\"),
        *({"base": climbing} for climbing in ("..", "v1/../..", "%2e%2e/x", "a%2F..")),
    ],
    ids=str,
)
def test_a_variable_cannot_end_what_it_stands_in(
    given: dict[str, str], regions: ModuleType
) -> None:
    with pytest.raises(regions.ConfigurationError):
        regions.Client(key="SECRET", **given)


def test_a_variable_that_names_another_one_does_not_bring_it_in(regions: ModuleType) -> None:
    client = regions.Client("https://127.0.0.1/{base}", base="{port}", key="SECRET")
    with pytest.raises(regions.APIConnectionError) as caught:
        client.with_options(max_retries=0, timeout=0.01).pets.get(7)
    assert "SECRET" not in str(caught.value)


def test_an_address_is_still_a_variable_as_a_whole(tmp_path: Path) -> None:
    servers = [{"url": "{endpoint}/shop", "variables": {"endpoint": {"default": ""}}}]
    package = made(tmp_path, "whole_address", servers=servers)
    with Server(Reply.json({"id": 7})) as server:
        assert package.Client(server.url).pets.get(7).id == 7
        assert server.requests[0].target == "/shop/pets/7"


# -- names that no request can hold ----------------------------------------------------------------

BAD = {
    "crlf": ("header", "X-Key\r\nX-Evil: 1"),
    "colon": ("header", "X: y"),
    "te": ("header", "Transfer-Encoding"),
    "length": ("header", "content-length"),
    "host": ("header", "Host"),
    "cookies": ("cookie", "a; admin=1; b"),
    "equals": ("cookie", "a=b"),
    "empty": ("header", ""),
    "foreign": ("header", "X-Schlüssel"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_credential_whose_name_no_request_can_hold_is_left_out_and_told(
    kind: str, tmp_path: Path
) -> None:
    place, name = BAD[kind]
    scheme = {"type": "apiKey", "in": place, "name": name}
    components = {**document()["components"], "securitySchemes": {"bad": scheme, "good": KEY}}
    spec = written(
        tmp_path / "a.json", document(components=components, security=[{"bad": []}, {"good": []}])
    )
    done = generate(tmp_path, f"bad_scheme_{kind}", spec)
    (told,) = done.stderr.splitlines()
    assert told.startswith("error: 1.0.0/a#/components/securitySchemes/bad: ")
    assert told.endswith("; it is left out")
    package = imported(tmp_path, f"bad_scheme_{kind}")
    with Server(Reply.json({"id": 7})) as server:
        assert package.Client(server.url, good="SECRET").pets.get(7).id == 7
        assert server.requests[0].headers["x-key"] == "SECRET"
    with pytest.raises(TypeError):
        package.Client(server.url, bad="SECRET")


@pytest.mark.parametrize("kind", BAD)
def test_a_parameter_whose_name_no_request_can_hold_is_left_out_and_told(
    kind: str, tmp_path: Path
) -> None:
    place, name = BAD[kind]
    shop = document()
    item = shop["paths"]["/pets/{petId}"]
    item["parameters"].append({"name": name, "in": place, "schema": {"type": "string"}})
    done = generate(tmp_path, f"bad_parameter_{kind}", written(tmp_path / "a.json", shop))
    (told,) = done.stderr.splitlines()
    assert told.startswith("error: 1.0.0/a#/paths/~1pets~1{petId}/parameters/1: ")
    assert "it is left out" in told


@pytest.mark.parametrize(
    "path", ["/up/../../secret", "/..", "/a/%2e%2E/b", "/./x", "/a\\..\\b", "/a\r\nX-Evil: 1"]
)
def test_a_path_that_climbs_or_breaks_a_request_is_left_out_and_told(
    path: str, tmp_path: Path
) -> None:
    shop = document()
    shop["paths"][path] = {"get": {"operationId": "climb", "responses": {}}}
    done = generate(tmp_path, "climbing", written(tmp_path / "a.json", shop))
    assert done.stdout.endswith(": 1 operations, 1 reports\n")
    assert "the path " in done.stderr
    assert "it is left out" in done.stderr


def test_a_path_without_its_slash_stays_on_the_host_and_is_told(tmp_path: Path) -> None:
    shop = document()
    shop["paths"]["evil.example"] = {"get": {"operationId": "bare", "responses": {}}}
    done = generate(tmp_path, "bare", written(tmp_path / "a.json", shop))
    (told,) = done.stderr.splitlines()
    assert told.startswith("note: 1.0.0/a#/paths/evil.example: the path has no slash")
    assert '"/evil.example"' in "".join(
        path.read_text() for path in (tmp_path / "bare" / "resources").glob("*.py")
    )
