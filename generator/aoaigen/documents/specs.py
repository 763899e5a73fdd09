"""The documents under specs/: which api-versions there are, and what each consists of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..home import Home
from ..problems import InputError, Problem
from .check import check_form
from .read import read
from .shapes import Node

VERSION = re.compile(r"\d{4}-\d{2}-\d{2}(-preview)?\Z")
"""An api-version that is a date."""

LABEL = re.compile(rf"{VERSION.pattern}|(v\d{{1,4}}(-preview)?|preview|latest)\Z")
"""Any api-version of this API: a date, or what Azure has in place of one."""


@dataclass(frozen=True)
class Document:
    """An OpenAPI 3.0.3 or 3.1.0 document."""

    name: str
    version: str
    data: Node
    path: Path
    problems: tuple[Problem, ...] = ()
    origin: Node = field(default_factory=dict)
    """What a file under specs/ tells of the document it was made of."""
    converted: bool = False
    """Whether the user's own document is Swagger 2.0, so that its pointers are others."""


def stability(version: str) -> str:
    """What Azure calls the two kinds of api-version."""
    return "preview" if version.endswith("preview") else "stable"


def age(version: str) -> tuple[int, int, str]:
    """The order of api-versions: by date, of one date stable before preview; v1, v2, v10; words."""
    if VERSION.match(version):
        return 0, 0, version
    number = re.match(r"v(\d+)", version)
    return (1, int(number[1]), version) if number else (2, 0, version)


def versions(home: Home) -> list[str]:
    """The api-versions under specs/, oldest first."""
    if not home.specs.is_dir():
        return []
    names = [path.name for path in home.specs.iterdir() if any(path.glob("*.yaml"))]
    return sorted(filter(LABEL.match, names), key=age)


def paths(home: Home, version: str) -> list[Path]:
    """The files of one api-version."""
    return sorted((home.specs / version).glob("*.yaml"))


def missing_documents(
    known: Sequence[str], whole: Sequence[str], titles: Mapping[str, object]
) -> tuple[str, ...]:
    """Names of documents that an api-version has and that are not here.

    known: names of the API's documents; whole: titles of documents beside which none is missing
    titles: the names of those that are here, and their titles
    """
    if not set(known) & set(titles) or set(whole) & set(titles.values()):
        return ()
    return tuple(name for name in known if name not in titles)


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
    return Document(path.stem, version, data, path)
