"""Typed clients for Azure OpenAI, one package per api-version.

- `aoai.v2022_03_01_preview`: 2022-03-01-preview
- `aoai.v2022_06_01_preview`: 2022-06-01-preview
- `aoai.v2022_12_01`: 2022-12-01
- `aoai.v2023_03_15_preview`: 2023-03-15-preview
- `aoai.v2023_05_15`: 2023-05-15
- `aoai.v2023_06_01_preview`: 2023-06-01-preview
- `aoai.v2023_07_01_preview`: 2023-07-01-preview
- `aoai.v2023_08_01_preview`: 2023-08-01-preview
- `aoai.v2023_09_01_preview`: 2023-09-01-preview
- `aoai.v2023_10_01_preview`: 2023-10-01-preview
- `aoai.v2023_12_01_preview`: 2023-12-01-preview
- `aoai.v2024_02_01`: 2024-02-01
- `aoai.v2024_02_15_preview`: 2024-02-15-preview
- `aoai.v2024_03_01_preview`: 2024-03-01-preview
- `aoai.v2024_04_01_preview`: 2024-04-01-preview
- `aoai.v2024_05_01_preview`: 2024-05-01-preview
- `aoai.v2024_06_01`: 2024-06-01
- `aoai.v2024_07_01_preview`: 2024-07-01-preview
- `aoai.v2024_08_01_preview`: 2024-08-01-preview
- `aoai.v2024_09_01_preview`: 2024-09-01-preview
- `aoai.v2024_10_01_preview`: 2024-10-01-preview
- `aoai.v2024_10_21`: 2024-10-21
- `aoai.v2024_12_01_preview`: 2024-12-01-preview
- `aoai.v2025_01_01_preview`: 2025-01-01-preview
- `aoai.v2025_02_01_preview`: 2025-02-01-preview
- `aoai.v2025_03_01_preview`: 2025-03-01-preview
- `aoai.v2025_04_01_preview`: 2025-04-01-preview
- `aoai.v1`: v1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime import *
    from . import models, types

API_VERSIONS = (
    "2022-03-01-preview",
    "2022-06-01-preview",
    "2022-12-01",
    "2023-03-15-preview",
    "2023-05-15",
    "2023-06-01-preview",
    "2023-07-01-preview",
    "2023-08-01-preview",
    "2023-09-01-preview",
    "2023-10-01-preview",
    "2023-12-01-preview",
    "2024-02-01",
    "2024-02-15-preview",
    "2024-03-01-preview",
    "2024-04-01-preview",
    "2024-05-01-preview",
    "2024-06-01",
    "2024-07-01-preview",
    "2024-08-01-preview",
    "2024-09-01-preview",
    "2024-10-01-preview",
    "2024-10-21",
    "2024-12-01-preview",
    "2025-01-01-preview",
    "2025-02-01-preview",
    "2025-03-01-preview",
    "2025-04-01-preview",
    "v1",
)


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "__version__":
        from importlib.metadata import version

        return version("aoai")
    if name in ("models", "types"):
        return import_module(f".{name}", __name__)
    if hint := import_module("._runtime.azure.hints", __name__).not_here(name):
        # Not an AttributeError: of that, `from aoai import ...` would not show the text.
        raise ImportError(f"aoai has no {name!r}: {hint}", name=__name__)
    # `from . import` would look here for the name first, and never end.
    return getattr(import_module("._runtime", __name__), name)


def __dir__() -> list[str]:
    from importlib import import_module

    names = import_module("._runtime", __name__).__all__
    return sorted(
        {
            "__version__",
            "models",
            "types",
            "API_VERSIONS",
            "v2022_03_01_preview",
            "v2022_06_01_preview",
            "v2022_12_01",
            "v2023_03_15_preview",
            "v2023_05_15",
            "v2023_06_01_preview",
            "v2023_07_01_preview",
            "v2023_08_01_preview",
            "v2023_09_01_preview",
            "v2023_10_01_preview",
            "v2023_12_01_preview",
            "v2024_02_01",
            "v2024_02_15_preview",
            "v2024_03_01_preview",
            "v2024_04_01_preview",
            "v2024_05_01_preview",
            "v2024_06_01",
            "v2024_07_01_preview",
            "v2024_08_01_preview",
            "v2024_09_01_preview",
            "v2024_10_01_preview",
            "v2024_10_21",
            "v2024_12_01_preview",
            "v2025_01_01_preview",
            "v2025_02_01_preview",
            "v2025_03_01_preview",
            "v2025_04_01_preview",
            "v1",
            *names,
        }
    )
