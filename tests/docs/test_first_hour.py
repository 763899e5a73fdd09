"""A newcomer's path in README's own words: set up, a chat, a comparison, an API of one's own.

Everything runs as the page has it, in a copy of the checkout with nothing installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.docs.blocks import blocks
from tests.docs.test_programs import chat
from tests.official import ROOT
from tests.packages.making import document, written
from tests.server import Reply, Server

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("packaging")]

COMMANDS = [
    line for block in blocks("sh") if block.file == "README.md" for line in block.code.splitlines()
]
NOT_COPIED = (".*", "__pycache__", "build", "dist", "tests")


def command(start: str) -> str:
    """The first one of README that starts so."""
    return next(line for line in COMMANDS if line.startswith(start))


def bash(line: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run as typed, by somebody who has no part of this project on the path."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL"))}
    return subprocess.run(
        ["bash", "-c", line],
        cwd=cwd,
        env={**inherited, "PATH": f"{cwd}/.venv/bin:{inherited['PATH']}", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy without what was installed or built here, after README's first command."""
    folder = tmp_path_factory.mktemp("newcomer") / "aoai"
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*NOT_COPIED))
    done = bash(command("python3 -m venv"), folder, PIP_DISABLE_PIP_VERSION_CHECK="1")
    assert (done.returncode, done.stdout.split("generated: ")[-1]) == (
        0,
        "0 packages written, 40 unchanged\n",
    ), done.stderr
    return folder


def program(title: str) -> str:
    return next(b.code for b in blocks("python") if (b.file, b.title) == ("README.md", title))


def test_the_first_chat(checkout: Path) -> None:
    (checkout / "first.py").write_text(program("A chat"), "utf-8")
    with Server(chat("Yes.")) as server:
        where = {"AZURE_OPENAI_ENDPOINT": server.url, "AZURE_OPENAI_API_KEY": "key-1"}
        done = bash("python first.py", checkout, **where)
    assert (done.stdout, done.stderr, done.returncode) == ("Yes.\n", "", 0)
    assert server.requests[0].query == {"api-version": "2024-10-21"}


def test_the_first_comparison(checkout: Path) -> None:
    done = bash(command("aoai diff"), checkout)
    assert (done.returncode, done.stderr) == (0, "")
    assert "breaking" in done.stdout


def test_the_first_api_of_ones_own(checkout: Path) -> None:
    written(checkout / "petstore.yaml", document())
    done = bash(command("aoai generate --spec"), checkout)
    assert done.returncode == 0, done.stderr
    with Server(Reply.json({"id": 7})) as server:
        code = f"from petstore import Client; print(Client('{server.url}').pets.get(7).id)"
        done = bash(f'cd src && python -c "{code}"', checkout)
    assert (done.stdout, done.stderr) == ("7\n", "")
    assert server.requests[0].path == "/pets/7"
