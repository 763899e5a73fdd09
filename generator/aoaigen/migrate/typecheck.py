"""mypy as a judge: the errors that it sees in a set of texts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from ..home import Home
from ..problems import InputError

_OPTIONS = (
    "--config-file=",
    "--ignore-missing-imports",
    "--check-untyped-defs",
    "--follow-imports=silent",
    "--explicit-package-bases",
    "--output=json",
)


@dataclass(frozen=True)
class Error:
    """One error of mypy; lines count from 1, columns from 0."""

    module: str
    line: int
    column: int
    code: str
    message: str


def errors(texts: Mapping[str, str], home: Home) -> list[Error]:
    """What is wrong with the modules (path in a tree -> text), judged together."""
    if find_spec("mypy") is None:
        raise InputError("mypy is not installed", todo='Run: pip install "aoai[migrate]"')
    with TemporaryDirectory() as folder:
        for module, text in texts.items():
            path = Path(folder) / module
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            stamp = _stamp(text)
            os.utime(path, (stamp, stamp))
        return list(_run(Path(folder), sorted(texts), home))


def _run(folder: Path, modules: list[str], home: Home) -> Iterable[Error]:
    command = [sys.executable, "-m", "mypy", *_OPTIONS, f"--cache-dir={_cache()}", *modules]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(_search(home, folder))}
    run = subprocess.run(  # noqa: S603 - our own interpreter, with names that we chose
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if run.returncode not in (0, 1):
        said = (run.stderr or run.stdout).strip().replace(str(folder) + os.sep, "")
        raise InputError(f"mypy could not judge the code: {said}")
    for line in filter(str.strip, run.stdout.splitlines()):
        raw = json.loads(line)
        if raw["severity"] == "error":
            yield Error(raw["file"], raw["line"], raw["column"], raw["code"] or "", raw["message"])


def _search(home: Home, folder: Path) -> list[str]:
    """The checkout's packages where there are some, else those that are installed."""
    generated = [str(home.generated)] if (home.generated / "aoai").is_dir() else []
    return [str(folder), *generated]


def _stamp(text: str) -> int:
    """A time that differs for every text: mypy trusts its cache where size and time are equal."""
    return 10**9 + int(sha256(text.encode()).hexdigest(), 16) % 10**9


def _cache() -> Path:
    """Kept between runs: most of the time goes into reading the same packages again."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "aoai" / "mypy"
