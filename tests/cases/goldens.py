"""What a case is expected to become, kept as files beside it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

import pytest

_PROVES = "# Proves: "


def proves(document: Path) -> str:
    """The comment on the document's first line."""
    first = document.read_text("utf-8").splitlines()[0]
    return first.removeprefix(_PROVES) if first.startswith(_PROVES) else ""


def compare(
    case: Path, document: Path, files: Mapping[str, str], request: pytest.FixtureRequest
) -> None:
    """Fails with the difference and what the case proves, or with the flag rewrites the files."""
    expected = case / "expected"
    names = [p.relative_to(expected).as_posix() for p in expected.rglob("*") if p.is_file()]
    assert names, "name the files that matter by empty files in expected/"
    if request.config.getoption("--update-goldens", default=False):
        for name in names:
            (expected / name).write_text(files[name], "utf-8")
    difference = [line for name in sorted(names) for line in _difference(expected, name, files)]
    if difference:
        pytest.fail("\n".join([proves(document), *difference]), pytrace=False)


def _difference(expected: Path, name: str, files: Mapping[str, str]) -> list[str]:
    old = (expected / name).read_text("utf-8").splitlines()
    new = files.get(name, "").splitlines()
    return list(difflib.unified_diff(old, new, f"expected/{name}", name, "", "", 2, ""))


def compare_text(golden: Path, text: str, request: pytest.FixtureRequest) -> None:
    """The same for one file that is not generated."""
    if request.config.getoption("--update-goldens", default=False):
        golden.write_text(text, "utf-8")
    old = golden.read_text("utf-8").splitlines()
    difference = list(
        difflib.unified_diff(old, text.splitlines(), golden.name, "came", "", "", 2, "")
    )
    if difference:
        pytest.fail("\n".join(difference), pytrace=False)
