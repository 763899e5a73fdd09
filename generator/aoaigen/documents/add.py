"""`aoai add`: official documents in, files of facts out, all of them or none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..home import Home
from ..problems import InputError, Problem
from . import yaml12
from .faults import faults
from .layout import expanded
from .official import normalise, read_knowledge, recognised
from .read import read
from .shapes import Node
from .specs import LABEL, Document
from .store import replace_files

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True)
class Added:
    """One written document; `name` begins with its api-version, and with the API that it is of."""

    name: str
    changed: bool
    problems: tuple[Problem, ...]


def add(
    home: Home,
    sources: Sequence[Path],
    name: str | None = None,
    origin: str | None = None,
    api: str | None = None,
    ref_root: Path | None = None,
) -> list[Added]:
    """Write the facts of official documents under specs/.

    sources: documents, and folders of dated ones
    api: whose they are; else their titles tell, and what nobody knows is Azure OpenAI's
    ref_root: the folder that other files may be read from, if not the document's own
    """
    files = [file for source in sources for file in expanded(source)]
    _check_arguments(home, files, origin)
    texts: dict[Path, bytes] = {}
    added = []
    for file in files:
        source = read(file)
        its = home.of(api) if api else recognised(home, source) or home
        document = normalise(source, read_knowledge(its), name, ref_root=ref_root)
        target = _target(its, document)
        if target in texts:
            raise InputError(
                f"{document.version}/{document.name} comes from two of the files",
                where=document.path,
                todo="Add one of them, or tell them apart with --name.",
            )
        document = replace(document, data=_with_origin(document, origin))
        texts[target] = yaml12.dump(document.data).encode()
        changed = not target.is_file() or target.read_bytes() != texts[target]
        problems = (*document.problems, *faults(document))
        shown = f"{its.shown(document.version)}/{document.name}"
        added.append(Added(shown, changed, problems))
    replace_files(texts, within=home.specs.parent)
    return added


def _check_arguments(home: Home, files: Sequence[Path], origin: str | None) -> None:
    if not home.writable:
        raise InputError(
            "the data of an installed package cannot be changed",
            where=home.specs,
            todo="Work on a checkout, with --root DIR.",
        )
    if origin is not None and len(files) != 1:
        raise InputError("--origin is for one file at a time", todo="Add the files one by one.")


def _target(home: Home, document: Document) -> Path:
    if not LABEL.match(document.version):
        raise InputError(
            f"{document.version!r} is no api-version",
            where=f"{document.path}#/info/version",
            todo="It should look like 2024-10-21, 2024-10-01-preview or v1.",
        )
    if not _NAME.match(document.name):
        raise InputError(
            f"{document.name!r} cannot name a document",
            where=document.path,
            todo="Use --name with lower-case letters, digits and _.",
        )
    return home.specs / document.version / f"{document.name}.yaml"


def _with_origin(document: Document, path: str | None) -> Node:
    """The data with where it came from, so that anyone can fetch the file and compare."""
    record = document.origin | ({"path": path} if path else {})
    return {**document.data, "info": {**document.data["info"], "x-origin": record}}
