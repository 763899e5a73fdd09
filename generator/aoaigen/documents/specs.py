"""The documents under specs/: which api-versions there are, and what each consists of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from ..home import Home
from ..problems import InputError, Problem
from .check import check_form
from .read import read
from .shapes import Node

VERSION = re.compile(r"\d{4}-\d{2}-\d{2}(-preview)?\Z")


@dataclass(frozen=True)
class Document:
    """An OpenAPI 3.0.3 or 3.1.0 document."""

    name: str
    version: str
    data: Node
    path: Path
    origin: Node = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    converted: bool = False
    """Whether the user's own document is Swagger 2.0, so that its pointers are others."""


def stability(version: str) -> str:
    """What Azure calls the two kinds of api-version."""
    return "preview" if version.endswith("-preview") else "stable"


def versions(home: Home) -> list[str]:
    """The api-versions under specs/ by date; of one date, stable before preview."""
    if not home.specs.is_dir():
        return []
    return sorted(
        path.name
        for path in home.specs.iterdir()
        if VERSION.match(path.name) and any(path.glob("*.yaml"))
    )


def paths(home: Home, version: str) -> list[Path]:
    """The files of one api-version."""
    return sorted((home.specs / version).glob("*.yaml"))


def load_documents(home: Home, version: str) -> list[Document]:
    """The documents of one api-version."""
    known = versions(home)
    if version not in known:
        todo = f"Known are {', '.join(known)}." if known else "Write some with aoai add."
        raise InputError(f"no api-version {version!r}", where=home.specs, todo=todo)
    return [_load(path, version) for path in paths(home, version)]


def _load(path: Path, version: str) -> Document:
    data = read(path).data
    check_form(data, path)
    if data["info"].get("version") != version:
        raise InputError(
            f"info.version is not {version}", where=path, todo="Write the file with aoai add."
        )
    return Document(path.stem, version, data, path, data["info"].get("x-origin", {}))
