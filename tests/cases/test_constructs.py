"""Every construct of a schema, and every kind of name: what is generated, typed, and sent."""

from __future__ import annotations

import runpy
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cases import constructs
from tests.cases.goldens import compare, compare_text, proves
from tests.packages.making import mypy

CASES = constructs.documents()
ids = [case.parent.name for case in CASES]


@pytest.fixture(scope="module")
def printed() -> dict[str, dict[str, str]]:
    """The files of every case."""
    return {name: constructs.files(case, name) for name, case in zip(ids, CASES, strict=True)}


@pytest.fixture(scope="module")
def folder(
    printed: dict[str, dict[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("constructs")
    every = {f"{name}/{path}": text for name, own in printed.items() for path, text in own.items()}
    constructs.write(folder, every)
    with constructs.importable(folder):
        yield folder


@pytest.mark.parametrize("case", CASES, ids=ids)
def test_the_surface_is_the_expected_one(
    case: Path, printed: dict[str, dict[str, str]], request: pytest.FixtureRequest
) -> None:
    """Reports are part of it."""
    files = printed[case.parent.name]
    compare(case.parent, case, files, request)
    assert (constructs.REPORTS in files) == (
        case.parent / "expected" / constructs.REPORTS
    ).is_file()


@pytest.mark.parametrize("case", CASES, ids=ids)
def test_a_call_over_the_wire(case: Path, folder: Path, request: pytest.FixtureRequest) -> None:
    call: Callable[[str], None] = runpy.run_path(str(case.with_name("call.py")))["call"]
    with constructs.echo() as server:
        call(server.url)
    assert server.requests
    if case.with_name("wire.txt").exists():
        compare_text(case.with_name("wire.txt"), constructs.shown(server.requests), request)


def test_the_packages_and_the_programs_pass_mypy_strictly(folder: Path) -> None:
    programs = [str(case.with_name("call.py")) for case in CASES]
    for number, program in enumerate(programs):
        (folder / f"call_{number}.py").write_text(Path(program).read_text("utf-8"), "utf-8")
    mypy(folder, "--python-version", "3.10", ".")


def test_every_case_says_what_it_proves() -> None:
    assert [case.parent.name for case in CASES if not proves(case)] == []
