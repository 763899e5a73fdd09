"""AzureManagement for Azure AI services management 2021-10-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import models, resources, types
    from ._async_client import AsyncAzureManagement
    from ._client import AzureManagement

API_VERSION = "2021-10-01"

__all__ = ["API_VERSION", "AsyncAzureManagement", "AzureManagement", "models", "resources", "types"]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "AzureManagement":
        value: object = import_module("._client", __name__).AzureManagement
    elif name == "AsyncAzureManagement":
        value = import_module("._async_client", __name__).AsyncAzureManagement
    elif name in ("models", "resources", "types"):
        value = import_module(f".{name}", __name__)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
