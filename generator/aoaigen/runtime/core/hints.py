"""What to tell someone who asks for a name that is not there."""

from __future__ import annotations

from importlib import import_module
from typing import Any

_MEANT = {
    "azure_endpoint": "endpoint=",
    "base_url": "endpoint=",
    "azure_deployment": "deployment=",
    "azure_ad_token": "credential=, a callable that returns the token",
    "azure_ad_token_provider": "credential=",
    "http_client": "session=, a requests.Session",
}


def unknown_arguments(owner: type, names: list[str]) -> TypeError:
    """The error for arguments that the client does not take."""
    name = names[0]
    if name == "api_version":
        return TypeError(
            f"{owner.__name__}() takes no 'api_version': each api-version is a package of its own, "
            "import the client from it, for example `from aoai.v2024_10_21 import AzureOpenAI`"
        )
    hint = f"; use {_MEANT[name]}" if name in _MEANT else ""
    return TypeError(f"{owner.__name__}() got an unexpected argument {name!r}{hint}")


def missing(owner: object, dotted: str, name: str) -> AttributeError:
    """The error for a resource or method that this api-version lacks."""
    text = f"{type(owner).__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):
        return AttributeError(text, name=name, obj=owner)
    cls: Any = type(getattr(owner, "_client", owner))
    versions = _versions(cls, dotted)
    if versions:
        text = (
            f"{dotted!r} is not in api-version {cls._api_version}; it is in {', '.join(versions)}"
        )
    return AttributeError(text, name=name, obj=owner)


def _versions(cls: Any, dotted: str) -> list[str]:
    try:
        table = import_module(cls._operations, cls._package)
        operations: dict[str, Any] = table.OPERATIONS
    except (ImportError, AttributeError):
        return []
    found = {
        version
        for operation, versions in operations.items()
        if operation == dotted or operation.startswith(f"{dotted}.")
        for version in versions
    }
    return sorted(found)
