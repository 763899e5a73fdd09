"""Every command of README runs, or is run by the continuous integration."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import aoaigen
from tests.docs.blocks import blocks
from tests.official import ROOT
from tests.packages.making import document, written

COMMANDS = [line for block in blocks("sh") for line in block.code.splitlines()]
AOAI = [line for line in COMMANDS if line.startswith("aoai ")]
TRIED = ("diff", "history", "versions")


def aoai(arguments: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "aoaigen", "--root", str(ROOT), *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(aoaigen.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("line", AOAI)
def test_the_command_runs(line: str, tmp_path: Path) -> None:
    """Those that write to the checkout or judge a user's code are asked for their help instead."""
    arguments = shlex.split(line, comments=True)[1:]
    written(tmp_path / "petstore.yaml", document())
    for version in ("2024-06-01", "2024-10-21"):
        written(tmp_path / "specs" / version / "petstore.json", document(version))
    if arguments[0] not in TRIED and "--spec" not in arguments:
        arguments = [arguments[0], "--help"]
    done = aoai(arguments, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout or len(list(tmp_path.iterdir())) > 2


@pytest.mark.parametrize("line", AOAI)
def test_every_option_that_is_shown_exists(line: str, tmp_path: Path) -> None:
    _, command, *rest = shlex.split(line, comments=True)
    known = aoai([command, "--help"], tmp_path).stdout
    assert [word for word in rest if word.startswith("--") and word not in known] == []


def test_the_continuous_integration_runs_the_test_command_of_the_readme() -> None:
    (command,) = [line for line in COMMANDS if line.endswith("pytest -n auto")]
    assert f"\n{command}\n" in (ROOT / ".ci" / "run").read_text("utf-8")
