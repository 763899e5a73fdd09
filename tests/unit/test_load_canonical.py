"""The quick reader of our own files reads as the reader of all YAML does, or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoaigen.documents import canonical, yaml12
from aoaigen.problems import InputError
from tests.official import ROOT

HERE = Path("document.yaml")
SPECS = sorted((ROOT / "specs" / "azure-openai").glob("*/*.yaml"))

TEXTS = st.text(alphabet="ab01 -:#'\"{}[]/.$~,&*!|>%@`?_\t\n", max_size=8) | st.sampled_from(
    ["null", "True", "1e3", "0x1F", "0o7", ".5", "-.inf", "007", "-2", "2024-10-21", "3.0.3", "- a"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
LINES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "  ", "    ", " "]),
    st.sampled_from(["", "- ", "- - ", "-"]),
    st.sampled_from(["", "a: ", "a:", "b:", "'a': ", "b: ", "a:b: ", "? "]),
    st.sampled_from(
        ["", "x", "1", "'x'", "[]", "{}", "-", "- x", "x: y", "x #y", "...", "null", "\\"]
    ),
)


def quick(text: str) -> tuple[bool, Any]:
    try:
        return True, canonical.load(text, yaml12._plain)
    except ValueError:
        return False, None


def full(text: str) -> Any:
    """By the reader of all YAML: the comment is not for the quick one."""
    return yaml12.load(f"# all YAML\n{text}", HERE, 100)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_file_under_specs_is_read_quickly_and_alike(path: Path) -> None:
    text = path.read_text("utf-8")
    read, value = quick(text)
    assert read
    assert repr(value) == repr(full(text))


@given(VALUES)
def test_what_is_dumped_is_read_alike_or_left_to_the_full_reader(value: Any) -> None:
    text = yaml12.dump(value)
    read, found = quick(text)
    assert not read or repr(found) == repr(full(text)) == repr(value)


@given(st.lists(LINES, min_size=1, max_size=6))
def test_what_the_quick_reader_reads_means_the_same_to_the_full_one(lines: list[str]) -> None:
    text = "\n".join(lines) + "\n"
    read, found = quick(text)
    if read:
        assert repr(found) == repr(full(text))


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\na: 2\n",  # a key twice
        "a:\n",
        "a:\nb: 1\n",
        "a: b: c\n",
        "a: x #y\n",
        "a: &x 1\nb: *x\n",
        "a: |\n  text\n",
        'a: "x"\n',
        "a: 'x\n  y'\n",
        "a: 1 \n",
        "a:\n   b: 1\n  c: 2\n",
        "- -\n",
        "- a\n b: 1\n",
        "a: \N{BULLET}\n",
        "a: .inf\n",
        f"a: {'9' * 5000}\n",
        "<<: {}\n",
        "---\na: 1\n",
        "",
        "a\n",
        "".join(f"{'  ' * depth}a:\n" for depth in range(95)) + "  " * 95 + "b: 1\n",
    ],
)
def test_anything_else_is_left_to_the_full_reader(text: str) -> None:
    assert quick(text) == (False, None)


def test_an_error_is_told_by_the_full_reader() -> None:
    """So that it says the same, with the place, whatever the form of the rest."""
    with pytest.raises(InputError, match=r"document.yaml:2:1: the key 'a' is there twice"):
        yaml12.load("a: 1\na: 2\n", HERE, 100)
