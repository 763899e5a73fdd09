"""Small checkouts to generate in, and the command as a user runs it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from tests.official import ROOT

VERSIONS = ("2022-12-01", "2023-05-15")
"""Two small api-versions, so that a run is quick."""


def aoai(checkout: Path, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Runs `aoai --root checkout args`, by the checkout's own generator."""
    return subprocess.run(
        command(checkout, *args),
        cwd=checkout,
        env=environment(checkout) | env,
        capture_output=True,
        text=True,
        check=False,
    )


def killed(checkout: Path, *args: str, after: float) -> int:
    """Runs the same, and kills it and what it started after so many seconds; its exit code."""
    quiet = subprocess.DEVNULL
    running = subprocess.Popen(
        command(checkout, *args),
        env=environment(checkout),
        stdout=quiet,
        stderr=quiet,
        start_new_session=True,
    )
    try:
        return running.wait(after)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        return running.wait()


def command(checkout: Path, *args: str) -> list[str]:
    return [sys.executable, "-m", "aoaigen", "--root", str(checkout), *args]


def environment(checkout: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(checkout / "generator")}


def reduced(target: Path) -> Path:
    """A checkout with all but the other api-versions.

    It has the generator too: what the real one does meanwhile changes nothing here.
    """
    specs = target / "specs" / "azure-openai"
    for name in ("overlays", *VERSIONS):
        shutil.copytree(ROOT / "specs" / "azure-openai" / name, specs / name)
    for file in (ROOT / "specs" / "azure-openai").glob("*.yaml"):
        shutil.copy(file, specs)
    shutil.copytree(ROOT / "templates", target / "templates")
    shutil.copytree(ROOT / "generator" / "aoaigen", target / "generator" / "aoaigen")
    return target


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
