"""What there is under specs/, at a glance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..home import Home
from .official import whole_titles
from .read import read
from .shapes import METHODS, Node
from .specs import missing_documents, paths, stability, versions


@dataclass(frozen=True)
class VersionSummary:
    """One api-version in numbers, over all of its documents."""

    api: str
    version: str
    stability: str
    operations: int
    schemas: int
    documents: tuple[str, ...]
    missing: tuple[str, ...]
    """Documents that the api-version has and that are not here."""


def summarise(home: Home) -> list[VersionSummary]:
    """Every api-version of every API, each API's oldest first."""
    return [_summary(its, version) for its in home.apis for version in versions(its)]


def _summary(home: Home, version: str) -> VersionSummary:
    """A glance does not check the documents: what is not in its form counts for nothing."""
    documents = {path.stem: read(path).data for path in paths(home, version)}
    origins = _inner(read(home.api_file).data, "origins")
    titles = {name: _inner(document, "info").get("title") for name, document in documents.items()}
    return VersionSummary(
        home.name,
        version,
        stability(version),
        sum(map(_operations, documents.values())),
        sum(len(_inner(_inner(each, "components"), "schemas")) for each in documents.values()),
        tuple(documents),
        missing_documents(tuple(origins), whole_titles(origins), titles),
    )


def _operations(document: Node) -> int:
    items = _inner(document, "paths")
    return sum(len(_inner(items, path).keys() & METHODS) for path in items)


def _inner(node: Mapping[str, Any], key: str) -> Node:
    value = node.get(key)
    return value if isinstance(value, dict) else {}
