"""The generator: official documents in, typed packages for every api-version out."""

from __future__ import annotations

__version__ = "0.1.0"
