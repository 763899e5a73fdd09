"""What there is under specs/, at a glance."""

from __future__ import annotations

from dataclasses import dataclass

from ..home import Home
from .documents import Document, load_documents, stability, versions
from .shapes import METHODS


@dataclass(frozen=True)
class VersionSummary:
    """One api-version in numbers, over all of its documents."""

    version: str
    stability: str
    operations: int
    schemas: int
    documents: tuple[str, ...]


def summarise(home: Home) -> list[VersionSummary]:
    """Every api-version, oldest first."""
    return [_summary(version, load_documents(home, version)) for version in versions(home)]


def _summary(version: str, documents: list[Document]) -> VersionSummary:
    return VersionSummary(
        version,
        stability(version),
        sum(_operations(document) for document in documents),
        sum(len(d.data.get("components", {}).get("schemas", {})) for d in documents),
        tuple(document.name for document in documents),
    )


def _operations(document: Document) -> int:
    return sum(method in METHODS for item in document.data["paths"].values() for method in item)
