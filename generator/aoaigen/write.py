"""The only module that touches the output: compare, replace packages, remove strays."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path
from typing import Any

from .problems import InputError, blamed

MANIFEST = "MANIFEST.json"
_LARGEST = 100_000_000
_SHA = re.compile(r"[0-9a-f]{64}\Z")
_DOTTED = re.compile(r"[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)+\Z", re.ASCII)
_PLAIN = re.compile(r"(?!/)(?:(?!\.\.?/)[^/\\\0:]+/)*(?!\.\.?\Z)[^/\\\0:]+\Z")
"""A path that leads nowhere but below the folder."""
_CLASS = re.compile(r"[A-Z]\w*\Z", re.ASCII)

Files = Mapping[str, str]
"""Text by path below the output folder, with `/` between its parts."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Waits until no other run writes below the folder; the lock of one that died is gone with it.

    Windows cannot lock a folder: there, runs at the same time are not kept apart.
    """
    made = not folder.is_dir()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with _locked(folder):
            yield
    finally:
        if made:
            with suppress(OSError):  # it holds something now
                folder.rmdir()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
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


def _digests(files: Files) -> dict[str, str]:
    return {path: hashlib.sha256(text.encode()).hexdigest() for path, text in files.items()}


@dataclass(frozen=True)
class KeptNames:
    """What a package's next run keeps.

    operations: by route
    classes: by package and the place of the schema
    """

    operations: Mapping[str, str]
    classes: Mapping[str, Mapping[str, str]]


def manifest(
    inputs: Mapping[str, str], files: Files, kept: Mapping[str, str], names: KeptNames | None = None
) -> str:
    """What was written, from which inputs: tells what is unchanged without generating it.

    kept: digests of files from an earlier run
    """
    digests = {**kept, **_digests(files)}
    content: dict[str, Any] = {"inputs": dict(sorted(inputs.items()))}
    content["files"] = dict(sorted(digests.items()))
    if names:
        content["names"] = dict(sorted(names.operations.items()))
        content["classes"] = {
            package: dict(sorted(by_class.items())) for package, by_class in names.classes.items()
        }
    return json.dumps(content, indent=1) + "\n"


def _read_manifest(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Inputs and files of the manifest; empty where there is none that we can have written."""
    try:
        raw: Any = json.loads(_content(folder / MANIFEST))
        inputs, files = dict(raw["inputs"]), dict(raw["files"])
        if all(map(_SHA.match, files.values())) and all(map(_PLAIN.match, files)):
            return inputs, files
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return {}, {}


def read_names(folder: Path) -> KeptNames:
    """The names that the run before gave; empty where none did, or where they cannot be ours."""
    try:
        raw: Any = json.loads(_content(folder / MANIFEST))
        operations = {r: name for r, name in raw.get("names", {}).items() if _is(_DOTTED, name)}
        classes = {
            package: {place: name for place, name in names.items() if _is(_CLASS, name)}
            for package, names in raw.get("classes", {}).items()
        }
        return KeptNames(operations, classes)
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return KeptNames({}, {})


def _is(form: re.Pattern[str], name: str) -> bool:
    return bool(form.match(name)) and not any(map(iskeyword, name.split(".")))


def package_of(path: str) -> str:
    """The part that is replaced as a whole: a package, or a file beside the packages."""
    return path.partition("/")[0]


def on_disk(folder: Path) -> Iterator[str]:
    """Every file, link, pipe or device below the folder but what Python itself leaves there."""
    for name, folders, files in os.walk(folder):
        place = Path(name)
        links = [inner for inner in folders if (place / inner).is_symlink()]
        folders[:] = [inner for inner in folders if inner != "__pycache__" and inner not in links]
        yield from ((place / entry).relative_to(folder).as_posix() for entry in (*files, *links))


@dataclass(frozen=True)
class Standing:
    """A generated folder as it is on disk, held against its manifest.

    strays: what no run wrote; it is somebody's, and stays
    """

    folder: Path
    inputs: Mapping[str, str]
    files: Mapping[str, str]
    edited: tuple[str, ...]
    missing: tuple[str, ...]
    strays: tuple[str, ...]

    def intact(self, package: str = "") -> bool:
        """Whether all files, or those of a package, are as they were written."""
        bad = (*self.edited, *self.missing)
        if not package:
            return bool(self.files) and not bad
        return package in map(package_of, self.files) and package not in map(package_of, bad)

    def kept(self, files: Files) -> tuple[str, ...]:
        """The strays that stay beside the files, by their whole paths."""
        return self.named(path for path in self.strays if path not in files)

    def named(self, paths: Iterable[str]) -> tuple[str, ...]:
        return tuple(str(self.folder / path) for path in paths)

    def refuse(self, *, overwrite: bool) -> None:
        """Raises where the folder is not one of ours, or holds what was edited since."""
        if self.folder.is_symlink() or (self.strays and not self.files):
            what = f"this is there and is no generated package (it has no {MANIFEST} of one)"
            raise InputError(what, where=self.folder, todo="Move it away, or choose another name.")
        if self.edited and not overwrite:
            rest = len(self.edited) - 1
            what = f"edited since it was generated{f', as are {rest} more files' if rest else ''}"
            todo = "Move the edits elsewhere, or give --overwrite to lose them."
            raise InputError(what, where=self.folder / self.edited[0], todo=todo)


