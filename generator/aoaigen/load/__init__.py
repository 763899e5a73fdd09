"""Files -> parsed documents: JSON and YAML; Swagger 2.0, OpenAPI 3.0 and 3.1."""

from __future__ import annotations

from .documents import Document, load_documents, versions
from .official import load_file
from .refs import resolve

__all__ = ["Document", "load_documents", "load_file", "resolve", "versions"]
