"""Typed clients for Azure AI services management, one package per api-version.

- `aoai.management.v2016_02_01_preview`: 2016-02-01-preview
- `aoai.management.v2017_04_18`: 2017-04-18
- `aoai.management.v2021_04_30`: 2021-04-30
- `aoai.management.v2021_10_01`: 2021-10-01
- `aoai.management.v2022_03_01`: 2022-03-01
- `aoai.management.v2022_10_01`: 2022-10-01
- `aoai.management.v2022_12_01`: 2022-12-01
- `aoai.management.v2023_05_01`: 2023-05-01
- `aoai.management.v2023_10_01_preview`: 2023-10-01-preview
- `aoai.management.v2024_04_01_preview`: 2024-04-01-preview
- `aoai.management.v2024_06_01_preview`: 2024-06-01-preview
- `aoai.management.v2024_10_01`: 2024-10-01
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime import *

API_VERSIONS = (
    "2016-02-01-preview",
    "2017-04-18",
    "2021-04-30",
    "2021-10-01",
    "2022-03-01",
    "2022-10-01",
    "2022-12-01",
    "2023-05-01",
    "2023-10-01-preview",
    "2024-04-01-preview",
    "2024-06-01-preview",
    "2024-10-01",
)


def __getattr__(name: str) -> object:
    from importlib import import_module

    # `from . import` would look here for the name first, and never end.
    return getattr(import_module(".._runtime", __name__), name)


def __dir__() -> list[str]:
    from importlib import import_module

    names = import_module(".._runtime", __name__).__all__
    return sorted(
        {
            "API_VERSIONS",
            "v2016_02_01_preview",
            "v2017_04_18",
            "v2021_04_30",
            "v2021_10_01",
            "v2022_03_01",
            "v2022_10_01",
            "v2022_12_01",
            "v2023_05_01",
            "v2023_10_01_preview",
            "v2024_04_01_preview",
            "v2024_06_01_preview",
            "v2024_10_01",
            *names,
        }
    )
