"""What is said to be added in few places is: one of each kind, from a folder of its own.

Each folder has edits, a program that uses what they add, and maybe documents.  They are made in a
copy of the generator, and touch the files that ARCHITECTURE.md names for their kind, no others.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.official import ROOT

HERE = Path(__file__).parent
KINDS = sorted(path.parent.name for path in HERE.glob("*/edits.yaml"))


UNTRIED = ["a_way_to_follow_what_runs_long", "authentication", "limit_of_time", "transport"]
"""Kinds of the table that no folder tries: of each the runtime itself has several."""


def table() -> dict[str, set[str]]:
    """The files that ARCHITECTURE.md names for each kind."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    rows = re.findall(r"^\| an? ([a-z ]+) \| (.+?) \|", text, re.MULTILINE)
    return {kind.replace(" ", "_"): set(re.findall(r"`([^`]+)`", files)) for kind, files in rows}


def test_every_kind_of_the_table_is_tried() -> None:
    assert sorted(table()) == sorted([*KINDS, *(kind.removeprefix("a_") for kind in UNTRIED)])


@pytest.mark.parametrize("kind", KINDS)
def test_one_more_is_a_few_lines_in_the_files_that_are_named(kind: str, tmp_path: Path) -> None:
    folder = HERE / kind
    edits = yaml.safe_load((folder / "edits.yaml").read_text("utf-8"))
    copied(folder, tmp_path)
    touched = {edited(tmp_path, edit) for edit in edits}
    touched |= {f"{path.name}/" for path in folder.glob("specs/*")}
    named = table()[kind]
    assert {file.replace("<name>", "shop").removeprefix("specs/") for file in named} == touched
    done = subprocess.run(
        [sys.executable, folder / "program.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "generator"), str(ROOT)])},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def copied(folder: Path, root: Path) -> None:
    """A checkout with what the folder adds."""
    shutil.copytree(
        ROOT / "generator", root / "generator", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "templates", root / "templates")
    (root / "docs").mkdir()
    shutil.copy(ROOT / "docs" / "diff.md", root / "docs")
    (root / "specs" / "azure-openai").mkdir(parents=True)
    shutil.copy(ROOT / "specs" / "azure-openai" / "api.yaml", root / "specs" / "azure-openai")
    if (folder / "specs").is_dir():
        shutil.copytree(folder / "specs", root / "specs", dirs_exist_ok=True)


def edited(root: Path, edit: dict[str, str]) -> str:
    """Makes one edit, at a place that must be there once."""
    file = edit["file"]
    path = root / file if file.startswith("docs/") else root / "generator" / "aoaigen" / file
    text = path.read_text("utf-8")
    assert text.count(edit["after"]) == 1, edit
    path.write_text(text.replace(edit["after"], edit["after"] + edit["insert"]), "utf-8")
    return file
