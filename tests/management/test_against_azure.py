"""Beside azure-mgmt-cognitiveservices: the requests of long-running calls, and how they end.

Its recordings and the scripts that both play are beside the checkout, as are the documents.
"""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from aoai.management.v2024_10_01 import AzureManagement
from tests.official import ROOT

CASES = ROOT.parent / "shared" / "cases" / "management"
if not CASES.is_dir():
    pytest.skip("recordings are not beside this checkout (../shared)", allow_module_level=True)

PEER: dict[str, dict[str, Any]] = json.loads((CASES / "lro_oracle.json").read_text("utf-8"))

DIFFERENT = {
    "put-201-aao-moves": "an answer that names another address is asked there from then on, as "
    "Resource Manager has it; azure-core stays with the first",
}
"""Where ours asks elsewhere, and why."""


@cache
def scripts() -> ModuleType:
    """The recorder: a server of its own, and the answers that it gives."""
    spec = importlib.util.spec_from_file_location("lro_oracle", CASES / "lro_oracle.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def ours() -> dict[str, Any]:
    oracle = scripts()
    client = AzureManagement("t", subscription_id="sub", resource_group="rg", base_url=oracle.base)
    perimeters = client.network_security_perimeter_configurations
    model: Any = {}
    return {
        "put": lambda: client.accounts.begin_create("it"),
        "deploy": lambda: client.deployments.begin_create_or_update("a", "it", properties=model),
        "patch": lambda: client.deployments.begin_update("a", "it"),
        "delete": lambda: client.accounts.begin_delete("it"),
        "post": lambda: perimeters.begin_reconcile("a", "it"),
    }


def shown(result: Any) -> str | None:
    if result is None:
        return None
    properties = getattr(result, "properties", None)
    return f"{type(result).__name__} {getattr(properties, 'provisioning_state', None)}"


@cache
def played() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = scripts().play(ours(), shown)
    return found


@pytest.mark.parametrize("name", sorted(PEER))
def test_the_same_is_asked_and_the_end_is_the_same(name: str) -> None:
    peer, mine = PEER[name], played()[name]
    assert (mine["requests"] == peer["requests"]) == (name not in DIFFERENT)
    assert mine["left"] == peer["left"]
    said, own = str(peer["end"]), str(mine["end"])
    if said.startswith("HttpResponseError"):
        kind, _, code = own.partition(" ")
        assert kind.endswith("Error")
        assert code == said.partition(" ")[2]
    else:
        assert own == said