def standing(folder: Path, others: Set[str] = frozenset(), wanted: Files | None = None) -> Standing:
    """A folder held against its manifest, or `wanted`; `others` in it are of other APIs."""
    inputs, files = _read_manifest(folder) if wanted is None else ({}, _digests(wanted))
    there = {path for path in on_disk(folder) if package_of(path) not in others}
    edited = sorted(p for p, sha in files.items() if p in there and not _same(folder / p, sha))
    missing = sorted(files.keys() - there)
    strays = sorted(there - {*files, *([MANIFEST] if files else ())})
    return Standing(folder, inputs, files, tuple(edited), tuple(missing), tuple(strays))


def _same(path: Path, sha: str) -> bool:
    try:
        return hashlib.sha256(_content(path)).hexdigest() == sha
    except OSError:
        return False


def _content(path: Path) -> bytes:
    """Of a regular file that may be ours: reading a pipe or a device could last for ever."""
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
        raise OSError(errno.EINVAL, "no generated file", str(path))
    return path.read_bytes()


def replace(there: Standing, files: Files, keep: Iterable[str]) -> None:
    """Puts the files in place, package by package, each whole or not at all.

    What an earlier run wrote and is neither among the files nor in a package to keep is removed.
    """
    folder = there.folder
    folder.mkdir(parents=True, exist_ok=True)
    packages = {package_of(path) for path in files}
    strays = [path for path in there.strays if package_of(path) in packages]
    with _staged(there, files, strays) as (fresh, old):
        # The manifest comes last: until then the next run takes the packages for changed.
        for package in sorted(packages, key=lambda p: (p == MANIFEST, p)):
            _swap(fresh / package, folder / package, old / package)
    gone = [path for path in there.files if package_of(path) not in {*packages, *keep}]
    _remove(folder, gone)


def replace_package(there: Standing, files: Files) -> None:
    """Puts a package in place as a whole: one rename, of a folder that is written beside it."""
    with _staged(there, files, there.strays) as (fresh, old):
        _swap(fresh, there.folder, old / there.folder.name)


@contextmanager
def _staged(there: Standing, files: Files, strays: Iterable[str]) -> Iterator[tuple[Path, Path]]:
    """A folder with the files, and what is not ours beside them, and one for the old in its place.

    Both lie beside the folder that they are for, and are gone in the end.
    """
    with tempfile.TemporaryDirectory(prefix=".aoai-", dir=there.folder.parent) as name:
        fresh, old = Path(name) / "new", Path(name) / "old"
        old.mkdir()
        for path in (*files, *strays):
            with blamed(there.folder / path):
                _stage(there.folder / path, fresh / path, files.get(path))
        yield fresh, old


def _stage(old: Path, fresh: Path, text: str | None) -> None:
    fresh.parent.mkdir(parents=True, exist_ok=True)
    if text is not None:
        fresh.write_bytes(text.encode())
        _keep_mode(old, fresh)
    elif not os.path.lexists(fresh):
        _link(old, fresh)


def _keep_mode(old: Path, fresh: Path) -> None:
    with suppress(OSError):
        mode = old.lstat().st_mode
        if stat.S_IFMT(mode) == stat.S_IFMT(fresh.lstat().st_mode):
            fresh.chmod(stat.S_IMODE(mode))


def _link(old: Path, fresh: Path) -> None:
    """One more name for it, so that at no time it is nowhere; a copy where there are no links."""
    try:
        os.link(old, fresh, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(old, fresh, follow_symlinks=False)


def _swap(fresh: Path, target: Path, old: Path) -> None:
    """Two renames; if the second fails, what was there comes back."""
    there = os.path.lexists(target)
    if there:
        if target.is_symlink() or target.is_dir() != fresh.is_dir():
            what = "this is in the way of a generated file or folder"
            raise InputError(what, where=target, todo="Move it away.")
        _keep_mode(target, fresh)
        target.replace(old)
    try:
        fresh.replace(target)
    except BaseException:
        if there:
            old.replace(target)
        raise


def _remove(folder: Path, paths: Iterable[str]) -> None:
    """Removes files of ours, and the folders that are empty without them."""
    for path in paths:
        (folder / path).unlink(missing_ok=True)
        parent = (folder / path).parent
        while parent != folder and parent.is_dir():
            shutil.rmtree(parent / "__pycache__", ignore_errors=True)
            if any(parent.iterdir()):
                break
            parent.rmdir()
            parent = parent.parent
