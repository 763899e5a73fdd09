"""AzureOpenAI for api-version 2023-08-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import models, resources, types
    from ._async_client import AsyncAzureOpenAI
    from ._client import AzureOpenAI

API_VERSION = "2023-08-01-preview"

__all__ = ["API_VERSION", "AsyncAzureOpenAI", "AzureOpenAI", "models", "resources", "types"]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "AzureOpenAI":
        value: object = import_module("._client", __name__).AzureOpenAI
    elif name == "AsyncAzureOpenAI":
        value = import_module("._async_client", __name__).AsyncAzureOpenAI
    elif name in ("models", "resources", "types"):
        value = import_module(f".{name}", __name__)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
