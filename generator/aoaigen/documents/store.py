"""Replacing several files as one step: all of them or none."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def replace_files(texts: Mapping[Path, bytes]) -> None:
    """Write every file beside its target first, then put them all in place.

    When putting one in place fails, those before it get their old content back.
    """
    staged: dict[Path, Path] = {}
    try:
        for target, content in texts.items():
            staged[target] = _stage(target, content)
        _put_in_place(staged)
    finally:
        for path in staged.values():
            path.unlink(missing_ok=True)


def _stage(target: Path, content: bytes) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    path = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        path.chmod(0o644)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _put_in_place(staged: Mapping[Path, Path]) -> None:
    before = {path: path.read_bytes() if path.is_file() else None for path in staged}
    done: list[Path] = []
    try:
        for target, path in staged.items():
            path.replace(target)
            done.append(target)
    except BaseException:
        for target in done:
            _restore(target, before[target])
        raise


def _restore(target: Path, content: bytes | None) -> None:
    with contextlib.suppress(OSError):  # the first error is the one to report
        if content is None:
            target.unlink()
        else:
            target.write_bytes(content)
