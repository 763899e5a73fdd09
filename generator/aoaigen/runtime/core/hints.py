"""What to tell someone who asks for a name that is not there."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .lazy import load


def missing(owner: object, dotted: str, name: str) -> AttributeError:
    """The error for a resource or method that this api-version lacks."""
    text = f"{type(owner).__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):
        return AttributeError(text, name=name, obj=owner)
    cls: Any = type(getattr(owner, "_client", owner))
    versions = _versions(cls, dotted, "OPERATIONS")
    if cls._api_version in _versions(cls, dotted, "UNKNOWN"):
        text = (
            f"nothing is known of {dotted!r} in api-version {cls._api_version}: the document that "
            f"would have it was not at hand; it is in {', '.join(versions)}"
        )
    elif versions:
        text = (
            f"{dotted!r} is not in api-version {cls._api_version}; it is in {', '.join(versions)}"
        )
    elif hint := load(cls._elsewhere).get(dotted) if cls._elsewhere else None:
        text = f"{text}: {hint}"
    return AttributeError(text, name=name, obj=owner)


def _versions(cls: Any, dotted: str, table: str) -> list[str]:
    try:
        module = import_module(cls._operations, cls._package)
        operations: dict[str, Any] = getattr(module, table)
    except (ImportError, AttributeError):
        return []
    named = {
        version
        for operation, versions in operations.items()
        if operation == dotted or operation.startswith(f"{dotted}.")
        for version in versions
    }
    return sorted(named)
