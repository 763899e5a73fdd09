"""The naming table against the facts, read anew without the loader."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.official import ROOT

SPECS = ROOT / "specs" / "azure-openai"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
VERSIONS = sorted({path.parent.name for path in SPECS.glob("*/*.yaml")})


@cache
def read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)


@cache
def routes() -> list[tuple[str, str]]:
    """(route, dotted name) for each row and route of the table."""
    found = []
    for name, row in read(SPECS / "api.yaml")["operations"].items():
        listed = row if isinstance(row, str) else row["route"]
        found += [(route, name) for route in ([listed] if isinstance(listed, str) else listed)]
    return found


@cache
def operations(version: str) -> list[str]:
    """`METHOD /path/{}` of every operation of an api-version, as often as it stands there."""
    return [
        f"{method.upper()} {re.sub('{[^}]*}', '{}', path)}"
        for document in sorted((SPECS / version).glob("*.yaml"))
        for path, item in read(document)["paths"].items()
        for method in METHODS
        if method in item
    ]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_has_one_row_and_its_name_is_its_own(version: str) -> None:
    rows = Counter(route for route, _ in routes())
    assert [route for route in operations(version) if rows[route] != 1] == []
    names = Counter(dict(routes())[route] for route in operations(version))
    assert [name for name, count in names.items() if count > 1] == []


def test_every_route_of_the_table_is_in_some_api_version() -> None:
    used = {route for version in VERSIONS for route in operations(version)}
    assert [route for route, _ in routes() if route not in used] == []


def test_methods_do_not_hide_the_resources_beside_them() -> None:
    """`files` could not be a resource and a method of the same one."""
    names = {name for _, name in routes()}
    resources = {name.rpartition(".")[0] for name in names}
    resources |= {resource.partition(".")[0] for resource in resources}
    assert names & resources == set()
