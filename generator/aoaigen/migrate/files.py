"""The files that a user names: found without following links out, read whole and in bounds."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..problems import InputError

MAX_BYTES = 10_000_000
ENDINGS = (".py", ".ipynb")
_SKIPPED = {"__pycache__", "node_modules", "site-packages", "build", "dist", "venv"}
_BINARY: int = getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Unread:
    """A file that is not judged, and why."""

    path: Path
    line: int
    why: str


def python_files(paths: Iterable[Path]) -> tuple[list[Path], list[Unread]]:
    """Every Python file and notebook under the paths, once; and the links that are not followed."""
    files: dict[Path, None] = {}
    unread: list[Unread] = []
    for path in paths:
        if not path.exists():
            raise InputError("no such file or folder", where=path, todo="Check the path.")
        base = path.resolve()
        for file in sorted(_under(base)) if base.is_dir() else [base]:
            target = Path(os.path.realpath(file))  # resolve() would stumble over a link to itself
            if base.is_dir() and not target.is_relative_to(base):
                unread.append(Unread(file, 1, "a link out of the folder, so it is not judged"))
            else:
                files[target] = None
    return sorted(files), unread


def _under(base: Path) -> Iterator[Path]:
    for folder, inner, names in os.walk(base):
        inner[:] = [n for n in inner if n not in _SKIPPED and not n.startswith(".")]
        inner[:] = [n for n in inner if not is_package(Path(folder, n))]
        yield from (Path(folder, n) for n in names if n.endswith(ENDINGS) and n[0] != ".")


def is_package(folder: Path) -> bool:
    """Whether a folder is a package that this tool wrote: it is what judges, and is not judged."""
    return (folder / "_operations.py").is_file() and (folder / "_runtime").is_dir()


def content(path: Path) -> bytes:
    """The bytes of a regular file of bounded size.

    Raises:
        OSError: it cannot be read.
        ValueError: it is none; the text says why.
    """
    # Opening a pipe waits for whoever writes to it, unless told not to.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError("no regular file")
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise ValueError(f"larger than {MAX_BYTES // 10**6} MB")
    return raw
