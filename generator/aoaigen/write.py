"""The only module that touches the output: compare, replace packages, remove strays."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

MANIFEST = "MANIFEST.json"
Files = Mapping[str, str]
"""Text by path below the output folder, with `/` between its parts."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Waits until no other run writes below the folder; the lock of one that died is gone with it.

    Windows cannot lock a folder: there, runs at the same time are not kept apart.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def manifest(inputs: Mapping[str, str], digests: Mapping[str, str]) -> str:
    """What was written, from which inputs: tells what is unchanged without generating it."""
    content = {"inputs": dict(sorted(inputs.items())), "files": dict(sorted(digests.items()))}
    return json.dumps(content, indent=1) + "\n"


def read_manifest(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Inputs and files of the manifest; empty where there is none that can be read."""
    try:
        raw: Any = json.loads((folder / MANIFEST).read_text("utf-8"))
        return dict(raw["inputs"]), dict(raw["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}, {}


def package_of(path: str) -> str:
    """The part that is replaced as a whole: a package, or a file beside the packages."""
    return path.partition("/")[0]


def on_disk(folder: Path) -> Iterator[str]:
    """Every file below the folder but what Python itself leaves there."""
    for found in sorted(folder.rglob("*")):
        if found.is_file() and "__pycache__" not in found.parts:
            yield found.relative_to(folder).as_posix()


def intact(folder: Path, package: str, files: Mapping[str, str]) -> bool:
    """Whether a package on disk is what the manifest says, file for file."""
    wanted = {path: sha for path, sha in files.items() if package_of(path) == package}
    root = folder / package
    present = set(on_disk(folder / package)) if root.is_dir() else set()
    names = {f"{package}/{name}" for name in present} if root.is_dir() else {package}
    return names == set(wanted) and all(_same(folder / path, sha) for path, sha in wanted.items())


def all_intact(folder: Path, files: Mapping[str, str], others: Set[str]) -> bool:
    """Whether the folder holds what the manifest says, and nothing else but other APIs' folders."""
    packages = {package_of(path) for path in files}
    there = {found.name for found in folder.iterdir()} - others if folder.is_dir() else set()
    return there == packages | {MANIFEST} and all(intact(folder, p, files) for p in packages)


def _same(path: Path, sha: str) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == sha
    except OSError:
        return False


def differences(folder: Path, files: Files, others: Set[str]) -> list[str]:
    """What a regeneration would change: `changed`, `missing` and `stray` files, one line each.

    others: folders in it that are of other APIs
    """
    present = {path for path in on_disk(folder) if package_of(path) not in others}
    lines = [f"missing: {path}" for path in sorted(set(files) - present)]
    lines += [f"stray: {path}" for path in sorted(present - set(files))]
    for path in sorted(present & set(files)):
        if (folder / path).read_bytes() != files[path].encode():
            lines.append(f"changed: {path}")
    return lines


def replace(folder: Path, files: Files, keep: Iterable[str]) -> None:
    """Puts the files in place, package by package, each whole or not at all.

    What is neither among the files nor among the packages to keep is a stray and is removed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".aoai-", dir=folder.parent) as name:
        fresh, old = Path(name) / "new", Path(name) / "old"
        old.mkdir()
        for path, text in files.items():
            _put(fresh / path, text)
        packages = {package_of(path) for path in files}
        # The manifest comes last: until then the next run takes the packages for changed.
        for package in sorted(packages, key=lambda p: (p == MANIFEST, p)):
            _swap(fresh / package, folder / package, old / package)
        _remove_others(folder, packages | set(keep))


def replace_package(folder: Path, files: Files) -> None:
    """Puts a package in place as a whole: one rename, of a folder that is written beside it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".aoai-", dir=folder.parent) as name:
        fresh = Path(name) / "new"
        for path, text in files.items():
            _put(fresh / path, text)
        _swap(fresh, folder, Path(name) / "old")


def _put(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode())


def _swap(fresh: Path, target: Path, old: Path) -> None:
    """Two renames; if the second fails, what was there comes back."""
    there = target.exists()
    if there:
        target.replace(old)
    try:
        fresh.replace(target)
    except OSError:
        if there:
            old.replace(target)
        raise


def _remove_others(folder: Path, packages: set[str]) -> None:
    for found in folder.iterdir():
        if found.name not in packages:
            shutil.rmtree(found) if found.is_dir() else found.unlink()
