"""The programs of the pages on keys and on errors: who they say they are, and what they print."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

import aoai
from tests.docs.blocks import Block, blocks
from tests.docs.test_programs import chat
from tests.server import Recorded, Reply, Server

PAGES = ("errors.md", "keys.md")
SHOWN = [block for block in blocks("python") if block.file in PAGES]
SECRETS = {"openai-key-1": "old", "openai-key-2": "new"}


def service(request: Recorded) -> Reply:
    """Azure OpenAI, and a vault beside it; the key `old` is refused."""
    name = request.plain_path.rpartition("/")[2]
    if name in SECRETS:
        assert request.headers["authorization"] == "Bearer vault-token"
        return Reply.json({"value": SECRETS[name]})
    who = request.headers.get("api-key") or request.headers["authorization"]
    return Reply.error(401) if who == "old" else chat(f"Hi, {who}")


PROGRAMS: Mapping[str, tuple[int, str]] = {
    "A key in a file": (1, "Hi, of-the-file\n"),
    "Keys of a vault": (5, "Hi, new\nHi, new\n"),
    "A token of a function": (1, "Hi, Bearer token-1\n"),
    "Two keys, one of them refused": (2, "Hi, new\n"),
}


def run(block: Block, url: str, folder: Path, **environment: str) -> str:
    (folder / ".env").write_text("AZURE_OPENAI_API_KEY=of-the-file\n")
    plain = {k: v for k, v in os.environ.items() if not k.startswith("AZURE_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", block.code],
        env={
            **plain,
            "PYTHONPATH": str(Path(aoai.__file__).parents[1]),
            "AZURE_OPENAI_ENDPOINT": url,
            **environment,
        },
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.stderr, done.returncode) == ("", 0)
    return done.stdout


@pytest.mark.parametrize("title", PROGRAMS)
def test_the_program_shows_the_credential_that_it_should(title: str, tmp_path: Path) -> None:
    block = next(block for block in SHOWN if block.title == title)
    calls, printed = PROGRAMS[title]
    with Server(*[service] * calls) as server:
        environment = {
            **{"VAULT": server.url, "VAULT_TOKEN": "vault-token", "MY_TOKEN": "token-1"},
            **{"KEY_1": "old", "KEY_2": "new"},
        }
        assert run(block, server.url, tmp_path, **environment) == printed
        assert len(server.requests) == calls


def test_a_program_waits_as_long_as_the_service_asks(tmp_path: Path) -> None:
    block = next(block for block in SHOWN if block.file == "errors.md")
    busy = Reply.error(429, headers={"retry-after-ms": "1"})
    with Server(busy, busy, chat("Hi")) as server:
        assert run(block, server.url, tmp_path, AZURE_OPENAI_API_KEY="k") == "Hi\n"


def test_every_program_of_the_pages_is_known_here() -> None:
    assert {block.title for block in SHOWN if block.file == "keys.md"} == set(PROGRAMS)
    assert sum(block.file == "errors.md" for block in SHOWN) == 1
