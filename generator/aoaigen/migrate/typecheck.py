"""mypy as a judge: the errors that it sees in a set of texts.

Nothing of what is judged is run: mypy starts isolated, in an empty folder, and without the user's
configuration, and gets the texts by absolute paths.  Only a verdict that is well-formed counts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from ..home import Home
from ..problems import InputError
from .remembered import cache_of

_OPTIONS = (
    "--config-file=",
    "--ignore-missing-imports",
    "--check-untyped-defs",
    "--follow-imports=silent",
    "--explicit-package-bases",
    "--show-absolute-path",
    "--output=json",
)
_BASE = "_judged"
_INSTEAD = "instead"
_RUNTIME = {
    "aoai/_runtime/core/untyped.py": """\
from typing import TypeAlias, TypeVar

T = TypeVar("T")
OrUntyped: TypeAlias = T
"""
}
"""In place of what lets mypy pass a dict without a type: of its fields nothing would be known."""
_PROBE = ("_aoai_probe.py", "wrong: int = ''\n")
"""Judged along with the rest: where its error is missing, mypy did not judge."""


@dataclass(frozen=True)
class Error:
    """One error of mypy; lines count from 1, columns from 0."""

    module: str
    line: int
    column: int
    code: str
    message: str
    graded: bool = True
    """False for what mypy adds to an error as a note."""


def errors(
    texts: Mapping[str, str],
    home: Home,
    wanted: Collection[str],
    stand_in: Mapping[str, str] | None = None,
) -> list[Error]:
    """What is wrong with the wanted ones of some modules (path in a tree -> text).

    `stand_in` are modules that stand in for the packages of this project.

    Raises:
        InputError: mypy is missing, or gave anything but a verdict.
    """
    if find_spec("mypy") is None:
        raise InputError("mypy is not installed", todo='Run: pip install "aoai[migrate]"')
    if not wanted:
        return []
    with TemporaryDirectory() as folder:
        base = Path(folder, _BASE).resolve()
        _lay(base, dict([*texts.items(), _PROBE]))
        instead = base.parent / _INSTEAD
        _lay(instead, stand_in or _RUNTIME)
        # mypy finds an installed package by itself.
        checkout = [home.packages] if home.packages == home.generated else []
        search = [base, *([] if stand_in else checkout), instead]
        modules = sorted((*wanted, _PROBE[0]))
        files = [base / module for module in modules]
        files += [] if stand_in else [instead / module for module in _RUNTIME]
        with cache_of("seen" if stand_in else "judge") as cache:
            run = _run(base, files, search, cache)
        verdict = list(_verdict(run, {*modules}, folder))
    if not any(error.module == _PROBE[0] for error in verdict):
        raise InputError("mypy gave no verdict", todo="Run `python -I -m mypy --version` alone.")
    return [error for error in verdict if error.module != _PROBE[0]]


def _lay(base: Path, texts: Mapping[str, str]) -> None:
    for module, text in texts.items():
        path = base / module
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
        stamp = _stamp(text)
        os.utime(path, (stamp, stamp))


def _run(
    base: Path, files: Iterable[Path], search: list[Path], cache: Path
) -> subprocess.CompletedProcess[str]:
    arguments = base.parent / "arguments"
    arguments.write_text("\n".join(map(str, files)), encoding="utf-8")
    empty = base.parent / "empty"
    empty.mkdir()
    command = [sys.executable, "-I", "-m", "mypy", *_OPTIONS]
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "MYPY"))}
    paths = {"MYPYPATH": os.pathsep.join(map(str, search))}
    return subprocess.run(  # noqa: S603 - our own interpreter, with names that we chose
        [*command, f"--cache-dir={cache}", f"@{arguments}"],
        cwd=empty,
        env={**kept, **paths},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _verdict(
    run: subprocess.CompletedProcess[str], modules: set[str], folder: str
) -> Iterator[Error]:
    if run.returncode not in (0, 1):
        output = (run.stderr or run.stdout).strip().replace(folder + os.sep, "")
        raise InputError(f"mypy could not judge the code: {output or run.returncode}")
    for line in filter(str.strip, run.stdout.splitlines()):
        error = _error(line)
        if error is None or error.module not in modules:
            raise InputError(f"mypy gave no verdict but {line[:200]!r}")
        if error.graded:
            yield error


def _error(line: str) -> Error | None:
    """A line of the verdict.  What mypy remembers has the folder of the run that it was seen in."""
    try:
        raw = json.loads(line)
        module = raw["file"].replace(os.sep, "/").rpartition(f"/{_BASE}/")[2]
        place = module, raw["line"], raw["column"]
        return Error(*place, raw["code"] or "", raw["message"], raw["severity"] == "error")
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _stamp(text: str) -> int:
    """A time that differs for every text: mypy trusts its cache where size and time are equal."""
    return 10**9 + int(sha256(text.encode()).hexdigest(), 16) % 10**9
