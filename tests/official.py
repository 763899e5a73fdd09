"""The official documents and their examples: beside the checkout, if they are there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
UPSTREAM = ROOT.parent / "shared" / "upstream"
FOLDERS = (UPSTREAM / "azure-openai", UPSTREAM / "azure-openai-more")
"""Each has a folder per api-version; an api-version may have one in both."""

MISSING = "official documents are not beside this checkout (../shared/upstream)"

OF_AZURE = "specification/cognitiveservices/data-plane/AzureOpenAI"
ORIGINS = {
    "2025-01-01-preview/authoring": (
        f"{OF_AZURE}/authoring/preview/2025-01-01-preview/azureopenai.yaml"
    ),
    "2025-03-01-preview/inference": "Azure-Samples/AI-Gateway: modules/apim/v3/specs",
}
"""Where documents lie that lie elsewhere than others of their kind."""


def documents(version: str = "*") -> list[Path]:
    """The documents of one api-version, or of all."""
    found = (path for folder in FOLDERS for path in folder.glob(f"{version}/*.json"))
    return sorted(found, key=lambda path: (path.parent.name, path.stem))


def examples() -> list[Path]:
    """The official examples of all api-versions that have some."""
    found = (path for folder in FOLDERS for path in folder.glob("*/examples/*.json"))
    return sorted(found, key=lambda path: (path.parts[-3], path.name))


def gathered(version: str, into: Path) -> Path:
    """One api-version's documents in one folder; skips the test where there are none."""
    found = documents(version) or pytest.skip(MISSING)
    folder = into / version
    folder.mkdir()
    for path in found:
        shutil.copy(path, folder)
    return folder


def required() -> None:
    """Skips the module where there are no official documents."""
    if not all(folder.is_dir() for folder in FOLDERS):
        pytest.skip(MISSING, allow_module_level=True)
