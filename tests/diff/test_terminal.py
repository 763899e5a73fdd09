"""What a terminal gets: lines of its width, and a bar while it waits."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from aoaigen.cli.output import folded
from tests.diff.command import aoai, checkout_of
from tests.official import ROOT


def on_a_terminal(*args: object, columns: int = 80) -> str:
    """What `aoai` writes to a terminal, be it output or messages."""
    environment = {
        **{k: v for k, v in os.environ.items() if k != "NO_COLOR"},
        "PYTHONPATH": str(ROOT / "generator"),
        "COLUMNS": str(columns),
        "TERM": "xterm",
    }
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "aoaigen", *map(str, args)]
    child = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    got = bytearray()
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # how Linux says that nobody writes any more
            break
        if not chunk:
            break
        got += chunk
    os.close(ours)
    child.wait(60)
    return got.decode().replace("\r\n", "\n")


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", text)


def test_text_wraps_at_the_width_of_the_terminal_and_loses_nothing() -> None:
    shown = plain(on_a_terminal("diff", "2024-02-01", "2024-06-01", columns=60))
    whole = aoai("diff", "2024-02-01", "2024-06-01").stdout
    assert shown.split() == whole.split()
    assert max(map(len, whole.splitlines())) > 60
    long = [line for line in shown.splitlines() if len(line) > 60]
    assert all(" " not in line.strip() for line in long)


def test_a_pipe_gets_whole_lines() -> None:
    assert max(map(len, aoai("diff", "2024-02-01", "2024-06-01").stdout.splitlines())) > 80


@pytest.mark.parametrize(
    ("line", "width", "folds"),
    [
        ("", 10, [""]),
        ("a bc", 10, ["a bc"]),
        ("  one two three", 9, ["  one two", "      three"]),
        ("\x1b[31mred\x1b[0m text", 8, ["\x1b[31mred\x1b[0m text"]),
        ("longerthanthat it is", 6, ["longerthanthat", "    it", "    is"]),
    ],
)
def test_a_line_folds_between_words(line: str, width: int, folds: list[str]) -> None:
    assert folded(line, width).split("\n") == folds


def test_compat_shows_how_far_it_is(tmp_path: Path) -> None:
    code = tmp_path / "code.py"
    code.write_text(
        "from openai import AzureOpenAI\n"
        "client = AzureOpenAI(api_version='2024-10-21')\n"
        "client.files.list()\n"
    )
    root = "--root", checkout_of(tmp_path / "root", "2024-10-21", "2024-06-01", "2022-10-01")
    assert re.search(r"judging .*\d+/\d+", plain(on_a_terminal(*root, "compat", code)))
    assert "judging" not in aoai(*root, "compat", code).stderr
