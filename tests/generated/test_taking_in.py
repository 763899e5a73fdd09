"""A new api-version is taken in by `aoai add` and `aoai generate` alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests import official
from tests.generated.checkout import aoai, contents
from tests.official import ROOT

WITHOUT = "2024-10-21"
"""It has two official documents, corrections, and neighbours on both sides."""
NEIGHBOURS = ("2022-12-01", "2024-06-01", "2024-10-01-preview", "2025-01-01-preview")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout of a few api-versions, generated from nothing."""
    checkout = tmp_path_factory.mktemp("whole")
    for folder in ("specs", "templates", "generator/aoaigen"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, checkout / folder, ignore=ignored)
    shutil.rmtree(checkout / "specs" / "management")
    for path in (checkout / "specs" / "azure-openai").iterdir():
        if (path / "inference.yaml").exists() and path.name not in (WITHOUT, *NEIGHBOURS):
            shutil.rmtree(path)
    generate(checkout)
    return checkout


@pytest.fixture(scope="module")
def without(whole: Path) -> Path:
    """As it was before that api-version came: neither facts nor package of it."""
    checkout = whole.with_name("without")
    shutil.copytree(whole, checkout)
    shutil.rmtree(checkout / "specs" / "azure-openai" / WITHOUT)
    generate(checkout)
    return checkout


def generate(checkout: Path) -> None:
    done = aoai(checkout, "generate")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_version_left_out_leaves_no_trace(whole: Path, without: Path) -> None:
    """Or else the next test would prove nothing."""
    package = f"v{WITHOUT.replace('-', '_')}"
    assert (whole / "generated" / "aoai" / package / "api.md").exists()
    assert not (without / "generated" / "aoai" / package).exists()
    assert f'"{WITHOUT}"' not in (without / "generated" / "aoai" / "_operations.py").read_text()


def test_added_back_it_is_byte_for_byte_what_it_was(whole: Path, without: Path) -> None:
    """Its facts, its package, and what other packages say of it."""
    documents = official.documents(WITHOUT) or pytest.skip(official.MISSING)
    added = aoai(without, "add", *map(str, documents))
    assert (added.returncode, added.stderr) == (0, "")
    assert contents(without / "specs") == contents(whole / "specs")
    generate(without)
    assert contents(without / "generated") == contents(whole / "generated")
