"""Where reports and rewritten files go: nothing that stands there is lost, replaced or opened."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.diff.command import aoai
from tests.official import ROOT

PAIR = ("2024-03-01-preview", "2024-04-01-preview")


def diffed(output: object, *options: str) -> subprocess.CompletedProcess[str]:
    return aoai("diff", *PAIR, *options, "-o", output)


def test_a_file_keeps_its_mode_and_a_link_stays_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "a.md", tmp_path / "l.md"
    file.write_text("x")
    file.chmod(0o600)
    link.symlink_to(file)
    assert diffed(link).returncode == 0
    assert link.is_symlink()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text().startswith("# From 2024-03-01-preview")


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    pipe, got = tmp_path / "pipe", list[str]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.append(pipe.read_text()))
    reader.start()
    assert diffed(pipe, "--format", "json").returncode == 0
    reader.join(10)
    assert got[0].startswith("{")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_device_stays_one_and_a_full_one_is_told(tmp_path: Path) -> None:
    assert diffed("/dev/null").returncode == 0
    run = diffed("/dev/full")
    assert (run.returncode, run.stderr) == (2, "aoai: /dev/full: No space left on device\n")
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("output", ["-", "/dev/stdout"])
def test_the_standard_output_is_no_file(output: str, tmp_path: Path) -> None:
    run = diffed(output)
    assert run.stdout.startswith("2024-03-01-preview -> 2024-04-01-preview: ")
    assert not (ROOT / "-").exists()


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.json", "{"),
        ("a.md", "# From"),
        ("a.HTML", "<!DOCTYPE"),
        ("a.txt", "2024"),
        ("a", "2024"),
    ],
)
def test_the_ending_decides_the_format(name: str, start: str, tmp_path: Path) -> None:
    assert diffed(tmp_path / name).returncode == 0
    assert (tmp_path / name).read_text().lower().startswith(start.lower())


def test_the_format_that_is_asked_for_counts_more(tmp_path: Path) -> None:
    diffed(tmp_path / "a.md", "--format", "json")
    assert (tmp_path / "a.md").read_text().startswith("{")


def test_no_colours_where_they_are_not_wanted(tmp_path: Path) -> None:
    command = f"{sys.executable} -m aoaigen diff {' '.join(PAIR)}"
    colours = {}
    for variable in ("A=1", "NO_COLOR=1", "TERM=dumb"):
        run = subprocess.run(
            ["script", "-qec", f"env TERM=xterm {variable} {command}", "/dev/null"],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
        colours[variable] = "\x1b[31m" in run.stdout
    assert colours == {"A=1": True, "NO_COLOR=1": False, "TERM=dumb": False}


KEPT = [
    (0o755, b"#!/bin/x\r\nimport aoai.v2023_12_01_preview  # caf\xc3\xa9\r\nx = 1"),
    (0o600, b"\xef\xbb\xbfimport aoai.v2023_12_01_preview\n\x0cx = '\xe2\x80\xa8'\n\n"),
    (0o640, b"# coding: latin-1\nimport aoai.v2023_12_01_preview\nx = '\xe9'\n"),
]


def test_a_rewritten_file_differs_in_the_package_s_name_alone(tmp_path: Path) -> None:
    for mode, content in KEPT:
        path = tmp_path / f"a{mode}.py"
        path.write_bytes(content)
        path.chmod(mode)
    run = aoai("migrate", "2023-12-01-preview", "2024-02-01", tmp_path, "--write")
    assert run.returncode == 0, run.stdout + run.stderr
    for mode, content in KEPT:
        path = tmp_path / f"a{mode}.py"
        assert path.read_bytes() == content.replace(b"v2023_12_01_preview", b"v2024_02_01")
        assert stat.S_IMODE(path.stat().st_mode) == mode
