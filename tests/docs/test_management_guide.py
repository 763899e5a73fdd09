"""Every program of docs/management.md runs against a local Azure Resource Manager."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import aoai
from tests.docs.blocks import Block, blocks
from tests.server import Server
from tests.server.arm import TOKEN, Arm

PROGRAMS = {block.title: block for block in blocks("python") if block.file == "management.md"}

PATCHED = f"""\
import sys, types
from aoai._runtime.management import clouds
clouds._CLOUDS["public"] = (sys.argv[1], clouds._CLOUDS["public"][1])
identity = types.ModuleType("azure.identity")
class DefaultAzureCredential:
    def get_token(self, *scopes):
        assert scopes == ("https://management.azure.com/.default",), scopes
        return {TOKEN!r}
identity.DefaultAzureCredential = DefaultAzureCredential
sys.modules["azure.identity"] = identity
"""
"""Before a program: its cloud is the local server, and its credential gives that one's token."""


def run(block: Block, server: Server, folder: Path) -> str:
    path = folder / "program.py"
    path.write_text(PATCHED + block.code)
    environment = {**os.environ, "PYTHONPATH": str(Path(aoai.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, path, server.url],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def deployed(arm: Arm, account: str, name: str, version: str) -> dict[str, Any]:
    """A deployment that is there already."""
    made: dict[str, Any] = {
        "name": name,
        "etag": f'"{name}"',
        "sku": {"name": "Standard", "capacity": 5},
        "properties": {
            "model": {"format": "OpenAI", "name": "gpt-4o", "version": version},
            "raiPolicyName": "mine",
            "provisioningState": "Succeeded",
        },
    }
    arm.deployments[account, name] = made
    return made


def test_every_program_is_tested() -> None:
    assert list(PROGRAMS) == [
        "From nothing to a chat, and back",
        "What is deployed, and when it retires",
        "Another version of a model, safely",
    ]


def test_an_account_from_its_creation_to_its_purge(tmp_path: Path) -> None:
    arm = Arm()
    with Server(arm) as server:
        printed = run(PROGRAMS["From nothing to a chat, and back"], server, tmp_path)
    assert printed == "Hi\nHi\n"
    assert (arm.accounts, arm.deployments, arm.deleted) == ({}, {}, {})
    asked = [r.path.rpartition("/")[2] for r in server.requests]
    assert (asked.count("listKeys"), asked.count("regenerateKey")) == (2, 2)


def test_the_inventory_of_a_subscription(tmp_path: Path) -> None:
    arm = Arm()
    group = "/subscriptions/s/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts"
    for name, kind in (("a", "OpenAI"), ("b", "Face"), ("c", "AIServices")):
        arm.accounts[name] = {"id": f"{group}/{name}", "kind": kind, "location": "eastus"}
    deployed(arm, "a", "chat", "2024-05-13")
    deployed(arm, "c", "new", "2025-01-01")
    with Server(arm) as server:
        printed = run(PROGRAMS["What is deployed, and when it retires"], server, tmp_path)
    assert printed == (
        "g a chat gpt-4o 2024-05-13 2026-03-31T00:00:00Z\ng c new gpt-4o 2025-01-01 unknown\n"
    )


def test_deployments_move_to_another_version(tmp_path: Path) -> None:
    arm = Arm()
    deployed(arm, "acct", "one", "2024-05-13")
    deployed(arm, "acct", "two", "2024-08-06")
    deployed(arm, "acct", "big", "2024-05-13")["sku"]["capacity"] = 900
    with Server(arm) as server:
        printed = run(PROGRAMS["Another version of a model, safely"], server, tmp_path)
    assert printed.startswith("one 2024-08-06\nnot changed: InsufficientQuota")
    moved = arm.deployments["acct", "one"]["properties"]
    assert (moved["model"]["version"], moved["raiPolicyName"]) == ("2024-08-06", "mine")
    changes = [r for r in server.requests if r.method == "PUT"]
    assert [r.headers["if-match"] for r in changes] == ['"one"', '"big"']
    sent = changes[0].json["properties"]
    assert (sent["raiPolicyName"], sent.get("provisioningState")) == ("mine", None)
