"""What mypy remembers between runs: most of its time goes into reading the same packages again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

_SLOTS = 4


@contextmanager
def cache_of(name: str) -> Iterator[Path]:
    """A folder that no other run uses meanwhile; one that is thrown away when none is free."""
    if folder := _kept(name):
        for slot in range(_SLOTS):
            with (folder / f"{slot}.lock").open("ab") as file:
                if _taken(file):
                    yield folder / str(slot)
                    return
    with TemporaryDirectory() as lost:
        yield Path(lost)


def _kept(name: str) -> Path | None:
    """A folder that outlives this run; None where nobody wants one, or none can be.

    It holds names of the judged code, so it is the user's alone.
    """
    if os.environ.get("AOAI_NO_CACHE"):
        return None
    try:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "aoai" / name
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    except (OSError, RuntimeError):  # no home, or one that cannot be written
        return None
    return folder


def _taken(file: BinaryIO) -> bool:
    """Whether the lock is ours until the file is closed."""
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (ImportError, OSError):
        return False
    return True
