"""Replacing several files as one step: all of them or none."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path

from ..problems import InputError, blamed


def replace_files(texts: Mapping[Path, bytes], within: Path | None = None) -> None:
    """Write every file beside its target first, then put them all in place.

    A link is followed, to no place out of `within`; a file keeps its mode and its owner.  When
    putting one in place fails, those before it get their old content back.
    """
    targets = {_target(path, within): content for path, content in texts.items()}
    staged: dict[Path, Path] = {}
    with ExitStack() as temporary:
        for target, content in targets.items():
            with blamed(target):
                staged[target] = _stage(target, content, temporary)
        _put_in_place(staged)


def _target(path: Path, within: Path | None) -> Path:
    real = Path(os.path.realpath(path))  # resolve() would stumble over a link to itself
    if within is not None and not real.is_relative_to(os.path.realpath(within)):
        raise InputError(f"this leads out of {within}", where=path, todo="Take the link away.")
    if real.is_symlink() or (real.exists() and not real.is_file()):
        raise InputError("this is no regular file", where=path, todo="Choose another name.")
    return real


def _stage(target: Path, content: bytes, temporary: ExitStack) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".aoai-", dir=target.parent)
    path = Path(name)
    temporary.callback(path.unlink, missing_ok=True)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    _like(target, path)
    return path


def _like(target: Path, path: Path) -> None:
    """Gives a new file the mode and the owner of the one whose place it takes."""
    try:
        old = target.stat()
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        path.chmod(0o666 & ~mask)
        return
    path.chmod(stat.S_IMODE(old.st_mode))
    new = path.stat()
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        with suppress(OSError):  # only root may give a file away
            os.chown(path, old.st_uid, old.st_gid)


def _put_in_place(staged: Mapping[Path, Path]) -> None:
    before = {path: path.read_bytes() if path.is_file() else None for path in staged}
    with ExitStack() as undo:
        for target, path in staged.items():
            with blamed(target):
                path.replace(target)
            undo.callback(_restore, target, before[target])
        undo.pop_all()


def _restore(target: Path, content: bytes | None) -> None:
    with suppress(OSError):  # the first error is the one to report
        if content is None:
            target.unlink()
        else:
            target.write_bytes(content)
