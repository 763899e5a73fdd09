"""Documents that are no files here: the standard input, and those of a commit in git."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from ..problems import InputError
from .layout import ENDINGS
from .read import MAX_BYTES

_IN_GIT = re.compile(r"(?P<rev>[^-:][^:]*):(?!//)(?P<path>.+)")


@contextmanager
def at_hand(sources: Sequence[str]) -> Iterator[list[str]]:
    """The sources, with files in place of what had to be fetched."""
    with TemporaryDirectory() as folder:
        yield [
            _file(source, Path(folder, str(number))) if _elsewhere(source) else source
            for number, source in enumerate(sources)
        ]


def _elsewhere(source: str) -> bool:
    if source == "-":
        return True
    named = _IN_GIT.fullmatch(source)
    return bool(named) and source.endswith(tuple(ENDINGS)) and not Path(source).exists()


def _file(source: str, folder: Path) -> str:
    raw = sys.stdin.buffer.read(MAX_BYTES + 1) if source == "-" else _of_commit(source)
    if len(raw) > MAX_BYTES:
        raise InputError(f"larger than {MAX_BYTES // 10**6} MB", where=source, todo="Split it.")
    name = "stdin" if source == "-" else PurePosixPath(source.partition(":")[2]).name
    if source == "-":
        name += ".json" if raw.lstrip()[:1] in (b"{", b"[") else ".yaml"
    folder.mkdir()
    path = folder / name
    path.write_bytes(raw)
    return str(path)


def _of_commit(source: str) -> bytes:
    """What a commit holds, without filters, hooks or anything from the network."""
    environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
    try:
        run = subprocess.run(  # noqa: S603 - git, with one argument that begins with no dash
            ["git", "cat-file", "blob", source],  # noqa: S607  # nosec B607 - the user's git
            env=environment,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise InputError("git is not installed", where=source) from None
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise InputError(said, where=source, todo="Name a commit and a path from its root.")
    return run.stdout
