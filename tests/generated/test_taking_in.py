"""A new api-version is taken in by `aoai add` and `aoai generate` alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.generated.checkout import aoai, contents
from tests import official
from tests.official import ROOT

pytestmark = pytest.mark.slow

WITHOUT = "2024-10-21"
"""It has two official documents, corrections, and neighbours on both sides."""


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout as it was before that api-version came: neither facts nor package of it."""
    checkout = tmp_path_factory.mktemp("without")
    for folder in ("specs", "templates", "generated/aoai", "generator/aoaigen"):
        shutil.copytree(
            ROOT / folder, checkout / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.rmtree(checkout / "specs" / "azure-openai" / WITHOUT)
    done = aoai(checkout, "generate")
    assert done.returncode == 0, done.stderr
    return checkout


def test_a_version_left_out_leaves_no_trace(without: Path) -> None:
    """Or else the next test would prove nothing."""
    assert not (without / "generated" / "aoai" / f"v{WITHOUT.replace('-', '_')}").exists()
    assert f'"{WITHOUT}"' not in (without / "generated" / "aoai" / "_operations.py").read_text()


def test_added_back_it_is_byte_for_byte_what_it_was(without: Path) -> None:
    """Its facts, its package, and what other packages say of it."""
    added = aoai(without, "add", *map(str, official.documents(WITHOUT)))
    assert (added.returncode, added.stderr) == (0, "")
    assert contents(without / "specs") == contents(ROOT / "specs")
    done = aoai(without, "generate")
    assert (done.returncode, done.stderr) == (0, "")
    here = contents(ROOT / "generated" / "aoai")
    there = contents(without / "generated" / "aoai")
    kept = {path for path in here if "__pycache__" not in path}
    assert set(there) == kept
    assert [path for path in sorted(kept) if there[path] != here[path]] == []
