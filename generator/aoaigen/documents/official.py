"""Documents from outside, official or foreign, in the form that the facts are written in."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..home import Home
from ..problems import InputError, Problem
from . import overlay
from .check import check_form
from .load import as_openapi3, dialect, finished
from .read import Source, read
from .shapes import Node
from .specs import Document, stability
from .strip import unknown_extensions


@dataclass(frozen=True)
class KnownDocument:
    """How one document of the API is recognised, and where its official file lies."""

    name: str
    title: str
    path: str


@dataclass(frozen=True)
class Knowledge:
    """What a checkout knows of official documents before it sees one."""

    origins: tuple[KnownDocument, ...] = ()
    corrections: tuple[overlay.Overlay, ...] = ()

    def recognise(self, title: object, version: str) -> KnownDocument | None:
        return next((o for o in self.origins if title == _fill(o.title, version)), None)


@cache
def read_knowledge(home: Home) -> Knowledge:
    """The `origins` of api.yaml, and the corrections; read once in a run."""
    origins = _listed(read(home.api_file).data.get("origins", {}))
    known = (KnownDocument(name, entry["title"], entry["path"]) for name, entry in origins)
    return Knowledge(tuple(known), tuple(overlay.read_folder(home.corrections)))


def whole_titles(origins: Mapping[str, Any]) -> tuple[str, ...]:
    """The titles of documents that are all of an api-version."""
    return tuple(entry["title"] for _, entry in _listed(origins) if entry.get("whole") is True)


def _listed(origins: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """By the document's name, which may have several titles."""
    for name, entries in origins.items():
        for entry in entries if isinstance(entries, list) else [entries]:
            yield name, entry


def load_file(path: Path, home: Home | None = None, ref_root: Path | None = None) -> Document:
    """Any document with its texts.

    With a home, corrections are applied where title and version say it is the API's own.
    """
    knowledge = read_knowledge(home) if home else Knowledge()
    return normalise(read(path), knowledge, keep_texts=True, ref_root=ref_root)


def recognised(home: Home, source: Source) -> Home | None:
    """Whose API an official document is of, by its title; None for one that nobody knows."""
    info = source.data.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    if not isinstance(info, dict) or not isinstance(version, str):
        return None
    title = info.get("title")
    return next((a for a in home.apis if read_knowledge(a).recognise(title, version)), None)


def normalise(
    source: Source,
    knowledge: Knowledge,
    name: str | None = None,
    keep_texts: bool = False,
    ref_root: Path | None = None,
) -> Document:
    """Bundle, convert, correct, strip, settle and order one document."""
    data = as_openapi3(source, ref_root)
    version = _version(data, source.path)
    known = knowledge.recognise(data["info"].get("title"), version)
    name = name or (known.name if known else source.path.stem)
    corrections = knowledge.corrections if known else ()
    data = copy.deepcopy(data)
    applied = [c for c in corrections if _corrected(c, data, name)]
    problems = [
        Problem("note", version, name, pointer, "an unknown extension", "it is dropped")
        for pointer in unknown_extensions(data)
    ]
    origin = {
        "path": (_fill(known.path, version) if known else "") or source.path.name,
        "version": version,
        "openapi": dialect(source),
        **({"sha256": source.sha256} if _has_prose(source.data) else {"facts": True}),
        "corrections": [correction.name for correction in applied],
    }
    data = finished(data, keep_texts=keep_texts)
    return Document(name, version, data, source.path, tuple(problems), origin)


def _has_prose(node: object) -> bool:
    """Whether it is the file as published, and not a list of its facts made by someone else."""
    if isinstance(node, dict):
        return bool(isinstance(text := node.get("description"), str) and text) or any(
            map(_has_prose, node.values())
        )
    return isinstance(node, list) and any(map(_has_prose, node))


def _corrected(correction: overlay.Overlay, data: Node, name: str) -> bool:
    changed = overlay.apply(correction, data)
    if changed:
        check_form(data, f"{correction.path}, applied to {name}")
    return changed


def _version(data: Node, path: Path) -> str:
    version = data["info"].get("version")
    if not isinstance(version, str):
        raise InputError(
            "no version, or one that is no text",
            where=f"{path}#/info/version",
            todo="State the api-version, in quotes.",
        )
    return version


def _fill(pattern: str, version: str) -> str:
    return pattern.replace("{version}", version).replace("{stability}", stability(version))
